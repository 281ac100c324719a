// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/doorkeeper.h"

#include "core/bus/broker/guests.h"
#include "core/bus/broker/passwordqueue.h"
#include "core/bus/broker/zaprequest.h"
#include "core/bus/zmqsocket.h"
#include "core/text/printable.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <mutex>
#include <thread>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using Mechanism = ZapRequest::Mechanism;

namespace {

/// Wakes a thread that waits in zmq_poll().
class Bell
{
public:
    Bell()
        : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }
    ~Bell() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Bell)

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void ring() const { (void)::eventfd_write(m_descriptor, 1); }
    void hush() const
    {
        eventfd_t count = 0;
        (void)::eventfd_read(m_descriptor, &count);
    }

private:
    int m_descriptor;
};

} // namespace

class Doorkeeper::Private
{
public:
    Private(zmq::context_t &c, const Clock &clock, DoorOptions::Purpose p)
        : context(c)
        , purpose(p)
        , passwords(clock, [this](const PasswordAnswer &answer) {
            {
                const std::scoped_lock lock(mutex);
                answers.push_back(answer);
            }
            bell.ring();
        })
    {
    }

    void run();
    [[nodiscard]] bool readOne();
    void decide(ZapRequest &&request);
    void decideByPassword(ZapRequest &&request, const Accounts &known);
    void decideByAccount(const ZapRequest &request, const Account *account, const Accounts &known);
    void finish(const PasswordAnswer &answer);
    void letIn(const ZapRequest &request, const QByteArray &userId, const AccountGroup *group);
    [[nodiscard]] bool mayDoAnything(const AccountGroup *group) const;
    void refuse(const ZapRequest &request, const QString &why);
    void putOff(const ZapRequest &request);
    void reply(const QByteArrayList &frames);
    [[nodiscard]] std::shared_ptr<const Accounts> current();

    zmq::context_t &context;
    DoorOptions::Purpose purpose;
    Bell bell;
    ZmqSocket socket;
    std::thread thread;

    std::mutex mutex;
    // Under the mutex.
    std::shared_ptr<const Accounts> accounts = std::make_shared<const Accounts>();
    QSet<QByteArray> shutOut;
    std::vector<PasswordAnswer> answers;
    std::vector<service::LogEntry> notes;
    quint64 untold = 0;
    DoorkeeperCounts counts;
    bool isStopped = false;

    // Last: ends first, and still rings.
    PasswordQueue passwords;
};

void Doorkeeper::Private::run()
{
    while (true) {
        zmq_pollitem_t items[] = {
            {socket.handle().handle(), 0, ZMQ_POLLIN, 0}, {nullptr, bell.descriptor(), ZMQ_POLLIN, 0}};
        if (zmq_poll(items, static_cast<int>(std::size(items)), -1) < 0 && zmq_errno() != EINTR) {
            return;
        }
        bell.hush();
        std::vector<PasswordAnswer> finished;
        {
            const std::scoped_lock lock(mutex);
            if (isStopped) {
                return;
            }
            finished.swap(answers);
        }
        for (const auto &answer : finished) {
            finish(answer);
        }
        while (readOne()) {
        }
    }
}

bool Doorkeeper::Private::readOne()
{
    QByteArrayList frames;
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
        if (frames.size() <= ZapRequest::mostFrames) {
            frames.append(QByteArray(frame.data<char>(), static_cast<qsizetype>(frame.size())));
        }
    }
    auto request = ZapRequest::read(frames);
    // The only copy of a password is the one that is wiped.
    frames.clear();
    if (request) {
        decide(std::move(*request));
    }
    return true;
}

void Doorkeeper::Private::decide(ZapRequest &&request)
{
    const auto known = current();
    switch (request.mechanism) {
    case Mechanism::Null:
        if (const auto userId = anonymousId(request.address); const auto *const group = known->groupOf(userId)) {
            letIn(request, userId, group);
        } else {
            refuse(request, u"did not say who it is"_s);
        }
        break;
    case Mechanism::Plain:
        decideByPassword(std::move(request), *known);
        break;
    case Mechanism::Curve:
        decideByAccount(request, known->ofKey(request.key), *known);
        break;
    }
}

void Doorkeeper::Private::decideByAccount(const ZapRequest &request, const Account *account, const Accounts &known)
{
    if (account == nullptr) {
        refuse(request, u"has a key that no account has"_s);
    } else if (account->isOff) {
        refuse(request, u"%1 is turned off"_s.arg(account->name));
    } else {
        letIn(request, account->name.toUtf8(), known.group(account->group));
    }
}

void Doorkeeper::Private::decideByPassword(ZapRequest &&request, const Accounts &known)
{
    const auto *const account = known.named(request.name);
    const auto hash = account == nullptr ? std::nullopt : account->password;
    const auto asked = passwords.ask(request, hash);
    crypto::wipe(request.password);
    if (asked == PasswordQueue::Asked::Right) {
        decideByAccount(request, account, known);
    } else if (asked == PasswordQueue::Asked::Later) {
        putOff(request);
    }
}

