// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/connectionline.h"

#include "ui/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidings::tray {

using Phase = bus::SourceState::Phase;
using Trouble = bus::SourceState::Trouble;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tray)
};

constexpr qsizetype detailLimit = 160;

// The scheme is of no interest to people: there is one for each bus.
QString shown(const QString &detail)
{
    const auto text = ui::plainLine(detail, detailLimit);
    return text.startsWith(QLatin1StringView("tcp://")) ? text.mid(6) : text;
}

QString troubleWords(const QString &profile, const bus::SourceState &state)
{
    const auto detail = shown(state.detail);
    switch (state.trouble) {
    case Trouble::Refused:
        return Text::tr("%1 refused the connection. Is the gateway running, and is the port right?").arg(detail);
    case Trouble::NameNotFound:
        return Text::tr("%1 cannot be found. Is the name right, and is the network up?").arg(detail);
    case Trouble::Handshake:
        return Text::tr("%1 answers, but not as this bus does. Is it the right address for %2?").arg(detail, profile);
    case Trouble::Lost:
        return Text::tr("The connection to %1 was lost. Reconnecting.").arg(detail);
    case Trouble::BadAddress:
        return Text::tr("%1 is no address. Correct it in the profile %2.").arg(detail, profile);
    case Trouble::Other:
    case Trouble::None:
        break;
    }
    return detail.isEmpty() ? Text::tr("No connection to %1. Trying again.").arg(profile)
                            : Text::tr("No connection to %1: %2. Trying again.").arg(profile, detail);
}

} // namespace

QString ago(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    const auto seconds = std::max<qint64>(0, floor<std::chrono::seconds>(age).count());
    if (seconds < 60) {
        return Text::tr("%1 s ago").arg(seconds);
    }
    if (seconds < 60 * 60) {
        return Text::tr("%1 min ago").arg(seconds / 60);
    }
    if (seconds < 24 * 60 * 60) {
        return Text::tr("%1 h ago").arg(seconds / (60 * 60));
    }
    return Text::tr("%1 d ago").arg(seconds / (24 * 60 * 60));
}

QString connectionLine(const QString &profile, const bus::SourceState &state)
{
    switch (state.phase) {
    case Phase::Connected:
        return Text::tr("Connected to %1").arg(profile);
    case Phase::Connecting:
        return Text::tr("Connecting to %1").arg(profile);
    case Phase::Trouble:
        return troubleWords(profile, state);
    case Phase::Stopped:
        break;
    }
    return Text::tr("Not connected to %1").arg(profile);
}

QString connectionLine(const QString &profile, const bus::SourceState &state, Time now)
{
    const auto line = connectionLine(profile, state);
    if (!state.lastMessageAt) {
        return state.phase == Phase::Connected ? Text::tr("%1, no message yet").arg(line) : line;
    }
    const auto age = ago(now - *state.lastMessageAt);
    return state.phase == Phase::Trouble ? Text::tr("%1 Last message %2.").arg(line, age)
                                         : Text::tr("%1, last message %2").arg(line, age);
}

} // namespace tidings::tray
