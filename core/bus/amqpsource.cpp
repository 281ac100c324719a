// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpsource.h"

#include "core/bus/amqpsession.h"
#include "core/bus/probe.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using Phase = SourceState::Phase;
using Trouble = SourceState::Trouble;
using Kind = AmqpEvent::Kind;

namespace {

SourceState::SignIn signInOf(const AmqpOptions &options)
{
    using SignIn = SourceState::SignIn;
    return !options.account.isEmpty()             ? SignIn::Password
           : !options.files.certificate.isEmpty() ? SignIn::Certificate
                                                  : SignIn::Nobody;
}

} // namespace

class AmqpSource::Private
{
public:
    explicit Private(AmqpOptions amqpOptions)
        : options(std::move(amqpOptions))
    {
        pause.setSingleShot(true);
    }

    /// Many others lost the same broker at the same moment: they need not all come back at once.
    [[nodiscard]] std::chrono::milliseconds nextPause()
    {
        const auto doubled = options.pause * (1U << std::min(failures++, 16U));
        const auto most = std::min<std::chrono::milliseconds>(doubled, options.longestPause);
        return most * QRandomGenerator::global()->bounded(75, 101) / 100;
    }

    AmqpOptions options;
    AmqpUrl url;
    QTimer pause;
    // Children of the source; the ones that take leave are nobody's business any more.
    Probe *probe = nullptr;
    AmqpSession *session = nullptr;
    /// What answers to a question of an attempt that was given up must not reach the next one.
    std::unique_ptr<QObject> asker;
    unsigned failures = 0;
    /// Since when the session is connected.
    QElapsedTimer connected;
    /// Tags go on from connection to connection, so that none is ever used twice: the broker counts each from 1.
    quint64 tagBase = 0;
    quint64 lastTag = 0;
    bool isStarted = false;
    bool isUnreachable = false;
};

AmqpSource::AmqpSource(AmqpOptions options, Receiver receiver, const Clock &clock)
    : Source(std::move(receiver), clock, SourceState::Peer::Broker, signInOf(options))
    , d(std::make_unique<Private>(std::move(options)))
{
    d->probe = new Probe(this);
    connect(d->probe, &Probe::finished, this, &AmqpSource::onProbed);
    connect(&d->pause, &QTimer::timeout, this, &AmqpSource::attempt);
}

AmqpSource::~AmqpSource()
{
    leave();
}

void AmqpSource::start()
{
    if (d->isStarted) {
        return;
    }
    const auto url = AmqpUrl::parse(d->options.url);
    if (!url) {
        setPhase(Phase::Trouble, Trouble::BadAddress, url.error().detail);
        return;
    }
    d->url = *url;
    d->isStarted = true;
    d->failures = 0;
    setPhase(Phase::Connecting);
    // Whoever heard of that may have stopped it.
    if (d->isStarted) {
        attempt();
    }
}

void AmqpSource::stop()
{
    leave();
    setPhase(Phase::Stopped);
}

void AmqpSource::leave()
{
    d->isStarted = false;
    d->pause.stop();
    d->probe->cancel();
    d->asker.reset();
    if (auto *const session = std::exchange(d->session, nullptr)) {
        session->disconnect(this);
        connect(session, &AmqpSession::finished, session, &QObject::deleteLater);
        session->close();
    }
}

/// A connection that stands is left to its heartbeats.
void AmqpSource::check(const QString & /*why*/)
{
    if (d->pause.isActive()) {
        d->pause.stop();
        attempt();
    }
}

void AmqpSource::signInAgain()
{
    if (d->isStarted && !d->options.account.isEmpty()) {
        leave();
        // Whether there is a password is told first.
        d->isUnreachable = false;
        start();
    }
}

/// Where nobody answered, first whether somebody does now: this can be broken off and says exactly what is wrong, and
/// the library does neither. A broker that does answer is spared the knocking.
void AmqpSource::attempt()
{
    if (d->isUnreachable) {
        // Under the name people are told: the address may hold a password.
        d->probe->ask(Endpoint{u"tcp://"_s + d->url.name(), d->url.host, d->url.port}, d->options.timeLimit);
    } else {
        logIn();
    }
}

void AmqpSource::onProbed()
{
    const auto &finding = d->probe->finding();
    if (finding.trouble != Trouble::None) {
        fail(finding.trouble, finding.detail);
    } else {
        logIn();
    }
}

void AmqpSource::logIn()
{
    if (d->options.account.isEmpty() || !d->options.askPassword) {
        auto password = d->url.password.toUtf8();
        connectAs(d->url.user, Secret::takenFrom(password), !d->options.files.certificate.isEmpty());
        return;
    }
    d->asker = std::make_unique<QObject>();
    d->options.askPassword(d->asker.get(), [this](const Password &password) {
        if (password) {
            connectAs(d->options.account, *password, false);
        } else {
            fail(password.error().trouble, password.error().detail);
        }
    });
}

void AmqpSource::connectAs(const QString &user, const Secret &password, bool isExternal)
{
    d->tagBase = d->lastTag;
    d->connected.invalidate();
    d->session = new AmqpSession({d->url, d->options, user, password, isExternal});
    d->session->setParent(this);
    connect(d->session, &AmqpSession::look, this, &AmqpSource::takeEvents);
    d->session->start();
}

void AmqpSource::takeEvents()
{
    auto *const session = d->session;
    if (session == nullptr) {
        return;
    }
    for (auto &event : session->take()) {
        switch (event.kind) {
        case Kind::Connected:
            d->connected.start();
            d->isUnreachable = false;
            setPhase(Phase::Connected);
            break;
        case Kind::Message:
            d->failures = 0;
            event.incoming.tag += d->tagBase;
            d->lastTag = event.incoming.tag;
            receive(std::move(event.incoming));
            break;
        case Kind::Malformed:
            ++d->lastTag;
            dropMalformed();
            break;
        case Kind::Failed:
            d->isUnreachable = event.failure.isUnreachable;
            fail(event.failure.trouble, event.failure.detail);
            break;
        }
        // Whoever heard of that may have stopped it.
        if (d->session != session) {
            return;
        }
    }
}

void AmqpSource::fail(Trouble trouble, const QString &detail)
{
    // One that stood for a while was no failure of connecting.
    if (d->connected.isValid() && d->connected.elapsed() >= d->options.longestPause.count()) {
        d->failures = 0;
    }
    d->connected.invalidate();
    leave();
    d->isStarted = true;
    d->pause.start(d->nextPause());
    setPhase(Phase::Trouble, trouble, detail, d->url.name());
}

bool AmqpSource::isOfThisSession(quint64 tag) const
{
    return d->session != nullptr && tag > d->tagBase;
}

void AmqpSource::acknowledge(quint64 tag)
{
    if (isOfThisSession(tag)) {
        d->session->acknowledge(tag - d->tagBase);
    }
}

void AmqpSource::refuse(quint64 tag)
{
    if (isOfThisSession(tag)) {
        d->session->refuse(tag - d->tagBase);
    }
}

} // namespace tidings::bus
