// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/guests.h"

#include "core/config/units.h"
#include "core/text/printable.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString closedWords(int count)
{
    return count == 1 ? u"1 connection closed"_s : u"%1 connections closed"_s.arg(count);
}

} // namespace

service::LogEntry entryOf(const QByteArray &userId, QLatin1StringView event, const QString &what, QJsonObject fields)
{
    const auto [key, value] = fieldOf(userId);
    fields.insert(key, value);
    return {event, u"%1: %2"_s.arg(QString::fromUtf8(userId), what), std::move(fields)};
}

QString quoted(QByteArrayView topic)
{
    constexpr qsizetype longest = 80;
    const auto text = text::printable(QString::fromUtf8(topic.first(std::min(longest, topic.size()))));
    return topic.size() > longest ? u"\"%1…\""_s.arg(text) : u"\"%1\""_s.arg(text);
}

Guests::Guests(Hooks hooks, int mostGuests, const Clock &clock)
    : m_hooks(std::move(hooks))
    , m_mostGuests(mostGuests)
    , m_clock(&clock)
    , m_accounts(std::make_shared<const Accounts>())
{
}

void Guests::setAccounts(std::shared_ptr<const Accounts> accounts)
{
    const auto before = std::exchange(m_accounts, std::move(accounts));
    for (auto it = m_ledgers.begin(); it != m_ledgers.end(); ++it) {
        review(it.key(), it.value(), *before);
    }
    recheckTopics();
}

void Guests::review(const QByteArray &userId, Ledger &ledger, const Accounts &before)
{
    const auto *const old = before.named(QString::fromUtf8(userId));
    const auto *const now = accountOf(userId);
    const auto *const group = m_accounts->groupOf(userId);
    const auto *const oldGroup = before.groupOf(userId);
    ledger.group = group;
    const bool isSame = (old == nullptr) == (now == nullptr) && (now == nullptr || *old == *now);
    if (!isSame || (group == nullptr) != (oldGroup == nullptr) || (group != nullptr && *group != *oldGroup)) {
        ledger.shutUntil.reset();
        ledger.meter.forgive();
    }
    if (ledger.connections == 0) {
        return;
    }
    const auto go = [&](QLatin1StringView event, const QString &why) {
        const int closed = closeAll(userId, why);
        m_hooks.note(
            entryOf(userId, event, u"%1; %2"_s.arg(why, closedWords(closed)), {{u"connections_closed"_s, closed}}));
    };
    if (group == nullptr) {
        go("account-gone"_L1,
            isAnonymous(userId) ? u"nobody comes in without an account any more"_s : u"the account is no more"_s);
    } else if (now != nullptr && now->isOff) {
        go("account-off"_L1, u"the account was turned off"_s);
    } else if (now != nullptr && old != nullptr &&
               (now->password != old->password || now->curveKeys != old->curveKeys)) {
        go("account-changed"_L1, u"its password or keys were changed"_s);
    }
}

void Guests::recheckTopics()
{
    for (auto it = m_guests.begin(); it != m_guests.end(); ++it) {
        const auto *const group = m_accounts->groupOf(it->userId);
        const auto isForbidden = [&](const QByteArray &topic) { return !isAllowed(*group, topic); };
        if (!it->isClosed && group != nullptr && std::ranges::any_of(std::as_const(it->topics), isForbidden)) {
            const auto why = u"is subscribed to what is not allowed any more"_s;
            noteSeldom(it->userId, entryOf(it->userId, "topic-withdrawn"_L1, why + u"; 1 connection closed"_s));
            close(it.key(), it.value(), why);
        }
    }
}

void Guests::arrived(const GuestId &id)
{
    left(id);
    auto &guest = m_guests[id];
    guest.since = m_clock->now();
    if (m_guests.size() > m_mostGuests) {
        noteSeldom(
            {}, {"no-room-left"_L1, u"more than %1 connections in all; the newest are closed"_s.arg(m_mostGuests),
                    {{u"most"_s, m_mostGuests}}, service::LogEntry::Level::Warning});
        close(id, guest, u"the gateway is full"_s);
    }
}

void Guests::left(const GuestId &id)
{
    const auto found = m_guests.find(id);
    if (found == m_guests.end()) {
        return;
    }
    if (!found->isClosed) {
        // Takes back all it has; there is nothing to close any more.
        for (const auto &topic : std::exchange(found->topics, {})) {
            forget(topic, id);
        }
        if (const auto ledger = m_ledgers.find(found->userId); ledger != m_ledgers.end()) {
            --ledger->connections;
        }
    }
    m_guests.erase(found);
}

const Account *Guests::accountOf(const QByteArray &userId) const
{
    return m_accounts->named(QString::fromUtf8(userId));
}

