// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QIODevice>

namespace entente::cli
{
enum class Format { Text, Json };

/// What became of a question.
enum class Answer {
    Yes,
    No,       ///< whatever is not yes, an empty line too
    Nobody,   ///< the input ended before anybody answered
    Stopped,  ///< interrupted at the question
    NotAsked, ///< the question could not be written
};

/// Whether `-o FILE` names standard output: "-", or the name that the system has for it. A file that the shell put
/// there must be written to through the stream and never be replaced.
bool isStandardOutput(const QString &file);

/// The three streams of a command, replaceable in tests. Results go to `out`, everything else (prompts, progress,
/// warnings) to `err`. With Format::Json a command writes exactly one JSON document to `out` and no text.
/// What came from a server or a file never reaches a terminal as a control character, nor as one that reorders a line;
/// in JSON such characters are escaped, so that programs read the same text.
class Terminal
{
public:
    /// The devices are open and outlive this.
    Terminal(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) {}

    void setFormat(Format format) { m_format = format; }
    bool isJson() const { return m_format == Format::Json; }

    void print(const QString &text = {}); ///< a line of the result; not in JSON
    void print(const Json &json);         ///< the result; only in JSON
    void printLine(const Json &json);     ///< for programs: one line, in every format
    void printDocument(const Json &json); ///< what `-o -` asks for: the one thing on `out`, in every format
    void note(const QString &text);       ///< a line beside the result
    /// Asks on `err` and waits for a line on `in`; yes only where the answer begins with the language's letter for yes.
    /// `stop`: a file descriptor that becomes readable where nobody is to wait any longer; none where it is negative.
    Answer confirm(const QString &question, int stop = -1);

    /// Whether everything so far got where somebody can read it, and more would: asked before something is done that
    /// could not be told of afterwards. In JSON a line break finds out, which is no part of any document.
    bool isHeard();
    /// Part of the result could not be written (a full disk); a closed pipe is none of that.
    bool lostOutput() const { return m_lostOutput; }
    /// What got lost was told otherwise.
    void forgiveLoss() { m_lostOutput = false; }

private:
    void printBytes(const QByteArray &line);

    QIODevice &m_in, &m_out, &m_err;
    Format m_format = Format::Text;
    bool m_outClosed = false;
    bool m_lostOutput = false;
};
} // namespace entente::cli
