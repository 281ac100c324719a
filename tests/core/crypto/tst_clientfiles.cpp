// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/authority.h"
#include "core/crypto/clientfiles.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/httpsserver.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using crypto::ClientFiles;
using test::orStop;

class TestClientFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void publishedFilesAreFetchedAndShown();
    void areKeptForTheirUserOnly();
    void whatIsNotRightIsNotKept_data();
    void whatIsNotRightIsNotKept();
    void aFileThatDoesNotComeIsTold_data();
    void aFileThatDoesNotComeIsTold();
    void strangersServerIsNotBelieved();

private:
    /// By the names that a profile of Fedora's has.
    [[nodiscard]] static tl::expected<ClientFiles, QString> fetch(
        const test::HttpsServer &server, std::chrono::milliseconds limit = 30s);

    std::unique_ptr<test::HttpsServer> m_server;
    QHash<QByteArray, test::HttpsServer::Answer> m_answers;
    QByteArray m_otherKey;
};

void TestClientFiles::initTestCase()
{
    m_server = std::make_unique<test::HttpsServer>();
    const auto old = orStop(crypto::Authority::make(u"RabbitMQ CA"_s, test::quick()));
    const auto authority = orStop(crypto::Authority::make(u"RabbitMQ CA"_s, test::quick()));
    const auto client = orStop(authority.issue(u"fedora"_s, test::quick(test::utc(2019), test::utc(2029))));
    m_otherKey = orStop(authority.issue(u"other"_s, test::quick())).key;
    m_answers = {{"configs/cacert.pem", {.body = old.certificate() + authority.certificate()}},
        {"configs/fedora-cert.pem", {.body = client.certificate}}, {"configs/fedora-key.pem", {.body = client.key}}};
}

void TestClientFiles::init()
{
    test::failOnWarning();
    m_server->answers = m_answers;
}

tl::expected<ClientFiles, QString> TestClientFiles::fetch(
    const test::HttpsServer &server, std::chrono::milliseconds limit)
{
    crypto::ClientFilesFetcher fetcher;
    bool isFinished = false;
    connect(&fetcher, &crypto::ClientFilesFetcher::finished, &fetcher, [&] { isFinished = true; });
    fetcher.fetch(QUrl(server.address(u"configs"_s)),
        {{u"/etc/fedora-messaging/cacert.pem"_s, {}}, {u"/etc/fedora-messaging/fedora-cert.pem"_s, {}},
            {u"fedora-key.pem"_s, {}}},
        limit);
    [&] { QTRY_VERIFY(isFinished); }();
    return fetcher.result();
}

void TestClientFiles::publishedFilesAreFetchedAndShown()
{
    const auto files = fetch(*m_server);
    QVERIFY2(files, qPrintable(files ? QString() : files.error()));
    const auto details = files->check();
    QVERIFY2(details, qPrintable(details ? QString() : details.error()));
    QCOMPARE(details->size(), 3);
    QCOMPARE(details->at(0).subject, u"CN = RabbitMQ CA"_s);
    QCOMPARE(details->at(1).subject, u"CN = RabbitMQ CA"_s);
    QVERIFY(details->at(0).fingerprint != details->at(1).fingerprint);
    QCOMPARE(details->at(2).subject, u"CN = fedora"_s);
    QCOMPARE(details->at(2).validUntil, test::utc(2029));
}

void TestClientFiles::areKeptForTheirUserOnly()
{
    const QTemporaryDir root;
    const auto folder = root.filePath(u"tidings/fedora-messaging"_s);
    const auto files = fetch(*m_server);
    QVERIFY(files && files->keep(folder));
    QFile key(folder + u"/fedora-key.pem"_s);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), m_answers["configs/fedora-key.pem"].body);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const auto &name : {u"cacert.pem"_s, u"fedora-cert.pem"_s, u"fedora-key.pem"_s, QString()}) {
        QVERIFY(QFile::exists(folder + u'/' + name));
        QVERIFY(!(QFile::permissions(folder + u'/' + name) & others));
    }
    QVERIFY(!files->keep(folder + u"/cacert.pem/x"_s));
}

void TestClientFiles::whatIsNotRightIsNotKept_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no authority") << QByteArray("configs/cacert.pem") << QByteArray("<html>");
    QTest::newRow("no certificate") << QByteArray("configs/fedora-cert.pem") << QByteArray();
    QTest::newRow("no key") << QByteArray("configs/fedora-key.pem") << QByteArray("-----BEGIN PRIVATE KEY-----");
    QTest::newRow("another's key") << QByteArray("configs/fedora-key.pem") << m_otherKey;
}

void TestClientFiles::whatIsNotRightIsNotKept()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, body);
    m_server->answers[name] = {.body = body};
    const auto files = fetch(*m_server);
    QVERIFY(files);
    const auto details = files->check();
    QVERIFY(!details);
    const auto file = QString::fromLatin1(name).section(u'/', 1);
    QVERIFY2(details.error().contains(file), qPrintable(details.error()));
}

void TestClientFiles::aFileThatDoesNotComeIsTold_data()
{
    QTest::addColumn<test::HttpsServer::Answer>("answer");
    QTest::newRow("not there") << test::HttpsServer::Answer{.status = "404 Not Found"};
    QTest::newRow("elsewhere") << test::HttpsServer::Answer{
        .status = "302 Found", .headers = "Location: https://localhost/\r\n"};
    QTest::newRow("endless") << test::HttpsServer::Answer{.body = "x", .isEndless = true};
    QTest::newRow("too large") << test::HttpsServer::Answer{.body = QByteArray(5'000'000, 'x')};
}

void TestClientFiles::aFileThatDoesNotComeIsTold()
{
    QFETCH(const test::HttpsServer::Answer, answer);
    m_server->answers["configs/fedora-key.pem"] = answer;
    const auto files = fetch(*m_server, answer.isEndless ? 500ms : 30000ms);
    QVERIFY(!files);
    QVERIFY2(files.error().contains(u"/configs/fedora-key.pem: "_s), qPrintable(files.error()));
}

void TestClientFiles::strangersServerIsNotBelieved()
{
    const auto strange = orStop(crypto::Authority::make(u"Strange"_s));
    test::HttpsServer server(orStop(strange.issue(u"localhost"_s)));
    server.answers = m_answers;
    QVERIFY(!fetch(server));
    QVERIFY(server.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestClientFiles)
#include "tst_clientfiles.moc"
