// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words.h"

#include "core/meta/relativetime.h"
#include "ui/theme/services.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <limits>

namespace tidings::ui {

using namespace Qt::StringLiterals;

QString counted(const char *one, const char *many, qint64 count)
{
    const auto n = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("Words", n == 1 ? one : many, nullptr, n);
}

QString severityWord(meta::Severity severity)
{
    switch (severity) {
    case meta::Severity::Problem:
        return QCoreApplication::translate("Words", "Problem");
    case meta::Severity::Attention:
        return QCoreApplication::translate("Words", "Needs attention");
    case meta::Severity::Fixed:
        return QCoreApplication::translate("Words", "Fixed");
    case meta::Severity::Info:
        break;
    }
    return {};
}

QString markGlyph(meta::Severity severity)
{
    return severity == meta::Severity::Info ? QString() : u"mark/"_s + meta::toString(severity);
}

QString verdictWord(crypto::Verdict verdict)
{
    switch (verdict) {
    case crypto::Verdict::Valid:
        return QCoreApplication::translate("Words", "Valid", "a signature");
    case crypto::Verdict::ValidLegacy:
        return QCoreApplication::translate(
            "Words", "Valid, but dated", "a signature by a small key or an expired certificate");
    case crypto::Verdict::TransportOnly:
        return QCoreApplication::translate("Words", "Broker proven", "the broker is, the sender is not");
    case crypto::Verdict::Unsigned:
        return QCoreApplication::translate("Words", "Unsigned");
    case crypto::Verdict::NotCheckable:
        return QCoreApplication::translate("Words", "Cannot be checked", "a signature");
    case crypto::Verdict::Unauthorised:
        return QCoreApplication::translate("Words", "Sender not allowed");
    case crypto::Verdict::Invalid:
        break;
    }
    return QCoreApplication::translate("Words", "Signature wrong");
}

QString verdictSentence(crypto::Verdict verdict)
{
    switch (verdict) {
    case crypto::Verdict::Valid:
        return QCoreApplication::translate("Words", "Signature valid");
    case crypto::Verdict::ValidLegacy:
        return QCoreApplication::translate("Words", "Signature valid, but dated");
    case crypto::Verdict::TransportOnly:
        return QCoreApplication::translate("Words", "Broker proven, sender not signed");
    case crypto::Verdict::NotCheckable:
        return QCoreApplication::translate("Words", "Signature cannot be checked");
    case crypto::Verdict::Unsigned:
    case crypto::Verdict::Unauthorised:
    case crypto::Verdict::Invalid:
        break;
    }
    return verdictWord(verdict);
}

QString markGlyph(crypto::Verdict verdict)
{
    return u"mark/"_s + crypto::toString(verdict);
}

Concern concern(crypto::Verdict verdict)
{
    switch (verdict) {
    case crypto::Verdict::Valid:
    case crypto::Verdict::TransportOnly:
        return Concern::None;
    case crypto::Verdict::ValidLegacy:
    case crypto::Verdict::NotCheckable:
    case crypto::Verdict::Unsigned:
        return Concern::Attention;
    case crypto::Verdict::Unauthorised:
    case crypto::Verdict::Invalid:
        break;
    }
    return Concern::Problem;
}

QString messageCount(qint64 messages)
{
    return counted(QT_TRANSLATE_N_NOOP("Words", "%Ln message"), QT_TRANSLATE_N_NOOP("Words", "%Ln messages"), messages);
}

QString countText(qint64 messages, qint64 problems)
{
    auto count = messageCount(messages);
    if (problems == 0) {
        return count;
    }
    const auto trouble =
        counted(QT_TRANSLATE_N_NOOP("Words", "%Ln problem"), QT_TRANSLATE_N_NOOP("Words", "%Ln problems"), problems);
    return QCoreApplication::translate("Words", "%1, %2", "14 messages, 3 problems").arg(count, trouble);
}

QString decisionText(const rules::Decision &decision)
{
    if (decision.rule.isEmpty()) {
        return QCoreApplication::translate("Words", "No rule took it: history only");
    }
    if (decision.heldBack == rules::HeldBack::Muted) {
        return QCoreApplication::translate("Words", "Rule “%1”, but muted").arg(decision.rule);
    }
    // A rule's name is the user's or a bus's text; it is substituted last, so that a %1 in it stays one.
    switch (decision.outcome) {
    case rules::Outcome::Bubble:
        return QCoreApplication::translate("Words", "Rule “%1”: bubble").arg(decision.rule);
    case rules::Outcome::History:
        return QCoreApplication::translate("Words", "Rule “%1”: history only").arg(decision.rule);
    case rules::Outcome::Drop:
        break;
    }
    return QCoreApplication::translate("Words", "Rule “%1”: dropped").arg(decision.rule);
}

QString heldBackText(rules::HeldBack heldBack)
{
    switch (heldBack) {
    case rules::HeldBack::Untrusted:
        return QCoreApplication::translate("Words", "No bubble: who sent it is not proven");
    case rules::HeldBack::CatchUp:
        return QCoreApplication::translate("Words", "No bubble: it came while Tidings caught up");
    case rules::HeldBack::Muted:
        return QCoreApplication::translate("Words", "No bubble: it was muted");
    case rules::HeldBack::No:
        break;
    }
    return {};
}

QString muteName(const rules::Mute &mute)
{
    if (mute.what != rules::MuteWhat::Kind) {
        return mute.name;
    }
    const auto service = serviceLabel(mute.name.section(u'.', 0, 0));
    const auto kind = mute.name.section(u'.', 1).replace(u'.', u' ').replace(u'-', u' ');
    return kind.isEmpty() ? service
                          : QCoreApplication::translate("Words", "%1 (%2)", "a service, and a kind of its messages")
                                .arg(service, kind);
}

QString muteChoice(const rules::Mute &mute)
{
    switch (mute.what) {
    case rules::MuteWhat::Kind:
        return QCoreApplication::translate("Words", "All of this kind: %1").arg(muteName(mute));
    case rules::MuteWhat::Package:
        return QCoreApplication::translate("Words", "The package %1").arg(mute.name);
    case rules::MuteWhat::Person:
        return QCoreApplication::translate("Words", "What %1 does").arg(mute.name);
    case rules::MuteWhat::Object:
        break;
    }
    return QCoreApplication::translate("Words", "This alone: %1").arg(mute.name);
}

QString periodText(rules::MutePeriod period)
{
    switch (period) {
    case rules::MutePeriod::Hour:
        return QCoreApplication::translate("Words", "for 1 hour");
    case rules::MutePeriod::UntilTomorrow:
        return QCoreApplication::translate("Words", "until tomorrow");
    case rules::MutePeriod::ForGood:
        break;
    }
    return QCoreApplication::translate("Words", "for good");
}

QString untilText(const std::optional<Time> &until, Time now)
{
    if (!until) {
        return periodText(rules::MutePeriod::ForGood);
    }
    const QLocale locale;
    const auto today = meta::dayOf(now);
    const auto day = meta::dayOf(*until);
    const auto clock = meta::clockText(*until, locale);
    if (day == today) {
        return QCoreApplication::translate("Words", "until %1", "a time of today").arg(clock);
    }
    if (day == today.addDays(1)) {
        return QCoreApplication::translate("Words", "until tomorrow at %1").arg(clock);
    }
    return QCoreApplication::translate("Words", "until %1, %2", "a day and a time")
        .arg(meta::dayText(day, today, locale), clock);
}

QString mutedText(const rules::Mute &mute, Time now)
{
    return QCoreApplication::translate("Words", "Muted %1 %2", "python-quill, until 15:32")
        .arg(muteName(mute), untilText(mute.until, now));
}

QString unmutedText(const rules::Mute &mute)
{
    return QCoreApplication::translate("Words", "Unmuted %1").arg(muteName(mute));
}

QString followedText(const QString &name)
{
    return QCoreApplication::translate("Words", "You follow %1").arg(name);
}

QString unfollowedText(const QString &name)
{
    return QCoreApplication::translate("Words", "You do not follow %1 any more").arg(name);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

} // namespace tidings::ui
