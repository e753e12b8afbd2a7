#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which source files may be joined to one translation unit: units.py SIZE FILE... prints a line per unit.

Most of the time of a unit goes into headers and templates, which files that are joined share. A file that declares a
name in its anonymous namespace cannot be joined to one that declares or mentions the same name, and one that takes an
enumeration's names for itself cannot be joined at all.
"""
import pathlib
import re
import sys

ANONYMOUS = re.compile(r"^namespace\n\{\n(.*?)^\} // namespace$", re.M | re.S)
NO_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"', re.S)
WORD = re.compile(r"\b[A-Za-z_]\w*\b")
SPREADS = re.compile(r"^using enum ", re.M)
DECLARED = re.compile(r"^(?:struct|class|enum class|enum|using)\s+(\w+)|^\w[\w:<>,&* ]*?[ *&](\w+)(?:\(| =|\{|\[|;)", re.M)


def hidden_names(path):
    """What a file declares in its anonymous namespaces."""
    hidden = "\n".join(ANONYMOUS.findall(pathlib.Path(path).read_text()))
    return {name for names in DECLARED.findall(hidden) for name in names if name}


def mentioned_names(path):
    """What a file speaks of: a name that somebody else hides must not come between it and that of a header."""
    return set(WORD.findall(NO_CODE.sub(" ", pathlib.Path(path).read_text())))


class Unit:
    def __init__(self):
        self.paths, self.hidden, self.mentioned = [], set(), set()

    def takes(self, hidden, mentioned):
        return not self.hidden & mentioned and not self.mentioned & hidden

    def add(self, path, hidden, mentioned):
        self.paths.append(path)
        self.hidden |= hidden
        self.mentioned |= mentioned


def units_of(paths, size):
    """Lists of at most `size` paths, in order."""
    units, alone = [], []
    for path in paths:
        if SPREADS.search(pathlib.Path(path).read_text()):
            alone.append([path])
            continue
        hidden, mentioned = hidden_names(path), mentioned_names(path)
        unit = next((unit for unit in units if len(unit.paths) < size and unit.takes(hidden, mentioned)), None)
        if unit is None:
            units.append(unit := Unit())
        unit.add(path, hidden, mentioned)
    return [unit.paths for unit in units] + alone


if __name__ == "__main__":
    for unit in units_of(sys.argv[2:], int(sys.argv[1])):
        print(";".join(unit))
