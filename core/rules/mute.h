// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/meta/digest.h"

#include <optional>

namespace tidings::rules {

/// What a mute silences.
enum class MuteWhat
{
    /// Messages of one kind: "buildsys.build.failed", the service and the kind of a digest.
    Kind,
    Package,
    /// What this account does.
    Person,
    /// One of a digest's objects: a build, a bug, an update.
    Object,
};

/// Something the reader does not want to be told for a while: no bubble, and read in the history, whatever rule takes
/// it. What a rule drops stays dropped.
struct Mute
{
    MuteWhat what = MuteWhat::Kind;
    QString name;
    /// Nothing: for good.
    std::optional<Time> until;

    bool operator==(const Mute &) const = default;
};

/// How long, as people choose it.
enum class MutePeriod
{
    Hour,
    UntilTomorrow,
    ForGood,
};

/// More than anybody looks after; the oldest goes.
inline constexpr qsizetype mostMutes = 500;

/// Six o'clock of the next day, local time; before four, of the same day.
[[nodiscard]] Time nextMorning(Time now);
[[nodiscard]] std::optional<Time> endOf(MutePeriod period, Time now);

/// The same thing is muted, whatever the time.
[[nodiscard]] bool isSame(const Mute &a, const Mute &b);
[[nodiscard]] bool isOver(const Mute &mute, Time now);
[[nodiscard]] bool isMuting(const Mute &mute, const meta::Digest &digest, Time now);
/// What can be muted of a message: each kind of thing it has at most once; of several packages or objects the first.
[[nodiscard]] QList<Mute> possibleMutes(const meta::Digest &digest);
/// The list with one more; it takes the place of one that is about the same.
[[nodiscard]] QList<Mute> withMute(QList<Mute> mutes, const Mute &mute);
[[nodiscard]] QList<Mute> withoutMute(QList<Mute> mutes, const Mute &mute);

/// "kind", "package", "person", "object".
[[nodiscard]] QString toString(MuteWhat what);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<MuteWhat> muteWhatFrom(QStringView word);
/// "hour", "tomorrow", "good".
[[nodiscard]] QString toString(MutePeriod period);
[[nodiscard]] std::optional<MutePeriod> mutePeriodFrom(QStringView word);

} // namespace tidings::rules
