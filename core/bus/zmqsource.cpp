// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/zmqsource.h"

#include "core/bus/zmqlink.h"

#include <algorithm>
#include <utility>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using Phase = SourceState::Phase;
using Trouble = SourceState::Trouble;

namespace {

/// Nothing if these frames are no message of the bus.
std::optional<Incoming> incomingOf(const ZmqFrames &frames)
{
    const auto first = frames.view(0);
    if (frames.count == 2) {
        return Incoming{.topic = first.toByteArray(), .body = frames.view(1).toByteArray()};
    }
    const auto nul = first.indexOf('\0');
    if (frames.count != 1 || nul < 0) {
        return {};
    }
    return Incoming{.topic = first.first(nul).toByteArray(), .body = first.sliced(nul + 1).toByteArray()};
}

} // namespace

class ZmqSource::Private
{
public:
    ZmqOptions options;
    zmq::context_t context;
    // Children of the source.
    std::vector<ZmqLink *> links;
};

ZmqSource::ZmqSource(ZmqOptions options, Receiver receiver, const Clock &clock)
    : Source(std::move(receiver), clock)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

ZmqSource::~ZmqSource()
{
    // The context waits for ever for a socket that is open.
    closeLinks();
}

void ZmqSource::start()
{
    if (!d->links.empty()) {
        return;
    }
    if (d->options.endpoints.isEmpty()) {
        setPhase(Phase::Trouble, Trouble::BadAddress, u"no address is configured to get messages from"_s);
        return;
    }
    const auto take = [this](const ZmqFrames &frames) {
        if (auto incoming = incomingOf(frames)) {
            receive(std::move(*incoming));
        } else {
            dropMalformed();
        }
    };
    for (const auto &endpoint : std::as_const(d->options.endpoints)) {
        d->links.push_back(new ZmqLink(d->context, d->options, endpoint, take, this));
    }
    // A copy: whoever hears of a state may stop all.
    for (auto *link : std::vector(d->links)) {
        connect(link, &ZmqLink::stateChanged, this, &ZmqSource::tellState);
        connect(link, &ZmqLink::violated, this, &ZmqSource::dropMalformed);
        if (!d->links.empty()) {
            link->open();
        }
    }
}

void ZmqSource::stop()
{
    closeLinks();
    setPhase(Phase::Stopped);
}

void ZmqSource::closeLinks()
{
    for (auto *link : std::exchange(d->links, {})) {
        link->disconnect(this);
        link->close();
        // It may be what calls us.
        link->deleteLater();
    }
}

void ZmqSource::tellState()
{
    const auto has = [this](Phase phase) {
        const auto it = std::ranges::find(d->links, phase, [](const ZmqLink *link) { return link->state().phase; });
        return it == d->links.end() ? nullptr : *it;
    };
    const auto *const troubled = has(Phase::Trouble);
    const auto phase = has(Phase::Connected) != nullptr ? Phase::Connected
                       : troubled != nullptr            ? Phase::Trouble
                                                        : Phase::Connecting;
    const auto trouble = troubled != nullptr ? troubled->state() : LinkState{};
    setPhase(phase, trouble.trouble, trouble.detail);
}

QStringList ZmqSource::boundEndpoints() const
{
    QStringList bound;
    for (const auto *link : d->links) {
        bound.append(link->boundEndpoint());
    }
    return bound;
}

} // namespace tidings::bus
