// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/connectiontest.h"

#include "core/bus/probe.h"
#include "core/bus/tlsprobe.h"
#include "core/crypto/trustfetcher.h"
#include "core/crypto/verifier.h"
#include "core/pipeline/handover.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace tidings::pipeline {

using namespace Qt::StringLiterals;
using Kind = ConnectionFinding::Kind;
using Phase = bus::SourceState::Phase;
using Trouble = bus::SourceState::Trouble;

namespace {

/// That many tell enough; a busy bus would have more to check in the time than it is worth.
constexpr std::size_t mostMessages = 200;

/// What lives on the test's thread: one step after the other, each of which begins the next.
class Worker : public QObject
{
public:
    Worker(const ConnectionTestOptions &options, const Clock &clock, Handover<ConnectionFinding> &out)
        : m_options(options)
        , m_clock(clock)
        , m_out(out)
    {
        m_limit.setSingleShot(true);
        m_took.start();
        if (m_options.peer.isTcp()) {
            reach();
        } else {
            connectSource();
        }
    }

private:
    void reach()
    {
        m_probe = new bus::Probe(this);
        connect(m_probe, &bus::Probe::finished, this, [this] {
            const auto &finding = m_probe->finding();
            if (finding.trouble != Trouble::None) {
                fail(finding.trouble, finding.detail);
                return;
            }
            tell({.kind = Kind::Reached, .name = m_options.peer.name(), .took = elapsed()});
            if (m_options.isTls) {
                lookAtCertificate();
            } else {
                connectSource();
            }
        });
        m_probe->ask(m_options.peer, m_options.limit);
    }

    void lookAtCertificate()
    {
        m_tls = new bus::TlsProbe(this);
        connect(m_tls, &bus::TlsProbe::finished, this, [this] {
            if (m_tls->isSilent()) {
                failSilent();
            } else {
                connectSource();
            }
        });
        m_tls->ask(m_options.peer, m_options.files, m_options.limit);
    }

    void connectSource()
    {
        if (m_options.isSigned) {
            m_trust =
                std::make_unique<crypto::TrustFetcher>(m_options.trust, crypto::TrustFetcher::usualFolder(), m_clock);
            m_trust->renew();
        }
        m_source = m_options.makeSource([this](bus::Incoming &&incoming) { receive(std::move(incoming)); }, m_clock);
        connect(m_source.get(), &bus::Source::stateChanged, this, &Worker::onState);
        connect(&m_limit, &QTimer::timeout, this, &Worker::failSilent);
        m_limit.start(m_options.limit + m_options.limit / 2);
        m_source->start();
    }

    void onState()
    {
        const auto &state = m_source->state();
        if (m_isOver || m_isListening) {
            return;
        }
        if (state.phase == Phase::Trouble) {
            // A broker that knows us not has been proven all the same.
            if (state.trouble == Trouble::AccessRefused || state.trouble == Trouble::NotAllowed) {
                tellProven();
            }
            finish({.kind = Kind::Trouble, .state = state});
        } else if (state.phase == Phase::Connected) {
            listen();
        }
    }

    void tellProven()
    {
        if (m_options.isTls) {
            tell({.kind = Kind::Proven, .until = m_tls != nullptr ? m_tls->expiry() : QDateTime()});
        }
    }

    void listen()
    {
        m_isListening = true;
        tellProven();
        tell({.kind = Kind::SignedIn,
            .name = m_options.account.isEmpty() && m_tls != nullptr ? m_tls->clientName() : m_options.account});
        // Of several addresses one may not work.
        if (m_source->state().trouble != Trouble::None) {
            tell({.kind = Kind::Trouble, .state = m_source->state()});
        }
        m_took.restart();
        m_limit.disconnect(this);
        connect(&m_limit, &QTimer::timeout, this, &Worker::sumUp);
        m_limit.start(m_options.listen);
    }

    void receive(bus::Incoming &&incoming)
    {
        // Else a broker stops after the first few.
        m_source->acknowledge(incoming.tag);
        if (m_isListening && m_messages.size() < mostMessages) {
            m_messages.push_back(std::move(incoming));
            if (m_messages.size() == mostMessages) {
                m_limit.start(std::chrono::milliseconds(0));
            }
        }
    }

