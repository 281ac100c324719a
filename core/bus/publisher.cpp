// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/publisher.h"

#include "core/bus/endpoint.h"
#include "core/bus/zmqsocket.h"

#include <QDeadlineTimer>

namespace tidings::bus {

using namespace Qt::StringLiterals;

class Publisher::Private
{
public:
    [[nodiscard]] Result<void> open(const PublisherOptions &options);
    [[nodiscard]] Result<void> configure(const PublisherOptions &options, bool isIpv6);
    [[nodiscard]] Result<void> listen(const PublisherOptions &options);
    [[nodiscard]] Result<void> connect(const QStringList &endpoints);
    bool readSubscription();
    [[nodiscard]] bool isAwaited(int count);

    // In this order: a context waits for its sockets to be closed.
    zmq::context_t context;
    ZmqSocket socket;
    ZmqFrames frames;
    QString endpoint;
    int subscriptions = 0;
    bool isPush = false;
};

Result<void> Publisher::Private::open(const PublisherOptions &options)
{
    isPush = options.isPush;
    bool isIpv6 = options.tuning.isIpv6;
    for (const auto &text : options.endpoints) {
        const auto parsed = Endpoint::parse(text);
        if (!parsed || (options.isActive && !parsed->isForConnecting())) {
            return tl::make_unexpected(badAddress(text));
        }
        isIpv6 = isIpv6 && !parsed->isIpv4();
    }
    if (options.endpoints.isEmpty()) {
        return tl::make_unexpected(Error{ErrorCode::Address, u"no address is given to publish at"_s});
    }
    auto opened = ZmqSocket::open(context, isPush ? zmq::socket_type::push : zmq::socket_type::xpub);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    socket = std::move(*opened);
    return configure(options, isIpv6).and_then([&] {
        return options.isActive ? connect(options.endpoints) : listen(options);
    });
}

Result<void> Publisher::Private::configure(const PublisherOptions &options, bool isIpv6)
{
    constexpr qint64 longestSubscription = qint64{64} * 1024;
    auto tuning = options.tuning;
    tuning.messageLimit = longestSubscription;
    return socket.tune(tuning, isIpv6).and_then([this] {
        return caught(u"cannot set up a socket"_s, [this] {
            constexpr int pushTimeout = 10000;
            if (isPush) {
                socket.handle().set(zmq::sockopt::sndtimeo, pushTimeout);
                socket.handle().set(zmq::sockopt::immediate, true);
            } else {
                // To be told of each subscription, not only of the first to a topic.
                socket.handle().set(zmq::sockopt::xpub_verbose, true);
            }
        });
    });
}

Result<void> Publisher::Private::listen(const PublisherOptions &options)
{
    Error error;
    for (const auto &text : options.endpoints) {
        auto bound = socket.bind(text);
        if (bound) {
            endpoint = std::move(*bound);
            return {};
        }
        error = bound.error();
        if (error.code != ErrorCode::InUse) {
            break;
        }
    }
    return tl::make_unexpected(error);
}

Result<void> Publisher::Private::connect(const QStringList &endpoints)
{
    endpoint = endpoints.first();
    Result<void> done;
    for (const auto &text : endpoints) {
        done = done.and_then([&] { return socket.connect(text); });
    }
    return done;
}

bool Publisher::Private::readSubscription()
{
    if (isPush || !socket.receive(frames)) {
        return false;
    }
    // One byte, 1 for a subscription and 0 for its end, and the topic. Anything else is not for us.
    const auto frame = frames.view(0);
    if (frames.count == 1 && frame.startsWith('\1')) {
        ++subscriptions;
    }
    return true;
}

bool Publisher::Private::isAwaited(int count)
{
    if (isPush) {
        zmq_pollitem_t item{socket.handle().handle(), 0, ZMQ_POLLOUT, 0};
        return zmq_poll(&item, 1, 0) > 0;
    }
    while (readSubscription()) {
    }
    return subscriptions >= count;
}

Publisher::Publisher(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Publisher::Publisher(Publisher &&) noexcept = default;
Publisher &Publisher::operator=(Publisher &&) noexcept = default;
Publisher::~Publisher() = default;

Result<Publisher> Publisher::open(const PublisherOptions &options)
{
    auto p = std::make_unique<Private>();
    const auto opened = p->open(options);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    return Publisher(std::move(p));
}

QString Publisher::endpoint() const
{
    return d->endpoint;
}

Result<void> Publisher::send(QByteArrayView topic, QByteArrayView body)
{
    auto sent = d->socket.send(topic, body);
    // Sending may have swallowed what the descriptor had to say.
    while (d->readSubscription()) {
    }
    return sent;
}

bool Publisher::waitForSubscriptions(int count, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!d->isAwaited(count)) {
        const auto left = deadline.remainingTime();
        zmq_pollitem_t item{
            d->socket.handle().handle(), 0, static_cast<short>(d->isPush ? ZMQ_POLLOUT : ZMQ_POLLIN), 0};
        if (left <= 0 || (zmq_poll(&item, 1, static_cast<long>(left)) < 0 && zmq_errno() != EINTR)) {
            return d->isAwaited(count);
        }
    }
    return true;
}

qintptr Publisher::descriptor() const
{
    return d->socket.descriptor();
}

bool Publisher::readSubscription()
{
    return d->readSubscription();
}

} // namespace tidings::bus
