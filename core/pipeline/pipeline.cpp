// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/pipeline.h"

#include "core/history/brokenstates.h"
#include "core/history/fingerprint.h"
#include "core/history/marks.h"
#include "core/history/searchtext.h"

#include <QLoggingCategory>

#include <algorithm>

namespace tidings::pipeline {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.pipeline", QtInfoMsg)

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A sender's clock in the future does not put its message above all others.
Time listedUnder(const bus::Message &message, Time receivedAt)
{
    return std::min(message.sentAt().value_or(receivedAt), receivedAt);
}

rules::Choices choicesOf(const BusOptions &options)
{
    auto choices = options.choices;
    choices.reader = options.reading.reader;
    return choices;
}

} // namespace

Pipeline::Pipeline(const BusOptions &options, const Clock &clock, Handover<history::Record> &out)
    : m_profile(options.profile)
    , m_limits(options.limits)
    , m_isBrokerProven(options.isBrokerProven)
    , m_verifier(options.trust, clock)
    , m_digester(options.reading)
    , m_grouper(options.reading)
    , m_rules(choicesOf(options), options.mayUntrustedBubble)
    , m_states(history::readBroken(options.database, options.profile))
    , m_out(out)
    , m_clock(clock)
{
    if (!options.gaps.servers.isEmpty()) {
        auto gaps = options.gaps;
        gaps.marks = history::readMarks(options.database, options.profile);
        const auto receiveAnswer = [this](bus::Incoming &&incoming) {
            incoming.receivedAt = m_clock.now();
            receive(std::move(incoming));
        };
        m_gaps = std::make_unique<GapWatch>(std::move(gaps), options.limits, receiveAnswer,
            [this](history::Record &&record) { pass(std::move(record)); });
    }
}

Pipeline::Fate Pipeline::receive(bus::Incoming &&incoming)
{
    ++m_counts.received;
    const auto message = bus::Message::read(incoming, m_limits);
    if (!message) {
        refuse(message.error());
        return Fate::Unreadable;
    }
    history::Record record;
    record.verification = verify(incoming, *message);
    if (message->form() == bus::Form::Fedmsg) {
        record.sequence = bus::sequenceNumber(message->envelope());
    }
    if (m_gaps && !m_gaps->admits(record, *message, incoming.isCatchUp)) {
        ++m_counts.refused;
        return Fate::Done;
    }
    ++m_counts.verdicts.at(static_cast<std::size_t>(record.verification.verdict));
    record.digest = m_digester.digest(*message);
    if (record.digest.isDeprecated) {
        ++m_counts.deprecated;
        return Fate::Done;
    }
    record.time = listedUnder(*message, incoming.receivedAt);
    // What nobody trusted says changes nothing of what is known.
    if (record.verification.isTrusted()) {
        record.stateChange = m_states.note(record.digest, record.time);
    }
    record.decision = decide(record, incoming.isCatchUp);
    if (record.decision.outcome == rules::Outcome::Drop) {
        ++m_counts.dropped;
        return Fate::Done;
    }
    record.profile = m_profile;
    record.id = textOf(message->id());
    record.isUnread = record.decision.isUnread;
    record.groupKeys = m_grouper.keysOf(*message, record.digest);
    record.bodyHash = history::bodyHash(*message, incoming.isCatchUp);
    record.incoming = std::move(incoming);
    record.searchText = history::searchText(record);
    if (m_gaps) {
        m_gaps->pass(std::move(record));
        return Fate::Passed;
    }
    return pass(std::move(record));
}

void Pipeline::setChoices(const rules::Choices &choices)
{
    auto own = choices;
    own.reader = m_rules.choices().reader;
    m_rules = rules::RuleBook(std::move(own), m_rules.mayUntrustedBubble());
}

rules::Decision Pipeline::decide(const history::Record &record, bool isCatchUp)
{
    return m_rules.decide(record.digest, record.verification,
        {.isCatchUp = isCatchUp, .change = isCatchUp ? rules::Change::None : record.stateChange, .now = m_clock.now()});
}

Pipeline::Fate Pipeline::pass(history::Record &&record)
{
    if (!m_out.push(std::move(record))) {
        return Fate::Left;
    }
    ++m_counts.passed;
    return Fate::Passed;
}

void Pipeline::finish()
{
    if (m_gaps) {
        m_gaps->stop();
    }
}

crypto::Verification Pipeline::verify(const bus::Incoming &incoming, const bus::Message &message)
{
    if (incoming.form == bus::Form::Amqp && !m_isBrokerProven) {
        return {.verdict = crypto::Verdict::Unsigned, .reason = crypto::Reason::NoSignature};
    }
    if (incoming.form == bus::Form::Amqp) {
        return {.verdict = crypto::Verdict::TransportOnly, .reason = crypto::Reason::Transport};
    }
    const std::string_view frameTopic(incoming.topic.constData(), static_cast<std::size_t>(incoming.topic.size()));
    // What is fetched later may be of any age, and changed by the archive on its way.
    return m_verifier.verify(message.envelope(), {.frameTopic = frameTopic,
                                                     .at = incoming.isCatchUp ? crypto::At::Message : crypto::At::Now,
                                                     .withoutSeqId = true,
                                                     .isFromArchive = incoming.isCatchUp});
}

void Pipeline::refuse(const bus::Error &error)
{
    ++m_counts.unreadable;
    // The place in the text differs each time; the words before it are the cause.
    const auto cause = error.detail.section(u" at byte "_s, 0, 0);
    constexpr qsizetype mostCauses = 100;
    if (m_toldCauses.size() < mostCauses && !m_toldCauses.contains(cause)) {
        m_toldCauses.insert(cause);
        qCInfo(log).noquote() << u"%1: dropped a message that cannot be read: %2. Others like it are only counted."_s
                                     .arg(m_profile, error.detail);
    }
}

} // namespace tidings::pipeline
