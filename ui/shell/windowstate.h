// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace entente::ui
{
/// What the window remembers between runs, in a small file of the data folder. Nothing of a tenant is in it. An empty
/// folder remembers nothing.
class WindowState
{
public:
    explicit WindowState(const QString &dataDir);

    QByteArray geometry() const { return bytes(QStringLiteral("geometry")); }
    void setGeometry(const QByteArray &geometry) { write(QStringLiteral("geometry"), geometry); }
    QByteArray splitter() const { return bytes(QStringLiteral("splitter")); }
    void setSplitter(const QByteArray &state) { write(QStringLiteral("splitter"), state); }
    QByteArray columns() const { return bytes(QStringLiteral("columns")); }
    void setColumns(const QByteArray &state) { write(QStringLiteral("columns"), state); }
    QString language() const; ///< empty: never chosen, follow the system
    void setLanguage(const QString &language);

private:
    QByteArray bytes(const QString &key) const;
    void write(const QString &key, const QVariant &value);

    QString m_file;
};
} // namespace entente::ui
