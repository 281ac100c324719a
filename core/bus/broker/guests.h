// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/meter.h"
#include "core/service/logentry.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace tidings::bus {

/// A connection of a subscriber: by which door it came, and its descriptor there, which the system uses again after it.
struct GuestId
{
    int door = 0;
    int descriptor = -1;

    bool operator==(const GuestId &) const = default;
};

inline size_t qHash(const GuestId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.door, id.descriptor);
}

struct GuestCounts
{
    qsizetype connections = 0;
    /// Since the start.
    quint64 closed = 0;
    quint64 refused = 0;
    quint64 messages = 0;
    quint64 bytes = 0;
};

/// What an account has now and had since the start: its connections, and what they were sent, or sent us who publish.
/// One without a connection may be forgotten for others (Guests::mostLedgers).
struct GuestUse
{
    QByteArray userId;
    int connections = 0;
    /// When the oldest of them came; nothing without one.
    std::optional<Time> since;
    /// All connections together, like the figures below.
    qsizetype topics = 0;
    quint64 messages = 0;
    quint64 bytes = 0;
    /// Subscriptions.
    quint64 refused = 0;
    /// Bytes that the system keeps for connections that do not take them. What libzmq keeps before that it does not
    /// tell.
    qint64 waiting = 0;
    /// Not let in before that.
    std::optional<Time> shutUntil;
};

/// Who is connected, to what they have subscribed, and how much they were sent: a mirror of what libzmq knows and does
/// not tell. Decides who has to go; knows no sockets. A user id is the name of an account, or "anonymous" and an
/// address.
///
/// Bounded: connections by mostGuests, what they have by their groups, and accounts of the past by mostLedgers.
class Guests
{
public:
    struct Hooks
    {
        /// Closes the connection, for whoever can be told why; left() follows later. Called from within any call here,
        /// and calls nothing here itself.
        std::function<void(const GuestId &, const QString &why)> close;
        /// Something for the log. Of what may come in masses, one of its kind in a minute.
        std::function<void(const service::LogEntry &)> note;
        /// How many bytes wait for that connection to take them; without this hook, none that we know of.
        std::function<qint64(const GuestId &)> waiting = {};
    };

    static constexpr qsizetype mostLedgers = 10'000;
    /// How long who has gone too far is not let in, and who is connected may take to ask for something.
    static constexpr std::chrono::seconds pause{30};

    /// The clock has to outlive this.
    Guests(Hooks hooks, int mostGuests, const Clock &clock);

    /// From now on these count. Whoever is not let in by them any more goes, and who was shut out and whose account or
    /// group is another now may come again.
    /// Shared, because the thread that lets in reads them, too, while new ones are made.
    void setAccounts(std::shared_ptr<const Accounts> accounts);

    void arrived(const GuestId &id);
    void left(const GuestId &id);
    /// Whether to do what the guest asks.
    [[nodiscard]] bool subscribe(const GuestId &id, const QByteArray &userId, const QByteArray &topic);
    [[nodiscard]] bool unsubscribe(const GuestId &id, const QByteArray &userId, const QByteArray &topic);
    /// Sent what no subscriber does.
    void misbehaved(const GuestId &id, const QByteArray &userId);
    /// Sends a message that does not end, from that address; may not have said yet who it is.
    void finishesNothing(const GuestId &id, const QString &address);
    /// Has to ask again, by no fault of its own.
    void sendAway(const GuestId &id);
    /// A message of that size goes to all who have subscribed to it. Gives them, without those who have to go for it.
    std::vector<GuestId> charge(QByteArrayView topic, qint64 bytes);
    /// For doors where one publishes, and need not say anything for long.
    void letBeSilent() { m_mayBeSilent = true; }
    /// Whether somebody who does not subscribe may be listened to: the group, if so. The connection counts as that
    /// one's from then on, unless it has ended already.
    [[nodiscard]] const AccountGroup *admit(const GuestId &id, const QByteArray &userId);
    /// Whether that many bytes more, of one message, are within what the account may have; counted if so.
    [[nodiscard]] Meter::Excess spend(const QByteArray &userId, qint64 bytes);
    /// The same, and shuts out who has gone too far.
    [[nodiscard]] bool take(const QByteArray &userId, qint64 bytes);
    /// For the log, once a minute of an account's and an event, and of each "reason" among the fields if there are.
    void noteSeldom(const QByteArray &userId, const service::LogEntry &entry);
    /// To be called now and then: what ends by itself.
    void lookAtTime();

    /// User ids that are not to be let in now.
    [[nodiscard]] QSet<QByteArray> shutOut() const;
    [[nodiscard]] GuestCounts counts() const;
    /// Those who are connected first, and of them who was sent most; at most `most`.
    [[nodiscard]] std::vector<GuestUse> uses(qsizetype most) const;

private:
    struct Guest
    {
        /// Empty until it has asked for something.
        QByteArray userId;
        QSet<QByteArray> topics;
        int refused = 0;
        bool isClosed = false;
        Time since{};
        quint64 lastCharged = 0;
    };
    struct Ledger
    {
        Meter meter;
        /// By the accounts that count, for whoever is connected: to look it up for each message takes long.
        const AccountGroup *group = nullptr;
        int connections = 0;
        std::optional<Time> shutUntil;
        quint64 messages = 0;
        quint64 bytes = 0;
        quint64 refused = 0;
    };

    [[nodiscard]] const Account *accountOf(const QByteArray &userId) const;
    /// The guest, if it may speak; null, after it was closed if need be.
    [[nodiscard]] Guest *admitted(const GuestId &id, const QByteArray &userId);
    [[nodiscard]] bool seat(const GuestId &id, Guest &guest, const QByteArray &userId);
    [[nodiscard]] bool isShut(const Ledger &ledger) const;
    [[nodiscard]] std::vector<GuestId> matching(QByteArrayView topic);
    void close(const GuestId &id, Guest &guest, const QString &why);
    int closeAll(const QByteArray &userId, const QString &why);
    void shutOut(const QByteArray &userId, Time until, QLatin1StringView event, const QString &why);
    void punish(const QByteArray &userId, Meter::Excess excess, const AccountGroup &group);
    void review(const QByteArray &userId, Ledger &ledger, const Accounts &before);
    void recheckTopics();
    void forget(const QByteArray &topic, const GuestId &id);
    void makeRoomForLedger();

    Hooks m_hooks;
    int m_mostGuests;
    const Clock *m_clock;
    std::shared_ptr<const Accounts> m_accounts;
    QHash<GuestId, Guest> m_guests;
    QHash<QByteArray, Ledger> m_ledgers;
    QHash<QByteArray, std::vector<GuestId>> m_byTopic;
    /// How many of those topics have that length.
    QMap<qsizetype, int> m_lengths;
    QHash<QByteArray, Time> m_noted;
    GuestCounts m_counts;
    quint64 m_message = 0;
    bool m_mayBeSilent = false;
};

/// What happened to somebody. The words follow their name.
[[nodiscard]] service::LogEntry entryOf(
    const QByteArray &userId, QLatin1StringView event, const QString &what, QJsonObject fields = {});
/// A topic as the log shows it.
[[nodiscard]] QString quoted(QByteArrayView topic);

} // namespace tidings::bus
