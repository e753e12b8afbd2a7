// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/practicebrowser.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace entente
{
void followAuthorize(QNetworkAccessManager &network, const QUrl &address, const CancelToken &cancel)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    QObject::connect(cancel.signal(), &CancelSignal::cancelled, reply, &QNetworkReply::abort);
}
} // namespace entente
