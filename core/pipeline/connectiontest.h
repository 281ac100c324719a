// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqpoptions.h"
#include "core/bus/endpoint.h"
#include "core/bus/source.h"
#include "core/crypto/trustoptions.h"
#include "core/crypto/verdict.h"
#include "core/json/document.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace tidings::pipeline {

/// What a test of a connection is made of.
struct ConnectionTestOptions
{
    /// Makes the source, on the test's thread. Not with a queue of the program's own: what comes is acknowledged.
    std::function<std::unique_ptr<bus::Source>(bus::Source::Receiver receiver, const Clock &clock)> makeSource;
    /// Whom it is asked of, to tell apart who cannot be found and who does not answer; empty or not tcp: that is left
    /// to the source.
    bus::Endpoint peer;
    /// The peer has to prove itself by TLS; with these files.
    bool isTls = false;
    bus::AmqpFiles files;
    /// Whom the peer will know us as; empty: nobody, or whom the certificate names.
    QString account;
    /// The messages carry signatures, which are checked by this.
    bool isSigned = false;
    crypto::TrustOptions trust;
    json::Limits limits;
    /// How long each step may take, and how long it listens then.
    std::chrono::milliseconds limit{10'000};
    std::chrono::milliseconds listen{5'000};
};

/// What a test found out; words for it are the window's.
struct ConnectionFinding
{
    enum class Kind
    {
        /// The peer has a name that is known, and answers: `name`, `took`.
        Reached,
        /// Its certificate is believed: `until`, if it could be seen.
        Proven,
        /// We are let in: `name`, empty where nobody asks who we are.
        SignedIn,
        /// How many came in `took`: `count`, and when the newest was sent, `newest`.
        Messages,
        /// Of `count` messages `trusted` have a sender that is proven; `verdict` is that of the first other one.
        Senders,
        /// The messages of this bus carry no signature.
        SendersUnknown,
        /// It does not work, or not with all addresses: `state`. What follows is of those that work.
        Trouble,
    };

    Kind kind = Kind::Reached;
    QString name;
    std::chrono::milliseconds took{};
    QDateTime until;
    qint64 count = 0;
    qint64 trusted = 0;
    std::optional<Time> newest;
    crypto::Verification verdict;
    bus::SourceState state;
};

/// A real attempt to use a bus, on a thread of its own: finds it, connects, signs in, and listens for a while. Nothing
/// of what it receives is kept. To be used from the thread that made it, which never waits but in the
/// destructor.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// The clock has to outlive it.
    ConnectionTest(ConnectionTestOptions options, const Clock &clock);
    /// Stops it, and waits until its thread has ended: no longer than one step may take.
    ~ConnectionTest() override;
    Q_DISABLE_COPY_MOVE(ConnectionTest)

    /// Once; found() follows as often as there is something, then finished().
    void start();
    /// Nothing is found any more; finished() follows when destroying it takes no time.
    void stop();
    /// What was found since the last call, in order.
    [[nodiscard]] std::vector<ConnectionFinding> take();

Q_SIGNALS:
    void found();
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::pipeline
