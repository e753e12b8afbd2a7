// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/cloud.h"

#include <QMap>

namespace entente::test
{
using Fields = QMap<QString, QString>;

/// The verifier of RFC 7636, appendix B, and its challenge as printed there.
inline const QString rfcVerifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
inline const QString rfcChallenge = QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

/// A complete authorize request of the practice app; tests change or remove single fields.
Fields authorizeFields(
    const QString &scope = QStringLiteral("openid profile offline_access https://graph.microsoft.com/.default"));
practice::Response authorize(practice::Cloud &cloud, const QString &tenant, const Fields &fields);
/// Names and values in the query of the redirect; empty when there was none.
Fields redirected(const practice::Response &response);
practice::Response postForm(practice::Cloud &cloud, const QString &path, const Fields &fields);
practice::Response redeemCode(practice::Cloud &cloud, const QString &tenant, const QString &code);
practice::Response refresh(practice::Cloud &cloud, const QString &tenant, const QString &token, const QString &scope);
/// The claims of a JWT, unverified.
Json claimsOf(const QString &token);
} // namespace entente::test
