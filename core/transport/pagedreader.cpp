// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/pagedreader.h"

#include "core/transport/sentences.h"

#include <QLocale>
#include <QSet>

#include <iterator>
#include <optional>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
Error brokenList(const QString &code, const QString &requestId)
{
    Error error(ErrorKind::BadAnswer, code, brokenAnswerSentence(code));
    error.requestId = requestId;
    return error;
}

/// The items of one page go to the end of `items`; yields the next link, empty at the end of the list.
Result<QUrl> takePage(Response page, std::vector<Json> &items)
{
    const auto value = page.json.is_object() ? page.json.find("value") : page.json.end();
    if (!page.json.is_object() || value == page.json.end() || !value->is_array())
        return failure(brokenList(u"answer.wrongType"_s, page.requestId));
    auto &list = value->get_ref<Json::array_t &>();
    items.insert(items.end(), std::make_move_iterator(list.begin()), std::make_move_iterator(list.end()));
    const Json &link = memberAt(page.json, "@odata.nextLink");
    if (link.is_null())
        return QUrl();
    const QUrl next = link.is_string() ? QUrl::fromEncoded(link.get<QString>().toUtf8()) : QUrl();
    if (!next.isValid() || next.isRelative())
        return failure(brokenList(u"answer.wrongType"_s, page.requestId));
    return next;
}

std::optional<Error> refuseLink(const QUrl &link, const QSet<QUrl> &followed, int pages, int maxPages,
                                const QString &requestId)
{
    if (followed.contains(link))
        return brokenList(u"answer.repeatedLink"_s, requestId);
    if (pages < maxPages)
        return std::nullopt;
    Error error = brokenList(u"answer.tooManyPages"_s, {});
    error.message = error.message.arg(maxPages);
    return error;
}

/// `bytes`: of the pages before; those of `page` are added.
std::optional<Error> refuseSize(const Response &page, qint64 &bytes, qint64 maxBytes)
{
    // What came in an envelope has no bytes of its own.
    bytes += page.body.isEmpty() ? toBytes(page.json).size() : page.body.size();
    if (bytes <= maxBytes)
        return std::nullopt;
    Error error = brokenList(u"answer.listTooLarge"_s, page.requestId);
    error.message = error.message.arg(QLocale().formattedDataSize(maxBytes));
    return error;
}
} // namespace

QCoro::Task<Result<std::vector<Json>>> readPages(std::shared_ptr<Stage> chain, Request request, AnswerLimits limits,
                                                 CancelToken cancel, PageSeen onPage)
{
    std::vector<Json> items;
    QSet<QUrl> followed;
    qint64 bytes = 0;
    QCoro::Task<Result<Response>> underWay = chain->send(request, cancel);
    for (int page = 1;; ++page) {
        Result<Response> answer = co_await underWay;
        if (!answer)
            co_return failure(answer.error());
        if (const std::optional<Error> wrong = refuseSize(*answer, bytes, limits.maxListBytes))
            co_return failure(*wrong);
        const QString requestId = answer->requestId;
        const std::size_t before = items.size();
        const Result<QUrl> next = takePage(std::move(*answer), items);
        if (!next)
            co_return failure(next.error());
        if (!next->isEmpty()) {
            if (const std::optional<Error> wrong = refuseLink(*next, followed, page, limits.maxPages, requestId))
                co_return failure(*wrong);
            followed.insert(*next);
            request.absolute = *next;
            // Whatever the list began with (getByIds is a POST), what follows is asked for.
            request.verb = Verb::Get;
            request.body = Json();
            // On its way before anything that onPage starts: the pages are what takes longest, one after another.
            underWay = chain->send(request, cancel);
        }
        if (onPage)
            onPage(std::span<const Json>(items).subspan(before));
        if (next->isEmpty())
            co_return items;
    }
}
} // namespace entente
