// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/doorkeeper.h"
#include "core/bus/broker/dooroptions.h"
#include "core/bus/broker/guests.h"
#include "core/bus/broker/sidedoor.h"
#include "core/bus/broker/unfinished.h"
#include "core/clock.h"
#include "core/crypto/watchedfile.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace tidings::bus {

class Door;
class ZmqWatcher;
struct DoorMessage;
struct DoorRequest;

/// How the accounts file stands.
struct AccountsState
{
    qsizetype accounts = 0;
    /// When what counts was read.
    Time readAt{};
    /// Why what is in the file now does not count; empty if it does.
    QString error;
};

struct EntranceOptions
{
    /// Who may subscribe to what; read again when it changes.
    QString accountsFile;
    /// All for one purpose. The first is what Gateway::outbound() tells.
    std::vector<DoorOptions> doors;
    /// All doors together. Each is a descriptor.
    int mostConnections = 4096;
    /// One more door, of another kind; may be empty.
    MakeSideDoor sideDoor = {};
};

/// Where the subscribers of a gateway come in, the publishers of a relay, or who asks a replay server: lets them in by
/// their accounts, subscribes them to what their groups may have, counts what they are sent, and closes the connections
/// of those who have to go.
///
/// Within a second of a change of the accounts file it counts; while there is an error in it, what counted before
/// stays, and noted() says so once, with the line. Lives in the event loop of its thread; made, used and destroyed
/// there.
class Entrance : public QObject
{
    Q_OBJECT

public:
    /// What somebody has sent who does not subscribe, and that one's group; null if it does not count any more.
    using Receiver = std::function<void(const DoorMessage &message, const AccountGroup *group)>;

    /// The clock has to outlive it.
    Entrance(EntranceOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Entrance() override;

    /// Before start(), and for doors where one does not subscribe.
    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }
    /// ErrorCode::System if the accounts cannot be read, with the line; Address, InUse or System if a door cannot be
    /// opened.
    [[nodiscard]] Result<void> start();
    void stop();
    /// Reads the accounts now, changed or not. Nobody is cut but those who are let in no more.
    void reload();

    /// One for each door, with the ports that were free; empty before start().
    [[nodiscard]] QStringList endpoints() const;
    /// Null without one.
    [[nodiscard]] const SideDoor *sideDoor() const { return m_sideDoor.get(); }
    [[nodiscard]] Result<void> send(QByteArrayView topic, QByteArrayView body);
    /// To one that asked.
    void reply(const DoorMessage &question, const QByteArrayList &frames);
    /// Who is here, and how much they may have: for whoever receives.
    [[nodiscard]] Guests &guests() { return m_guests; }
    [[nodiscard]] GuestCounts counts() const { return m_guests.counts(); }
    [[nodiscard]] DoorkeeperCounts admissions() const;
    /// Guests::uses()
    [[nodiscard]] std::vector<GuestUse> uses(qsizetype most) const { return m_guests.uses(most); }
    [[nodiscard]] const QString &accountsFile() const { return m_file.path(); }
    [[nodiscard]] const AccountsState &accounts() const { return m_accounts; }

Q_SIGNALS:
    /// Something for the log.
    void noted(const service::LogEntry &entry);

private:
    [[nodiscard]] Result<void> readAccounts();
    [[nodiscard]] Result<void> openDoors();
    [[nodiscard]] Result<void> openSideDoor();
    void close(const GuestId &id, const QString &why);
    void watch(int index);
    bool readRequest(int index);
    bool readMessage(int index);
    void take(int index, const DoorRequest &asked);
    bool readEvent(int index);
    void readEvents(int index);
    void readAllEvents();
    void lookAround();
    void sendUnfinishedAway();
    void sendAside(const std::vector<GuestId> &ids, QByteArrayView topic, QByteArrayView body);
    void refresh();

    EntranceOptions m_options;
    Receiver m_receiver;
    crypto::WatchedFile m_file;
    AccountsState m_accounts;
    Guests m_guests;
    Unfinished m_unfinished;
    std::unique_ptr<zmq::context_t> m_context;
    // Asked by the doors: closed after them.
    std::unique_ptr<Doorkeeper> m_keeper;
    const Clock *m_clock;
    std::vector<std::unique_ptr<Door>> m_doors;
    std::vector<std::unique_ptr<ZmqWatcher>> m_watchers;
    std::unique_ptr<Reception> m_reception;
    std::unique_ptr<SideDoor> m_sideDoor;
    QTimer m_look;
    bool m_isChanging = false;
};

} // namespace tidings::bus
