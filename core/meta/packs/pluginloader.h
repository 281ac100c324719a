// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/packs/packloader.h"

namespace tidings::meta {

/// Adds the services of the plugins in a folder, in order of their names. A plugin is code, and runs with the rights of
/// the program: only for folders that whoever installs programs writes to. Those for another version are not loaded,
/// and told.
[[nodiscard]] QList<Error> addPlugins(ServiceSet &services, const QString &folder);

} // namespace tidings::meta
