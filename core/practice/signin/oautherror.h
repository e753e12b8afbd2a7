// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world.h"

namespace entente::practice
{
/// An error of the sign-in service: an OAuth error, its AADSTS number and what it says.
struct OAuthError {
    QString error;
    int number = 0;
    QString text;
    QString suberror;
    int status = 400;

    /// "AADSTS65001: The user ... Trace ID: ... Correlation ID: ... Timestamp: ..."
    QString description(const QDateTime &now, const QString &traceId, const QString &correlationId) const;
};

/// As the token and device code endpoints answer it.
Response oauthErrorResponse(const World &world, const OAuthError &error);
/// As a page that a person sees, where there is no address to send the error to.
Response errorPage(const World &world, const OAuthError &error);
/// A small page in English, as the sign-in service would show one. The text is escaped.
Response page(int status, const QString &title, const QString &text, const QByteArray &form = {});

OAuthError unknownTenant(const QString &name);
OAuthError unknownClient(const QString &clientId);
OAuthError missingParameter(const QString &name);
OAuthError consentMissing(const QString &clientId);
OAuthError badScope(int number, const QString &text);
} // namespace entente::practice