bool Guests::isShut(const Ledger &ledger) const
{
    return ledger.shutUntil && m_clock->now() < *ledger.shutUntil;
}

Guests::Guest *Guests::admitted(const GuestId &id, const QByteArray &userId)
{
    const auto found = m_guests.find(id);
    if (found == m_guests.end() || found->isClosed) {
        // Has left already; what it asked for was still under way.
        return nullptr;
    }
    if (found->userId.isEmpty() && !seat(id, *found, userId)) {
        return nullptr;
    }
    if (found->userId != userId) {
        // The last words of one who left, and whose descriptor has another one now: we cannot tell who has what.
        close(id, *found, {});
        return nullptr;
    }
    return &*found;
}

bool Guests::seat(const GuestId &id, Guest &guest, const QByteArray &userId)
{
    const auto *const account = accountOf(userId);
    const auto *const group = m_accounts->groupOf(userId);
    if (group == nullptr || (account != nullptr && account->isOff)) {
        // Let in by what counted a moment ago.
        close(id, guest, u"not let in any more"_s);
        return false;
    }
    if (!m_ledgers.contains(userId)) {
        makeRoomForLedger();
    }
    auto &ledger = m_ledgers[userId];
    if (isShut(ledger)) {
        close(id, guest, u"not let in for a while"_s);
        return false;
    }
    if (ledger.connections >= group->connections) {
        const auto why = u"more than %1 connections"_s.arg(group->connections);
        noteSeldom(userId, entryOf(userId, "too-many-connections"_L1, why + u"; the newest are closed"_s,
                               {{u"most"_s, group->connections}}));
        close(id, guest, why);
        return false;
    }
    ++ledger.connections;
    ledger.group = group;
    guest.userId = userId;
    return true;
}

bool Guests::subscribe(const GuestId &id, const QByteArray &userId, const QByteArray &topic)
{
    auto *const guest = admitted(id, userId);
    if (guest == nullptr || guest->topics.contains(topic)) {
        return guest != nullptr;
    }
    const auto &group = *m_accounts->groupOf(userId);
    if (guest->topics.size() + guest->refused >= group.subscriptions) {
        shutOut(userId, m_clock->now() + pause, "too-many-topics"_L1,
            u"asked for more than %1 topics"_s.arg(group.subscriptions));
        return false;
    }
    if (!isAllowed(group, topic)) {
        ++guest->refused;
        ++m_counts.refused;
        ++m_ledgers[userId].refused;
        noteSeldom(userId, entryOf(userId, "topic-refused"_L1, u"may not subscribe to %1"_s.arg(quoted(topic)),
                               {{u"topic"_s, QString::fromUtf8(topic)}}));
        return false;
    }
    guest->topics.insert(topic);
    auto &subscribers = m_byTopic[topic];
    if (subscribers.empty()) {
        ++m_lengths[topic.size()];
    }
    subscribers.push_back(id);
    return true;
}

bool Guests::unsubscribe(const GuestId &id, const QByteArray &userId, const QByteArray &topic)
{
    auto *const guest = admitted(id, userId);
    if (guest == nullptr || !guest->topics.remove(topic)) {
        return false;
    }
    forget(topic, id);
    return true;
}

void Guests::forget(const QByteArray &topic, const GuestId &id)
{
    const auto found = m_byTopic.find(topic);
    if (found == m_byTopic.end()) {
        return;
    }
    std::erase(*found, id);
    if (!found->empty()) {
        return;
    }
    m_byTopic.erase(found);
    const auto length = m_lengths.find(topic.size());
    if (--*length == 0) {
        m_lengths.erase(length);
    }
}

const AccountGroup *Guests::admit(const GuestId &id, const QByteArray &userId)
{
    const auto found = m_guests.find(id);
    const bool isTheirs = found != m_guests.end() && (found->userId.isEmpty() || found->userId == userId);
    if (isTheirs && found->userId.isEmpty() && !found->isClosed && !seat(id, *found, userId)) {
        return nullptr;
    }
    if (isTheirs && found->isClosed) {
        return nullptr;
    }
    if (!isTheirs && found != m_guests.end() && !found->isClosed) {
        // The last words of one who left, and whose descriptor has another one now: this one's, or those by which it
        // was taken to be that one's. The next words tell.
        if (const auto ledger = m_ledgers.find(found->userId); ledger != m_ledgers.end()) {
            --ledger->connections;
        }
        found->userId.clear();
    }
    // Last words count as long as the account does.
    const auto *const account = accountOf(userId);
    const auto ledger = m_ledgers.constFind(userId);
    const bool isOut = (account != nullptr && account->isOff) || (ledger != m_ledgers.cend() && isShut(*ledger));
    return isOut ? nullptr : m_accounts->groupOf(userId);
}

