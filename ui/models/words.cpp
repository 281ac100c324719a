// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

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
    const auto count = messageCount(messages);
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

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace tidings::ui
