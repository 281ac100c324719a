// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/mute.h"

#include "core/enumwords.h"

#include <QDateTime>

#include <algorithm>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int morningHour = 6;
constexpr int nightEnds = 4;

constexpr std::array whats{EnumWord{MuteWhat::Kind, "kind"_L1}, EnumWord{MuteWhat::Package, "package"_L1},
    EnumWord{MuteWhat::Person, "person"_L1}, EnumWord{MuteWhat::Object, "object"_L1}};

constexpr std::array periods{EnumWord{MutePeriod::Hour, "hour"_L1}, EnumWord{MutePeriod::UntilTomorrow, "tomorrow"_L1},
    EnumWord{MutePeriod::ForGood, "good"_L1}};

QString kindOf(const meta::Digest &digest)
{
    return digest.service + u'.' + digest.kind;
}

} // namespace

Time nextMorning(Time now)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    // Who is still up then means the morning that comes.
    const bool isNight = local.time().hour() < nightEnds;
    const auto day = local.date().addDays(isNight ? 0 : 1);
    return Time(std::chrono::milliseconds(QDateTime(day, QTime(morningHour, 0)).toMSecsSinceEpoch()));
}

std::optional<Time> endOf(MutePeriod period, Time now)
{
    switch (period) {
    case MutePeriod::Hour:
        return now + std::chrono::hours(1);
    case MutePeriod::UntilTomorrow:
        return nextMorning(now);
    case MutePeriod::ForGood:
        break;
    }
    return std::nullopt;
}

bool isSame(const Mute &a, const Mute &b)
{
    return a.what == b.what && a.name == b.name;
}

bool isOver(const Mute &mute, Time now)
{
    return mute.until && *mute.until <= now;
}

bool isMuting(const Mute &mute, const meta::Digest &digest, Time now)
{
    if (isOver(mute, now)) {
        return false;
    }
    switch (mute.what) {
    case MuteWhat::Kind:
        return mute.name == kindOf(digest);
    case MuteWhat::Package:
        return digest.packages.contains(mute.name);
    case MuteWhat::Person:
        return !mute.name.isEmpty() && digest.agent == mute.name;
    case MuteWhat::Object:
        return digest.objects.contains(mute.name);
    }
    return false;
}

QList<Mute> possibleMutes(const meta::Digest &digest)
{
    QList<Mute> possible{{.what = MuteWhat::Kind, .name = kindOf(digest)}};
    if (!digest.packages.isEmpty()) {
        possible.append({.what = MuteWhat::Package, .name = digest.packages.first()});
    }
    if (!digest.agent.isEmpty()) {
        possible.append({.what = MuteWhat::Person, .name = digest.agent});
    }
    if (!digest.objects.isEmpty()) {
        possible.append({.what = MuteWhat::Object, .name = digest.objects.first()});
    }
    return possible;
}

QList<Mute> withMute(QList<Mute> mutes, const Mute &mute)
{
    mutes = withoutMute(std::move(mutes), mute);
    mutes.append(mute);
    return mutes.size() > mostMutes ? mutes.last(mostMutes) : mutes;
}

QList<Mute> withoutMute(QList<Mute> mutes, const Mute &mute)
{
    mutes.removeIf([&mute](const Mute &other) { return isSame(mute, other); });
    return mutes;
}

QString toString(MuteWhat what)
{
    return wordOf(whats, what);
}

std::optional<MuteWhat> muteWhatFrom(QStringView word)
{
    return valueOf(whats, word);
}

QString toString(MutePeriod period)
{
    return wordOf(periods, period);
}

std::optional<MutePeriod> mutePeriodFrom(QStringView word)
{
    return valueOf(periods, word);
}

} // namespace tidings::rules
