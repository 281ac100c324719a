// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentials/keyringstore.h"

#include "core/credentials/asker.h"
#include "core/credentials/memorycredentials.h"
#include "core/credentials/secretservice.h"

#include <QLibrary>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <qt6keychain/keychain.h>

#include <deque>
#include <optional>

namespace tidings::credentials {

using namespace Qt::StringLiterals;
using State = SecretService::State;

namespace {

struct Task
{
    enum class Kind
    {
        Read,
        Write,
        Remove
    };

    Kind kind = Kind::Read;
    Account account;
    Secret secret;
    std::weak_ptr<AnswerBox> box;
};

/// As it is called in the keyring, where its owner can see it.
QString nameOf(const Account &account)
{
    const auto kind = account.isKey ? u"curve:"_s : QString();
    return QString::fromLatin1(QUrl::toPercentEncoding(account.profile)) + u'/' + kind + account.name;
}

QKeychain::Job *jobOf(const Task &task)
{
    const auto service = u"tidings"_s;
    QKeychain::Job *job = nullptr;
    if (task.kind == Task::Kind::Read) {
        job = new QKeychain::ReadPasswordJob(service);
    } else if (task.kind == Task::Kind::Remove) {
        job = new QKeychain::DeletePasswordJob(service);
    } else {
        auto *const write = new QKeychain::WritePasswordJob(service);
        auto text = QString::fromUtf8(task.secret.bytes());
        write->setTextData(text);
        (void)Secret::takenFrom(text);
        job = write;
    }
    job->setKey(nameOf(task.account));
    return job;
}

/// Wipes what the job has of it.
Secret takeFrom(const QKeychain::Job &job)
{
    const auto *const read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    auto bytes = read != nullptr ? read->binaryData() : QByteArray();
    return Secret::takenFrom(bytes);
}

/// libsecret keeps to the keyring that it found first, and gets nothing more when that is started again. QtKeychain has
/// loaded it, if anybody has.
void leaveOldKeyring()
{
    QLibrary library(u"secret-1"_s, 0);
    if (const auto leave = reinterpret_cast<void (*)()>(library.resolve("secret_service_disconnect"))) {
        leave();
    }
}

} // namespace

class KeyringStore::Private : public QObject
{
public:
    Private(KeyringStore &keyringStore, SecretService::Bus bus, Patience keyringPatience)
        : store(keyringStore)
        , patience(keyringPatience)
        , service(std::move(bus))
    {
        limit.setSingleShot(true);
        connect(&limit, &QTimer::timeout, this, &Private::giveUp);
        connect(&service, &SecretService::replaced, this, &leaveOldKeyring);
        connect(&inbox, &pipeline::HandoverSignal::look, this, [this] {
            for (auto &task : inbox.take()) {
                waiting.push_back(std::move(task));
            }
            next();
        });
    }

    void push(Task task) { inbox.push(std::move(task)); }

    KeyringStore &store;
    const Patience patience;
    SecretService service;
    MemoryCredentials memory;
    bool mayAsk = true;

private:
    void next()
    {
        while (!current && !waiting.empty()) {
            current = std::move(waiting.front());
            waiting.pop_front();
            if (current->kind == Task::Kind::Read && current->box.expired()) {
                current.reset();
            } else {
                begin();
            }
        }
    }

    void begin()
    {
        // It was given up, and whatever it waits for others would have to wait for, too.
        if (job != nullptr) {
            finish({Outcome::NoAnswer});
            return;
        }
        attempt = std::make_unique<QObject>();
        limit.start(current->kind == Task::Kind::Read ? patience.asking : patience.keeping);
        askState(&Private::onState);
    }

    void askState(void (Private::*then)(State))
    {
        service.askState(patience.asking, attempt.get(), [this, then, asked = attempt.get()](State state) {
            if (asked == attempt.get()) {
                (this->*then)(state);
            }
        });
    }

    void onState(State state)
    {
        before = state;
        mayAsk = mayAsk || state == State::Open;
        if (state == State::Silent) {
            finish({Outcome::NoAnswer});
        } else if (mayAsk || current->kind != Task::Kind::Read) {
            run();
        } else {
            finish({state == State::Locked ? Outcome::Locked : Outcome::Denied});
        }
    }

