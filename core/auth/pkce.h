// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace entente
{
/// Proof key for one authorization code (RFC 7636, method S256): the challenge travels through the browser, the
/// verifier only in the token request, so that a code caught on its way is worth nothing.
class Pkce
{
public:
    /// A fresh pair; the verifier has 43 characters from the system's random source.
    static Pkce make();
    /// The challenge that belongs to a verifier.
    static QByteArray challengeOf(const QByteArray &verifier);

    QByteArray verifier;
    QByteArray challenge;
};

/// 43 characters of base64url with 256 random bits: for `state` and `nonce`, too.
QByteArray randomText();

/// Compares without telling by its duration where the first difference is.
bool equalInConstantTime(const QByteArray &left, const QByteArray &right);
} // namespace entente
