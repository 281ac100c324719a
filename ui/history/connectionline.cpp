// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/connectionline.h"

#include "core/meta/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using bus::SourceState;
using Health = ConnectionLine::Health;

namespace {

QString troubleText(const NamedState &connection)
{
    const auto &state = connection.state;
    const auto &where = state.detail.isEmpty() ? connection.name : state.detail;
    switch (state.trouble) {
    case SourceState::Trouble::Refused:
        return QCoreApplication::translate("Connection", "%1 refuses the connection. Trying again").arg(where);
    case SourceState::Trouble::NameNotFound:
        return QCoreApplication::translate("Connection", "The name of %1 is not known. Trying again").arg(where);
    case SourceState::Trouble::Handshake:
        return QCoreApplication::translate("Connection", "%1 does not take the connection. Check the profile")
            .arg(where);
    case SourceState::Trouble::BadAddress:
        return QCoreApplication::translate("Connection", "%1 is no address. Correct it in the profile").arg(where);
    case SourceState::Trouble::None:
    case SourceState::Trouble::Lost:
        return QCoreApplication::translate("Connection", "The connection to %1 is lost. Trying again")
            .arg(connection.name);
    case SourceState::Trouble::Other:
        break;
    }
    return QCoreApplication::translate("Connection", "No connection to %1: %2. Trying again")
        .arg(connection.name, state.detail);
}

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
        line.words = troubleText(*troubled);
    } else if (!connecting.isEmpty()) {
        line.health = Health::Connecting;
        line.words = QCoreApplication::translate("Connection", "Connecting to %1").arg(connecting);
    } else if (!connected.isEmpty()) {
        line.health = Health::Connected;
        line.words = QCoreApplication::translate("Connection", "Connected to %1").arg(connected);
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
    return QCoreApplication::translate("Connection", "%1, last message %2", "connection, how long ago")
        .arg(line.words, meta::relativeTime(*line.lastMessageAt, now, QLocale()));
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
