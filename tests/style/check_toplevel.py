#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The top level holds the few names that a reader expects there, and nothing else."""
from files import finish, project_files

ALLOWED = {
    ".ci", ".clang-format", ".clang-tidy", ".gitattributes", ".gitignore", "CMakeLists.txt", "CMakePresets.json",
    "CONTRIBUTING.md", "LICENSE", "README.md", "app", "core", "dev", "resources", "tests", "translations", "ui",
}

finish(sorted({p.parts[0] for p in project_files()} - ALLOWED), "Put it into the folder that it belongs to.")
