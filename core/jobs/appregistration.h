// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace entente
{
struct Cloud;

/// What a person is told of a cloud before anybody signs in to it.
struct CloudFacts {
    QString name;
    bool bringsClientId = false; ///< else each organisation registers the console itself and types its client ID
};
/// `nameOrFile`: a built-in cloud or a definition file. Errors of findCloud().
Result<CloudFacts> cloudFacts(const QString &nameOrFile);

/// A part of the console that asks for permissions of its own.
struct AreaChoice {
    QString key;   ///< stable
    QString label; ///< in the language of the moment
    bool isAlwaysIncluded = false;
};
std::vector<AreaChoice> areaChoices();

/// How the console is registered as an organisation's own app, in one cloud and tenant.
class AppRegistration
{
public:
    /// Errors of findCloud().
    static Result<AppRegistration> in(const QString &cloudNameOrFile, const QString &tenant);

    /// Scripts to copy, with the permissions of these areas (keys of areaChoices()) and no others.
    QString powerShell(const QStringList &areas, bool withWriting) const;
    QString azureCli(const QStringList &areas, bool withWriting) const;

private:
    AppRegistration(std::shared_ptr<const Cloud> cloud, QString tenant);

    std::shared_ptr<const Cloud> m_cloud;
    QString m_tenant;
};
} // namespace entente