    void run()
    {
        // Never deleted before it has finished: libsecret would come back to what is gone. It goes by itself.
        job = jobOf(*current);
        connect(job, &QKeychain::Job::finished, job, [self = QPointer(this)](const QKeychain::Job *finished) {
            auto secret = takeFrom(*finished);
            if (self) {
                self->onFinished(finished->error(), std::move(secret));
            }
        });
        job->start();
    }

    void onFinished(QKeychain::Error error, Secret secret)
    {
        job = nullptr;
        if (!attempt) {
            Q_EMIT store.answeredLate();
            return;
        }
        switch (error) {
        case QKeychain::NoError:
            if (current->kind != Task::Kind::Remove) {
                finish({Outcome::Found, std::move(secret)});
                break;
            }
            [[fallthrough]];
        // Said of a keyring, too, that nobody unlocked.
        case QKeychain::EntryNotFound:
        case QKeychain::CouldNotDeleteEntry:
            askState(&Private::onStateAfter);
            break;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            mayAsk = false;
            finish({Outcome::Denied});
            break;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError:
            finish({before == State::None ? Outcome::NoService : Outcome::Denied});
            break;
        }
    }

    void onStateAfter(State state)
    {
        mayAsk = mayAsk && state != State::Locked;
        finish({state == State::Locked ? Outcome::Denied : Outcome::Absent});
    }

    void giveUp()
    {
        mayAsk = mayAsk && before != State::Locked;
        finish({Outcome::NoAnswer});
    }

    void finish(Answer answer)
    {
        limit.stop();
        // Called by what is its child.
        if (attempt) {
            attempt.release()->deleteLater();
        }
        const auto task = std::exchange(current, std::nullopt);
        if (task->kind == Task::Kind::Write && answer.outcome == Outcome::Found) {
            memory.forget(task->account);
        } else if (task->kind == Task::Kind::Remove && answer.outcome == Outcome::NoService) {
            answer.outcome = Outcome::Absent;
        }
        if (const auto box = task->box.lock()) {
            box->push(std::move(answer));
        }
        QMetaObject::invokeMethod(this, &Private::next, Qt::QueuedConnection);
    }

    pipeline::Handover<Task> inbox;
    std::deque<Task> waiting;
    std::optional<Task> current;
    /// Of the current task; what comes to it when it is gone comes too late.
    std::unique_ptr<QObject> attempt;
    State before = State::None;
    /// What QtKeychain is at, for the current task or one that was given up.
    QKeychain::Job *job = nullptr;
    QTimer limit;
};

KeyringStore::KeyringStore()
    : d(std::make_unique<Private>(
          *this, [] { return QDBusConnection::sessionBus(); }, Patience{}))
{
}

KeyringStore::KeyringStore(const QDBusConnection &bus, Patience patience)
    : d(std::make_unique<Private>(
          *this, [bus] { return bus; }, patience))
{
}

KeyringStore::~KeyringStore() = default;

void KeyringStore::ask(const Account &account, QObject *context, Receiver receiver)
{
    if (d->memory.find(account)) {
        d->memory.ask(account, context, std::move(receiver));
        return;
    }
    const auto *const asker = new Asker(context, std::move(receiver));
    d->push({.kind = Task::Kind::Read, .account = account, .box = asker->box()});
}

void KeyringStore::keep(const Account &account, const Secret &secret, Keep where, QObject *context, Done done)
{
    if (where != Keep::OnlyInKeyring) {
        // It counts at once, and is taken out again when the keyring has it.
        keepForSession(account, secret);
    }
    const auto *const asker =
        new Asker(context, [done = std::move(done)](const Answer &answer) { done(answer.outcome); });
    if (where != Keep::ForSession) {
        d->mayAsk = true;
        d->push({.kind = Task::Kind::Write, .account = account, .secret = secret, .box = asker->box()});
    } else {
        asker->box().lock()->push({Outcome::Found});
    }
}

void KeyringStore::forget(const Account &account, QObject *context, Done done)
{
    d->memory.forget(account);
    const auto *const asker =
        new Asker(context, [done = std::move(done)](const Answer &answer) { done(answer.outcome); });
    d->push({.kind = Task::Kind::Remove, .account = account, .box = asker->box()});
}

void KeyringStore::keepForSession(const Account &account, const Secret &secret)
{
    d->memory.keep(account, secret);
}

void KeyringStore::lookForKeyring(QObject *context, std::function<void(bool isThere)> found)
{
    d->service.lookFor(context, std::move(found));
}

void KeyringStore::allowAsking()
{
    d->mayAsk = true;
}

} // namespace tidings::credentials
