// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentials/keyringstore.h"
#include "tests/support/gnomekeyring.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"

#include <QFile>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using credentials::Account;
using credentials::Answer;
using credentials::Keep;
using credentials::KeyringStore;
using credentials::Outcome;

/// With a real gnome-keyring. Nobody shows its windows here unless a test does: asked to, it takes that for a no.
class TestKeyringStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    // In this order.
    void nothingIsLoadedBeforeTheFirstQuestion();
    void withoutAKeyringTheSessionKeepsIt();
    void whatIsKeptIsFoundUntilItIsForgotten();
    void changingReplacesWhatWasThere();
    void accountsOfOneNameHaveEachTheirOwn();
    void aLockedKeyringIsAskedOnceAndLeftAlone();
    void whatIsUnlockedLaterIsFound();
    void forgettingInALockedKeyringSaysSo();
    void anUnansweredQuestionEndsByItself();
    void answersOnTheThreadThatAsked();
    void whoHasGoneIsNotAnswered();
    void aKeyringThatIsStartedAgainIsUsed();
    void aKeyringWithoutACollectionIsAskedInVain();

private:
    void startKeyring();
    [[nodiscard]] std::unique_ptr<KeyringStore> makeStore(std::chrono::milliseconds patience = 20s);
    Answer ask(KeyringStore &store, const Account &account);
    Outcome keep(KeyringStore &store, const Account &account, const char *secret, Keep where = Keep::InKeyring);
    Outcome forget(KeyringStore &store, const Account &account);
    bool hasKeyring(KeyringStore &store);

    // The last to go: libsecret's connection would end the test with it.
    test::PrivateBus m_bus;
    std::unique_ptr<test::GnomeKeyring> m_keyring;
};

