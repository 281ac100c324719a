// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/trustfetcher.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/httpsserver.h"
#include "tests/support/test.h"

#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using crypto::Reason;
using crypto::TrustFetcher;
using crypto::Verdict;
using test::orStop;

class TestTrustFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pathsAreLeftAlone();
    void onlyHttpsIsFetched_data();
    void onlyHttpsIsFetched();
    void authorityAndListAreFetchedAndBelieved();
    void missingCopyIsNotCheckable();
    void newListCountsWhenItIsRenewed();
    void copyIsAskedForAgainOnlyWhenDue();
    void copyOutlivesAFailureForAWhile();
    void oldCopyIsDroppedAtTheStart();
    void whatIsNoAuthorityReplacesNothing_data();
    void whatIsNoAuthorityReplacesNothing();
    void strangersServerIsNotBelieved();
    void slowServerIsGivenUp();
    void nobodyElseMayReadOrWriteTheCopy();

private:
    [[nodiscard]] std::unique_ptr<TrustFetcher> make(const TrustFetcher::Pace &pace = {}) const;
    /// What came of it: nothing, or the words.
    [[nodiscard]] static QStringList renew(TrustFetcher &fetcher);

    std::unique_ptr<test::HttpsServer> m_server;
    std::unique_ptr<test::Trust> m_trust;
    crypto::TrustOptions m_options;
};

void TestTrustFetcher::initTestCase()
{
    m_server = std::make_unique<test::HttpsServer>();
}

void TestTrustFetcher::init()
{
    test::failOnWarning();
    m_trust = std::make_unique<test::Trust>();
    m_server->asked.clear();
    m_server->answers = {{"ca.crt", {.body = m_trust->authority.certificate()}},
        {"crl.pem", {.body = orStop(m_trust->authority.revocationList({}, test::utc(2026), {}))}}};
    m_options = {};
    m_options.ca = m_server->address(u"ca.crt"_s);
    m_options.crl = m_server->address(u"crl.pem"_s);
}

std::unique_ptr<TrustFetcher> TestTrustFetcher::make(const TrustFetcher::Pace &pace) const
{
    return std::make_unique<TrustFetcher>(m_options, m_trust->path(u"copies"_s), m_trust->clock, pace);
}

QStringList TestTrustFetcher::renew(TrustFetcher &fetcher)
{
    QSignalSpy failed(&fetcher, &TrustFetcher::failed);
    fetcher.renew();
    [&] { QTRY_VERIFY(!fetcher.isFetching()); }();
    QStringList words;
    for (const auto &each : failed) {
        words.append(each.at(1).toString());
    }
    return words;
}

void TestTrustFetcher::pathsAreLeftAlone()
{
    m_options.ca = u"/etc/ca.crt"_s;
    m_options.crl = QString();
    const auto fetcher = make();
    QCOMPARE(fetcher->options(), m_options);
    QVERIFY(fetcher->isComplete());
    fetcher->renew();
    QVERIFY(!fetcher->isFetching());
}

void TestTrustFetcher::onlyHttpsIsFetched_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("http") << u"http://localhost/ca.crt"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("no host") << u"https:///ca.crt"_s;
}

void TestTrustFetcher::onlyHttpsIsFetched()
{
    QFETCH(const QString, address);
    m_options.ca = address;
    m_options.crl = QString();
    const auto fetcher = make();
    fetcher->renew();
    QVERIFY(!fetcher->isFetching());
    m_trust->options = fetcher->options();
    QCOMPARE(m_trust->verify(test::Trust::sign(m_trust->host)).reason, Reason::AuthorityMissing);
}

void TestTrustFetcher::authorityAndListAreFetchedAndBelieved()
{
    const auto fetcher = make();
    QVERIFY(!fetcher->isComplete());
    QSignalSpy fetched(fetcher.get(), &TrustFetcher::fetched);
    QCOMPARE(renew(*fetcher), QStringList());
    QCOMPARE(fetched.count(), 2);
    QVERIFY(fetcher->isComplete());
    m_trust->options = fetcher->options();
    QVERIFY(m_trust->verify(test::Trust::sign(m_trust->host)).isValid());
}

void TestTrustFetcher::missingCopyIsNotCheckable()
{
    m_server->answers.remove("crl.pem");
    const auto fetcher = make();
    const auto words = renew(*fetcher);
    QCOMPARE(words.size(), 1);
    QVERIFY2(words.first().startsWith(m_options.crl), qPrintable(words.first()));
    m_trust->options = fetcher->options();
    const auto verification = m_trust->verify(test::Trust::sign(m_trust->host));
    QCOMPARE(verification.verdict, Verdict::NotCheckable);
    QCOMPARE(verification.reason, Reason::RevocationUnknown);
}

