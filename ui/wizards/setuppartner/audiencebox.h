// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"
#include "ui/wizards/common/grouppicker.h"
#include "ui/wizards/setuppartner/audience.h"

class QLabel;

namespace entente::ui
{
/// Everyone or some groups of one tenant; whoever is allowed now stands in the list already and can be taken off.
/// Groups are picked from its directory, or their ids are pasted where that directory cannot be read.
class AudienceBox : public Card
{
    Q_OBJECT
public:
    /// Without `directory`: it cannot be read. `audience` outlives the box.
    AudienceBox(const QString &title, const QString &tenantName, Audience &audience,
                const std::optional<DirectoryQuestions> &directory, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    QLabel *addNote(const QString &text, int indent);
    QString someText() const;
    QString noteText() const; ///< empty: there is nothing to say
    QWidget *picker(const QString &tenantName, const DirectoryQuestions &directory);
    QWidget *pasteField(const QString &tenantName);

    Audience &m_audience;
};
} // namespace entente::ui
