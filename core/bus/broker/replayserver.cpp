// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/replayserver.h"

#include "core/bus/broker/door.h"
#include "core/bus/endpoint.h"
#include "core/bus/zmqsocket.h"
#include "core/bus/zmqwatcher.h"
#include "core/config/units.h"
#include "core/json/canonical.h"

namespace tidings::bus {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Who asked, the empty frame of a REQ socket, and the question.
constexpr std::size_t framesOfQuestion = 3;

/// Answers may be large and wait for a client that does not read: few of them. What is beyond that is dropped, and such
/// a client asks again.
ZmqTuning tuning()
{
    ZmqTuning tuning;
    tuning.highWaterMark = 4;
    tuning.messageLimit = ReplayQuery::longestText;
    tuning.heartbeat = 0ms;
    return tuning;
}

/// What is found, as it is sent: the reference's server answers in the canonical form, whatever the bus carried. With a
/// group, only what it may have.
QByteArrayList answersFrom(const QByteArrayList &bodies, const AccountGroup *group)
{
    QByteArrayList answers;
    for (const auto &body : bodies) {
        const auto message = Message::read({.body = body});
        const auto topic = message ? message->topic() : std::string_view();
        if (group != nullptr && !isAllowed(*group, {topic.data(), static_cast<qsizetype>(topic.size())})) {
            continue;
        }
        answers.append(message ? QByteArray::fromStdString(json::canonical(message->envelope())) : body);
    }
    return answers;
}

/// What somebody hears who would have more than they may.
QString tooMuch(Meter::Excess excess, const AccountGroup &group)
{
    return excess == Meter::Excess::Day ? u"You have had the %1 of this day; ask again after midnight UTC"_s.arg(
                                              config::toString(config::Bytes{group.bytesPerDay.value_or(0)}))
                                        : u"That is more than %1 a second; ask for less, or later"_s.arg(
                                              config::toString(config::Bytes{group.bytesPerSecond.value_or(0)}));
}

bool isQuestion(const ZmqFrames &frames)
{
    return frames.count == framesOfQuestion && frames.view(1).isEmpty();
}

} // namespace

class ReplayServer::Private
{
public:
    [[nodiscard]] Result<void> listen();
    /// False if there is no question now.
    [[nodiscard]] bool readQuestion();
    void take(const DoorMessage &message, const AccountGroup *group);
    /// With a group, what it may have of them.
    [[nodiscard]] Result<QByteArrayList> answersTo(const QByteArray &question, const AccountGroup *group) const;
    /// What is sent for it; counts it.
    [[nodiscard]] QByteArrayList framesOf(const Result<QByteArrayList> &found);

    ReplayServerOptions options;
    Answer find;
    zmq::context_t context;
    ZmqSocket socket;
    std::unique_ptr<ZmqWatcher> watcher;
    QString endpoint;
    std::unique_ptr<Entrance> entrance;
    ReplayServerCounts counts;
};

Result<void> ReplayServer::Private::listen()
{
    Error error = badAddress({});
    for (const auto &wanted : std::as_const(options.endpoints)) {
        const auto parsed = Endpoint::parse(wanted);
        if (!parsed) {
            return tl::make_unexpected(parsed.error());
        }
        auto opened = ZmqSocket::open(context, zmq::socket_type::router);
        if (!opened) {
            return tl::make_unexpected(opened.error());
        }
        socket = std::move(*opened);
        if (auto tuned = socket.tune(tuning(), !parsed->isIpv4()); !tuned) {
            return tuned;
        }
        auto bound = socket.bind(wanted);
        if (bound) {
            endpoint = std::move(*bound);
            return {};
        }
        error = bound.error();
    }
    return tl::make_unexpected(error);
}

bool ReplayServer::Private::readQuestion()
{
    ZmqFrames frames;
    if (!socket.receive(frames)) {
        return false;
    }
    if (isQuestion(frames)) {
        const auto found = answersTo(frames.view(2).toByteArray(), nullptr);
        socket.trySend(QByteArrayList{frames.view(0).toByteArray(), {}} + framesOf(found));
    } else {
        ++counts.malformed;
    }
    return true;
}

void ReplayServer::Private::take(const DoorMessage &message, const AccountGroup *group)
{
    if (!isQuestion(message.frames) || group == nullptr) {
        ++counts.malformed;
        return;
    }
    auto found = answersTo(message.frames.view(2).toByteArray(), group);
    if (found) {
        qint64 bytes = 0;
        for (const auto &frame : std::as_const(*found)) {
            bytes += frame.size();
        }
        if (const auto excess = entrance->guests().spend(message.userId, bytes); excess != Meter::Excess::None) {
            found = tl::make_unexpected(Error{ErrorCode::System, tooMuch(excess, *group)});
            entrance->guests().noteSeldom(
                message.userId, entryOf(message.userId, "asked-too-much"_L1, u"asked for more than it may have"_s));
        }
    }
    entrance->reply(message, framesOf(found));
}

Result<QByteArrayList> ReplayServer::Private::answersTo(const QByteArray &question, const AccountGroup *group) const
{
    auto found = ReplayQuery::read(question).and_then([this](const ReplayQuery &query) { return find(query); });
    if (!found) {
        return found;
    }
    auto answers = answersFrom(*found, group);
    return answers.isEmpty() ? tl::make_unexpected(Error{ErrorCode::System, noMatch()})
                             : Result<QByteArrayList>(answers);
}

QByteArrayList ReplayServer::Private::framesOf(const Result<QByteArrayList> &found)
{
    ++(found ? counts.answered : counts.refused);
    return found ? *found : QByteArrayList{replayError(found.error().detail)};
}

ReplayServer::ReplayServer(ReplayServerOptions options, Answer answer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->find = std::move(answer);
    if (d->options.entrance) {
        for (auto &door : d->options.entrance->doors) {
            door.purpose = DoorOptions::Purpose::Ask;
            door.listen.tuning = tuning();
        }
        d->entrance = std::make_unique<Entrance>(*d->options.entrance, clock);
        d->entrance->setReceiver(
            [this](const DoorMessage &message, const AccountGroup *group) { d->take(message, group); });
        connect(d->entrance.get(), &Entrance::noted, this, &ReplayServer::noted);
    }
}

ReplayServer::~ReplayServer()
{
    stop();
}

Result<void> ReplayServer::start()
{
    if (d->entrance) {
        return d->entrance->start();
    }
    if (auto listening = d->listen(); !listening) {
        d->socket.close();
        return listening;
    }
    d->watcher = std::make_unique<ZmqWatcher>(
        d->socket.descriptor(), [this] { return d->readQuestion(); }, nullptr);
    return {};
}

void ReplayServer::stop()
{
    if (d->entrance) {
        d->entrance->stop();
    }
    // The context waits for ever for a socket that is open.
    d->watcher.reset();
    d->socket.close();
    d->endpoint.clear();
}

void ReplayServer::reload()
{
    if (d->entrance) {
        d->entrance->reload();
    }
}

QString ReplayServer::endpoint() const
{
    return d->entrance ? d->entrance->endpoints().value(0) : d->endpoint;
}

const Entrance *ReplayServer::entrance() const
{
    return d->entrance.get();
}

const ReplayServerCounts &ReplayServer::counts() const
{
    return d->counts;
}

} // namespace tidings::bus
