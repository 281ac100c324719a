// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/error.h"
#include "core/config/keys.h"
#include "core/config/node.h"

#include <QHash>

namespace tidings::config {

struct Checked
{
    Node layer;
    QStringList warnings;
};

/// Holds one layer against the table of settings. What the table does not know, and what is of another type or out of
/// range, is taken out and told with its place (an unknown name with the nearest known one), so that the layer below
/// keeps its say. Below `trust` either is an error. Paths become absolute, single texts lists where lists are meant.
[[nodiscard]] Result<Checked> check(Node layer);

/// Writes what no layer says into a checked tree, as built in: for each profile the settings that its bus has.
void fillDefaults(Node &root);
/// Words for each setting of a profile that its bus has no use for.
[[nodiscard]] QStringList uselessSettings(const Node &root);

/// The value of a setting in a checked tree, or its fallback. For paths with "*" or "#", `base` is the node that stands
/// for the last of these; the root otherwise.
[[nodiscard]] bool value(const Node &base, const Key<bool> &key);
[[nodiscard]] qint64 value(const Node &base, const Key<qint64> &key);
[[nodiscard]] Duration value(const Node &base, const Key<Duration> &key);
[[nodiscard]] Bytes value(const Node &base, const Key<Bytes> &key);
[[nodiscard]] QString value(const Node &base, const Key<Text> &key);
[[nodiscard]] QString value(const Node &base, const Key<Path> &key);
[[nodiscard]] QString value(const Node &base, const Key<Choice> &key);
[[nodiscard]] QStringList value(const Node &base, const Key<Texts> &key);
/// The members of a table of texts; empty if there is no such table.
[[nodiscard]] QHash<QString, QString> texts(const Node *table);

} // namespace tidings::config