Meter::Excess Guests::spend(const QByteArray &userId, qint64 bytes)
{
    const auto *const group = m_accounts->groupOf(userId);
    if (group == nullptr) {
        return Meter::Excess::None;
    }
    if (!m_ledgers.contains(userId)) {
        makeRoomForLedger();
    }
    auto &ledger = m_ledgers[userId];
    auto tried = ledger.meter;
    const auto excess = tried.add(bytes, *group, m_clock->now());
    if (excess == Meter::Excess::None) {
        ledger.meter = tried;
        ++ledger.messages;
        ledger.bytes += static_cast<quint64>(bytes);
        ++m_counts.messages;
        m_counts.bytes += static_cast<quint64>(bytes);
    }
    return excess;
}

bool Guests::take(const QByteArray &userId, qint64 bytes)
{
    const auto excess = spend(userId, bytes);
    if (excess != Meter::Excess::None) {
        punish(userId, excess, *m_accounts->groupOf(userId));
    }
    return excess == Meter::Excess::None;
}

void Guests::misbehaved(const GuestId &id, const QByteArray &userId)
{
    ++m_counts.refused;
    if (admitted(id, userId) != nullptr) {
        shutOut(userId, m_clock->now() + pause, "no-subscription"_L1, u"sent something that is no subscription"_s);
    }
}

void Guests::finishesNothing(const GuestId &id, const QString &address)
{
    const auto found = m_guests.find(id);
    if (found == m_guests.end() || found->isClosed) {
        return;
    }
    constexpr auto event = "unfinished-message"_L1;
    const auto why = u"sent a message that does not end"_s;
    if (const auto userId = found->userId; !userId.isEmpty()) {
        shutOut(userId, m_clock->now() + pause, event, why);
        return;
    }
    const auto who = address.isEmpty() ? u"somebody"_s : address;
    noteSeldom(who.toUtf8(), {event, u"%1: %2; 1 connection closed"_s.arg(who, why), {{u"address"_s, address}}});
    close(id, *found, why);
}

void Guests::sendAway(const GuestId &id)
{
    const auto found = m_guests.find(id);
    if (found != m_guests.end() && !found->isClosed) {
        close(id, *found, {});
    }
}

std::vector<GuestId> Guests::matching(QByteArrayView topic)
{
    ++m_message;
    std::vector<GuestId> ids;
    for (auto length = m_lengths.cbegin(); length != m_lengths.cend() && length.key() <= topic.size(); ++length) {
        // A key that only looks at the bytes.
        const auto found = m_byTopic.constFind(QByteArray::fromRawData(topic.data(), length.key()));
        if (found == m_byTopic.cend()) {
            continue;
        }
        for (const auto &id : *found) {
            // Who has several beginnings of this topic gets it once.
            if (std::exchange(m_guests[id].lastCharged, m_message) != m_message) {
                ids.push_back(id);
            }
        }
    }
    return ids;
}

std::vector<GuestId> Guests::charge(QByteArrayView topic, qint64 bytes)
{
    const auto now = m_clock->now();
    QHash<QByteArray, Meter::Excess> tooMuch;
    auto ids = matching(topic);
    for (const auto &id : ids) {
        ++m_counts.messages;
        m_counts.bytes += static_cast<quint64>(bytes);
        const auto &userId = m_guests.constFind(id)->userId;
        auto &ledger = m_ledgers[userId];
        ++ledger.messages;
        ledger.bytes += static_cast<quint64>(bytes);
        const auto excess = ledger.group == nullptr ? Meter::Excess::None : ledger.meter.add(bytes, *ledger.group, now);
        if (excess != Meter::Excess::None) {
            tooMuch.insert(userId, excess);
        }
    }
    for (auto it = tooMuch.cbegin(); it != tooMuch.cend(); ++it) {
        punish(it.key(), it.value(), *m_accounts->groupOf(it.key()));
    }
    std::erase_if(ids, [this](const GuestId &id) { return m_guests.constFind(id)->isClosed; });
    return ids;
}

void Guests::punish(const QByteArray &userId, Meter::Excess excess, const AccountGroup &group)
{
    const auto now = m_clock->now();
    if (excess == Meter::Excess::Day) {
        shutOut(userId, std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1), "too-much-a-day"_L1,
            u"has had the %1 of this day"_s.arg(config::toString(config::Bytes{*group.bytesPerDay})));
    } else {
        shutOut(userId, now + pause, "too-much-a-second"_L1,
            u"more than %1 a second"_s.arg(config::toString(config::Bytes{*group.bytesPerSecond})));
    }
}

