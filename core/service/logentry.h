// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace tidings::service {

/// Something for the log of whoever runs a service.
struct LogEntry
{
    enum class Level
    {
        Info,
        /// Goes on, but somebody should look.
        Warning,
        Failure
    };

    /// What kind of thing happened: a short name that stays the same, "account-cut", for programs to look for.
    QLatin1StringView event;
    /// The same in a sentence; may have names in it that came from outside.
    QString text;
    /// What is known of it beside: "account", "address", "topic", counts. Strings and numbers.
    QJsonObject fields = {};
    Level level = Level::Info;
};

} // namespace tidings::service
