#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is there in three languages: nothing unfinished, missing, left over or unseen, and each well formed; and
the sources spell one way."""
import pathlib
import re
import shutil
import subprocess
import tempfile

import textrules
import tsfile
from files import finish, project_files, root, text_of

FOLDERS = ("core", "ui", "app", "translations")
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib/x86_64-linux-gnu/qt6/bin") or shutil.which("lupdate6") \
    or "lupdate"
LITERAL = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
MARKED = re.compile(rf'\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"([^"]+)",\s*{LITERAL}|\btr\(\s*{LITERAL}')


def ts_path(language):
    return root() / "translations" / f"entente_{language}.ts"


def collected(language):
    """The texts of the sources as they are now, collected into an empty file as the target update_texts does it."""
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / f"entente_{language}.ts"
        command = [LUPDATE, "-silent", "-locations", "none", "-I", str(root()),
                   *(["-pluralonly"] if language == "en" else []), "-recursive", *[str(root() / f) for f in FOLDERS],
                   "-ts", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return {m.key: m for m in tsfile.read(target)}


def joined(literals):
    pieces = re.findall(r'"((?:[^"\\]|\\.)*)"', literals)
    return "".join(pieces).replace(r"\"", '"').replace(r"\n", "\n").replace(r"\\", "\\")


def unseen(known):
    """Texts that the sources ask for and lupdate does not find: it loses a call whose arguments it cannot read."""
    sources = {message.source for message in known.values()}
    for path in project_files(".cpp", ".h"):
        if path.parts[0] not in FOLDERS:
            continue
        for match in MARKED.finditer(text_of(path)):
            text = joined(match.group(2) or match.group(3))
            if text and text not in sources:
                yield f"{path}: lupdate does not see {text[:60]!r}; give it plain names as arguments"


def faults_of_file(language, wanted):
    known = {m.key: m for m in tsfile.read(ts_path(language))}
    for key in wanted.keys() - known.keys():
        yield f"missing: {wanted[key].place}"
    for key in known.keys() - wanted.keys():
        yield f"not used any more: {known[key].place}"
    for message in known.values():
        for fault in textrules.faults_of(message, language):
            yield f"{fault}: {message.place}"
    for fault in textrules.repeated_mnemonics(known.values()):
        yield fault


faults = []
for language in ("en", "nl", "sv"):
    texts = collected(language)
    faults += [f"{language}: {fault}" for fault in faults_of_file(language, texts)]
    if language == "nl":
        faults += unseen(texts)
        faults += [f"{fault}: {m.place}" for m in texts.values()
                   if not m.context.startswith("Q") for fault in textrules.faults_of_source(m.source)]
finish(sorted(set(faults)), "Collect texts with the target update_texts, then translate them in translations/*.ts.")
