// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tidings::test {

/// A datagram socket, as systemd and its journal listen at one.
class Datagrams
{
public:
    explicit Datagrams(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, qPrintable(path), sizeof address.sun_path);
        m_isOpen = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Datagrams() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Datagrams)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Those that came so far.
    [[nodiscard]] const QByteArrayList &received()
    {
        QByteArray buffer(qsizetype{64} * 1024, '\0');
        while (true) {
            const auto size = ::recv(m_socket, buffer.data(), static_cast<std::size_t>(buffer.size()), 0);
            if (size < 0) {
                return m_received;
            }
            m_received.append(buffer.first(size));
        }
    }

private:
    int m_socket;
    bool m_isOpen = false;
    QByteArrayList m_received;
};

} // namespace tidings::test