    void sumUp()
    {
        if (m_source->state().phase == Phase::Trouble) {
            finish({.kind = Kind::Trouble, .state = m_source->state()});
            return;
        }
        ConnectionFinding messages{
            .kind = Kind::Messages, .took = elapsed(), .count = static_cast<qint64>(m_messages.size())};
        ConnectionFinding senders{.kind = Kind::Senders};
        std::unique_ptr<crypto::Verifier> verifier;
        if (m_options.isSigned) {
            verifier = std::make_unique<crypto::Verifier>(m_trust->options(), m_clock);
        }
        for (const auto &incoming : m_messages) {
            const auto message = bus::Message::read(incoming, m_options.limits);
            if (!message) {
                continue;
            }
            const auto sent = std::min(message->sentAt().value_or(incoming.receivedAt), incoming.receivedAt);
            messages.newest = std::max(messages.newest, std::optional(sent));
            if (verifier) {
                check(verifier->verify(message->envelope(), contextOf(incoming)), senders);
            }
        }
        tell(messages);
        if (!m_options.isSigned) {
            finish({.kind = Kind::SendersUnknown});
        } else if (senders.count > 0) {
            finish(senders);
        } else {
            end();
        }
    }

    /// As for messages that are kept.
    static crypto::VerifyContext contextOf(const bus::Incoming &incoming)
    {
        return {
            .frameTopic = std::string_view(incoming.topic.constData(), static_cast<std::size_t>(incoming.topic.size())),
            .withoutSeqId = true};
    }

    static void check(const crypto::Verification &verification, ConnectionFinding &senders)
    {
        ++senders.count;
        if (verification.isTrusted()) {
            ++senders.trusted;
        } else if (senders.count - senders.trusted == 1) {
            senders.verdict = verification;
        }
    }

    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_took.elapsed()); }

    void failSilent() { fail(Trouble::Silent, u"%1 does not answer"_s.arg(m_options.peer.name())); }

    void fail(Trouble trouble, const QString &detail)
    {
        bus::SourceState state;
        state.phase = Phase::Trouble;
        state.trouble = trouble;
        state.detail = detail;
        state.where = m_options.peer.name();
        state.peer = m_options.isSigned ? bus::SourceState::Peer::Gateway : bus::SourceState::Peer::Broker;
        finish({.kind = Kind::Trouble, .state = state});
    }

    void tell(const ConnectionFinding &finding) { m_out.push(finding); }
    void finish(const ConnectionFinding &last)
    {
        tell(last);
        end();
    }

    void end()
    {
        m_isOver = true;
        m_limit.stop();
        thread()->quit();
    }

    const ConnectionTestOptions &m_options;
    const Clock &m_clock;
    Handover<ConnectionFinding> &m_out;
    QElapsedTimer m_took;
    QTimer m_limit;
    bus::Probe *m_probe = nullptr;
    bus::TlsProbe *m_tls = nullptr;
    std::unique_ptr<crypto::TrustFetcher> m_trust;
    std::vector<bus::Incoming> m_messages;
    std::unique_ptr<bus::Source> m_source;
    bool m_isListening = false;
    bool m_isOver = false;
};

} // namespace

class ConnectionTest::Private
{
public:
    Private(ConnectionTestOptions testOptions, const Clock &testClock)
        : options(std::move(testOptions))
        , clock(testClock)
    {
    }

    ConnectionTestOptions options;
    const Clock &clock;
    Handover<ConnectionFinding> out;
    // Only the test's own thread touches what it points to.
    std::unique_ptr<Worker> worker;
    QThread thread;
    bool isStopped = false;
};

ConnectionTest::ConnectionTest(ConnectionTestOptions options, const Clock &clock)
    : d(std::make_unique<Private>(std::move(options), clock))
{
    d->thread.setObjectName(u"test"_s);
    connect(&d->out, &HandoverSignal::look, this, [this] {
        if (!d->isStopped) {
            Q_EMIT found();
        }
    });
    // Both run on the new thread.
    connect(
        &d->thread, &QThread::started, this,
        [this] { d->worker = std::make_unique<Worker>(d->options, d->clock, d->out); }, Qt::DirectConnection);
    connect(
        &d->thread, &QThread::finished, this, [this] { d->worker.reset(); }, Qt::DirectConnection);
    connect(&d->thread, &QThread::finished, this, &ConnectionTest::finished, Qt::QueuedConnection);
}

ConnectionTest::~ConnectionTest()
{
    stop();
    d->thread.wait();
}

void ConnectionTest::start()
{
    d->thread.start();
}

void ConnectionTest::stop()
{
    d->isStopped = true;
    d->thread.quit();
}

std::vector<ConnectionFinding> ConnectionTest::take()
{
    return d->out.take();
}

} // namespace tidings::pipeline
