// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traymenu.h"

#include "ui/tray/connectionline.h"
#include "ui/tray/tray.h"

#include <QCoreApplication>

#include <limits>

namespace tidings::tray {

using namespace Qt::StringLiterals;
using Length = bubbles::Pause::Length;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tray)
};

constexpr qsizetype recentLimit = 5;
constexpr qsizetype connectionLimit = 10;

MenuItem line(int id)
{
    return {.id = id};
}

// What a forger wrote does not stand there as if it were true.
QString words(const RecentMessage &message)
{
    return message.warning.isEmpty()
               ? message.sentence
               : Text::tr("%1: %2", "Signature wrong: what the message says").arg(message.warning, message.sentence);
}

void addMessages(QList<MenuItem> &items, const TrayState &state, Time now)
{
    for (const auto &message : state.recent.first(std::min(recentLimit, state.recent.size()))) {
        if (message.row < 1 || message.row > std::numeric_limits<int>::max() - Messages) {
            continue;
        }
        items.append({.id = Messages + static_cast<int>(message.row),
            .text = Text::tr("%1, %2").arg(words(message), ago(now - message.time)),
            .mark = message.severity,
            .glyph = message.glyph});
    }
    if (!items.isEmpty()) {
        items.append(line(MessagesEnd));
    }
}

// What Resume does not end.
void addQuiet(QList<MenuItem> &items, const TrayState &state, Time now)
{
    auto id = static_cast<int>(QuietReasons);
    for (const auto &reason : state.quiet) {
        items.append({.id = id++, .text = quietWords(reason, now), .isEnabled = false});
    }
}

MenuItem markReadItem(const TrayState &state)
{
    const auto text = state.unread > 0 ? Text::tr("Mark all read (%1)").arg(state.unread) : Text::tr("Mark all read");
    return {.id = MarkAllRead, .text = text, .iconName = u"mail-mark-read"_s, .isEnabled = state.unread > 0};
}

void addConnections(QList<MenuItem> &items, const TrayState &state, Time now)
{
    auto id = static_cast<int>(Connections);
    for (const auto &connection : state.connections.first(std::min(connectionLimit, state.connections.size()))) {
        const auto text = connectionLine(connection.profile, connection.state, now);
        items.append({.id = id++, .text = text, .isEnabled = false});
    }
}

} // namespace

MenuItem pauseItem(const TrayState &state, Time now)
{
    const auto icon = state.isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s;
    if (state.isPaused) {
        const auto text = state.pausedUntil
                              ? Text::tr("Resume (paused until %1)").arg(clockTime(*state.pausedUntil, now))
                              : Text::tr("Resume");
        return {.id = Resume, .text = text, .iconName = icon};
    }
    return {.id = PauseMenu,
        .text = Text::tr("Pause"),
        .iconName = icon,
        .children = {
            {.id = PauseHour, .text = Text::tr("For 1 hour")},
            {.id = PauseUntilTomorrow, .text = Text::tr("Until tomorrow")},
            {.id = PauseUntilResumed, .text = Text::tr("Until resumed")},
        }};
}

std::optional<Length> pauseLength(int id)
{
    switch (id) {
    case PauseHour:
        return Length::Hour;
    case PauseUntilTomorrow:
        return Length::UntilTomorrow;
    case PauseUntilResumed:
        return Length::UntilResumed;
    default:
        return std::nullopt;
    }
}

MenuItem trayMenu(const TrayState &state, Time now)
{
    QList<MenuItem> items;
    addMessages(items, state, now);
    items.append(pauseItem(state, now));
    addQuiet(items, state, now);
    items.append(markReadItem(state));
    items.append(line(ActionsEnd));
    items.append({.id = ShowHistory, .text = Text::tr("History"), .iconName = u"document-open-recent"_s});
    items.append({.id = ShowRules, .text = Text::tr("Rules…"), .iconName = u"view-filter"_s});
    items.append({.id = ShowPreferences, .text = Text::tr("Preferences…"), .iconName = u"configure"_s});
    if (state.startsAtLogin) {
        items.append({.id = StartAtLogin, .text = Text::tr("Start at login"), .isChecked = state.startsAtLogin});
    }
    items.append(line(WindowsEnd));
    addConnections(items, state, now);
    items.append({.id = Quit, .text = Text::tr("Quit"), .iconName = u"application-exit"_s});
    return {.id = Root, .children = items};
}

bool trigger(int id, Tray &tray)
{
    if (id > Messages) {
        Q_EMIT tray.messageRequested(id - Messages);
        return true;
    }
    if (const auto length = pauseLength(id)) {
        Q_EMIT tray.pauseRequested(*length);
        return true;
    }
    switch (id) {
    case Resume:
        Q_EMIT tray.resumeRequested();
        return true;
    case MarkAllRead:
        Q_EMIT tray.markAllReadRequested();
        return true;
    case ShowHistory:
        Q_EMIT tray.historyRequested();
        return true;
    case StartAtLogin:
        Q_EMIT tray.autostartToggled();
        return true;
    case ShowRules:
        Q_EMIT tray.rulesRequested();
        return true;
    case ShowPreferences:
        Q_EMIT tray.preferencesRequested();
        return true;
    case Quit:
        Q_EMIT tray.quitRequested();
        return true;
    default:
        return false;
    }
}

} // namespace tidings::tray
