#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file says its licence on the first line (behind `#!` on the second)."""
from files import finish, project_files, text_of

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

faults = []
for path in project_files(".h", ".cpp", ".py", ".cmake", "CMakeLists.txt", "dev"):
    lines = text_of(path).splitlines()
    first = lines[1:2] if lines and lines[0].startswith("#!") else lines[:1]
    if not first or LICENCE not in first[0]:
        faults.append(str(path))
finish(faults, f"Begin the file with `{LICENCE}` as a comment.")
