// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/diagnostics.h"

#include "core/bus/libraryversions.h"
#include "core/crypto/libraryversion.h"
#include "core/desktop/sandbox.h"
#include "core/history/libraryversion.h"
#include "core/text/plaintext.h"
#include "core/text/withoutsecrets.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

namespace tidings::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 300;

QString wordOf(const char *variable)
{
    const auto value = qEnvironmentVariable(variable);
    return value.isEmpty() ? u"none"_s : value;
}

QStringList versions(const DiagnosticFacts &facts)
{
    return QStringList{u"Tidings "_s + facts.status.version, u"Qt "_s + QString::fromLatin1(qVersion()),
               history::libraryVersion()} +
           bus::libraryVersions() +
           QStringList{
               crypto::libraryVersion(), QSysInfo::prettyProductName(), u"kernel "_s + QSysInfo::kernelVersion()};
}

QStringList desktopLines(const DiagnosticFacts &facts)
{
    return {u"Session: %1, %2, %3"_s.arg(
                wordOf("XDG_SESSION_TYPE"), wordOf("XDG_CURRENT_DESKTOP"), QGuiApplication::platformName()),
        u"Sandbox: "_s + (desktop::isSandboxed() ? u"yes"_s : u"no"_s),
        u"Language: %1, %2"_s.arg(QLocale().name(), QLocale::system().name()), u"Tray: "_s + facts.tray,
        u"Notifications: "_s + (facts.notifications.isEmpty() ? u"not known"_s : facts.notifications)};
}

QString age(const std::optional<Time> &time, Time now)
{
    using std::chrono::seconds;
    return time ? u"%1 s ago"_s.arg(std::chrono::floor<seconds>(now - *time).count()) : u"never"_s;
}

QStringList profileLines(const DiagnosticFacts &facts, Time now)
{
    QStringList lines;
    for (const auto &[profile, state] : facts.status.profiles) {
        lines.append(u"Profile %1: %2, %3; last message %4"_s.arg(
            profile, desktop::toString(state.phase), desktop::toString(state.trouble), age(state.lastMessageAt, now)));
        if (!state.detail.isEmpty()) {
            lines.append(u"  "_s + state.detail);
        }
    }
    for (const auto &bus : facts.buses) {
        const auto &counts = bus.counts;
        lines.append(
            u"Counts of %1: received %2, passed %3, dropped %4, deprecated %5, unreadable %6"_s.arg(bus.profile)
                .arg(counts.received)
                .arg(counts.passed)
                .arg(counts.dropped)
                .arg(counts.deprecated)
                .arg(counts.unreadable));
        for (std::size_t verdict = 0; verdict < counts.verdicts.size(); ++verdict) {
            if (counts.verdicts[verdict] > 0) {
                lines.append(
                    u"  %1: %2"_s.arg(toString(static_cast<crypto::Verdict>(verdict))).arg(counts.verdicts[verdict]));
            }
        }
    }
    return lines;
}

QStringList historyLines(const DiagnosticFacts &facts)
{
    const auto &status = facts.status;
    QStringList lines{u"History: %1, %2 bytes"_s.arg(status.history).arg(facts.historyBytes),
        u"Stored %1, duplicates %2, unread %3, of which problems %4"_s.arg(status.stored)
            .arg(status.duplicates)
            .arg(status.unread)
            .arg(status.problems),
        u"Bubbles: %1"_s.arg(status.isPaused           ? u"paused"_s
                             : !status.quiet.isEmpty() ? status.quiet
                                                       : u"on"_s)};
    if (!status.notice.isEmpty()) {
        lines.append(u"Notice: "_s + status.notice);
    }
    for (const auto &warning : facts.warnings) {
        lines.append(u"Warning: "_s + warning);
    }
    return lines;
}

} // namespace

QString diagnostics(const DiagnosticFacts &facts, const QString &home, Time now)
{
    QStringList lines = versions(facts) + desktopLines(facts) + profileLines(facts, now) + historyLines(facts);
    for (auto &line : lines) {
        // Before it is cut: half a secret is one, too.
        line = text::withoutSecrets(line, home);
        const auto indent = line.startsWith("  "_L1) ? u"  "_s : QString();
        line = indent + text::plainLine(line.trimmed(), longestLine);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tidings::app
