// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/askpassword.h"
#include "core/bus/replayquery.h"

#include <QObject>

#include <memory>

namespace tidings::bus {

struct ReplayClientOptions
{
    QString endpoint;
    /// For one attempt: connecting, the question and all of the answer.
    std::chrono::milliseconds timeLimit{5000};
    /// How often one question is put before that is an error; 0: for ever.
    int attempts = 1;
    /// Between attempts; doubled each time, up to the second.
    std::chrono::milliseconds pause{1000};
    std::chrono::milliseconds longestPause{300'000};
    /// Before what failed so often, once or more, is tried again.
    [[nodiscard]] std::chrono::milliseconds pauseAfter(int failures) const;
    /// Of a whole answer. libzmq hands an answer over when it is complete, and would keep an endless one in memory
    /// until the time is over: on TCP the connection is cut soon after this.
    qint64 mostBytes = qint64{64} * 1024 * 1024;
    qsizetype mostFrames = 20'000;
    /// Of one message in it.
    json::Limits limits;
    /// As in ZmqOptions. A server that wants nobody's password or key, or has another key than this, is asked without.
    QString account;
    AskPassword askPassword;
    QString serverKey;
};

/// Asks a replay server, one question at a time, without waiting: what the Python reference's client does on a REQ
/// socket that waits for ever. Lives in the event loop of its thread. No thread and no socket while nothing is asked.
class ReplayClient : public QObject
{
    Q_OBJECT

public:
    explicit ReplayClient(ReplayClientOptions options, QObject *parent = nullptr);
    ~ReplayClient() override;

    /// finished() follows, once, unless cancel() or another ask() comes first. Never from within this call.
    void ask(const ReplayQuery &query);
    void cancel();
    [[nodiscard]] bool isAsking() const;

    /// What finished() was about: the answer, in which a server may have put an error of its own; or why there is none.
    /// ErrorCode::Address for an endpoint that is none, Unreadable for an answer that is too large, else System.
    [[nodiscard]] const Result<ReplayReply> &reply() const;

Q_SIGNALS:
    void finished();
    /// An attempt brought nothing; another one follows after a pause.
    void attemptFailed();

private:
    class Exchange;
    class Private;

    void begin();
    void takePassword(const Password &password);
    void exchange();
    void end(Result<ReplayReply> reply);

    std::unique_ptr<Private> d;
};

} // namespace tidings::bus
