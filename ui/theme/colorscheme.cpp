// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colorscheme.h"

#ifdef ENTENTE_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace entente::ui
{
using namespace Qt::StringLiterals;

#ifdef ENTENTE_HAVE_DBUS
namespace
{
constexpr int patienceMs = 150; // at start-up, before the first paint
constexpr uint prefersDark = 1;

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace
#endif

ColorScheme desktopColorScheme()
{
#ifdef ENTENTE_HAVE_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return ColorScheme::Light;
    auto question =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question.setArguments({u"org.freedesktop.appearance"_s, u"color-scheme"_s});
    const QDBusMessage answer = bus.call(question, QDBus::Block, patienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty() &&
        unwrapped(answer.arguments().constFirst()).toUInt() == prefersDark)
        return ColorScheme::Dark;
#endif
    return ColorScheme::Light;
}
} // namespace entente::ui
