# SPDX-License-Identifier: GPL-3.0-or-later
"""What a translated text has to keep to, whatever it says."""
import collections
import re

PLACEHOLDER = re.compile(r"%L?\d|%n")
MNEMONIC = re.compile(r"&([^&\s])")
TAG = re.compile(r"<[^>]*>")
# The languages address one person, politely in Dutch and plainly in Swedish, and beg for nothing.
ADDRESS = {"nl": r"jij|je|jou|jouw|jullie|alstublieft|gelieve|a\.u\.b\.", "sv": r"ni|er|era|ert|vänligen|snälla"}
QUOTES = {"nl": "\"“”'", "sv": "\"“„'"}
BRACKETED_PLURAL = re.compile(r"\w\((?:s|en|er|ar|or)\)")
# One spelling in the sources: British, and ID in capitals. Microsoft's own term keeps its own.
OTHER_SPELLINGS = {
    re.compile(r"\borganization(?!al\b)(?!s? relationship)\w*", re.IGNORECASE): "organisation",
    re.compile(r"(?<![\w-])[Ii]ds?(?![\w-])"): "ID",
    re.compile(r"\b(?:color|behavior|favorite|canceled)\w*", re.IGNORECASE): "the British spelling",
}


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def ends_with_ellipsis(text):
    return text.endswith(("…", "..."))


def white_ends(text):
    return text[:1].isspace(), text[-1:].isspace()


def faults_of_source(source):
    prose = TAG.sub("", source)
    for other, right in OTHER_SPELLINGS.items():
        if found := other.search(prose):
            yield f"{found.group()!r} instead of {right}"


def faults_of(message, language):
    """The faults of one message, each in some words."""
    if message.state:
        yield message.state
    if any(not form.strip() for form in message.forms):
        yield "empty translation"
        return
    if message.numerus and len(message.forms) != 2:
        yield f"{len(message.forms)} plural forms instead of 2"
    for form in message.forms:
        yield from faults_of_form(message, form)
        if language != "en":
            yield from faults_of_language(message, form, language)


def faults_of_form(message, form):
    if placeholders(form) != placeholders(message.source):
        yield f"placeholders {placeholders(form)} instead of {placeholders(message.source)}"
    if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(message.source)):
        yield "another number of mnemonics (&)"
    if any(not letter.isascii() for letter in MNEMONIC.findall(form)):
        yield "a mnemonic that is not an ASCII letter"
    if "..." in form:
        yield "three dots instead of …"
    if ends_with_ellipsis(message.source) != ends_with_ellipsis(form):
        yield "an ellipsis that differs"
    if white_ends(message.source) != white_ends(form):
        yield "white space at an end that differs"
    if BRACKETED_PLURAL.search(form):
        yield "a plural in brackets"


def faults_of_language(message, form, language):
    prose = TAG.sub("", form)
    if found := re.search(rf"(?<![\w-])(?:{ADDRESS[language]})(?![\w-])", prose, re.IGNORECASE):
        yield f"the wrong form of address ({found.group()})"
    if any(quote in prose for quote in QUOTES[language]):
        yield "quotation marks of another language"
    if form == message.source and len(re.findall(r"[a-z]{2,}", PLACEHOLDER.sub("", prose))) > 2:
        yield "still English"


def letters(messages, text_of):
    found = collections.defaultdict(list)
    for message in messages:
        for letter in MNEMONIC.findall(text_of(message)):
            found[letter.casefold()].append(message)
    return found


def repeated_mnemonics(messages):
    """A context whose English mnemonics are unique is one menu or dialog: there the translated ones are unique too."""
    contexts = collections.defaultdict(list)
    for message in messages:
        contexts[message.context].append(message)
    for context, group in contexts.items():
        if any(len(users) > 1 for users in letters(group, lambda m: m.source).values()):
            continue
        for letter, users in letters(group, lambda m: m.forms[0]).items():
            if len(users) > 1:
                yield f"mnemonic {letter} twice: {context}: " + ", ".join(repr(m.forms[0]) for m in users)
