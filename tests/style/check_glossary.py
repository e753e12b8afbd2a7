#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms are translated as the glossary beside the checkout says; skipped, visibly, where it is absent."""
import collections
import csv
import os
import pathlib
import re
import sys

import tsfile
from files import finish, root

SHARED = pathlib.Path(os.environ.get("ENTENTE_SHARED_DIR") or root().parent / "shared" / "reference")
GLOSSARY = SHARED / "glossary.csv"
EXCEPTIONS = root() / "tests" / "style" / "glossary_exceptions.txt"
# Rows about one button, state or menu: in a sentence the same English word is often another part of speech.
WHOLE_TEXT = ("Button", "Menu", "File menu", "Command", "State", "Guest state", "Dialog button", "Wizard", "Edit action",
              "Toggle", "Numerus", "List item action", "Busy", "Adjective", "Section or button")
COMMAND = re.compile(r"\bententectl(?: [a-z-]+)*|--[a-z-]+")


class Term:
    """The rows of one English word: a word with two meanings has two, told apart in brackets."""

    def __init__(self, english, rows):
        self.english = english
        self.whole_text_only = all(row["context"].startswith(WHOLE_TEXT) for row in rows)
        self.numerus = rows[0]["context"].startswith("Numerus")
        plurals = [p for row in rows for p in re.findall(r"\bpl (?:nl |sv )?([\w’'-]+)", row["context"])]
        self.rights = {language: [a for row in rows for a in alternatives(row[language])] + plurals
                       for language in ("nl", "sv")}
        self.wrongs = {language: [w for row in rows for w in forbidden(row["do_not_use"], language)
                                  if not any(w in right for right in self.rights[language])]
                       for language in ("nl", "sv")}

    def pattern(self):
        # Anyone, the level of sharing, is not anyone.
        flags = re.IGNORECASE if " " in self.english or self.english.islower() else 0
        return re.compile(rf"(?<![\w-]){re.escape(self.english)}(?:s|es)?(?![\w-])", flags)

    def is_whole(self, source):
        return plain(source).casefold() == self.english.casefold()


def alternatives(cell):
    return [part.strip().casefold() for part in re.split(r"\s/\s|\s\|\s|;", cell) if part.strip()]


def forbidden(cell, language):
    found = re.search(rf"{language}:\s*(.*?)(?:;\s*\w\w:|$)", cell)
    words = found.group(1) if found else ""
    # A remark in brackets says when the word is right after all: that takes a reader.
    return [] if "(" in words else [w.strip().casefold() for w in words.split(",") if len(w.strip()) > 3]


def terms(rows):
    grouped = collections.defaultdict(list)
    for row in rows:
        grouped[re.sub(r" \([^)]*\)$", "", row["en"]) if "%" not in row["en"] else row["en"]].append(row)
    return sorted((Term(en, found) for en, found in grouped.items()), key=lambda term: -len(term.english))


def plain(text):
    """Without mnemonics, words to type, and the marks at the end."""
    text = COMMAND.sub("", text.replace("&", ""))
    if not text.isupper():
        text = re.sub(r"(?<![\w-])[A-Z]{4,}(?![\w-])", "", text)
    return text.strip().rstrip("…:. ")


def stems(term):
    """The words of a term without the endings that inflection changes."""
    return [word[: max(4, len(word) - 3)] for word in re.findall(r"[\w-]+", term)]


def terms_in(source, glossary):
    """The terms that stand in the text; of overlapping ones only the longest."""
    text = plain(source)
    for term in glossary:
        if term.is_whole(source) or term.pattern().search(text):
            yield term
            text = term.pattern().sub(" ", text)


def faults_of(message, language, glossary, allowed):
    found = list(terms_in(message.source, glossary))
    right_here = {right for term in found for right in term.rights[language]}
    for term in found:
        if term.whole_text_only and not term.is_whole(message.source):
            continue
        if (language, term.english, None) in allowed or (language, term.english, message.context) in allowed:
            continue
        rights = term.rights[language]
        if term.numerus and [f.casefold() for f in message.forms] != rights:
            yield f"{term.english!r} is {' | '.join(rights)!r}"
            continue
        for form in message.forms:
            said = plain(form).casefold()
            if not any(all(stem in said for stem in stems(right)) for right in rights):
                yield f"{term.english!r} is {rights[0]!r}"
            for wrong in term.wrongs[language]:
                if wrong not in right_here and re.search(rf"(?<![\w-]){re.escape(wrong)}(?![\w-])", said):
                    yield f"{term.english!r} must not be {wrong!r}"


def exceptions():
    """Lines "nl, sv: term in Context, Context  # reason": the term means something else there. Without "in": anywhere."""
    for line in EXCEPTIONS.read_text("utf-8").splitlines():
        entry, _, reason = line.partition("#")
        if not entry.strip():
            continue
        if not reason.strip():
            sys.exit(f"{EXCEPTIONS.name}: no reason for: {entry.strip()}")
        languages, _, rest = entry.strip().partition(": ")
        term, _, contexts = rest.partition(" in ")
        for language in languages.split(", "):
            for context in contexts.split(", "):
                yield language, term, context or None


if not GLOSSARY.is_file():
    print("SKIPPED: no glossary beside the checkout; ENTENTE_SHARED_DIR says where it is")
    sys.exit(77)
with open(GLOSSARY, encoding="utf-8", newline="") as file:
    glossary = terms(csv.DictReader(file))
allowed = set(exceptions())
faults = []
for language in ("nl", "sv"):
    for message in tsfile.read(root() / "translations" / f"entente_{language}.ts"):
        faults += [f"{language}: {fault}: {message.place} -> {message.forms[0][:80]!r}"
                   for fault in faults_of(message, language, glossary, allowed)]
finish(faults, "Use the glossary's term, or name the exception and its reason in tests/style/glossary_exceptions.txt.")
