// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/error.h"
#include "core/config/node.h"

#include <QByteArray>

namespace tidings::config {

/// What became of a fedmsg configuration.
struct FedmsgImport
{
    /// A layer with the one profile, each value with the Python file and line it came from.
    Node layer;
    /// The routing policy as a JSON text, for a file "policy.json" beside the layer's, which names it so. Empty if
    /// there is none.
    QByteArray policy;
    /// "file:line: why": what could not be read or used, and was left out.
    QStringList problems;
    /// "file:line: …": settings that were read and have no meaning here.
    QStringList notes;
};

/// Reads fedmsg.d/*.py, or a folder that has a fedmsg.d in it, as the Python reference does: in the order of the names,
/// dictionaries joined. Nothing is run (pythonreader.h tells what is read). Fails if there is no such folder or file.
[[nodiscard]] Result<FedmsgImport> importFedmsg(
    const QString &folder, const QString &profile = QStringLiteral("fedmsg"));

/// The second half of it: a fedmsg configuration as a layer.
[[nodiscard]] FedmsgImport translateFedmsg(const Node &config, const QString &profile);

} // namespace tidings::config
