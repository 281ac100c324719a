// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/replayclient.h"
#include "core/bus/sequencegaps.h"
#include "core/history/record.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace tidings::pipeline {

/// Where what was missed can be asked for.
struct GapOptions
{
    /// The address of a replay server by whom it answers for: the signer of a message, the first part of the signer's
    /// name up to "-" (certificates are called "service-host"), the module of a topic ("bodhi"), or "gateway" for all
    /// others.
    QHash<QString, QString> servers;
    /// What an earlier run has seen of each publisher.
    QHash<QString, qint64> marks;
    /// How servers are asked; the endpoint is filled in.
    bus::ReplayClientOptions client{.attempts = 0};
    /// How long messages wait for those before them.
    std::chrono::milliseconds longestHold{5000};
    /// What a server refuses for so long is given up. Who had too much for a day may have some again by then.
    std::chrono::milliseconds longestRefusal{std::chrono::hours{24}};
};

struct GapCounts
{
    /// Numbers that were missing.
    quint64 missed = 0;
    /// Messages that a replay brought.
    quint64 filled = 0;
    /// Answers that were not asked for: of other numbers, by other signers, forged, twice, or unreadable.
    quint64 refused = 0;

    bool operator==(const GapCounts &) const = default;
};

/// Notices in a bus's messages, as they pass, which ones of a publisher were missed; asks its replay server for them,
/// and has them received like any other. Lives on the bus's thread.
///
/// Publishers are told apart by their certificates: behind a gateway their numbers interleave. Only messages that are
/// proven count. While an answer is on its way, the publisher's newer messages wait, so that all come in order: for
/// some seconds, and not at all while its server is known not to answer. Questions that failed are
/// put again, with growing pauses; those that the server refuses, too, for less at once each time. What is refused for
/// a day is lost; what was not answered before the end is asked for again by the next start.
class GapWatch : public QObject
{
    Q_OBJECT

public:
    /// Takes an answer through the steps of the pipeline; calls admits() on the way.
    using Receiver = std::function<void(bus::Incoming &&)>;
    /// Where messages go that have waited.
    using Passer = std::function<void(history::Record &&)>;

    GapWatch(GapOptions options, const json::Limits &limits, Receiver receiver, Passer passer);
    ~GapWatch() override;

    /// After verifying, for each message: whether it may go on. False only for an answer to us that we did not ask for.
    /// Notes what is missing before its number.
    [[nodiscard]] bool admits(history::Record &record, const bus::Message &message, bool isCatchUp);
    /// The last step: passes it on, now or when those before it have come.
    void pass(history::Record &&record);
    /// Passes on what waits; nothing is asked for any more.
    void stop();

    [[nodiscard]] const GapCounts &counts() const { return m_counts; }

private:
    struct Question
    {
        QString publisher;
        bus::SequenceGap gap;
        /// Ask for the numbers one by one: the reference's store cannot answer for a range.
        bool isList = false;
        /// When the server first did not want to answer it, or what it is a part of.
        std::optional<std::chrono::steady_clock::time_point> refusedSince;
    };
    struct Server
    {
        std::unique_ptr<bus::ReplayClient> client;
        /// The first one is being asked.
        std::deque<Question> questions;
        /// The last attempt failed; or something was refused, and is still to be had.
        bool isDown = false;
        /// While it runs nothing is asked: there were so many refusals in a row.
        QTimer pause;
        int refusals = 0;
    };

    [[nodiscard]] QString serverOf(const history::Record &record, const bus::Message &message) const;
    [[nodiscard]] bool isAnswer(const history::Record &record);
    void see(history::Record &record, const bus::Message &message);
    [[nodiscard]] Server &serverAt(const QString &address);
    void ask(Server &server);
    void onFinished(Server &server);
    void putOff(Server &server, Question question, const QString &why);
    void giveUp(Server &server, const QString &why);
    void receiveAnswers(const Question &question, const QByteArrayList &messages);
    /// The first number that an answer of this publisher's may still have; the largest there is if none is awaited.
    [[nodiscard]] qint64 awaited(const QString &publisher) const;
    /// Passes on what waits for nothing any more.
    void release(const QString &publisher, qint64 before);
    void releaseAll();
    void passNow(history::Record &&record);

    GapOptions m_options;
    json::Limits m_limits;
    Receiver m_receiver;
    Passer m_passer;
    bus::SequenceGaps m_gaps;
    std::map<QString, Server> m_servers;
    /// By publisher, in order.
    std::map<QString, std::deque<history::Record>> m_held;
    std::size_t m_heldCount = 0;
    QTimer m_hold;
    /// Whose answers are being received, and which number it is.
    const Question *m_answered = nullptr;
    bool m_isAnswerGood = false;
    GapCounts m_counts;
};

} // namespace tidings::pipeline
