// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/backlogoptions.h"
#include "core/bus/backlogstate.h"
#include "core/bus/source.h"
#include "core/crypto/verifier.h"
#include "core/history/record.h"
#include "core/meta/digester.h"
#include "core/meta/grouper.h"
#include "core/pipeline/gapwatch.h"
#include "core/pipeline/handover.h"
#include "core/rules/rulebook.h"

#include <QSet>

#include <array>

namespace tidings::pipeline {

/// What one bus has brought since the program began.
struct Counts
{
    quint64 received = 0;
    /// Handed to the history. The history leaves out what it has already.
    quint64 passed = 0;
    /// Dropped by a rule.
    quint64 dropped = 0;
    /// Dropped because a form of the message with a successor came beside it.
    quint64 deprecated = 0;
    /// Dropped because nothing could be read of it: frames, size, depth, UTF-8, JSON.
    quint64 unreadable = 0;
    /// Dropped because a replay server sent it that was asked for something else.
    quint64 refused = 0;
    /// By crypto::Verdict.
    std::array<quint64, 7> verdicts{};

    bool operator==(const Counts &) const = default;
};

/// How one bus stands, as told to the rest of the program.
struct BusStatus
{
    QString profile;
    bus::SourceState state;
    Counts counts;
    /// How far time away is filled.
    bus::BacklogState catchUp;

    bool operator==(const BusStatus &) const = default;
};

/// What a bus is made of. Plain values: the parts themselves are made on the bus's thread.
struct BusOptions
{
    QString profile;
    json::Limits limits;
    crypto::TrustOptions trust;
    meta::Reading reading;
    /// Whose reader is that of `reading`.
    rules::Choices choices;
    /// What is not trusted may make bubbles all the same.
    bool mayUntrustedBubble = false;
    /// AMQP: TLS proves whose broker it is. Else what comes from it is worth no more than what nobody signed.
    bool isBrokerProven = true;
    /// No servers: gaps are not noticed. Its marks are read from the database.
    GapOptions gaps;
    /// The history, in which an earlier run has left what it had seen of each publisher, and what is broken. Empty:
    /// nowhere.
    QString database;
    /// Makes the source, on the bus's thread.
    std::function<std::unique_ptr<bus::Source>(bus::Source::Receiver receiver, const Clock &clock)> makeSource;
    /// Where time away is filled from.
    bus::BacklogOptions archive;
    /// A connection that is lost for less is none of the archive's business. 0 for a bus that keeps nothing meanwhile.
    std::chrono::milliseconds shortestAbsence = std::chrono::minutes(1);
    /// From when on messages of this bus may be missing in the history, which is asked on the bus's thread and need not
    /// look further back than `earliest`. Nothing if nobody knows.
    std::function<std::optional<Time>(Time earliest)> missingSince;
};

/// The steps receive → verify → describe → decide for one bus, in order, on that bus's thread. What comes out goes into
/// a Handover to the recorder; push() waits there when the disk is slow, which leaves the messages with the bus.
class Pipeline
{
public:
    /// What became of a message, as far as its bus has to know.
    enum class Fate
    {
        /// It is on its way to the history, which will say when it has it.
        Passed,
        /// It need not be kept.
        Done,
        /// Nothing can be made of it.
        Unreadable,
        /// Nobody takes messages any more: it was not looked at, as far as its bus is concerned.
        Left
    };

    Pipeline(const BusOptions &options, const Clock &clock, Handover<history::Record> &out);
    Q_DISABLE_COPY_MOVE(Pipeline)

    /// One message. Whatever is in it, it ends in `out` or in a count.
    Fate receive(bus::Incoming &&incoming);
    /// Passes on what waits for messages that were missed. To be called before the end.
    void finish();

    /// For what comes from now on.
    void setChoices(const rules::Choices &choices);

    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    [[nodiscard]] rules::Decision decide(const history::Record &record, bool isCatchUp);
    [[nodiscard]] crypto::Verification verify(const bus::Incoming &incoming, const bus::Message &message);
    void refuse(const bus::Error &error);
    Fate pass(history::Record &&record);

    QString m_profile;
    json::Limits m_limits;
    bool m_isBrokerProven;
    crypto::Verifier m_verifier;
    meta::Digester m_digester;
    meta::Grouper m_grouper;
    rules::RuleBook m_rules;
    rules::StateMemory m_states;
    Handover<history::Record> &m_out;
    const Clock &m_clock;
    /// None without replay servers.
    std::unique_ptr<GapWatch> m_gaps;
    Counts m_counts;
    // Causes that are in the log already: each is told once.
    QSet<QString> m_toldCauses;
};

} // namespace tidings::pipeline
