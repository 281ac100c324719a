// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/endpoint.h"
#include "core/bus/probe.h"
#include "core/bus/source.h"
#include "core/bus/zmqsocket.h"
#include "core/bus/zmqwatcher.h"

#include <QTimer>

namespace tidings::bus {

/// How one endpoint stands.
struct LinkState
{
    SourceState::Phase phase = SourceState::Phase::Stopped;
    SourceState::Trouble trouble = SourceState::Trouble::None;
    QString detail;
    /// As in SourceState.
    QString where;

    bool operator==(const LinkState &) const = default;
};

/// One endpoint of a ZmqSource, and the socket for it: receives, tells how the connection stands, and tries again for
/// ever.
///
/// libzmq tries again by itself after a lost or refused connection, and says so. After a handshake that failed, and
/// after a frame that is too large, it says nothing and never comes back: then this opens a new socket, with growing
/// pauses.
class ZmqLink : public QObject
{
    Q_OBJECT

public:
    using Receiver = std::function<void(const ZmqFrames &)>;

    /// `context`, `options` and `password`, which is that of the options' account or its secret key, outlive the time
    /// between open() and close().
    ZmqLink(zmq::context_t &context, const ZmqOptions &options, const Secret &password, QString endpoint,
        Receiver receiver, QObject *parent);
    ~ZmqLink() override;

    void open();
    /// Nothing is received after this returns. Also from within the receiver.
    void close();

    [[nodiscard]] const LinkState &state() const { return m_state; }
    /// Where it listens, if it does, with the port that was free.
    [[nodiscard]] const QString &boundEndpoint() const { return m_boundEndpoint; }

Q_SIGNALS:
    void stateChanged();
    /// The other side sent a frame over the limit, or no ZeroMQ any more, and libzmq broke the connection for it.
    void violated();

private:
    void openSocket();
    [[nodiscard]] Result<void> attach();
    [[nodiscard]] Result<void> listen();
    void closeSocket();
    void reopenLater();
    /// Reads what came before the end of a connection.
    void drain();

    [[nodiscard]] bool readMessage();
    [[nodiscard]] bool readEvent();
    void take(const ZmqEvent &event);
    void connected();
    void lost();
    void retried();
    void attemptFailed();
    void handshakeFailed(const ZmqEvent &event);
    [[nodiscard]] LinkState refusal(const ZmqEvent &event) const;
    void gaveUp();
    void probed();
    void setState(SourceState::Phase phase, SourceState::Trouble trouble = SourceState::Trouble::None,
        const QString &detail = {});

    zmq::context_t &m_context;
    const ZmqOptions &m_options;
    const Secret &m_password;
    Receiver m_receiver;
    Endpoint m_endpoint;
    QString m_boundEndpoint;
    LinkState m_state;

    ZmqSocket m_socket;
    ZmqSocket m_events;
    ZmqWatcher *m_messageWatcher = nullptr;
    ZmqWatcher *m_eventWatcher = nullptr;
    ZmqFrames m_frames;

    Probe m_probe;
    QTimer m_reopen;
    /// Runs from a lost connection until libzmq says that it will try again.
    QTimer m_silence;
    bool m_isIpv6 = true;
    bool m_hasTransport = false;
    bool m_isLost = false;
    /// Once, by this endpoint.
    bool m_wasLetIn = false;
    unsigned m_failures = 0;
    unsigned m_pauses = 0;
};

} // namespace tidings::bus
