// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/guests.h"
#include "core/bus/message.h"

#include <QObject>

#include <memory>

namespace zmq {
class context_t;
}

namespace tidings::bus {

class ZmqSocket;
class ZmqWatcher;

/// Who says to come.
struct Introduction
{
    /// The peer's, as it stands on paper.
    QString address;
    /// Empty: nobody in particular.
    QString account;
    QByteArray password;
};

/// What was decided about somebody.
struct Admission
{
    enum class Verdict
    {
        LetIn,
        Refused,
        /// Too many came, or failed, or this one is shut out for a while.
        Later
    };

    int guest = 0;
    Verdict verdict = Verdict::Refused;
    /// Of who is let in.
    QByteArray userId;
};

/// Where those who come by a side door are let in: by the doorkeeper, whom this asks as libzmq does for its sockets
/// (ZAP), so that there is one place that decides, and one count of wrong passwords.
///
/// Lives in the event loop of the entrance's thread. The context, with a doorkeeper in it, and the guests have to
/// outlive it.
class Reception : public QObject
{
    Q_OBJECT

public:
    /// `door` is the number of the side door among the guests.
    Reception(zmq::context_t &context, Guests &guests, int door);
    ~Reception() override;

    [[nodiscard]] Result<void> start();

    /// A connection, and its end. It may be closed from within arrived().
    void arrived(int guest);
    void left(int guest);
    /// decided() follows, once. Wipes the password.
    void ask(int guest, Introduction &&who);
    /// Whether the guest gets these messages from now on; if not, it may have been closed.
    [[nodiscard]] bool subscribe(int guest, const QByteArray &userId, const QByteArray &topic);
    /// For the log, once a minute of its event.
    void noteSeldom(const service::LogEntry &entry) { m_guests.noteSeldom({}, entry); }

Q_SIGNALS:
    void decided(const tidings::bus::Admission &admission);
    void noted(const tidings::service::LogEntry &entry);

private:
    bool readAnswer();

    zmq::context_t &m_context;
    Guests &m_guests;
    int m_door;
    std::unique_ptr<ZmqSocket> m_keeper;
    std::unique_ptr<ZmqWatcher> m_watcher;
};

} // namespace tidings::bus
