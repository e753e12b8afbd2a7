// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace entente::test
{
QString sourceDir()
{
    return QStringLiteral(ENTENTE_SOURCE_DIR);
}

QString binaryDir()
{
    return QStringLiteral(ENTENTE_BINARY_DIR);
}

QString sharedDir()
{
    // A checkout that lies elsewhere than beside the material says where it is.
    return qEnvironmentVariable("ENTENTE_SHARED_DIR", sourceDir() + QStringLiteral("/../shared/reference"));
}
} // namespace entente::test
