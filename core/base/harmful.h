// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace entente
{
/// What no text of a server or a file may bring to a line that a person reads: controls that a terminal obeys (C0, DEL,
/// C1), separators that break the line, and the embeddings, overrides and isolates that rearrange what stands around
/// them (Unicode Standard Annex 9: explicit directional formatting characters). Line feed and tab are among them: who
/// wants to keep those asks for them first. Marks and joiners that Arabic, Hebrew and Persian need are not.
inline bool isHarmful(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
           (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}
} // namespace entente
