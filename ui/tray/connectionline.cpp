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

QString advice(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Refused:
        return Text::tr("Is the gateway running, and is the port right?");
    case Trouble::NameNotFound:
        return Text::tr("Is the name right, and is the network up?");
    case Trouble::Handshake:
        return Text::tr("Is it the address of this bus?");
    case Trouble::BadAddress:
        return Text::tr("Correct the address in the profile.");
    case Trouble::Lost:
        return Text::tr("Reconnecting.");
    case Trouble::Other:
    case Trouble::None:
        break;
    }
    return Text::tr("Trying again.");
}

QString troubleLine(const QString &profile, const bus::SourceState &state)
{
    const auto detail = ui::plainLine(state.detail, detailLimit);
    return detail.isEmpty() ? Text::tr("No connection to %1. %2").arg(profile, advice(state.trouble))
                            : Text::tr("No connection to %1: %2. %3").arg(profile, detail, advice(state.trouble));
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
        return troubleLine(profile, state);
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
