#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A source file is a room of one thing: 300 lines at most. Tables of data are as long as what they list."""
from files import finish, project_files, text_of

MOST = 300
FOLDERS = ("core", "app", "ui", "tests")
# Folders of tables: one entry after another, no code to lose one's way in.
TABLES = ("core/workloads/",)

faults = []
for path in project_files(".h", ".cpp"):
    if path.parts[0] not in FOLDERS or str(path).startswith(TABLES):
        continue
    lines = len(text_of(path).splitlines())
    if lines > MOST:
        faults.append(f"{path}: {lines} lines")
finish(faults, "Split it by meaning, and name the parts after what they are about.")
