#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A source file is a room of one thing: 300 lines at most, 320 for tests. Tables of data are as long as what they list."""
from files import finish, project_files, text_of

MOST = {"core": 300, "app": 300, "ui": 300, "tests": 320}  # a fixture may stand above its cases
# Folders of tables: one entry after another, no code to lose one's way in.
TABLES = ("core/workloads/",)

faults = []
for path in project_files(".h", ".cpp"):
    most = MOST.get(path.parts[0])
    if not most or str(path).startswith(TABLES):
        continue
    lines = len(text_of(path).splitlines())
    if lines > most:
        faults.append(f"{path}: {lines} lines")
finish(faults, "Split it by meaning, and name the parts after what they are about.")
