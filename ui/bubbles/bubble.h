// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QList>
#include <QString>

namespace tidings::bubbles {

/// A button of a bubble. The one called "default" is a click on the bubble itself, and is not drawn.
struct Action
{
    QString id;
    QString label;

    bool operator==(const Action &) const = default;
};

/// What actions are called on the bus.
namespace action {
inline constexpr QLatin1StringView standard("default");
inline constexpr QLatin1StringView open("open");
inline constexpr QLatin1StringView history("history");
inline constexpr QLatin1StringView pause("pause");
inline constexpr QLatin1StringView read("read");
inline constexpr QLatin1StringView mute("mute");
inline constexpr QLatin1StringView follow("follow");
inline constexpr QLatin1StringView undo("undo");
} // namespace action

/// Of the label of a button.
inline constexpr qsizetype labelLimit = 100;

/// One bubble as it should look: all text is plain and bounded, whatever the server makes of markup.
struct Bubble
{
    /// Which one it is: a bubble takes the place of the one with the same key that is on the screen.
    QString key;
    QString headline;
    /// May have line breaks, may be empty.
    QString body;
    /// http or https, of a message that is trusted; empty otherwise.
    QString link;
    rules::Urgency urgency = rules::Urgency::Normal;
    meta::Severity severity = meta::Severity::Info;
    /// "x-tidings.build.failed".
    QString category;
    /// Of a message: its rule wants one. In the end: it makes one.
    bool hasSound = false;
    QList<Action> actions;
    /// The messages it stands for, newest first.
    QList<qint64> rows;
    /// Who did it and to what, for the summary that takes its place in a flood; may be empty.
    QString agent;
    QString subject;
    /// What "Follow…" would follow, as it is called on the bus: the one package, or else who did it. At most one of
    /// them, and neither where the name is not one that a person could read.
    QString package;
    QString user;

    bool operator==(const Bubble &) const = default;
};

/// The longest texts that are handed over, in UTF-16 units. Desktops cut the first at about 40.
inline constexpr qsizetype headlineLimit = 80;
inline constexpr qsizetype bodyLimit = 400;

/// What a message belongs to: its profile, service, first word of its kind, and the one package (else object, else
/// person) it is about. So a build that started, failed and was mended is one bubble that changes.
[[nodiscard]] QString bubbleKey(const history::Record &record);

/// The bubble of one message; silent, that is for the controller to say. A message that is not trusted has no link.
/// Where a link leads to another host than these and those below them, its button says to which.
[[nodiscard]] Bubble bubbleFor(const history::Record &record, const QStringList &knownHosts = {});
/// Makes the bubble of a message say what several of its item say together.
void sayTogether(Bubble &bubble, const meta::Item &item, const QStringList &knownHosts);

} // namespace tidings::bubbles
