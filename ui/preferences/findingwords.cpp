// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/findingwords.h"

#include "core/meta/relativetime.h"
#include "core/text/plaintext.h"
#include "ui/connectionwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using pipeline::ConnectionFinding;
using Kind = ConnectionFinding::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

constexpr qsizetype nameLimit = 80;

FindingWords good(const QString &words)
{
    return {u"mark/fixed"_s, Tone::Good, words};
}

FindingWords attention(const QString &words)
{
    return {u"mark/attention"_s, Tone::Attention, words};
}

QString secondsOf(std::chrono::milliseconds time)
{
    return QLocale().toString(std::max(0.1, static_cast<double>(time.count()) / 1000), 'f', 1);
}

/// An abbreviation at its end brings a full stop of its own.
QString withOneStop(QString sentence)
{
    if (sentence.endsWith(".."_L1)) {
        sentence.chop(1);
    }
    return sentence;
}

FindingWords proven(const QDateTime &until)
{
    return good(until.isValid() ? Text::tr("The broker is proven. Its certificate holds until %1.")
                                      .arg(QLocale().toString(until.date(), QLocale::ShortFormat))
                                : Text::tr("The broker is proven."));
}

FindingWords messages(const ConnectionFinding &finding, Time now)
{
    const auto seconds = static_cast<int>(std::chrono::round<std::chrono::seconds>(finding.took).count());
    if (finding.count == 0) {
        return attention(
            Text::tr("No message in %1 s. On a quiet bus that is nothing unusual; else look at the topics.")
                .arg(QLocale().toString(seconds)));
    }
    const auto count = Text::tr("%Ln message(s) in %1 s", nullptr, static_cast<int>(finding.count))
                           .arg(QLocale().toString(std::max(seconds, 1)));
    return good(
        finding.newest
            ? withOneStop(
                  Text::tr("%1, the newest %2.").arg(count, meta::relativeTime(*finding.newest, now, QLocale())))
            : Text::tr("%1, of which none can be read.").arg(count));
}

FindingWords senders(const ConnectionFinding &finding)
{
    if (finding.trusted == finding.count) {
        return {u"mark/valid"_s, Tone::Good, Text::tr("All senders are proven.")};
    }
    return attention(Text::tr("%1 of %2 senders are proven. %3")
                         .arg(QLocale().toString(finding.trusted), QLocale().toString(finding.count),
                             text::plainLine(explain(finding.verdict), 200)));
}

} // namespace

FindingWords wordsOf(const ConnectionFinding &finding, Time now)
{
    const auto name = text::plainLine(finding.name, nameLimit);
    switch (finding.kind) {
    case Kind::Reached:
        return good(Text::tr("Found %1 and reached it in %2 s.").arg(name, secondsOf(finding.took)));
    case Kind::Proven:
        return proven(finding.until);
    case Kind::SignedIn:
        return good(name.isEmpty() ? Text::tr("Connected.") : Text::tr("Signed in as “%1”.").arg(name));
    case Kind::Messages:
        return messages(finding, now);
    case Kind::Senders:
        return senders(finding);
    case Kind::SendersUnknown:
        return {u"mark/transport-only"_s, Tone::Muted,
            Text::tr("Senders cannot be checked here: messages on this bus carry no signature.")};
    case Kind::Trouble:
        break;
    }
    return {u"mark/problem"_s, Tone::Problem, troubleWords(finding.state)};
}

QString conclusion(const std::vector<ConnectionFinding> &findings)
{
    const auto has = [&findings](Kind kind) {
        return std::ranges::any_of(findings, [kind](const auto &finding) { return finding.kind == kind; });
    };
    const auto isHeard = [](const auto &finding) { return finding.kind == Kind::Messages && finding.count > 0; };
    if (!has(Kind::Messages)) {
        return Text::tr("It does not work.");
    }
    return std::ranges::any_of(findings, isHeard) ? Text::tr("It works. Messages are coming in.")
                                                  : Text::tr("It works.");
}

} // namespace tidings::ui
