// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/providers.h"
#include "tests/support/distgit.h"
#include "tests/support/fakeproblems.h"
#include "tests/support/movedclock.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using rules::ProviderOptions;
using rules::Providers;

class TestProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findOutAllThatIsWanted();
    void askNobodyForWhatIsNotWanted();
    void knowAtOnceWhatWasKnownTheLastTime();
    void sayInWordsWhatCannotBeFoundOut();
    void followTheRules();
    void anotherSourceKnowsOtherPackages();
    void findTheInstalledPackages();
    void canBeSwitchedOff();
    void askAgainWhenTheNetworkIsBack();

private:
    [[nodiscard]] ProviderOptions everythingOfMarta() const;

    test::PrivateBus m_bus;
    QDBusConnection m_connection{QString()};
    test::MovedClock m_clock;
    std::unique_ptr<test::DistGit> m_git;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProviders::initTestCase()
{
    QVERIFY(!m_bus.start().isEmpty());
    m_connection = m_bus.connection();
}

void TestProviders::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_git = std::make_unique<test::DistGit>();
    m_git->accounts[u"marta"_s] = {u"bash"_s};
    m_git->groups[u"packagers"_s] = {u"python-quill"_s};
    m_git->groups[u"rust-sig"_s] = {u"rust"_s};
}

ProviderOptions TestProviders::everythingOfMarta() const
{
    return {.source = m_git->address(),
        .account = u"marta"_s,
        .groups = {u"packagers"_s, u"rust-sig"_s},
        .wantsMaintained = true};
}

void TestProviders::findOutAllThatIsWanted()
{
    auto abrtConnection = m_bus.connection();
    test::FakeProblems abrt;
    abrt.problems = {{u"/var/spool/abrt/1"_s, u"Bugzilla: URL=https://bugs.example.org/7"_s}};
    QVERIFY(abrt.isOn(abrtConnection));
    auto options = everythingOfMarta();
    options.wantsReported = true;
    const Providers providers(options, m_connection, m_clock, m_folder->path());
    const QSignalSpy changed(&providers, &Providers::changed);
    QCOMPARE(providers.known().maintained, QSet<QString>());
    const rules::Known expected{.maintained = {u"bash"_s},
        .ofGroups = {{u"packagers"_s, {u"python-quill"_s}}, {u"rust-sig"_s, {u"rust"_s}}},
        .reportedLinks = {u"https://bugs.example.org/7"_s}};
    QTRY_VERIFY(providers.known() == expected);
    QCOMPARE(changed.size(), 4);
    QVERIFY(providers.troubles().isEmpty());
    QVERIFY(abrtConnection.unregisterService(u"org.freedesktop.problems"_s));
}

void TestProviders::askNobodyForWhatIsNotWanted()
{
    auto options = everythingOfMarta();
    options.wantsMaintained = false;
    options.groups = {u"packagers"_s};
    const Providers providers(options, m_connection, m_clock, m_folder->path());
    QTRY_VERIFY(providers.known().ofGroups.value(u"packagers"_s).contains(u"python-quill"_s));
    QCOMPARE(m_git->asked().size(), 1);
    QVERIFY(providers.known().installed.isEmpty());
}

void TestProviders::knowAtOnceWhatWasKnownTheLastTime()
{
    const auto options = everythingOfMarta();
    rules::Known known;
    {
        const Providers providers(options, m_connection, m_clock, m_folder->path());
        QTRY_COMPARE(providers.known().ofGroups.value(u"rust-sig"_s).size(), 1);
        known = providers.known();
    }
    const Providers again(options, m_connection, m_clock, m_folder->path());
    QVERIFY(again.known() == known);
    QCOMPARE(m_git->asked().size(), 3);
}

void TestProviders::sayInWordsWhatCannotBeFoundOut()
{
    m_git->groups.remove(u"rust-sig"_s);
    m_git->accounts.remove(u"marta"_s);
    const Providers providers(everythingOfMarta(), m_connection, m_clock, m_folder->path());
    QTRY_COMPARE(providers.troubles(),
        (QStringList{u"The packages of marta could not be asked for: 127.0.0.1 knows no such name"_s,
            u"The packages of the group rust-sig could not be asked for: 127.0.0.1 knows no such name"_s}));
    QTRY_COMPARE(providers.known().ofGroups.value(u"packagers"_s), QSet<QString>{u"python-quill"_s});
}

void TestProviders::followTheRules()
{
    auto options = everythingOfMarta();
    Providers providers(options, m_connection, m_clock, m_folder->path());
    QTRY_COMPARE(providers.known().ofGroups.value(u"rust-sig"_s).size(), 1);
    options.groups = {u"packagers"_s};
    providers.setOptions(options);
    QCOMPARE(providers.known().ofGroups.size(), 1);
    QCOMPARE(providers.known().maintained, QSet<QString>{u"bash"_s});
    options.account = u"ines"_s;
    m_git->accounts[u"ines"_s] = {u"libaurora"_s};
    providers.setOptions(options);
    QVERIFY(providers.known().maintained.isEmpty());
    QTRY_COMPARE(providers.known().maintained, QSet<QString>{u"libaurora"_s});
    QCOMPARE(m_git->asked().size(), 4);
}

void TestProviders::anotherSourceKnowsOtherPackages()
{
    auto options = everythingOfMarta();
    Providers providers(options, m_connection, m_clock, m_folder->path());
    QTRY_COMPARE(providers.known().maintained, QSet<QString>{u"bash"_s});
    test::DistGit other;
    other.accounts[u"marta"_s] = {u"libaurora"_s};
    options.source = other.address();
    providers.setOptions(options);
    QVERIFY(providers.known().maintained.isEmpty());
    QTRY_COMPARE(providers.known().maintained, QSet<QString>{u"libaurora"_s});
}

void TestProviders::findTheInstalledPackages()
{
    if (rules::InstalledPackages::databasesHere().empty()) {
        QSKIP("This machine has neither dpkg nor rpm.");
    }
    ProviderOptions options{.wantsInstalled = true};
    Providers providers(options, m_connection, m_clock, m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(!providers.known().installed.isEmpty(), 60'000);
    options.wantsInstalled = false;
    providers.setOptions(options);
    QVERIFY(providers.known().installed.isEmpty());
}

void TestProviders::canBeSwitchedOff()
{
    auto options = everythingOfMarta();
    options.source.clear();
    const Providers off(options, m_connection, m_clock, m_folder->path());
    QVERIFY(off.known() == rules::Known());
    QVERIFY(off.troubles().isEmpty());
    // Somebody else's would have been asked for by now.
    const Providers on(everythingOfMarta(), m_connection, m_clock, m_folder->path());
    QTRY_COMPARE(on.known().maintained, QSet<QString>{u"bash"_s});
    QVERIFY(off.known() == rules::Known());
}

void TestProviders::askAgainWhenTheNetworkIsBack()
{
    auto options = everythingOfMarta();
    options.groups.clear();
    m_git->leave();
    Providers providers(options, m_connection, m_clock, m_folder->path());
    QTRY_COMPARE(providers.troubles().size(), 1);
    m_git->comeBack();
    // No time has gone by.
    providers.retry();
    QTRY_COMPARE(providers.known().maintained, QSet<QString>{u"bash"_s});
    QVERIFY(providers.troubles().isEmpty());
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
