// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/layers.h"
#include "core/config/profile.h"
#include "core/json/document.h"
#include "core/rules/mute.h"
#include "core/rules/rule.h"

#include <QTime>

namespace tidings::config {

struct HistoryOptions
{
    /// The file; never empty after load().
    QString database;
    /// What is older, and what is more, is removed.
    Duration keep{};
    qint64 messages = 0;
};

/// Of bubbles. Flood control: so many at once, then one every so often.
struct BubbleOptions
{
    int burst = 0;
    Duration every{};
    /// Hosts whose links open without a word of where they lead.
    QStringList knownHosts;
};

/// Who is asked whose packages are whose.
struct PackageOptions
{
    /// The web address of a dist-git that is Pagure; empty: nobody.
    QString url;
    /// How old its answers may become.
    Duration expiry{};
};

/// When no bubbles are wanted: from one clock time to the next of the other. Both times are none unless both can be
/// used.
struct QuietOptions
{
    QTime from;
    QTime to;
    /// On which they begin; none: on each.
    QList<Qt::DayOfWeek> days;
};

/// The configuration as plain structs, to be handed to the parts it is for.
struct Configuration
{
    /// The buses that are on, as `profile` lists them; each exists and can be used.
    QStringList profilesOn;
    /// All that could be on: those that have what their bus needs, but for the demo's.
    QStringList profilesUsable;
    /// The profiles that are on, in that order.
    QList<Profile> profiles;
    json::Limits limits;
    /// Nicknames and addresses to accounts.
    QHash<QString, QString> accounts;
    HistoryOptions history;
    BubbleOptions bubbles;
    PackageOptions packages;
    QuietOptions quiet;
    /// The reader's account; empty: nobody's.
    QString user;
    /// Which language the program speaks, by its code; empty: the desktop's.
    QString language;
    /// Pictures of people are fetched, which tells others whom one reads about.
    bool hasAvatars = false;
    /// Some layer says who the reader is, or what they want to be told.
    bool isPersonal = false;
    /// Users and packages followed; rules that track such and name none mean these.
    rules::Followed followed;
    /// The user's own rules; those of the preset where there are none.
    QList<rules::Rule> rules;
    /// Those that are over are in it, too.
    QList<rules::Mute> mutes;
    /// For the user's eyes: what could not be used, and where it stands.
    QStringList warnings;
};

/// Reads the layers and what they mean.
[[nodiscard]] Result<Configuration> load(const LoadOptions &options);
/// What layers mean that have been read already.
[[nodiscard]] Result<Configuration> interpret(const Layers &layers);

} // namespace tidings::config
