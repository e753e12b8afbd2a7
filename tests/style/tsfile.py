# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Qt's .ts files: one Message per source text."""
import dataclasses
import xml.etree.ElementTree as ElementTree


@dataclasses.dataclass
class Message:
    context: str
    source: str
    numerus: bool
    state: str  # "", "unfinished", "vanished", "obsolete"
    forms: list  # one translation; several for a plural
    comment: str = ""

    @property
    def key(self):
        return (self.context, self.source, self.comment)

    @property
    def place(self):
        return f"{self.context}: {self.source[:70]!r}"


def read(path):
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = [f.text or "" for f in translation.iter("numerusform")] if numerus else [translation.text or ""]
            messages.append(Message(context.findtext("name"), message.findtext("source") or "", numerus,
                                    translation.get("type", ""), forms, message.findtext("comment") or ""))
    return messages
