// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/pagurepackages.h"
#include "tests/support/distgit.h"
#include "tests/support/test.h"

#include <optional>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rules::Owner;
using rules::ProviderErrorCode;

namespace {

const Owner marta{Owner::Kind::Account, u"marta"_s};
const Owner packagers{Owner::Kind::Group, u"python-packagers"_s};

QStringList manyPackages(int count)
{
    QStringList packages;
    for (int i = 0; i < count; ++i) {
        packages.append(u"package-%1"_s.arg(i));
    }
    return packages;
}

QSet<QString> setOf(const QStringList &names)
{
    return {names.begin(), names.end()};
}

/// Keeps the answers of a source.
struct Answers
{
    explicit Answers(rules::PackageSource &source)
    {
        QObject::connect(&source, &rules::PackageSource::finished, &context, [this](const auto &answer) {
            ++count;
            last = answer;
        });
    }

    QObject context;
    int count = 0;
    std::optional<rules::ProviderResult<QSet<QString>>> last;
};

} // namespace

class TestPagurePackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void givesThePackagesOfAnAccount();
    void givesThePackagesOfAGroup();
    void goesThroughAllPages();
    void goesOnByNumberAndNotByWhatThePageLinksTo();
    void nobodysPackagesAreNone();
    void saysThatThereIsNoSuchAccount();
    void asksNobodyForWhatCannotBe_data();
    void asksNobodyForWhatCannotBe();
    void takesNoBadAnswer_data();
    void takesNoBadAnswer();
    void stopsWhenTheListIsEndless();
    void stopsWhenThePagesGrowInNumber();
    void isSilentWhenCancelled();
    void canBeAskedAgainAfterAFailure();
    void quotesTheName();
};

void TestPagurePackages::givesThePackagesOfAnAccount()
{
    test::DistGit git;
    git.accounts[u"marta"_s] = {u"bash"_s, u"libaurora"_s};
    rules::PagurePackages source(git.address() + u'/');
    const Answers answers(source);
    source.ask(marta);
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(*answers.last);
    QCOMPARE(**answers.last, (QSet<QString>{u"bash"_s, u"libaurora"_s}));
    QCOMPARE(git.asked(),
        QStringList{u"/api/0/projects?username=marta&namespace=rpms&fork=false&short=1&per_page=100&page=1"_s});
}

void TestPagurePackages::givesThePackagesOfAGroup()
{
    test::DistGit git;
    git.groups[u"python-packagers"_s] = {u"python-quill"_s};
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    source.ask(packagers);
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(*answers.last);
    QCOMPARE(**answers.last, QSet<QString>{u"python-quill"_s});
    QCOMPARE(git.asked(), QStringList{u"/api/0/group/python-packagers?projects=1&per_page=100&page=1"_s});
}

void TestPagurePackages::goesThroughAllPages()
{
    test::DistGit git;
    git.accounts[u"marta"_s] = manyPackages(250);
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    source.ask(marta);
    QTRY_COMPARE(answers.count, 1);
    QCOMPARE(**answers.last, setOf(git.accounts[u"marta"_s]));
    QCOMPARE(git.asked().size(), 3);
}

void TestPagurePackages::goesOnByNumberAndNotByWhatThePageLinksTo()
{
    test::DistGit git;
    git.instead = test::ArchiveServer::Reply{.body = test::DistGit::page({u"bash"_s}, 1, 2)};
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    source.ask(marta);
    QTRY_COMPARE(answers.count, 1);
    QCOMPARE(git.asked().size(), 2);
    QVERIFY(git.asked().last().endsWith(u"&page=2"));
}

void TestPagurePackages::nobodysPackagesAreNone()
{
    test::DistGit git;
    git.accounts[u"marta"_s] = {};
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    source.ask(marta);
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(*answers.last);
    QVERIFY((*answers.last)->isEmpty());
}

void TestPagurePackages::saysThatThereIsNoSuchAccount()
{
    const test::DistGit git;
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    source.ask(packagers);
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(!*answers.last);
    QCOMPARE(answers.last->error().code, ProviderErrorCode::NoSuchOwner);
}

void TestPagurePackages::asksNobodyForWhatCannotBe_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProviderErrorCode>("code");
    const auto good = u"https://src.invalid"_s;
    QTest::newRow("open http") << u"http://src.invalid"_s << u"marta"_s << ProviderErrorCode::Address;
    QTest::newRow("a file") << u"file:///etc"_s << u"marta"_s << ProviderErrorCode::Address;
    QTest::newRow("words") << u"src invalid"_s << u"marta"_s << ProviderErrorCode::Address;
    QTest::newRow("nobody") << good << QString() << ProviderErrorCode::NoSuchOwner;
    QTest::newRow("a way up") << good << u"../../x"_s << ProviderErrorCode::NoSuchOwner;
    QTest::newRow("a query") << good << u"marta?x=1"_s << ProviderErrorCode::NoSuchOwner;
    QTest::newRow("a long name") << good << QString(65, u'x') << ProviderErrorCode::NoSuchOwner;
}

