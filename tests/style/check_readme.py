#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the README exists: check_readme.py ROOT [ENTENTECTL]. With the program at hand, each verb is asked
for its help, and each option must be in it."""
import re
import subprocess
import sys

from files import finish, root, text_of


def commands():
    """What stands in code blocks and in back quotes and begins with one of our programs."""
    text = text_of("README.md")
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.M | re.S)
    lines = [line.split("#")[0] for block in blocks for line in block.splitlines()]
    lines += re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S))
    return [line.split() for line in lines if line.split()]


def help_of(program, *words):
    done = subprocess.run([program, *words, "--lang", "en", "--help"], capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else None


def check_dev(words, script):
    if len(words) > 1 and not re.search(rf"^verb_{words[1]}\(\)", script, re.M):
        yield f"./dev has no verb {words[1]}"


def check_preset(words, presets):
    if "--preset" in words and f'"name": "{words[words.index("--preset") + 1]}"' not in presets:
        yield f"there is no preset {words[-1]}"


def verb_table():
    return re.findall(r"^\| `([a-z-]+)[^`]*` \|", text_of("README.md"), re.M)


def check_verbs(program, lines):
    general = help_of(program)
    listed = re.findall(r"^  ([a-z-]+)  ", general.split("--cloud")[0], re.M)
    for verb in sorted(set(listed) ^ set(verb_table())):
        yield f"the verb {verb} is in the README or in the program, not in both"
    for words in lines:
        verb = next((word for word in words[1:] if word in listed), None)
        text = general + ((help_of(program, verb) or "") if verb else "")
        if not verb and any(re.fullmatch(r"[a-z][a-z-]+", word) for word in words[1:]):
            yield f"no verb of the program: {' '.join(words)}"
        for option in (word for word in words if word.startswith("-")):
            if not re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text):
                yield f"{' '.join(words)}: no option {option}"


found = commands()
faults = []
for line in found:
    if line[0] == "./dev":
        faults += check_dev(line, text_of("dev"))
    if line[0] in ("cmake", "ctest"):
        faults += check_preset(line, text_of("CMakePresets.json"))
if len(sys.argv) > 2:
    faults += check_verbs(sys.argv[2], [line for line in found if line[0] == "ententectl"])
for name in re.findall(r"`((?:resources|tests|core|\.ci)/[^`*{}]+)`", text_of("README.md")):
    if not (root() / name).exists():
        faults.append(f"{name} is not there")
finish(faults, "Correct the README, or what it describes.")
