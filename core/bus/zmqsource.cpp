// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/zmqsource.h"

#include "core/bus/zmqlink.h"

#include <algorithm>
#include <utility>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
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
    // Children of the source, as are those that check() has replaced.
    std::vector<ZmqLink *> links;
    std::vector<ZmqLink *> retired;
    QTimer retire;
    /// Why there are new links, until they are connected.
    QString checkedFor;
    /// Another check() came while one goes on.
    bool isCheckWanted = false;
    /// Of options.account, or its secret key. Before the links are closed it is not touched.
    Secret password;
    /// While an answer is waited for.
    std::unique_ptr<QObject> asker;
    /// Until it is asked for again, and how often that was in vain.
    QTimer askLater;
    unsigned failures = 0;
};

ZmqSource::ZmqSource(ZmqOptions options, Receiver receiver, const Clock &clock)
    : Source(std::move(receiver), clock, SourceState::Peer::Gateway, options.signIn())
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->retire.setSingleShot(true);
    d->askLater.setSingleShot(true);
    connect(&d->askLater, &QTimer::timeout, this, &ZmqSource::signIn);
    connect(&d->retire, &QTimer::timeout, this, [this] {
        closeRetired();
        tellState();
        if (std::exchange(d->isCheckWanted, false)) {
            check();
        }
    });
}

ZmqSource::~ZmqSource()
{
    // The context waits for ever for a socket that is open.
    closeLinks();
}

bool ZmqSource::isStarted() const
{
    return !d->links.empty() || d->asker || d->askLater.isActive();
}

void ZmqSource::start()
{
    if (isStarted()) {
        return;
    }
    if (d->options.endpoints.isEmpty()) {
        setPhase(Phase::Trouble, Trouble::BadAddress, u"no address is configured to get messages from"_s);
        return;
    }
    d->failures = 0;
    signIn();
}

void ZmqSource::signIn()
{
    if (d->options.account.isEmpty() || !d->options.askPassword) {
        openLinks();
        return;
    }
    d->asker = std::make_unique<QObject>();
    d->options.askPassword(d->asker.get(), [this](const Password &password) { takePassword(password); });
    if (state().phase == Phase::Stopped) {
        setPhase(Phase::Connecting);
    }
}

void ZmqSource::takePassword(const Password &password)
{
    d->asker.reset();
    if (password) {
        d->password = *password;
        openLinks();
        return;
    }
    d->askLater.start(std::min<std::chrono::milliseconds>(500ms * (1U << std::min(d->failures++, 16U)), 30s));
    setPhase(Phase::Trouble, password.error().trouble, password.error().detail);
}

void ZmqSource::signInAgain()
{
    if (isStarted() && !d->options.account.isEmpty()) {
        closeLinks();
        d->failures = 0;
        setPhase(Phase::Connecting);
        // Whoever heard of that may have stopped it, or started it anew.
        if (state().phase == Phase::Connecting && !isStarted()) {
            signIn();
        }
    }
}

void ZmqSource::openLinks()
{
    const auto take = [this](const ZmqFrames &frames) {
        if (auto incoming = incomingOf(frames)) {
            receive(std::move(*incoming));
        } else {
            dropMalformed();
        }
    };
    for (const auto &endpoint : std::as_const(d->options.endpoints)) {
        d->links.push_back(new ZmqLink(d->context, d->options, d->password, endpoint, take, this));
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

void ZmqSource::check(const QString &why)
{
    if (d->askLater.isActive()) {
        d->askLater.stop();
        signIn();
        return;
    }
    if (d->links.empty() || d->options.isBound) {
        return;
    }
    if (d->retired.empty()) {
        d->retired = std::exchange(d->links, {});
        for (auto *link : d->retired) {
            // How it stands is nobody's business any more.
            disconnect(link, &ZmqLink::stateChanged, this, nullptr);
        }
    } else if (linkThatIs(Phase::Connected) != nullptr) {
        // The new ones are a moment old, and what is to be lost by closing them nobody knows.
        d->isCheckWanted = true;
        return;
    } else {
        // They have brought nothing yet.
        closeAll(std::exchange(d->links, {}));
    }
    d->checkedFor = why;
    // Longer than a connection takes that works.
    d->retire.start(5s);
    openLinks();
}

void ZmqSource::closeLinks()
{
    closeRetired();
    d->checkedFor.clear();
    d->isCheckWanted = false;
    d->asker.reset();
    d->askLater.stop();
    closeAll(std::exchange(d->links, {}));
}

void ZmqSource::closeRetired()
{
    d->retire.stop();
    closeAll(std::exchange(d->retired, {}));
}

void ZmqSource::closeAll(const std::vector<ZmqLink *> &links)
{
    for (auto *link : links) {
        link->disconnect(this);
        link->close();
        // It may be what calls us.
        link->deleteLater();
    }
}

const ZmqLink *ZmqSource::linkThatIs(Phase phase) const
{
    const auto it = std::ranges::find(d->links, phase, [](const ZmqLink *link) { return link->state().phase; });
    return it == d->links.end() ? nullptr : *it;
}

void ZmqSource::tellState()
{
    const auto *const troubled = linkThatIs(Phase::Trouble);
    const auto phase = linkThatIs(Phase::Connected) != nullptr ? Phase::Connected
                       : troubled != nullptr                   ? Phase::Trouble
                                                               : Phase::Connecting;
    const auto trouble = troubled != nullptr ? troubled->state() : LinkState{};
    if (phase == Phase::Connected) {
        d->checkedFor.clear();
        if (!d->retired.empty()) {
            // The publisher has our subscription by then.
            d->retire.start(1s);
        }
    }
    if (phase == Phase::Connecting && !d->checkedFor.isEmpty()) {
        setPhase(Phase::Trouble, Trouble::Lost, d->checkedFor);
        return;
    }
    if (phase == Phase::Connecting && !d->retired.empty()) {
        // Nothing has changed yet.
        return;
    }
    setPhase(phase, trouble.trouble, trouble.detail, trouble.where);
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
