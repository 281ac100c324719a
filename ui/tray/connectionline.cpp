// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/connectionline.h"

#include "ui/connectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidings::tray {

using Phase = bus::SourceState::Phase;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tray)
};

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

QString connectionLine(const QString &profile, const bus::SourceState &state, Time now)
{
    const auto line = ui::connectionWords(profile, state);
    if (!state.lastMessageAt) {
        return state.phase == Phase::Connected ? Text::tr("%1, no message yet").arg(line) : line;
    }
    return ui::withLastMessage(line, state.phase, ago(now - *state.lastMessageAt));
}

} // namespace tidings::tray
