// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/error.h"
#include "core/config/node.h"

#include <QByteArray>

namespace tidings::config {

/// Bytes of a configuration file; a real one has a few thousand.
inline constexpr qsizetype largestFile = qsizetype{1024} * 1024;
/// How deep a dotted key or table heading may be. The settings go four deep, and toml++ has no bound of its own.
inline constexpr int deepestKey = 16;

/// Reads a TOML text; every value of the result carries `name` and its line. Errors begin with "name:line:column:".
/// The one place that knows toml++; its exceptions stop here. The result is at most Node::maxDepth deep.
[[nodiscard]] Result<Node> readToml(const QByteArray &text, const QString &name);
/// The same for a file: an ordinary one (or whatever can be read once, if it is named by the user), UTF-8, bounded.
[[nodiscard]] Result<Node> readTomlFile(const QString &path);
/// At most largestFile bytes of a file, or why not.
[[nodiscard]] Result<QByteArray> readBounded(const QString &path);

} // namespace tidings::config
