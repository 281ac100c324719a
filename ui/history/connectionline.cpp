// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/connectionline.h"

#include "core/meta/relativetime.h"
#include "ui/connectionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using bus::SourceState;
using Health = ConnectionLine::Health;

namespace {

QString namesOf(const QList<NamedState> &connections, SourceState::Phase phase)
{
    QStringList names;
    for (const auto &connection : connections) {
        if (connection.state.phase == phase) {
            names << connection.name;
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

ConnectionLine connectionLine(const QList<NamedState> &connections)
{
    ConnectionLine line;
    const NamedState *troubled = nullptr;
    for (const auto &connection : connections) {
        const auto &state = connection.state;
        troubled = state.phase == SourceState::Phase::Trouble && !troubled ? &connection : troubled;
        if (state.lastMessageAt && (!line.lastMessageAt || *state.lastMessageAt > *line.lastMessageAt)) {
            line.lastMessageAt = state.lastMessageAt;
        }
    }
    const auto connecting = namesOf(connections, SourceState::Phase::Connecting);
    const auto connected = namesOf(connections, SourceState::Phase::Connected);
    if (troubled) {
        line.health = Health::Trouble;
        line.words = connectionWords(troubled->name, troubled->state);
    } else if (!connecting.isEmpty()) {
        line.health = Health::Connecting;
        line.words = connectionWords(connecting, {.phase = SourceState::Phase::Connecting});
    } else if (!connected.isEmpty()) {
        line.health = Health::Connected;
        line.words = connectionWords(connected, {.phase = SourceState::Phase::Connected});
    } else {
        line.words = QCoreApplication::translate("Connection", "Not connected");
    }
    return line;
}

QString withAge(const ConnectionLine &line, Time now)
{
    if (!line.lastMessageAt || line.words.isEmpty()) {
        return line.words;
    }
    const auto phase = line.health == Health::Trouble ? SourceState::Phase::Trouble : SourceState::Phase::Connected;
    return withLastMessage(line.words, phase, meta::relativeTime(*line.lastMessageAt, now, QLocale()));
}

QString glyphOf(Health health)
{
    switch (health) {
    case Health::Connected:
        return u"mark/fixed"_s;
    case Health::Trouble:
        return u"mark/attention"_s;
    case Health::Connecting:
    case Health::Stopped:
        break;
    }
    return u"service/other"_s;
}

} // namespace tidings::ui
