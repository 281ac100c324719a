// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/error.h"

#include "core/text/plaintext.h"

#include <QCoreApplication>

namespace tidings::bubbles {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bubbles)
};

constexpr qsizetype detailLimit = 200;

ErrorCode codeFrom(const QString &name)
{
    const auto last = name.section(u'.', -1);
    if (name.contains(".Spawn."_L1)) {
        return ErrorCode::ServiceFailed;
    }
    if (last == "ServiceUnknown"_L1 || last == "NameHasNoOwner"_L1) {
        return ErrorCode::NoService;
    }
    if (last == "Disconnected"_L1 || last == "NoServer"_L1) {
        return ErrorCode::NoBus;
    }
    if (last == "NoReply"_L1 || last == "Timeout"_L1 || last == "TimedOut"_L1) {
        return ErrorCode::NoAnswer;
    }
    return last == "ExcessNotificationGeneration"_L1 ? ErrorCode::TooMany : ErrorCode::Refused;
}

} // namespace

Error errorFrom(const QDBusError &error)
{
    return {codeFrom(error.name()), text::plainLine(error.message(), detailLimit)};
}

QString explain(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoBus:
        return Text::tr("Bubbles cannot be shown: there is no session bus. Messages are kept in the history.");
    case ErrorCode::NoService:
        return Text::tr("Bubbles cannot be shown: no notification service is running. Start one (dunst, for example); "
                        "messages are kept in the history.");
    case ErrorCode::ServiceFailed:
        return Text::tr("Bubbles cannot be shown: the notification service does not start (%1). "
                        "Messages are kept in the history.")
            .arg(error.detail);
    case ErrorCode::NoAnswer:
        return Text::tr("Bubbles cannot be shown: the notification service does not answer. "
                        "Messages are kept in the history.");
    case ErrorCode::Restarted:
        return Text::tr("Bubbles cannot be shown: the notification service ends over each of them. "
                        "Messages are kept in the history.");
    case ErrorCode::TooMany:
        return Text::tr("The notification service takes no more bubbles for now. Messages are kept in the history.");
    case ErrorCode::Refused:
        break;
    }
    return Text::tr("The notification service refused a bubble (%1). Messages are kept in the history.")
        .arg(error.detail);
}

} // namespace tidings::bubbles
