#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms that g++ 12.2 miscompiles (the argument is destroyed twice), coroutines that outlive their captures, and values
that a coroutine takes away from whoever keeps them.

Inside a co_await expression: a lambda with captures, or braces that hold something. Anywhere: a lambda with captures
that is itself a coroutine; co_return of a member, which QCoro 0.8 moves out of where it is not const. An expression ends
at its semicolon or at the bracket that was open before it.
"""
import re

from files import finish, project_files, text_of

NOISE = re.compile(r'R"(\w*)\((?:.|\n)*?\)\1"|//[^\n]*|/\*(?:.|\n)*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'')
CAPTURES = re.compile(r"(?<![\w\])])\s*\[[^\]\[]+\]\s*[({]")
BRACES = re.compile(r"\{(?!\s*\})")
CAPTURING_COROUTINE = re.compile(r"(?<![\w\])])\[[^\]\[]+\]\s*\([^()]*\)\s*(?:mutable\s*)?->\s*QCoro::")

MOVED_MEMBER = re.compile(r"\bco_return\s+\w+(?:(?:->|\.)\w+)+\s*;")


def without_noise(text):
    """The same length and lines, with comments and the insides of literals blanked (digit separators stay)."""
    text = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", " ", text)
    return NOISE.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)), text)


def expression_at(text, start):
    depth = 0
    for position in range(start, len(text)):
        character = text[position]
        if character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
        if depth < 0 or (depth == 0 and character == ";"):
            return text[start:position]
    return text[start:]


def faults_in(text):
    """(line, what) of every fault."""
    text = without_noise(text)
    found = []
    for match in re.finditer(r"\bco_await\b", text):
        expression = expression_at(text, match.end())
        for rule, what in ((CAPTURES, "a lambda with captures"), (BRACES, "braces that hold something")):
            for fault in rule.finditer(expression):
                found.append((match.end() + fault.start(), f"{what} inside a co_await expression"))
    found += [(m.start(), "a coroutine lambda with captures") for m in CAPTURING_COROUTINE.finditer(text)]
    found += [(m.start(), "co_return of a member, which is moved away") for m in MOVED_MEMBER.finditer(text)]
    return sorted({(text.count("\n", 0, position) + 1, what) for position, what in found})


# The check first tries itself: how many faults each of these has.
for sample, expected in {
    "auto r = co_await send(Request{verb, url});": 1,
    "co_await each(list, [this](int i) { use(i); });": 2,
    "co_await f({a, b});": 1,
    "co_await f(Token{}, x);": 0,
    "if (!(co_await f(x))) { stop(); }": 0,
    "auto r = co_await parts[i](x); g({a});": 0,
    "// co_await f({a});\nco_await g(u\"{a}\"_s);": 0,
    "run([x]() -> QCoro::Task<void> { co_return; });": 1,
    "run([](int x) -> QCoro::Task<void> { co_return; });": 0,
    "co_await clock.sleep(1'000, token); f({1});": 0,
    "co_return found->second;": 1,
    "co_return self.secret;": 1,
    "co_return std::move(reading.snapshot);": 0,
    "co_return text;": 0,
}.items():
    assert len(faults_in(sample)) == expected, (sample, faults_in(sample))

finish([f"{path}:{line}: {what}" for path in project_files(".h", ".cpp") for line, what in faults_in(text_of(path))],
       "Name the value or the lambda first, then std::move it in; give a coroutine lambda parameters. Return a copy "
       "that is const, or say std::move.")
