#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which source files may be joined to one translation unit: units.py SIZE FILE... prints a line per unit.

Most of the time of a unit goes into headers and templates, which files that are joined share. Two files that declare
the same name in their anonymous namespaces cannot be joined, nor can one that takes an enumeration's names for itself.
"""
import pathlib
import re
import sys

ANONYMOUS = re.compile(r"^namespace\n\{\n(.*?)^\} // namespace$", re.M | re.S)
SPREADS = re.compile(r"^using enum ", re.M)
DECLARED = re.compile(r"^(?:struct|class|enum class|enum|using)\s+(\w+)|^\w[\w:<>,&* ]*?[ *&](\w+)(?:\(| =|\{|\[|;)", re.M)


def hidden_names(path):
    """What a file declares in its anonymous namespaces."""
    hidden = "\n".join(ANONYMOUS.findall(pathlib.Path(path).read_text()))
    return {name for names in DECLARED.findall(hidden) for name in names if name}


def units_of(paths, size):
    """Lists of at most `size` paths, in order."""
    units, alone = [], []  # of the first: [paths, names that they hide]
    for path in paths:
        if SPREADS.search(pathlib.Path(path).read_text()):
            alone.append([path])
            continue
        names = hidden_names(path)
        unit = next((unit for unit in units if len(unit[0]) < size and not unit[1] & names), None)
        if unit is None:
            units.append(unit := [[], set()])
        unit[0].append(path)
        unit[1] |= names
    return [unit[0] for unit in units] + alone


if __name__ == "__main__":
    for unit in units_of(sys.argv[2:], int(sys.argv[1])):
        print(";".join(unit))
