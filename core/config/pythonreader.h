// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/node.h"

#include <QByteArray>

namespace tidings::config {

struct PythonValues
{
    /// What the file assigns to `config`; an empty table if it does not.
    Node config;
    /// "file:line: why", in the order of the lines: what could not be read, and was left out.
    QStringList problems;
};

/// Reads the literal subset of a Python file that assigns a configuration, and runs nothing:
/// NAME = value, config = {…} or dict(…), config["key"] = value, where a value is a string, number, True, False, None,
/// a list, tuple, set or dict, the name of an earlier value, or a sum of such.
///
/// What else there is is told and left out, in the smallest part that can be: one entry of a list or dict, one
/// statement, one block. Trusts nothing: a file of at most 1 MiB, brackets and values at most 60 deep, and what names
/// repeat (a = [b, b]) at most 100,000 values and characters.
[[nodiscard]] PythonValues readPython(const QByteArray &text, const QString &name);

} // namespace tidings::config
