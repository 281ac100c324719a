// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/replayserver.h"

#include "core/bus/endpoint.h"
#include "core/bus/zmqsocket.h"
#include "core/bus/zmqwatcher.h"
#include "core/json/canonical.h"

#include <vector>

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

/// The reference's server answers in the canonical form, whatever the bus carried.
QByteArray canonicalText(const QByteArray &body)
{
    const auto document = json::Document::parse(body);
    return document ? QByteArray::fromStdString(json::canonical(document->root())) : body;
}

} // namespace

class ReplayServer::Private
{
public:
    [[nodiscard]] Result<void> listen();
    /// False if there is no question now.
    [[nodiscard]] bool readQuestion();
    void answer(QByteArrayView asker, const QByteArray &question);
    /// Gives up half-way only where the connection has ended.
    void send(QByteArrayView asker, const QByteArrayList &frames);

    ReplayServerOptions options;
    Answer find;
    zmq::context_t context;
    ZmqSocket socket;
    std::unique_ptr<ZmqWatcher> watcher;
    QString endpoint;
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
        if (const auto tuned = socket.tune(tuning(), !parsed->isIpv4()); !tuned) {
            return tuned;
        }
        if (auto bound = socket.bind(wanted)) {
            endpoint = std::move(*bound);
            return {};
        } else {
            error = bound.error();
        }
    }
    return tl::make_unexpected(error);
}

bool ReplayServer::Private::readQuestion()
{
    std::vector<QByteArray> frames;
    std::size_t count = 0;
    bool hasMore = true;
    while (hasMore) {
        zmq::message_t frame;
        if (zmq_msg_recv(frame.handle(), socket.handle().handle(), ZMQ_DONTWAIT) < 0) {
            if (zmq_errno() == EINTR) {
                continue;
            }
            return false;
        }
        hasMore = frame.more();
        if (++count <= framesOfQuestion) {
            frames.emplace_back(frame.data<char>(), static_cast<qsizetype>(frame.size()));
        }
    }
    if (count == framesOfQuestion && frames[1].isEmpty()) {
        answer(frames[0], frames[2]);
    } else {
        ++counts.malformed;
    }
    return true;
}

void ReplayServer::Private::answer(QByteArrayView asker, const QByteArray &question)
{
    const auto found = ReplayQuery::read(question).and_then([this](const ReplayQuery &query) { return find(query); });
    if (!found || found->isEmpty()) {
        ++counts.refused;
        send(asker, {replayError(found ? noMatch() : found.error().detail)});
        return;
    }
    ++counts.answered;
    QByteArrayList frames;
    for (const auto &body : *found) {
        frames.append(canonicalText(body));
    }
    send(asker, frames);
}

void ReplayServer::Private::send(QByteArrayView asker, const QByteArrayList &frames)
{
    const auto part = [this](QByteArrayView bytes, bool isLast) {
        int sent = 0;
        do {
            sent = zmq_send(socket.handle().handle(), bytes.data(), static_cast<std::size_t>(bytes.size()),
                ZMQ_DONTWAIT | (isLast ? 0 : ZMQ_SNDMORE));
        } while (sent < 0 && zmq_errno() == EINTR);
        return sent >= 0;
    };
    bool isSent = part(asker, false) && part({}, false);
    for (qsizetype i = 0; isSent && i < frames.size(); ++i) {
        isSent = part(frames[i], i + 1 == frames.size());
    }
}

ReplayServer::ReplayServer(ReplayServerOptions options, Answer answer, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->find = std::move(answer);
}

ReplayServer::~ReplayServer()
{
    stop();
}

Result<void> ReplayServer::start()
{
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
    // The context waits for ever for a socket that is open.
    d->watcher.reset();
    d->socket.close();
    d->endpoint.clear();
}

QString ReplayServer::endpoint() const
{
    return d->endpoint;
}

const ReplayServerCounts &ReplayServer::counts() const
{
    return d->counts;
}

} // namespace tidings::bus
