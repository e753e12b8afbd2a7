// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/corefiles.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace entente
{
void forbidCoreFiles()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // The limit does not count where the kernel pipes cores to a collector; this does.
    prctl(PR_SET_DUMPABLE, 0);
}
} // namespace entente