void Doorkeeper::Private::finish(const PasswordAnswer &answer)
{
    // The file may have changed meanwhile: what was right counts only for the hash that there is now.
    const auto known = current();
    const auto *const account = known->named(answer.request.name);
    if (answer.isRight && account != nullptr && account->password == answer.hash) {
        decideByAccount(answer.request, account, *known);
    } else {
        constexpr qsizetype longest = 64;
        refuse(
            answer.request, u"said a name and password that do not fit: %1"_s.arg(answer.request.name.left(longest)));
    }
}

bool Doorkeeper::Private::mayDoAnything(const AccountGroup *group) const
{
    const bool isToPublish = purpose == DoorOptions::Purpose::Publish || purpose == DoorOptions::Purpose::Push;
    return group != nullptr && !(isToPublish ? group->publish : group->topics).isEmpty();
}

void Doorkeeper::Private::letIn(const ZapRequest &request, const QByteArray &userId, const AccountGroup *group)
{
    if (!mayDoAnything(group)) {
        refuse(request, u"%1 is of a group that may do nothing here"_s.arg(QString::fromUtf8(userId)));
        return;
    }
    bool isShut = false;
    {
        const std::scoped_lock lock(mutex);
        isShut = shutOut.contains(userId);
        counts.letIn += isShut ? 0 : 1;
    }
    if (isShut) {
        putOff(request);
    } else {
        reply(request.welcome(userId));
    }
}

void Doorkeeper::Private::refuse(const ZapRequest &request, const QString &why)
{
    {
        constexpr std::size_t most = 20;
        const std::scoped_lock lock(mutex);
        ++counts.refused;
        if (notes.size() < most) {
            notes.push_back({"refused"_L1, text::printable(u"%1 was not let in: %2"_s.arg(request.address, why)),
                {{u"address"_s, request.address}, {u"reason"_s, why}}});
        } else {
            ++untold;
        }
    }
    reply(request.refusal());
}

void Doorkeeper::Private::putOff(const ZapRequest &request)
{
    {
        const std::scoped_lock lock(mutex);
        ++counts.putOff;
    }
    reply(request.later());
}

void Doorkeeper::Private::reply(const QByteArrayList &frames)
{
    // Who asks may have gone: libzmq drops the answer then.
    for (qsizetype i = 0; i < frames.size(); ++i) {
        const int more = i + 1 < frames.size() ? ZMQ_SNDMORE : 0;
        while (zmq_send(socket.handle().handle(), frames[i].constData(), static_cast<std::size_t>(frames[i].size()),
                   ZMQ_DONTWAIT | more) < 0 &&
               zmq_errno() == EINTR) {
        }
    }
}

std::shared_ptr<const Accounts> Doorkeeper::Private::current()
{
    const std::scoped_lock lock(mutex);
    return accounts;
}

Doorkeeper::Doorkeeper(zmq::context_t &context, const Clock &clock, DoorOptions::Purpose purpose)
    : d(std::make_unique<Private>(context, clock, purpose))
{
}

Doorkeeper::~Doorkeeper()
{
    d->passwords.stop();
    if (d->thread.joinable()) {
        {
            const std::scoped_lock lock(d->mutex);
            d->isStopped = true;
        }
        d->bell.ring();
        d->thread.join();
    }
    d->socket.close();
}

Result<void> Doorkeeper::start()
{
    auto opened = ZmqSocket::open(d->context, zmq::socket_type::router);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    d->socket = std::move(*opened);
    auto bound = caught(u"cannot ask who comes in"_s, [this] {
        d->socket.handle().set(zmq::sockopt::linger, 0);
        d->socket.handle().bind("inproc://zeromq.zap.01");
    });
    if (!bound) {
        return bound;
    }
    d->passwords.start();
    d->thread = std::thread([this] { d->run(); });
    return {};
}

void Doorkeeper::setAccounts(std::shared_ptr<const Accounts> accounts)
{
    const std::scoped_lock lock(d->mutex);
    d->accounts = std::move(accounts);
}

void Doorkeeper::setShutOut(const QSet<QByteArray> &userIds)
{
    const std::scoped_lock lock(d->mutex);
    d->shutOut = userIds;
}

std::vector<service::LogEntry> Doorkeeper::takeNotes()
{
    const std::scoped_lock lock(d->mutex);
    auto notes = std::exchange(d->notes, {});
    if (const auto untold = std::exchange(d->untold, 0); untold > 0) {
        notes.push_back(
            {"refused-more"_L1, u"%1 more were not let in"_s.arg(untold), {{u"count"_s, static_cast<qint64>(untold)}}});
    }
    return notes;
}

DoorkeeperCounts Doorkeeper::counts() const
{
    const std::scoped_lock lock(d->mutex);
    return d->counts;
}

} // namespace tidings::bus
