// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/entrance.h"

#include "core/bus/broker/door.h"
#include "core/bus/broker/reception.h"
#include "core/bus/zmqwatcher.h"
#include "core/config/toml.h"
#include "core/text/printable.h"

#include <utility>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SubscriptionRequest::Kind;

namespace {

/// What may be no whole message yet. In memory small frames take thirty times as much.
Unfinished unfinishedAt(const std::vector<DoorOptions> &doors, const Clock &clock)
{
    if (doors.empty() || doors.front().purpose == DoorOptions::Purpose::Subscribe) {
        // Requests that may wait, each with a frame's few bytes around it.
        constexpr qint64 most = qint64{1024} * (SubscriptionRequest::longestTopic + 16);
        return {most, 8 * most, clock};
    }
    // A topic and a body may be the largest of frames; few are at once.
    const auto largestFrame = doors.front().listen.tuning.messageLimit;
    return {2 * largestFrame, 3 * largestFrame, clock};
}

} // namespace

Entrance::Entrance(EntranceOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_file(m_options.accountsFile, config::largestFile)
    , m_guests({.close = [this](const GuestId &id, const QString &why) { close(id, why); },
                   .note = [this](const service::LogEntry &entry) { Q_EMIT noted(entry); },
                   .waiting =
                       [this](const GuestId &id) {
                           const auto index = static_cast<std::size_t>(id.door);
                           return index < m_doors.size() ? m_doors[index]->waiting(id.descriptor) : 0;
                       }},
          m_options.mostConnections, clock)
    , m_unfinished(unfinishedAt(m_options.doors, clock))
    , m_context(std::make_unique<zmq::context_t>())
    , m_clock(&clock)
{
    connect(&m_look, &QTimer::timeout, this, &Entrance::lookAround);
}

Entrance::~Entrance()
{
    stop();
}

Result<void> Entrance::start()
{
    const auto purpose = m_options.doors.empty() ? DoorOptions::Purpose::Subscribe : m_options.doors.front().purpose;
    m_keeper = std::make_unique<Doorkeeper>(*m_context, *m_clock, purpose);
    if (purpose == DoorOptions::Purpose::Publish || purpose == DoorOptions::Purpose::Push) {
        m_guests.letBeSilent();
    }
    auto started = readAccounts()
                       .and_then([this] { return m_keeper->start(); })
                       .and_then([this] { return openDoors(); })
                       .and_then([this] { return openSideDoor(); });
    if (!started) {
        stop();
        return started;
    }
    // A change counts at the second look, when nobody is writing any more: within a second all the same.
    m_look.start(300ms);
    return {};
}

void Entrance::stop()
{
    m_look.stop();
    m_sideDoor.reset();
    m_reception.reset();
    m_watchers.clear();
    m_doors.clear();
    m_keeper.reset();
}

Result<void> Entrance::readAccounts()
{
    const auto text = m_file.read();
    if (!text) {
        return tl::make_unexpected(Error{ErrorCode::System, text.error().detail});
    }
    auto read = Accounts::read(*text, m_file.path());
    if (!read) {
        return tl::make_unexpected(Error{ErrorCode::System, read.error().detail});
    }
    const auto accounts = std::make_shared<const Accounts>(std::move(*read));
    m_accounts = {.accounts = accounts->count(), .readAt = m_clock->now()};
    m_keeper->setAccounts(accounts);
    m_guests.setAccounts(accounts);
    return {};
}

Result<void> Entrance::openDoors()
{
    for (int index = 0; index < static_cast<int>(m_options.doors.size()); ++index) {
        auto door = Door::open(*m_context, m_options.doors[static_cast<std::size_t>(index)], index);
        if (!door) {
            return tl::make_unexpected(door.error());
        }
        m_doors.push_back(std::move(*door));
        watch(index);
    }
    return {};
}

Result<void> Entrance::openSideDoor()
{
    if (!m_options.sideDoor) {
        return {};
    }
    m_reception = std::make_unique<Reception>(*m_context, m_guests, static_cast<int>(m_doors.size()));
    connect(m_reception.get(), &Reception::noted, this, &Entrance::noted);
    return m_reception->start().and_then([this] {
        m_sideDoor = m_options.sideDoor(*m_reception);
        return m_sideDoor->open();
    });
}

void Entrance::close(const GuestId &id, const QString &why)
{
    if (const auto index = static_cast<std::size_t>(id.door); index < m_doors.size()) {
        m_doors[index]->close(id.descriptor);
    } else {
        m_sideDoor->close(id.descriptor, why);
    }
}

void Entrance::watch(int index)
{
    const auto &door = *m_doors[static_cast<std::size_t>(index)];
    const bool isForSubscribers =
        m_options.doors[static_cast<std::size_t>(index)].purpose == DoorOptions::Purpose::Subscribe;
    const auto read = isForSubscribers ? &Entrance::readRequest : &Entrance::readMessage;
    m_watchers.push_back(std::make_unique<ZmqWatcher>(
        door.descriptor(), [this, index, read] { return (this->*read)(index); }, nullptr));
    m_watchers.push_back(std::make_unique<ZmqWatcher>(
        door.eventDescriptor(), [this, index] { return readEvent(index); }, nullptr));
}

bool Entrance::readRequest(int index)
{
    const auto asked = m_doors[static_cast<std::size_t>(index)]->readRequest();
    if (!asked) {
        return false;
    }
    // That a connection came was told before it could ask for anything; and that another had its descriptor before.
    readEvents(index);
    take(index, *asked);
    return true;
}

bool Entrance::readMessage(int index)
{
    DoorMessage message;
    message.door = index;
    if (!m_doors[static_cast<std::size_t>(index)]->receive(message)) {
        return false;
    }
    readAllEvents();
    m_unfinished.heard({index, message.descriptor});
    m_receiver(message, m_guests.admit({index, message.descriptor}, message.userId));
    return true;
}

void Entrance::reply(const DoorMessage &question, const QByteArrayList &frames)
{
    m_doors[static_cast<std::size_t>(question.door)]->reply(question, frames);
}

void Entrance::take(int index, const DoorRequest &asked)
{
    auto &door = *m_doors[static_cast<std::size_t>(index)];
    const GuestId id{index, asked.descriptor};
    const auto &topic = asked.request.topic;
    if (asked.descriptor < 0) {
        return;
    }
    m_unfinished.heard(id);
    if (asked.request.kind == Kind::Malformed) {
        m_guests.misbehaved(id, asked.userId);
    } else if (!asked.isCertain) {
        m_guests.sendAway(id);
    } else if (asked.request.kind == Kind::Subscribe && m_guests.subscribe(id, asked.userId, topic)) {
        door.grant(topic);
    } else if (asked.request.kind == Kind::Unsubscribe && m_guests.unsubscribe(id, asked.userId, topic)) {
        door.withdraw(topic);
    }
}

bool Entrance::readEvent(int index)
{
    const auto event = m_doors[static_cast<std::size_t>(index)]->readEvent();
    if (!event) {
        return false;
    }
    const GuestId id{index, static_cast<int>(event->value)};
    if (event->id == ZMQ_EVENT_ACCEPTED) {
        m_unfinished.arrived(id);
        m_guests.arrived(id);
    } else if (event->id == ZMQ_EVENT_DISCONNECTED) {
        m_unfinished.left(id);
        m_guests.left(id);
    }
    return true;
}

void Entrance::readEvents(int index)
{
    while (readEvent(index)) {
    }
}

void Entrance::readAllEvents()
{
    // Before connections may be closed: a descriptor that was closed already may be somebody else's by now.
    for (int index = 0; index < static_cast<int>(m_doors.size()); ++index) {
        readEvents(index);
    }
}

Result<void> Entrance::send(QByteArrayView topic, QByteArrayView body)
{
    Result<void> sent;
    readAllEvents();
    sendAside(m_guests.charge(topic, topic.size() + body.size()), topic, body);
    for (int index = 0; index < static_cast<int>(m_doors.size()); ++index) {
        sent = sent.and_then([&] { return m_doors[static_cast<std::size_t>(index)]->send(topic, body); });
        // Sending may have swallowed what the descriptors had to say.
        while (readRequest(index)) {
        }
        readEvents(index);
    }
    return sent;
}

void Entrance::sendAside(const std::vector<GuestId> &ids, QByteArrayView topic, QByteArrayView body)
{
    std::vector<int> guests;
    for (const auto &id : ids) {
        if (static_cast<std::size_t>(id.door) == m_doors.size()) {
            guests.push_back(id.descriptor);
        }
    }
    if (!guests.empty()) {
        m_sideDoor->send(guests, topic, body);
    }
}

void Entrance::lookAround()
{
    readAllEvents();
    refresh();
    sendUnfinishedAway();
    m_guests.lookAtTime();
    m_keeper->setShutOut(m_guests.shutOut());
    for (const auto &entry : m_keeper->takeNotes()) {
        Q_EMIT noted(entry);
    }
}

void Entrance::sendUnfinishedAway()
{
    const auto doorOf = [this](const GuestId &id) { return m_doors[static_cast<std::size_t>(id.door)].get(); };
    for (const auto &id :
        m_unfinished.look([&](const GuestId &guest) { return doorOf(guest)->received(guest.descriptor); })) {
        m_guests.finishesNothing(id, doorOf(id)->peer(id.descriptor));
    }
}

void Entrance::refresh()
{
    const bool isChanged = m_file.hasChanged();
    if (!isChanged || !std::exchange(m_isChanging, isChanged)) {
        m_isChanging = isChanged;
        return;
    }
    reload();
}

void Entrance::reload()
{
    readAllEvents();
    m_isChanging = false;
    if (const auto read = readAccounts(); read) {
        Q_EMIT noted({"accounts-read"_L1, u"the accounts were read again"_s,
            {{u"accounts"_s, static_cast<qint64>(m_accounts.accounts)}}});
    } else {
        m_accounts.error = text::printable(read.error().detail);
        Q_EMIT noted({"accounts-wrong"_L1, u"the accounts stay as they were: %1"_s.arg(m_accounts.error),
            {{u"file"_s, m_file.path()}}, service::LogEntry::Level::Warning});
    }
}

QStringList Entrance::endpoints() const
{
    QStringList endpoints;
    for (const auto &door : m_doors) {
        endpoints.append(door->endpoint());
    }
    return endpoints;
}

DoorkeeperCounts Entrance::admissions() const
{
    return m_keeper ? m_keeper->counts() : DoorkeeperCounts{};
}

} // namespace tidings::bus
