// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/rules/providers/packagesource.h"

#include <QByteArray>

#include <optional>

namespace tidings::rules {

/// A list of packages as it was at a time.
struct DatedPackages
{
    QSet<QString> packages;
    Time fetchedAt{};

    bool operator==(const DatedPackages &) const = default;
};

/// What a file of the cache says; nothing if it is damaged, of another version, or another's.
[[nodiscard]] std::optional<DatedPackages> readDatedPackages(
    const QByteArray &text, const QString &source, const Owner &owner);
[[nodiscard]] QByteArray write(const DatedPackages &list, const QString &source, const Owner &owner);

/// Lists of packages on disk, one file for each source and owner, which only the user can read. All of it can be had
/// again, so nothing here fails: what cannot be read is not there, and what cannot be written is logged.
class ListCache
{
public:
    /// The folder is made when it is needed.
    explicit ListCache(QString folder);

    /// Where the user's programs keep things that can be had again.
    [[nodiscard]] static QString usualFolder();

    [[nodiscard]] std::optional<DatedPackages> read(const QString &source, const Owner &owner) const;
    void write(const DatedPackages &list, const QString &source, const Owner &owner) const;

private:
    [[nodiscard]] QString pathOf(const QString &source, const Owner &owner) const;

    QString m_folder;
};

} // namespace tidings::rules
