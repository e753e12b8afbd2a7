// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente::test
{
/// The checkout that was built.
QString sourceDir();
/// The build folder, where the programs are.
QString binaryDir();
/// The reference material beside the checkout, or where $ENTENTE_SHARED_DIR says; a test that needs it is skipped, with
/// a message, where it is absent.
QString sharedDir();
} // namespace entente::test