namespace {

const Account marta{u"fedora"_s, u"marta"_s};

bool isLoaded(const QByteArray &library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

template <class T>
T waitedFor(const std::optional<T> &value)
{
    return QTest::qWaitFor([&] { return value.has_value(); }, 60'000) ? *value : T{};
}

} // namespace

void TestKeyringStore::initTestCase()
{
    QVERIFY(!m_bus.start().isEmpty());
    // libsecret asks the environment, once.
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
}

void TestKeyringStore::init()
{
    test::failOnWarning();
    if (m_keyring) {
        QVERIFY(m_keyring->unlock());
        (void)forget(*makeStore(), marta);
    }
}

/// From here on there is one.
void TestKeyringStore::startKeyring()
{
    m_keyring = std::make_unique<test::GnomeKeyring>(m_bus.connection(), m_bus.address());
    QVERIFY(m_keyring->start());
}

std::unique_ptr<KeyringStore> TestKeyringStore::makeStore(std::chrono::milliseconds patience)
{
    return std::make_unique<KeyringStore>(m_bus.connection(), KeyringStore::Patience{patience, patience});
}

Answer TestKeyringStore::ask(KeyringStore &store, const Account &account)
{
    std::optional<Answer> answer;
    store.ask(account, this, [&answer](const Answer &given) { answer = given; });
    return waitedFor(answer);
}

Outcome TestKeyringStore::keep(KeyringStore &store, const Account &account, const char *secret, Keep where)
{
    std::optional<Outcome> outcome;
    store.keep(account, Secret(secret), where, this, [&outcome](Outcome given) { outcome = given; });
    return waitedFor(outcome);
}

Outcome TestKeyringStore::forget(KeyringStore &store, const Account &account)
{
    std::optional<Outcome> outcome;
    store.forget(account, this, [&outcome](Outcome given) { outcome = given; });
    return waitedFor(outcome);
}

bool TestKeyringStore::hasKeyring(KeyringStore &store)
{
    std::optional<bool> isThere;
    store.lookForKeyring(this, [&isThere](bool given) { isThere = given; });
    return waitedFor(isThere);
}

void TestKeyringStore::nothingIsLoadedBeforeTheFirstQuestion()
{
    const auto store = makeStore();
    store->keepForSession(marta, Secret("for now"));
    QCOMPARE(ask(*store, marta).secret.data(), "for now");
    QVERIFY(!hasKeyring(*store));
    QVERIFY(!isLoaded("libsecret"));
    QCOMPARE(ask(*store, {u"fedora"_s, u"ines"_s}).outcome, Outcome::NoService);
    QVERIFY(isLoaded("libsecret"));
}

void TestKeyringStore::withoutAKeyringTheSessionKeepsIt()
{
    const auto store = makeStore();
    QCOMPARE(ask(*store, marta).outcome, Outcome::NoService);
    QCOMPARE(keep(*store, marta, "secret", Keep::OnlyInKeyring), Outcome::NoService);
    QCOMPARE(ask(*store, marta).outcome, Outcome::NoService);
    QCOMPARE(keep(*store, marta, "secret"), Outcome::NoService);
    QCOMPARE(ask(*store, marta).secret.data(), "secret");
    QCOMPARE(ask(*makeStore(), marta).outcome, Outcome::NoService);
    QCOMPARE(forget(*store, marta), Outcome::Absent);
    QCOMPARE(ask(*store, marta).outcome, Outcome::NoService);
}

void TestKeyringStore::whatIsKeptIsFoundUntilItIsForgotten()
{
    startKeyring();
    const auto store = makeStore();
    QVERIFY(hasKeyring(*store));
    QCOMPARE(ask(*store, marta).outcome, Outcome::Absent);
    QCOMPARE(keep(*store, marta, "p\xc3\xa4ss w\xc3\xb6rt"), Outcome::Found);
    QCOMPARE(ask(*store, marta).secret.data(), "p\xc3\xa4ss w\xc3\xb6rt");
    const auto other = makeStore();
    const auto answer = ask(*other, marta);
    QCOMPARE(answer.outcome, Outcome::Found);
    QCOMPARE(answer.secret.data(), "p\xc3\xa4ss w\xc3\xb6rt");
    QCOMPARE(forget(*other, marta), Outcome::Absent);
    QCOMPARE(ask(*other, marta).outcome, Outcome::Absent);
    // Not in memory either.
    QCOMPARE(ask(*store, marta).outcome, Outcome::Absent);
    QCOMPARE(forget(*other, marta), Outcome::Absent);
}

void TestKeyringStore::changingReplacesWhatWasThere()
{
    const auto store = makeStore();
    QCOMPARE(keep(*store, marta, "old"), Outcome::Found);
    QCOMPARE(keep(*store, marta, "new"), Outcome::Found);
    QCOMPARE(ask(*store, marta).secret.data(), "new");
    // What is kept for the session goes first.
    QCOMPARE(keep(*store, marta, "today", Keep::ForSession), Outcome::Found);
    QCOMPARE(ask(*store, marta).secret.data(), "today");
    QCOMPARE(ask(*makeStore(), marta).secret.data(), "new");
    QCOMPARE(keep(*store, marta, "newer", Keep::OnlyInKeyring), Outcome::Found);
    QCOMPARE(ask(*store, marta).secret.data(), "newer");
}

void TestKeyringStore::accountsOfOneNameHaveEachTheirOwn()
{
    const auto store = makeStore();
    const Account other{u"a/b"_s, u"c"_s};
    QCOMPARE(keep(*store, {u"a"_s, u"b/c"_s}, "one"), Outcome::Found);
    QCOMPARE(ask(*store, other).outcome, Outcome::Absent);
    QCOMPARE(keep(*store, other, "two"), Outcome::Found);
    QCOMPARE(ask(*store, {u"a"_s, u"b/c"_s}).secret.data(), "one");
}

void TestKeyringStore::aLockedKeyringIsAskedOnceAndLeftAlone()
{
    QCOMPARE(keep(*makeStore(), marta, "secret"), Outcome::Found);
    QVERIFY(m_keyring->lock());
    const auto store = makeStore();
    QCOMPARE(ask(*store, marta).outcome, Outcome::Denied);
    QCOMPARE(ask(*store, marta).outcome, Outcome::Locked);
    QCOMPARE(ask(*store, marta).outcome, Outcome::Locked);
    store->allowAsking();
    QCOMPARE(ask(*store, marta).outcome, Outcome::Denied);
    // Who changes it is asked, whatever was before; and has it for this session.
    QCOMPARE(keep(*store, marta, "new"), Outcome::Denied);
    QCOMPARE(ask(*store, marta).secret.data(), "new");
}

void TestKeyringStore::whatIsUnlockedLaterIsFound()
{
    QCOMPARE(keep(*makeStore(), marta, "secret"), Outcome::Found);
    QVERIFY(m_keyring->lock());
    const auto store = makeStore();
    QCOMPARE(ask(*store, marta).outcome, Outcome::Denied);
    QVERIFY(m_keyring->unlock());
    QCOMPARE(ask(*store, marta).secret.data(), "secret");
    // It may ask again when it is locked the next time.
    QVERIFY(m_keyring->lock());
    QCOMPARE(ask(*store, marta).outcome, Outcome::Denied);
}

void TestKeyringStore::forgettingInALockedKeyringSaysSo()
{
    QCOMPARE(keep(*makeStore(), marta, "secret"), Outcome::Found);
    QVERIFY(m_keyring->lock());
    QCOMPARE(forget(*makeStore(), marta), Outcome::Denied);
    QVERIFY(m_keyring->unlock());
    QCOMPARE(ask(*makeStore(), marta).secret.data(), "secret");
}

void TestKeyringStore::anUnansweredQuestionEndsByItself()
{
    QCOMPARE(keep(*makeStore(), marta, "secret"), Outcome::Found);
    QVERIFY(m_keyring->lock());
    auto prompter = std::make_unique<test::SilentPrompter>(m_bus.connection());
    const auto store = makeStore(2s);
    QSignalSpy late(store.get(), &KeyringStore::answeredLate);
    QCOMPARE(ask(*store, marta).outcome, Outcome::NoAnswer);
    QVERIFY(prompter->questions() > 0);
    // There is a window already; nobody is asked a second time.
    const auto questions = prompter->questions();
    QCOMPARE(ask(*store, marta).outcome, Outcome::NoAnswer);
    QCOMPARE(prompter->questions(), questions);
    QVERIFY(late.isEmpty());
    prompter.reset();
    QTRY_COMPARE_WITH_TIMEOUT(late.size(), 1, 60'000);
    QCOMPARE(ask(*store, marta).outcome, Outcome::Locked);
    QVERIFY(m_keyring->unlock());
    QCOMPARE(ask(*store, marta).secret.data(), "secret");
}

void TestKeyringStore::answersOnTheThreadThatAsked()
{
    const auto store = makeStore();
    QCOMPARE(keep(*store, marta, "secret"), Outcome::Found);
    std::atomic<int> right = 0;
    std::atomic<int> wrong = 0;
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    connect(
        &thread, &QThread::started, &context,
        [&] {
            for (int i = 0; i < 5; ++i) {
                store->ask(marta, &context, [&](const Answer &answer) {
                    const bool isRight = QThread::currentThread() == &thread && answer.secret == Secret("secret");
                    ++(isRight ? right : wrong);
                });
            }
        },
        Qt::DirectConnection);
    thread.start();
    QTRY_COMPARE_WITH_TIMEOUT(right + wrong, 5, 60'000);
    QCOMPARE(wrong, 0);
    thread.quit();
    thread.wait();
}

void TestKeyringStore::whoHasGoneIsNotAnswered()
{
    const auto store = makeStore();
    auto context = std::make_unique<QObject>();
    store->ask(marta, context.get(), [](const Answer &) { QFAIL("nobody waits"); });
    store->ask(marta, context.get(), [](const Answer &) { QFAIL("nobody waits"); });
    context.reset();
    QCOMPARE(ask(*store, marta).outcome, Outcome::Absent);
    // Nor does the end of the store in the middle of a question do any harm.
    store->ask(marta, this, [](const Answer &) { QFAIL("there is no store"); });
}

/// As in a fresh home, where a window would ask for a password of the new collection.
void TestKeyringStore::aKeyringThatIsStartedAgainIsUsed()
{
    const auto store = makeStore();
    QCOMPARE(keep(*store, marta, "secret"), Outcome::Found);
    m_keyring.reset();
    // In a home of its own, where it knows nothing.
    startKeyring();
    QCOMPARE(ask(*store, marta).outcome, Outcome::Absent);
    QCOMPARE(keep(*store, marta, "another"), Outcome::Found);
    QCOMPARE(ask(*store, marta).secret.data(), "another");
    QCOMPARE(ask(*makeStore(), marta).secret.data(), "another");
}

void TestKeyringStore::aKeyringWithoutACollectionIsAskedInVain()
{
    QVERIFY(m_keyring->removeCollection());
    const auto store = makeStore();
    QCOMPARE(ask(*store, marta).outcome, Outcome::Absent);
    QCOMPARE(keep(*store, marta, "secret"), Outcome::Denied);
    QCOMPARE(ask(*store, marta).secret.data(), "secret");
}

QTEST_GUILESS_MAIN(TestKeyringStore)
#include "tst_keyringstore.moc"
