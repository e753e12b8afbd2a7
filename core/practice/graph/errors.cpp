// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/errors.h"

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

Response error(int status, const char *code, const QString &message)
{
    Json body;
    body["error"] = Json::object({{"code", code}, {"message", message}, {"innerError", Json::object()}});
    return {status, body};
}

Response badRequest(const QString &message)
{
    return error(400, "Request_BadRequest", message);
}

Response denied()
{
    return error(403, "Authorization_RequestDenied", u"Insufficient privileges to complete the operation."_s);
}

Response noSuchResource(const QString &id)
{
    return error(
        404, "Request_ResourceNotFound",
        u"Resource '%1' does not exist or one of its queried reference-property objects are not present."_s.arg(id));
}

Response noSuchObject(const QString &message)
{
    return error(404, "Directory_ObjectNotFound", message);
}

Response sameKey(const QString &property)
{
    Response response = error(409, "Request_MultipleObjectsWithSameKeyValue",
                              u"Another object with the same value for property %1 already exists."_s.arg(property));
    Json body = response.json();
    const Json detail = {{"code", "ConflictingObjects"},
                         {"message", "Another object with the same value exists."},
                         {"target", property}};
    body["error"]["details"] = Json::array({detail});
    response.body = toBytes(body);
    return response;
}

Response noSuchSegment(const QString &segment)
{
    return error(400, "BadRequest", u"Resource not found for the segment '%1'."_s.arg(segment));
}
} // namespace entente::practice::graph
