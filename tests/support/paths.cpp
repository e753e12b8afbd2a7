// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace entente::test
{
QString sharedDir()
{
    return QStringLiteral(ENTENTE_SHARED_DIR);
}
} // namespace entente::test
