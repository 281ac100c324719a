// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"
#include "core/rules/choices.h"

#include <QVariantMap>

#include <optional>

namespace tidings::desktop {

/// How one profile's bus stands.
struct ProfileStatus
{
    QString profile;
    bus::SourceState state;
};

/// How the running program stands, as others may know it.
struct ProgramStatus
{
    QString version;
    QList<ProfileStatus> profiles;
    qint64 unread = 0;
    /// Unread ones that are problems.
    qint64 problems = 0;
    bool isPaused = false;
    /// Nothing: until resumed.
    std::optional<Time> pausedUntil;
    /// Why there are no bubbles although nothing is paused, in words; empty: there are.
    QString quiet;
    /// What is wrong, in words; empty: nothing.
    QString notice;
    /// The history's file.
    QString history;
    /// Of this run of the program.
    quint64 stored = 0;
    quint64 duplicates = 0;
};

/// As desktop/org.tidings.Tidings1.xml tells it.
[[nodiscard]] QVariantMap toVariantMap(const ProgramStatus &status, Time now);

/// "stopped", "connecting", "connected", "trouble".
[[nodiscard]] QString toString(bus::SourceState::Phase phase);
/// "refused", "name-not-found" …; empty for none.
[[nodiscard]] QString toString(bus::SourceState::Trouble trouble);

/// How long bubbles are paused.
enum class PauseLength
{
    Hour,
    UntilTomorrow,
    UntilResumed,
};
/// "hour", "tomorrow", "resumed"; nothing for a word that is none.
[[nodiscard]] std::optional<PauseLength> pauseLengthFrom(QStringView word);

} // namespace tidings::desktop
