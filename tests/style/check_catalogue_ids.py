#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids of settings never vanish: plans, snapshots and journals of years ago name them. resources/catalogue-ids.txt only
grows; that the catalogue and the list agree is a test of the catalogue itself."""
import subprocess

from files import finish, root

NAME = "resources/catalogue-ids.txt"

now = set((root() / NAME).read_text().split()) if (root() / NAME).is_file() else set()
history = subprocess.run(["git", "-C", str(root()), "log", "--format=", "-p", "--", NAME], capture_output=True, text=True)
ever = {line[1:].strip() for line in history.stdout.splitlines() if line.startswith("+") and not line.startswith("+++")}
finish(sorted(ever - {""} - now), f"Put the id back into {NAME}: an id that was released stays known for ever.")
