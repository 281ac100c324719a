// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDBusError>

namespace tidings::bubbles {

enum class ErrorCode
{
    /// There is no session bus, or it went away.
    NoBus,
    /// Nobody offers notifications, and nobody can be started who would.
    NoService,
    /// The service is there to be started, and dies or cannot be run.
    ServiceFailed,
    /// It did not answer in time.
    NoAnswer,
    /// It ended over the call, and whatever it showed with it.
    Restarted,
    /// It wants no more bubbles for now.
    TooMany,
    /// It said no; its words are in the detail.
    Refused,
};
using Error = Failure<ErrorCode>;
template <class T>
using Result = tl::expected<T, Error>;

/// Reads an answer of the bus or of the service. Names as seen on Debian 12: ServiceUnknown when there is no daemon,
/// Spawn.ChildSignaled and Spawn.ExecFailed when it dies at start; Plasma and notify-osd answer
/// org.freedesktop.Notifications.Error.ExcessNotificationGeneration.
[[nodiscard]] Error errorFrom(const QDBusError &error);

/// What happened and what to do, for people, in the program's language.
[[nodiscard]] QString explain(const Error &error);

} // namespace tidings::bubbles
