// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>
#include <QTest>

#include <zmq.hpp>

namespace tidings::test {

/// Of CURVE, in Z85.
struct KeyPair
{
    KeyPair() { zmq_curve_keypair(open, secret); }

    char open[41] = {};
    char secret[41] = {};
};

/// A socket of the bus without any of our own code, for what our own code never sends, and to see what it does send.
class RawBus
{
public:
    explicit RawBus(zmq::socket_type type)
        : m_socket(m_context, type)
    {
        m_socket.set(zmq::sockopt::linger, 0);
        if (type == zmq::socket_type::sub) {
            m_socket.set(zmq::sockopt::subscribe, "");
        }
    }

    [[nodiscard]] zmq::socket_t &socket() { return m_socket; }

    /// Where it listens now.
    QString bind(const char *endpoint = "tcp://127.0.0.1:*")
    {
        m_socket.bind(endpoint);
        return QString::fromStdString(m_socket.get(zmq::sockopt::last_endpoint));
    }

    void connect(const QString &endpoint) { m_socket.connect(endpoint.toStdString()); }

    void send(const QByteArrayList &frames)
    {
        for (qsizetype i = 0; i < frames.size(); ++i) {
            m_socket.send(zmq::buffer(frames[i].constData(), static_cast<std::size_t>(frames[i].size())),
                i + 1 < frames.size() ? zmq::send_flags::sndmore : zmq::send_flags::none);
        }
    }

    /// The frames of the next message; none if there is none now.
    QByteArrayList tryReceive()
    {
        QByteArrayList frames;
        zmq::message_t frame;
        do {
            if (!m_socket.recv(frame, zmq::recv_flags::dontwait)) {
                return {};
            }
            frames.append(QByteArray(frame.data<char>(), static_cast<qsizetype>(frame.size())));
        } while (frame.more());
        return frames;
    }

    /// The same, but turns the event loop until there is one, for twenty seconds at most.
    QByteArrayList receive()
    {
        QByteArrayList frames;
        (void)QTest::qWaitFor([&] { return !(frames = tryReceive()).isEmpty(); }, 20000);
        return frames;
    }

private:
    zmq::context_t m_context;
    zmq::socket_t m_socket;
};

} // namespace tidings::test
