// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/latch.h"
#include "core/jobs/sessions.h"
#include "core/transport/pipeline.h"

#include <memory>
#include <vector>

namespace entente
{
/// Somebody who waits for the end of a sign-in that another one asked for.
struct Waiting {
    std::shared_ptr<Latch> ended = std::make_shared<Latch>(); ///< one each, as cancelling opens a latch
    bool calledOff = false;                                   ///< by the person, for all who wait
};

/// One known tenant; the parts below `cloud` are there once it is connected.
struct Sessions::Session {
    TenantEntry entry;
    Cloud cloud;
    bool forThisRun = false; ///< practice of the program's own: never written to the data folder or the keychain
    bool signedIn = false;   ///< a token was had since the start
    KeptSignIn kept = KeptSignIn::NotLooked;
    bool asking = false;                                ///< a person is being asked to sign in
    QStringList askedFor;                               ///< by that: permissions beyond those for reading
    std::vector<std::shared_ptr<Waiting>> waiting;      ///< for the end of that
    AccountHold accountHold = std::make_shared<char>(); ///< this one, and those that were given out
    std::unique_ptr<TokenService> tokens;
    std::unique_ptr<Pipeline> pipeline;
    std::shared_ptr<NameBook> knownTenants = std::make_shared<NameBook>(); ///< kept from one reading to the next
};

/// Only a person can mend it: no grant, an expired one, or a permission that was not given yet.
inline bool needsPerson(const Error &error)
{
    return error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Consent;
}

Error unknownTenant(const QString &idOrDomain);
} // namespace entente
