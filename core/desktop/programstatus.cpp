// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/programstatus.h"

#include "core/desktop/messagejson.h"
#include "core/enumwords.h"

#include <QDBusMetaType>

namespace tidings::desktop {

using namespace Qt::StringLiterals;

namespace {

using Phase = bus::SourceState::Phase;
using Trouble = bus::SourceState::Trouble;

constexpr std::array phases{EnumWord{Phase::Stopped, "stopped"_L1}, EnumWord{Phase::Connecting, "connecting"_L1},
    EnumWord{Phase::Connected, "connected"_L1}, EnumWord{Phase::Trouble, "trouble"_L1}};

// No trouble has no word.
constexpr std::array troubles{EnumWord{Trouble::Refused, "refused"_L1},
    EnumWord{Trouble::NameNotFound, "name-not-found"_L1}, EnumWord{Trouble::Silent, "silent"_L1},
    EnumWord{Trouble::Unreachable, "unreachable"_L1}, EnumWord{Trouble::Handshake, "handshake"_L1},
    EnumWord{Trouble::Lost, "lost"_L1}, EnumWord{Trouble::BadAddress, "bad-address"_L1},
    EnumWord{Trouble::NotTrusted, "not-trusted"_L1}, EnumWord{Trouble::NameMismatch, "name-mismatch"_L1},
    EnumWord{Trouble::AccessRefused, "access-refused"_L1}, EnumWord{Trouble::NotAllowed, "not-allowed"_L1},
    EnumWord{Trouble::PutOff, "put-off"_L1}, EnumWord{Trouble::ServerKey, "server-key"_L1},
    EnumWord{Trouble::ServerKeyChanged, "server-key-changed"_L1}, EnumWord{Trouble::Files, "files"_L1},
    EnumWord{Trouble::NoPassword, "no-password"_L1}, EnumWord{Trouble::KeyringLocked, "keyring-locked"_L1},
    EnumWord{Trouble::KeyringDenied, "keyring-denied"_L1}, EnumWord{Trouble::NoKeyring, "no-keyring"_L1},
    EnumWord{Trouble::KeyringSilent, "keyring-silent"_L1}, EnumWord{Trouble::Other, "other"_L1}};

constexpr std::array pauseLengths{EnumWord{PauseLength::Hour, "hour"_L1},
    EnumWord{PauseLength::UntilTomorrow, "tomorrow"_L1}, EnumWord{PauseLength::UntilResumed, "resumed"_L1}};

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
    return wordOf(phases, phase);
}

QString toString(bus::SourceState::Trouble trouble)
{
    return wordOf(troubles, trouble);
}

std::optional<PauseLength> pauseLengthFrom(QStringView word)
{
    return valueOf(pauseLengths, word);
}

} // namespace tidings::desktop
