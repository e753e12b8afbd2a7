// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/browser.h"

#include <QDesktopServices>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
bool isSafe(const QUrl &address)
{
    if (address.scheme() == u"https"_s)
        return !address.host().isEmpty();
    const QString host = address.host();
    return address.scheme() == u"http"_s && (host == u"localhost"_s || QHostAddress(host).isLoopback());
}
} // namespace

bool Browser::open(const QUrl &address)
{
    return isSafe(address) && QDesktopServices::openUrl(address);
}

bool Browser::openOnce(const QUrl &address)
{
    static QUrl lastOpened;
    if (address == lastOpened)
        return true;
    if (!open(address))
        return false;
    lastOpened = address;
    return true;
}
} // namespace entente::ui
