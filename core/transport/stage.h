// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/transport/request.h"
#include "core/transport/response.h"

#include <QCoroTask>

namespace entente
{
/// One link of the chain retry -> throttle -> batch -> auth -> hold -> log -> http (outermost first). A stage sends on
/// through `next`, any number of times. Cancelling the token ends every wait. One chain per tenant; core thread.
class Stage
{
public:
    virtual ~Stage() = default;
    virtual QCoro::Task<Result<Response>> send(Request request, CancelToken cancel) = 0;
};
} // namespace entente
