// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QObject>

class QMenuBar;

namespace entente::ui
{
/// The menu bar: every action with its text, mnemonic and shortcut. What the actions do is connected by the window.
class Menus : public QObject
{
    Q_OBJECT
public:
    Menus(QMenuBar *bar, QWidget *window);

    void retranslate();
    /// One action a tab, Ctrl+1 and so on.
    void setTabs(const QStringList &titles);
    void addSideMenus(QMenu *left, QMenu *right);
    void markLanguage(const QString &language);

    QAction *openSnapshot, *quit;
    QAction *addTenant, *swap, *refresh, *stop;
    QAction *setUp, *review, *discard, *findPartner;
    QAction *filter, *about;
    QMenu *languages;

Q_SIGNALS:
    void tabWanted(int index);
    void languageWanted(const QString &language);

private:
    void addLanguages(QWidget *window);

    QMenu *m_file, *m_tenant, *m_partner, *m_view, *m_help;
    QMenu *m_left = nullptr;
    QMenu *m_right = nullptr;
    QAction *m_beforeTabs = nullptr;
    QActionGroup *m_tabs;
    QActionGroup *m_languages;
};
} // namespace entente::ui
