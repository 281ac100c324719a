// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/serviceset.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tidings::meta {

class Pack;

enum class ErrorCode
{
    /// A file or folder that is not there, may not be read, or is too large.
    Unreadable,
    /// A pack that is no JSON, or does not keep to the schema (core/meta/README.md).
    BadPack,
    /// A plugin that is none, is made for another version, or cannot be loaded.
    BadPlugin,
};
/// The detail begins with the file, and the line where there is one: "/x/brew.json:12: …".
using Error = Failure<ErrorCode>;
template <class T>
using Result = tl::expected<T, Error>;

/// One pack. `path` is for the words of an error.
[[nodiscard]] Result<std::shared_ptr<const Pack>> readPack(const QByteArray &text, const QString &path);

/// Adds the packs of a folder (*.json, in order of their names). Those that are in disorder are left out, and told.
[[nodiscard]] QList<Error> addPacks(ServiceSet &services, const QString &folder);

} // namespace tidings::meta
