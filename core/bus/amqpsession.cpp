// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpsession.h"

#include "core/bus/amqpmailbox.h"
#include "core/bus/amqptags.h"

#include <QThread>

#include <openssl/crypto.h>

namespace tidings::bus {

using namespace std::chrono_literals;
using Kind = AmqpEvent::Kind;

namespace {

/// What runs on the session's thread.
class Conversation
{
public:
    Conversation(const AmqpLogin &login, AmqpMailbox &mailbox, AmqpSession &session)
        : m_mailbox(mailbox)
        , m_session(session)
        , m_connection(login)
    {
    }

    void run()
    {
        auto done = begin().and_then([this] { return goOn(); });
        m_mailbox.interruptible(-1);
        if (done) {
            m_connection.close();
        } else {
            tell({.kind = Kind::Failed, .failure = done.error()});
        }
    }

private:
    AmqpResult<void> begin()
    {
        if (auto connected = m_connection.connect(); !connected) {
            return connected;
        }
        m_mailbox.interruptible(m_connection.descriptor());
        auto opened = m_connection.open();
        if (opened) {
            // From here on it takes leave.
            m_mailbox.interruptible(-1);
            tell({.kind = Kind::Connected});
        }
        return opened;
    }

    AmqpResult<void> goOn()
    {
        while (!m_mailbox.isClosed()) {
            if (auto settled = settle(); !settled) {
                return settled;
            }
            const auto mayHaveMore = receiveSome();
            if (!mayHaveMore) {
                return tl::make_unexpected(mayHaveMore.error());
            }
            if (!*mayHaveMore) {
                if (auto waited = wait(); !waited) {
                    return waited;
                }
            }
        }
        return settle();
    }

    AmqpResult<void> settle()
    {
        for (const auto &[tag, isAccepted] : m_mailbox.takeSettled()) {
            if (isAccepted) {
                m_tags.accept(tag);
            } else if (auto refused = refuse(tag); !refused) {
                return refused;
            }
        }
        const auto tag = m_tags.takeAcknowledged();
        return tag ? m_connection.acknowledge(*tag) : AmqpResult<void>();
    }

    AmqpResult<void> refuse(quint64 tag) { return m_tags.refuse(tag) ? m_connection.refuse(tag) : AmqpResult<void>(); }

    /// A portion, between which the broker hears what became of others.
    AmqpResult<bool> receiveSome()
    {
        constexpr int portion = 64;
        for (int count = 0; count < portion; ++count) {
            if (!m_mailbox.hasRoom()) {
                return false;
            }
            auto delivery = m_connection.receive();
            if (!delivery) {
                return tl::make_unexpected(delivery.error());
            }
            if (!*delivery) {
                return false;
            }
            if (auto taken = take(**delivery); !taken) {
                return tl::make_unexpected(taken.error());
            }
        }
        return true;
    }

    AmqpResult<void> take(AmqpDelivery &delivery)
    {
        if (m_tags.deliver() != delivery.tag) {
            return tl::make_unexpected(
                AmqpFailure{SourceState::Trouble::Handshake, QStringLiteral("the broker miscounts what it hands out")});
        }
        if (!delivery.incoming) {
            tell({.kind = Kind::Malformed});
            return refuse(delivery.tag);
        }
        delivery.incoming->tag = delivery.tag;
        tell({.kind = Kind::Message, .incoming = std::move(*delivery.incoming)});
        return {};
    }

    AmqpResult<void> wait()
    {
        const auto heartbeat = std::chrono::milliseconds(m_connection.heartbeat());
        const auto limit = heartbeat.count() > 0 ? heartbeat / 2 : -1ms;
        const bool hasRoom = m_mailbox.hasRoom();
        m_mailbox.wait(hasRoom ? m_connection.descriptor() : -1, limit);
        // Where nothing is read because the disk is slow, the broker shall not take us for dead.
        return hasRoom || limit.count() < 0 ? AmqpResult<void>() : m_connection.sendHeartbeat();
    }

    void tell(AmqpEvent event)
    {
        if (m_mailbox.put(std::move(event))) {
            Q_EMIT m_session.look();
        }
    }

    AmqpMailbox &m_mailbox;
    AmqpSession &m_session;
    AmqpConnection m_connection;
    AmqpTags m_tags;
};

} // namespace

class AmqpSession::Private
{
public:
    AmqpLogin login;
    AmqpMailbox mailbox;
    std::unique_ptr<QThread> thread;
};

AmqpSession::AmqpSession(AmqpLogin login)
    : d(std::make_unique<Private>())
{
    d->login = std::move(login);
    d->thread.reset(QThread::create([this] {
        Conversation(d->login, d->mailbox, *this).run();
        // Else OpenSSL does it at the thread's very end, for which QThread::wait() does not wait: beside the end of the
        // process, where both tidy up the same things.
        OPENSSL_thread_stop();
    }));
    d->thread->setObjectName(QStringLiteral("amqp"));
    // The library reads tables within tables by calling itself, and a frame has room for twenty thousand of them.
    constexpr unsigned stackSize = 32U * 1024 * 1024;
    d->thread->setStackSize(stackSize);
    connect(d->thread.get(), &QThread::finished, this, &AmqpSession::finished);
}

AmqpSession::~AmqpSession()
{
    close();
    d->thread->wait();
}

void AmqpSession::start()
{
    d->thread->start();
}

void AmqpSession::acknowledge(quint64 tag)
{
    d->mailbox.settle({tag, true});
}

void AmqpSession::refuse(quint64 tag)
{
    d->mailbox.settle({tag, false});
}

void AmqpSession::close()
{
    d->mailbox.close();
}

std::vector<AmqpEvent> AmqpSession::take()
{
    return d->mailbox.takeEvents();
}

} // namespace tidings::bus