void TestTrustFetcher::newListCountsWhenItIsRenewed()
{
    const auto fetcher = make();
    QCOMPARE(renew(*fetcher), QStringList());
    m_trust->options = fetcher->options();
    const auto message = test::Trust::sign(m_trust->host);
    QVERIFY(m_trust->verify(message).isValid());
    m_server->answers["crl.pem"].body =
        orStop(m_trust->authority.revocationList({m_trust->host.certificate}, test::utc(2026, 2), {}));
    m_trust->clock.move(1h);
    QCOMPARE(renew(*fetcher), QStringList());
    QCOMPARE(m_trust->verify(message).reason, Reason::Revoked);
}

void TestTrustFetcher::copyIsAskedForAgainOnlyWhenDue()
{
    QCOMPARE(renew(*make()), QStringList());
    QCOMPARE(m_server->asked.size(), 2);
    // Also by the next run of the program.
    m_trust->clock.move(59min);
    QCOMPARE(renew(*make()), QStringList());
    QCOMPARE(m_server->asked.size(), 2);
    m_trust->clock.move(1min);
    QCOMPARE(renew(*make()), QStringList());
    QCOMPARE(m_server->asked.size(), 4);
    // Written in the future: nobody knows how old it is.
    m_trust->clock.move(-30min);
    QCOMPARE(renew(*make()), QStringList());
    QCOMPARE(m_server->asked.size(), 6);
}

void TestTrustFetcher::copyOutlivesAFailureForAWhile()
{
    const auto fetcher = make();
    QCOMPARE(renew(*fetcher), QStringList());
    m_trust->options = fetcher->options();
    const auto message = test::Trust::sign(m_trust->host);
    m_server->answers.clear();
    m_trust->clock.move(23h);
    QCOMPARE(renew(*fetcher).size(), 2);
    QVERIFY(m_trust->verify(message).isValid());
    // Not at once again.
    QCOMPARE(renew(*fetcher), QStringList());
    m_trust->clock.move(1h);
    QCOMPARE(renew(*fetcher).size(), 2);
    QCOMPARE(m_trust->verify(message).verdict, Verdict::NotCheckable);
    QVERIFY(!fetcher->isComplete());
}

void TestTrustFetcher::oldCopyIsDroppedAtTheStart()
{
    QCOMPARE(renew(*make()), QStringList());
    m_trust->clock.move(24h);
    QVERIFY(!make()->isComplete());
}

void TestTrustFetcher::whatIsNoAuthorityReplacesNothing_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    const auto other = orStop(crypto::Authority::make(u"Other"_s, test::quick())).certificate();
    QTest::newRow("a page") << "200 OK"_ba << QByteArray() << "<html>Please log in</html>"_ba;
    QTest::newRow("nothing") << "200 OK"_ba << QByteArray() << QByteArray();
    QTest::newRow("half") << "200 OK"_ba << QByteArray() << other.first(other.size() / 2);
    QTest::newRow("an error with a certificate") << "500 Oops"_ba << QByteArray() << other;
    QTest::newRow("another success") << "203 Changed"_ba << QByteArray() << other;
    QTest::newRow("somewhere else") << "302 Found"_ba
                                    << "Location: /crl.pem\r\n"_ba << other;
    QTest::newRow("too large") << "200 OK"_ba << QByteArray() << other + QByteArray(5 * 1024 * 1024, '\n');
}

void TestTrustFetcher::whatIsNoAuthorityReplacesNothing()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    const auto fetcher = make();
    QCOMPARE(renew(*fetcher), QStringList());
    m_server->answers["ca.crt"] = {.status = status, .body = body, .headers = headers};
    m_trust->clock.move(1h);
    QCOMPARE(renew(*fetcher).size(), 1);
    m_trust->options = fetcher->options();
    QVERIFY(m_trust->verify(test::Trust::sign(m_trust->host)).isValid());
}

void TestTrustFetcher::strangersServerIsNotBelieved()
{
    const auto stranger = orStop(crypto::Authority::make(u"Stranger"_s));
    test::HttpsServer server(orStop(stranger.issue(u"localhost"_s)));
    server.answers = m_server->answers;
    m_options.ca = server.address(u"ca.crt"_s);
    const auto fetcher = make();
    QCOMPARE(renew(*fetcher).size(), 1);
    QVERIFY(!fetcher->isComplete());
    QVERIFY(server.asked.isEmpty());
}

void TestTrustFetcher::slowServerIsGivenUp()
{
    m_server->answers["ca.crt"].isEndless = true;
    const auto fetcher = make({.timeLimit = 1s});
    QCOMPARE(renew(*fetcher).size(), 1);
    QVERIFY(!fetcher->isComplete());
}

void TestTrustFetcher::nobodyElseMayReadOrWriteTheCopy()
{
    const auto fetcher = make();
    QCOMPARE(renew(*fetcher), QStringList());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(fetcher->options().ca) & others) == 0);
}

QTEST_GUILESS_MAIN(TestTrustFetcher)
#include "tst_trustfetcher.moc"
