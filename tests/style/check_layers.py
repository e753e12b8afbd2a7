#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""app -> ui -> core and app -> practice -> core: no file includes upwards, and core names no widget or GUI type. Nor do
two folders of a layer include each other, directly or through others."""
import re

from files import finish, numbered_lines, project_files

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
# (folder, what its files must not include); the first folder that fits counts.
RULES = [
    ("core/practice/", re.compile(r"^(ui/|app/|core/(?!practice/|base/)|Qt(Widgets|Gui|Quick)/)")),
    ("core/engine/report/", re.compile(r"^(ui/|app/|core/practice/|QtWidgets/)")),
    ("core/", re.compile(r"^(ui/|app/|core/practice/|Qt(Widgets|Gui|Quick)/)")),
    ("ui/", re.compile(r"^(app/|core/practice/|core/workloads/|core/transport/|core/auth/)")),
    ("app/cli/", re.compile(r"^(ui/|app/gui/|Qt(Widgets|Gui)/)")),
    ("app/common/", re.compile(r"^(ui/|app/gui/|app/cli/|Qt(Widgets|Gui)/)")),
]

# The catalogue is the list of the workloads' tables, which are written in its words.
MUTUAL = {("core/catalogue", "core/workloads")}

faults = []
knows = {}  # folder -> the folders that its files include
for path in project_files(".h", ".cpp"):
    folder = "/".join(path.parts[:2])
    forbidden = next((rule for folder, rule in RULES if str(path).startswith(folder)), None)
    if not forbidden:
        continue
    for number, line in numbered_lines(path):
        found = INCLUDE.match(line)
        if not found:
            continue
        if forbidden.match(found.group(1)):
            faults.append(f"{path}:{number}: includes {found.group(1)}")
        other = "/".join(found.group(1).split("/")[:2])
        if other != folder and (folder, other) not in MUTUAL:
            knows.setdefault(folder, set()).add(other)


def reached(start):
    seen, waiting = set(), [start]
    while waiting:
        for other in knows.get(waiting.pop(), ()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen


faults += [f"{folder}/: comes back to itself through its includes" for folder in sorted(knows) if folder in reached(folder)]
finish(faults, "Turn the dependency round (an interface handed down), or move the code to the layer that it belongs to.")