void Guests::shutOut(const QByteArray &userId, Time until, QLatin1StringView event, const QString &why)
{
    auto &ledger = m_ledgers[userId];
    ledger.shutUntil = until;
    ledger.meter.forgive();
    const auto time = QDateTime::fromMSecsSinceEpoch(until.time_since_epoch().count(), Qt::UTC);
    const auto notBefore = u"not let in before %1 UTC"_s.arg(time.toString(u"HH:mm:ss"_s));
    const int closed = closeAll(userId, u"%1; %2"_s.arg(why, notBefore));
    noteSeldom(userId, entryOf(userId, event, u"%1; %2, %3"_s.arg(why, closedWords(closed), notBefore),
                           {{u"connections_closed"_s, closed}, {u"until"_s, time.toString(Qt::ISODate)}}));
}

void Guests::close(const GuestId &id, Guest &guest, const QString &why)
{
    guest.isClosed = true;
    ++m_counts.closed;
    for (const auto &topic : std::exchange(guest.topics, {})) {
        forget(topic, id);
    }
    if (const auto ledger = m_ledgers.find(guest.userId); ledger != m_ledgers.end()) {
        --ledger->connections;
    }
    m_hooks.close(id, why);
}

int Guests::closeAll(const QByteArray &userId, const QString &why)
{
    int closed = 0;
    for (auto it = m_guests.begin(); it != m_guests.end(); ++it) {
        if (it->userId == userId && !it->isClosed) {
            close(it.key(), it.value(), why);
            ++closed;
        }
    }
    return closed;
}

void Guests::lookAtTime()
{
    const auto now = m_clock->now();
    for (auto it = m_guests.begin(); it != m_guests.end(); ++it) {
        if (!m_mayBeSilent && it->userId.isEmpty() && !it->isClosed && now - it->since > pause) {
            close(it.key(), it.value(), u"asked for nothing"_s);
        }
    }
    for (auto &ledger : m_ledgers) {
        if (ledger.shutUntil && now >= *ledger.shutUntil) {
            ledger.shutUntil.reset();
        }
    }
    m_noted.removeIf([&](const auto &noted) { return now - *noted > 1min; });
}

QSet<QByteArray> Guests::shutOut() const
{
    QSet<QByteArray> userIds;
    for (auto it = m_ledgers.cbegin(); it != m_ledgers.cend(); ++it) {
        if (isShut(*it)) {
            userIds.insert(it.key());
        }
    }
    return userIds;
}

GuestCounts Guests::counts() const
{
    auto counts = m_counts;
    counts.connections = std::ranges::count_if(m_guests, [](const Guest &guest) { return !guest.isClosed; });
    return counts;
}

std::vector<GuestUse> Guests::uses(qsizetype most) const
{
    std::vector<GuestUse> uses;
    QHash<QByteArray, std::size_t> places;
    for (auto it = m_ledgers.cbegin(); it != m_ledgers.cend(); ++it) {
        places.insert(it.key(), uses.size());
        uses.push_back({.userId = it.key(),
            .connections = it->connections,
            .messages = it->messages,
            .bytes = it->bytes,
            .refused = it->refused,
            .shutUntil = isShut(*it) ? it->shutUntil : std::nullopt});
    }
    for (auto it = m_guests.cbegin(); it != m_guests.cend(); ++it) {
        const auto place = it->isClosed ? places.cend() : places.constFind(it->userId);
        if (place == places.cend()) {
            continue;
        }
        auto &use = uses[*place];
        use.since = std::min(use.since.value_or(it->since), it->since);
        use.topics += it->topics.size();
        use.waiting += m_hooks.waiting ? m_hooks.waiting(it.key()) : 0;
    }
    const auto weight = [](const GuestUse &use) { return std::tuple(use.connections > 0, use.bytes, use.userId); };
    std::ranges::sort(uses, std::ranges::greater(), weight);
    uses.resize(std::min(uses.size(), static_cast<std::size_t>(most)));
    return uses;
}

void Guests::makeRoomForLedger()
{
    if (m_ledgers.size() < mostLedgers) {
        return;
    }
    // Of those without a connection the one that had least, rather than one that is shut out.
    auto least = m_ledgers.end();
    for (auto it = m_ledgers.begin(); it != m_ledgers.end(); ++it) {
        const auto weight = [&](const Ledger &ledger) { return std::pair(isShut(ledger), ledger.meter.bytesOfDay()); };
        if (it->connections == 0 && (least == m_ledgers.end() || weight(*it) < weight(*least))) {
            least = it;
        }
    }
    if (least != m_ledgers.end()) {
        m_ledgers.erase(least);
    }
}

void Guests::noteSeldom(const QByteArray &userId, const service::LogEntry &entry)
{
    constexpr qsizetype most = 10'000;
    const auto key = userId + ' ' + entry.event.data() + ' ' + entry.fields["reason"_L1].toString().toUtf8();
    if (m_noted.contains(key) || m_noted.size() >= most) {
        return;
    }
    m_noted.insert(key, m_clock->now());
    m_hooks.note(entry);
}

} // namespace tidings::bus
