// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/programstatus.h"

#include "core/desktop/messagejson.h"

#include <QDBusMetaType>

namespace tidings::desktop {

using namespace Qt::StringLiterals;

namespace {

QVariantMap toVariantMap(const ProfileStatus &profile, Time now)
{
    const auto &state = profile.state;
    QVariantMap map{{u"name"_s, profile.profile}, {u"state"_s, toString(state.phase)},
        {u"trouble"_s, toString(state.trouble)}, {u"detail"_s, state.detail}, {u"received"_s, state.received}};
    if (state.lastMessageAt) {
        map.insert(u"age"_s, static_cast<double>((now - *state.lastMessageAt).count()) / 1000);
    }
    return map;
}

} // namespace

QVariantMap toVariantMap(const ProgramStatus &status, Time now)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    QList<QVariantMap> profiles;
    for (const auto &profile : status.profiles) {
        profiles.append(toVariantMap(profile, now));
    }
    return {{u"version"_s, status.version}, {u"profiles"_s, QVariant::fromValue(profiles)},
        {u"unread"_s, status.unread}, {u"problems"_s, status.problems}, {u"paused"_s, status.isPaused},
        {u"until"_s, status.pausedUntil ? isoTime(*status.pausedUntil) : QString()}, {u"quiet"_s, status.quiet},
        {u"notice"_s, status.notice}, {u"history"_s, status.history}, {u"stored"_s, status.stored},
        {u"duplicates"_s, status.duplicates}};
}

QString toString(bus::SourceState::Phase phase)
{
    using Phase = bus::SourceState::Phase;
    switch (phase) {
    case Phase::Stopped:
        return u"stopped"_s;
    case Phase::Connecting:
        return u"connecting"_s;
    case Phase::Connected:
        return u"connected"_s;
    case Phase::Trouble:
        break;
    }
    return u"trouble"_s;
}

QString toString(bus::SourceState::Trouble trouble)
{
    using Trouble = bus::SourceState::Trouble;
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::Refused:
        return u"refused"_s;
    case Trouble::NameNotFound:
        return u"name-not-found"_s;
    case Trouble::Handshake:
        return u"handshake"_s;
    case Trouble::Lost:
        return u"lost"_s;
    case Trouble::BadAddress:
        return u"bad-address"_s;
    case Trouble::NotTrusted:
        return u"not-trusted"_s;
    case Trouble::NameMismatch:
        return u"name-mismatch"_s;
    case Trouble::AccessRefused:
        return u"access-refused"_s;
    case Trouble::Files:
        return u"files"_s;
    case Trouble::Other:
        break;
    }
    return u"other"_s;
}

std::optional<PauseLength> pauseLengthFrom(QStringView word)
{
    if (word == u"hour") {
        return PauseLength::Hour;
    }
    if (word == u"tomorrow") {
        return PauseLength::UntilTomorrow;
    }
    return word == u"resumed" ? std::optional(PauseLength::UntilResumed) : std::nullopt;
}

} // namespace tidings::desktop
