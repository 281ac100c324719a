// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/json/document.h"

#include <QString>

namespace tidings::ctl {

/// Makes messages of lines, as fedmsg-logger does: the fields of ../shared/vectors/README.md, "The fields of a body".
class LogMessages
{
public:
    struct Options
    {
        QString prefix = QStringLiteral("org.fedoraproject");
        QString environment = QStringLiteral("dev");
        QString modname = QStringLiteral("logger");
        QString topic = QStringLiteral("log");
        QString username;
        /// A line is the JSON of `msg`; else it is a text, and `msg` is {"log": text}.
        bool isJson = false;
    };
    struct Made
    {
        json::Document envelope;
        QString topic;
        QString id;
    };

    LogMessages(Options options, const Clock &clock);

    /// The next message; they are counted from 1. Fails for a line that is no UTF-8, or no JSON if it has to be.
    [[nodiscard]] json::Result<Made> make(const QByteArray &line);
    /// <prefix>.<environment>.<modname>.<topic>, or without the first two where the rest begins with the prefix.
    [[nodiscard]] QString fullTopic() const;

private:
    [[nodiscard]] json::Result<QByteArray> payload(const QByteArray &line) const;

    Options m_options;
    const Clock &m_clock;
    qint64 m_count = 0;
};

} // namespace tidings::ctl
