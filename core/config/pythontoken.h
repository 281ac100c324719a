// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tidings::config {

/// A word of a Python text.
struct PythonToken
{
    enum class Kind
    {
        Name,
        Number,
        /// `text` is what it stands for, escapes and all taken out.
        String,
        Operator,
        /// The end of a line that no bracket and no backslash carries on.
        NewLine,
        /// Something that is no literal, or no Python; `text` says what.
        Bad,
        End
    };

    Kind kind = Kind::End;
    QString text;
    int line = 1;
    /// From 0: what begins a line further right stands in a block.
    int column = 0;
    /// How many brackets are open around it; a bracket itself stands outside of what it opens or closes.
    int depth = 0;

    /// An operator or bracket of this one character.
    [[nodiscard]] bool isOperator(char16_t which) const
    {
        return kind == Kind::Operator && text.size() == 1 && text.front() == which;
    }
    [[nodiscard]] bool isCloser() const { return isOperator(u')') || isOperator(u']') || isOperator(u'}'); }
};

/// Cuts a Python text into words; the last is an End. Knows literals with all their prefixes, comments and carried-on
/// lines; a formatted string (f"…") is Bad when there is something in braces in it, since that would have to be run.
[[nodiscard]] std::vector<PythonToken> pythonTokens(const QString &text);

} // namespace tidings::config
