// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/askpassword.h"

#include <QStringList>

#include <chrono>

namespace tidings::bus {

/// The settings of a ZeroMQ socket. Every one of them is set on every socket; 0 stands for libzmq's "not at all" where
/// nothing else is said.
struct ZmqTuning
{
    /// Messages that may wait in memory for one peer; 0: no limit. Past it a subscriber stops reading, so that the
    /// publisher's own limit counts, and a publisher drops for that peer only, without a word. 10000 is what the sample
    /// configuration of fedmsg's gateway has.
    int highWaterMark = 10000;
    /// Bytes of one frame. libzmq breaks the connection that announces a larger one, without reading it.
    qint64 messageLimit = qint64{8} * 1024 * 1024;

    /// The pause before a lost or refused connection is tried again; doubled each time, up to the second. fedmsg has
    /// 100 and 1000 ms; 2 s and connectTimeout keep the way back under 5 s, at one wake-up in two seconds while it is
    /// dead.
    std::chrono::milliseconds reconnect{100};
    std::chrono::milliseconds reconnectMax{2000};
    /// The same for a peer that answers and will not have us, or does not speak the protocol.
    std::chrono::milliseconds refusedMax{30000};
    /// How long TCP may take to connect. 5 s is one attempt with two repetitions.
    std::chrono::milliseconds connectTimeout{5000};
    /// How long the ZeroMQ greeting may take.
    std::chrono::milliseconds handshakeTimeout{10000};

    /// Asks a connected peer for a sign of life this often, and takes it for dead when none comes in time: a partition
    /// without a word is noticed after 15 s at most. Each costs a wake-up or two of libzmq's thread, none of ours; 1 s
    /// and 2 s would notice in 3 s and wake a laptop every second. 0: not at all, for peers older than libzmq 4.2,
    /// which never answer.
    std::chrono::milliseconds heartbeat{10000};
    std::chrono::milliseconds heartbeatTimeout{5000};

    /// TCP_KEEPALIVE, as fedmsg has it: after a minute of silence, every 5 s, and three without an answer are the end.
    bool isKeptAlive = true;
    int keepaliveCount = 3;
    std::chrono::seconds keepaliveIdle{60};
    std::chrono::seconds keepaliveInterval{5};

    /// How long closing may wait for what is still to be sent.
    std::chrono::milliseconds linger{0};
    /// Listens on IPv6 too, and connects to names that have only such addresses.
    bool isIpv6 = true;
};

/// What a ZmqSource listens to.
struct ZmqOptions
{
    /// Where messages come from, "tcp://127.0.0.1:9940" or "ipc:///run/…": a socket each.
    QStringList endpoints;
    /// Beginnings of topics, compared byte by byte: "org.fedoraproject" takes "org.fedoraprojectx" too. None at all:
    /// everything.
    QStringList topics;
    /// Listens at the endpoints for publishers that connect, instead of connecting to them: what a relay does.
    bool isBound = false;
    /// A PULL socket instead of a SUB one; it gets everything, and shares with its likes.
    bool isPull = false;
    ZmqTuning tuning;
    /// Who we are to gateways that want to know, and who knows the password (PLAIN) or the secret key (CURVE, 40
    /// letters of Z85); empty: nobody. Only where it connects.
    QString account;
    AskPassword askPassword;
    /// The public key that the gateway has to have, in Z85, and whether it had it once. With it the account signs in by
    /// key.
    QString serverKey;
    bool isServerKeySeen = false;

    [[nodiscard]] SourceState::SignIn signIn() const
    {
        using SignIn = SourceState::SignIn;
        return account.isEmpty() ? SignIn::Nobody : serverKey.isEmpty() ? SignIn::Password : SignIn::Key;
    }
};

} // namespace tidings::bus
