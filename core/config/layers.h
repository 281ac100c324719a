// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/error.h"
#include "core/config/node.h"

namespace tidings::config {

/// Where the configuration is looked for. Layers, later wins: built in → systemFolder/*.toml → userFolder/*.toml →
/// configDir/*.toml → configFile → overrides; in a folder in the order of the names (code points).
struct LoadOptions
{
    /// The file of --config; empty: none. It has to be there.
    QString configFile;
    /// The folder of --config-dir; empty: none. It has to be there.
    QString configDir;
    /// KEY=VALUE, as the command line states them. The value is TOML (["a", "b"], 5), else taken as a text.
    QStringList overrides;
    /// Commands that read no configuration unless --config names it leave out both folders below.
    bool isNamedOnly = false;
    QString systemFolder = QStringLiteral("/etc/tidings.d");
    /// Empty: "tidings" in the user's configuration folder (~/.config/tidings).
    QString userFolder;
};

/// The user's folder of those options.
[[nodiscard]] QString userFolder(const LoadOptions &options);

/// The layers laid over each other: each value with its origin, built-in ones for whatever no layer says.
struct Layers
{
    Node root;
    /// What could not be used, and where it stands; for the user's eyes.
    QStringList warnings;
    /// The files that were read, in order.
    QStringList files;
};

/// Fails for a file that cannot be read or is no TOML, and for a mistake in what a profile trusts; all else that is
/// wrong is a warning, and the layer below has its say.
[[nodiscard]] Result<Layers> readLayers(const LoadOptions &options);

} // namespace tidings::config