void TestPagurePackages::asksNobodyForWhatCannotBe()
{
    QFETCH(const QString, address);
    QFETCH(const QString, name);
    QFETCH(const ProviderErrorCode, code);
    rules::PagurePackages source(address);
    const Answers answers(source);
    source.ask({Owner::Kind::Group, name});
    QCOMPARE(answers.count, 0);
    QTRY_COMPARE(answers.count, 1);
    QCOMPARE(answers.last->error().code, code);
}

void TestPagurePackages::takesNoBadAnswer_data()
{
    using Reply = test::ArchiveServer::Reply;
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ProviderErrorCode>("code");
    const auto good = test::DistGit::page({u"bash"_s}, 1, 1);
    QTest::newRow("huge") << Reply{.body = QByteArray(200'000, ' ')} << ProviderErrorCode::TooMuch;
    QTest::newRow("sent elsewhere") << Reply{.status = "302 FOUND", .headers = "Location: http://127.0.0.2:1/\r\n"}
                                    << ProviderErrorCode::Refused;
    QTest::newRow("sent to a file") << Reply{.status = "301 MOVED", .headers = "Location: file:///etc/passwd\r\n"}
                                    << ProviderErrorCode::Refused;
    QTest::newRow("slow") << Reply{.body = good, .isEndless = true} << ProviderErrorCode::Unreachable;
    QTest::newRow("cut off") << Reply{.body = good, .isCutOff = true} << ProviderErrorCode::Unreachable;
    QTest::newRow("busy") << Reply{.status = "503 BUSY"} << ProviderErrorCode::Unreachable;
    QTest::newRow("forbidden") << Reply{.status = "403 NO", .body = good} << ProviderErrorCode::Refused;
    QTest::newRow("a web page") << Reply{.body = "<html>"} << ProviderErrorCode::Unreadable;
    QTest::newRow("wrong types") << Reply{.body = R"({"projects": {"bash": true}})"} << ProviderErrorCode::Unreadable;
}

void TestPagurePackages::takesNoBadAnswer()
{
    QFETCH(const test::ArchiveServer::Reply, reply);
    QFETCH(const ProviderErrorCode, code);
    test::DistGit git;
    git.instead = reply;
    rules::PagurePackages source(git.address(), {.page = 100'000, .time = 500ms});
    const Answers answers(source);
    source.ask(marta);
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(!*answers.last);
    QVERIFY2(answers.last->error().code == code, qPrintable(answers.last->error().detail));
    QVERIFY(!answers.last->error().detail.isEmpty());
    QCOMPARE(git.asked().size(), 1);
}

void TestPagurePackages::stopsWhenTheListIsEndless()
{
    test::DistGit git;
    git.instead = test::ArchiveServer::Reply{.body = test::DistGit::page({u"bash"_s}, 1, 1'000'000'000)};
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    source.ask(marta);
    QTRY_COMPARE(answers.count, 1);
    QCOMPARE(answers.last->error().code, ProviderErrorCode::TooMuch);
    QCOMPARE(git.asked().size(), 1);
}

void TestPagurePackages::stopsWhenThePagesGrowInNumber()
{
    test::ArchiveServer server([](const QUrl &asked) {
        const auto number = test::ArchiveServer::numberIn(asked, u"page"_s);
        return test::ArchiveServer::Reply{.body = test::DistGit::page({u"bash"_s}, number, number + 1)};
    });
    rules::PagurePackages source(u"http://127.0.0.1:%1"_s.arg(server.serverPort()), {.pages = 5});
    const Answers answers(source);
    source.ask(marta);
    QTRY_COMPARE(answers.count, 1);
    QCOMPARE(answers.last->error().code, ProviderErrorCode::TooMuch);
    QCOMPARE(server.asked.size(), 5);
}

void TestPagurePackages::isSilentWhenCancelled()
{
    test::DistGit git;
    git.accounts[u"marta"_s] = {u"bash"_s};
    git.groups[u"python-packagers"_s] = {u"python-quill"_s};
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    source.ask(marta);
    source.cancel();
    source.ask({Owner::Kind::Group, u"../x"_s});
    source.cancel();
    source.ask(packagers);
    QTRY_COMPARE(answers.count, 1);
    QCOMPARE(**answers.last, QSet<QString>{u"python-quill"_s});
}

void TestPagurePackages::canBeAskedAgainAfterAFailure()
{
    test::DistGit git;
    git.accounts[u"marta"_s] = manyPackages(150);
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    git.instead = test::ArchiveServer::Reply{.status = "500 OH"};
    source.ask(marta);
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(!*answers.last);
    git.instead.reset();
    source.ask(marta);
    QTRY_COMPARE(answers.count, 2);
    QCOMPARE((*answers.last)->size(), 150);
}

void TestPagurePackages::quotesTheName()
{
    test::DistGit git;
    git.accounts[u"ana+tests"_s] = {u"bash"_s};
    rules::PagurePackages source(git.address());
    const Answers answers(source);
    source.ask({Owner::Kind::Account, u"ana+tests"_s});
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(*answers.last);
    QVERIFY(git.asked().first().contains(u"username=ana%2Btests&"));
}

QTEST_GUILESS_MAIN(TestPagurePackages)
#include "tst_pagurepackages.moc"
