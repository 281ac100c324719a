// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::config {

/// A string literal of a Python text.
struct PythonString
{
    QString value;
    /// What is wrong with it, in words; empty if it could be read.
    QString problem;
    /// Where the text goes on.
    qsizetype end = 0;
};

/// r, b, u, f and the pairs Python takes, in whatever case.
[[nodiscard]] bool isStringPrefix(QStringView text);

/// Reads the literal whose prefix (maybe none) begins at `start` and whose quotes stand at `quotes`: single, double,
/// threefold, raw or not. Always gets on: `end` is beyond `quotes`.
[[nodiscard]] PythonString readPythonString(QStringView text, qsizetype start, qsizetype quotes);

} // namespace tidings::config
