#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""app -> ui -> core and app -> practice -> core: no file includes upwards, and core names no widget or GUI type."""
import re

from files import finish, numbered_lines, project_files

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
# (folder, what its files must not include); the first folder that fits counts.
RULES = [
    ("core/practice/", re.compile(r"^(ui/|app/|core/(?!practice/|base/)|Qt(Widgets|Gui|Quick)/)")),
    ("core/engine/report/", re.compile(r"^(ui/|app/|core/practice/|QtWidgets/)")),
    ("core/", re.compile(r"^(ui/|app/|core/practice/|Qt(Widgets|Gui|Quick)/)")),
    ("ui/", re.compile(r"^(app/|core/practice/|core/workloads/|core/transport/.*stage)")),
    ("app/cli/", re.compile(r"^(ui/|app/gui/|Qt(Widgets|Gui)/)")),
    ("app/common/", re.compile(r"^(ui/|app/gui/|app/cli/|Qt(Widgets|Gui)/)")),
]

faults = []
for path in project_files(".h", ".cpp"):
    forbidden = next((rule for folder, rule in RULES if str(path).startswith(folder)), None)
    if not forbidden:
        continue
    for number, line in numbered_lines(path):
        found = INCLUDE.match(line)
        if found and forbidden.match(found.group(1)):
            faults.append(f"{path}:{number}: includes {found.group(1)}")
finish(faults, "Turn the dependency round (an interface handed down), or move the code to the layer that it belongs to.")
