// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqpconnection.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tidings::bus {

/// What a session tells, in the order it happened.
struct AmqpEvent
{
    enum class Kind
    {
        /// The queue is being consumed from.
        Connected,
        Message,
        /// One came that is over a limit; the broker has been told.
        Malformed,
        /// The last one.
        Failed
    };

    Kind kind = Kind::Connected;
    /// Its tag is this session's.
    Incoming incoming;
    AmqpFailure failure;
};

/// One connection to a broker, from its beginning to its end, on a thread of its own, because librabbitmq blocks. To
/// be used from the thread that made it, which never waits but in the destructor: until the connection has taken
/// leave, a second at most, or until an attempt to connect has come to its end.
///
/// What nobody takes is bounded: then nothing more is read, and the messages stay with the broker.
class AmqpSession : public QObject
{
    Q_OBJECT

public:
    explicit AmqpSession(AmqpLogin login);
    ~AmqpSession() override;

    void start();
    /// The message is on disk, or nobody wants it.
    void acknowledge(quint64 tag);
    /// Nobody can make anything of it.
    void refuse(quint64 tag);
    /// Ends it, after what was acknowledged before has been told; finished() follows.
    void close();

    [[nodiscard]] std::vector<AmqpEvent> take();

Q_SIGNALS:
    /// There is something to take(). From the session's thread.
    void look();
    /// Nothing comes any more, and destroying it takes no time.
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::bus
