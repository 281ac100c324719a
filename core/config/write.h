// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/node.h"

#include <QJsonValue>

namespace tidings::config {

/// Texts for people and files. Unless told otherwise they hide passwords: what is printed ends up in bug reports.
enum class Passwords
{
    Hidden,
    Kept
};

/// The same text with the password of an address in it replaced by "***": amqps://fedora:***@host/.
[[nodiscard]] QString masked(const QString &text);

/// A key as TOML writes it: bare, or in quotes where it has to be.
[[nodiscard]] QString tomlKey(const QString &key);
/// A value as TOML writes it, on one line.
[[nodiscard]] QString toToml(const Node &value, Passwords passwords = Passwords::Hidden);
/// A whole table as a TOML text; with origins, each line ends with a comment that tells where its value came from.
/// `at` is the table's own path, for the headings.
[[nodiscard]] QString toTomlText(const Node &table, bool hasOrigins, const QStringList &at = {});
/// A whole table for a file that is read again.
[[nodiscard]] QString toTomlFile(const Node &table);
[[nodiscard]] QJsonValue toJson(const Node &value);

/// A plain value or list, and the path to it.
struct Leaf
{
    QStringList path;
    Node node;
};
/// All plain values and lists of a tree, sorted by path.
[[nodiscard]] std::vector<Leaf> leaves(const Node &root);

} // namespace tidings::config
