// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/address.h"

#include "core/transport/cloud.h"

#include <QCoreApplication>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b) && a.userInfo().isEmpty();
}

Result<QUrl> behindRoot(const QString &path, const QUrl &root)
{
    // Without the slash a path could turn the root's host into somebody else's user name.
    const QUrl url(root.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + encodedPath(path));
    if (!path.startsWith(u'/') || !url.isValid() || !isSameOrigin(url, root)) {
        return failure(ErrorKind::Internal, u"transport.path"_s,
                       QCoreApplication::translate("Errors",
                                                   "The console built an address that cannot be right; report "
                                                   "this with the details."));
    }
    return url;
}
} // namespace

QString encodedPath(const QString &path)
{
    QString out = path;
    out.replace(u'#', u"%23"_s);
    if (const auto query = out.indexOf(u'?'); query >= 0)
        out.replace(query, out.size() - query, QString(out.mid(query)).replace(u'+', u"%2B"_s));
    return out;
}

Result<QUrl> addressOf(const Request &request, const Cloud &cloud)
{
    const QUrl root = cloud.root(request.service, request.beta);
    if (!root.isValid() || root.host().isEmpty()) {
        return failure(ErrorKind::Unavailable, u"transport.noService"_s,
                       QCoreApplication::translate("Errors",
                                                   "This cloud has no address for the service; choose another "
                                                   "cloud, or add the address to its definition file."));
    }
    if (!isSafeAddress(root)) {
        return failure(ErrorKind::Usage, u"transport.plainHttp"_s,
                       QCoreApplication::translate("Errors", "The service's address is not encrypted; use https in the "
                                                             "cloud's definition file."));
    }
    if (request.absolute.isEmpty())
        return behindRoot(request.path, root);
    if (!isSameOrigin(request.absolute, root)) {
        return failure(ErrorKind::BadAnswer, u"answer.otherHost"_s,
                       QCoreApplication::translate("Errors",
                                                   "The service's answer points to another server, which was "
                                                   "not followed; check the network and the cloud's definition."));
    }
    return request.absolute;
}
} // namespace entente
