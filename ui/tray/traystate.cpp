// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traystate.h"

#include "core/text/plaintext.h"
#include "ui/connectionwords.h"
#include "ui/models/words.h"
#include "ui/theme/services.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tidings::tray {

using namespace Qt::StringLiterals;
using Phase = bus::SourceState::Phase;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tray)
};

constexpr qsizetype sentenceLimit = 64;

bool hasPhase(const TrayState &state, Phase phase)
{
    return std::any_of(state.connections.begin(), state.connections.end(),
        [phase](const Connection &connection) { return connection.state.phase == phase; });
}

QDateTime local(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

RecentMessage RecentMessage::from(const history::Record &record)
{
    const auto &digest = record.digest;
    const auto &sentence = digest.subjective.isEmpty() ? digest.subtitle : digest.subjective;
    const auto &verification = record.verification;
    return {.row = record.row,
        .sentence = text::plainLine(sentence, sentenceLimit),
        .time = record.time,
        .severity = digest.severity,
        .warning = verification.isTrusted() ? QString() : ui::verdictSentence(verification.verdict),
        .glyph = ui::serviceGlyph(digest.service, digest.kind)};
}

void setQuiet(TrayState &state, const QList<bubbles::QuietReason> &reasons)
{
    state.isPaused = false;
    state.pausedUntil.reset();
    state.quiet.clear();
    for (const auto &reason : reasons) {
        if (reason.kind == bubbles::QuietReason::Kind::Paused) {
            state.isPaused = true;
            state.pausedUntil = reason.until;
        } else {
            state.quiet.append(reason);
        }
    }
}

TrayIcon trayIcon(const TrayState &state)
{
    if (hasPhase(state, Phase::Trouble)) {
        return TrayIcon::Trouble;
    }
    if (state.problems > 0) {
        return TrayIcon::Attention;
    }
    if (state.isPaused || !state.quiet.isEmpty()) {
        return TrayIcon::Paused;
    }
    if (state.unread > 0) {
        return TrayIcon::Unread;
    }
    const auto isWhole = !state.connections.isEmpty() && !hasPhase(state, Phase::Connecting);
    return isWhole && hasPhase(state, Phase::Connected) ? TrayIcon::Connected : TrayIcon::Connecting;
}

QString tooltipTitle(const TrayState &state)
{
    if (state.unread == 0) {
        return Text::tr("Tidings: nothing unread");
    }
    const auto unread = Text::tr("Tidings: %1 unread").arg(state.unread);
    if (state.problems == 0) {
        return unread;
    }
    return Text::tr("%1, %n problem(s)", nullptr, static_cast<int>(state.problems)).arg(unread);
}

QString quietWords(const bubbles::QuietReason &reason, Time now)
{
    using Kind = bubbles::QuietReason::Kind;
    const auto until = reason.until ? clockTime(*reason.until, now) : QString();
    switch (reason.kind) {
    case Kind::Paused:
        return reason.until ? Text::tr("Paused until %1").arg(until) : Text::tr("Paused until resumed");
    case Kind::Hours:
        return Text::tr("Quiet hours until %1").arg(until);
    case Kind::Desktop:
        return Text::tr("The desktop asks for quiet");
    case Kind::Locked:
        break;
    }
    return Text::tr("The screen is locked");
}

QString tooltipText(const TrayState &state)
{
    using Kind = bubbles::QuietReason::Kind;
    QStringList lines;
    if (state.isPaused) {
        lines << quietWords({Kind::Paused, state.pausedUntil}, state.pausedUntil.value_or(Time()));
    }
    for (const auto &reason : state.quiet) {
        lines << quietWords(reason, reason.until.value_or(Time()));
    }
    for (const auto &connection : state.connections) {
        lines << ui::connectionWords(connection.profile, connection.state);
    }
    lines << state.notice;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString backgroundLine(const TrayState &state, qsizetype limit)
{
    auto sentences = tooltipText(state).split(u'\n', Qt::SkipEmptyParts);
    sentences.prepend(tooltipTitle(state));
    return text::plainLine(sentences.join(u". "_s), limit);
}

QString clockTime(Time time, Time now)
{
    const auto moment = local(time);
    // Some locales have seconds even in their short format.
    const auto format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    const auto clock = QLocale().toString(moment.time(), format);
    return moment.date() == local(now).date() ? clock : QLocale().toString(moment.date(), u"dddd "_s) + clock;
}

} // namespace tidings::tray
