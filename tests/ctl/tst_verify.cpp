// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/authority.h"
#include "tests/core/crypto/gpghome.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace tidings;
using test::orStop;

/// tidingsctl verify and sign, as a script meets them.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersOneLineForEach();
    void readsRecordsThatEndWithNul();
    void whatItSignsItVerifies();
    void openPgpGoesThereAndBack();
    void archivesAreAskedForByName();
    void sequenceNumberIsLeftOutWhenAsked();
    void addressThatCannotBeFetchedIsToldAndNothingIsGood();
    void optionThatCannotBeMeantIsRefused_data();
    void optionThatCannotBeMeantIsRefused();

private:
    struct Ran
    {
        int status = -1;
        QByteArray out;
        QString err;
    };
    [[nodiscard]] static Ran run(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QJsonObject verify(const QByteArray &message, const QStringList &options = {}) const;

    std::unique_ptr<test::Trust> m_trust;
};

void TestVerify::init()
{
    test::failOnWarning();
    m_trust = std::make_unique<test::Trust>();
}

TestVerify::Ran TestVerify::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(test::programPath(u"tidingsctl"_s), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject TestVerify::verify(const QByteArray &message, const QStringList &options) const
{
    const auto ran = run(QStringList{u"verify"_s, u"--ca"_s, m_trust->options.ca} + options, message);
    return QJsonDocument::fromJson(ran.out).object();
}

static QByteArray with(const QByteArray &message, const QByteArray &members)
{
    auto object = QJsonDocument::fromJson(message).object();
    const auto others = QJsonDocument::fromJson(members).object();
    for (auto it = others.begin(); it != others.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void TestVerify::answersOneLineForEach()
{
    const auto good = test::Trust::sign(m_trust->host);
    const auto ran = run({u"verify"_s, u"--ca"_s, m_trust->options.ca},
        good + '\n' + with(good, R"({"i":8})") + "\nno JSON\n" + test::plainMessage() + '\n');
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.err, QString());
    const auto lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    const QStringList verdicts = {u"valid-legacy"_s, u"invalid"_s, u"invalid"_s, u"unsigned"_s};
    const QStringList codes = {u"small-key"_s, u"signature"_s, u"unreadable"_s, u"no-signature"_s};
    for (int i = 0; i < 4; ++i) {
        const auto answer = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(answer[u"valid"_s].toBool(true), i == 0);
        QCOMPARE(answer[u"verdict"_s].toString(), verdicts[i]);
        QCOMPARE(answer[u"code"_s].toString(), codes[i]);
    }
}

void TestVerify::readsRecordsThatEndWithNul()
{
    const auto spread = QJsonDocument::fromJson(test::Trust::sign(m_trust->host)).toJson(QJsonDocument::Indented);
    const auto ran = run({u"verify"_s, u"--null"_s, u"--ca"_s, m_trust->options.ca}, spread + '\0' + spread + '\0');
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.count("\"valid\":true"), 2);
}

void TestVerify::whatItSignsItVerifies()
{
    const auto ran = run({u"sign"_s, u"--cert"_s, m_trust->write(u"host.crt"_s, m_trust->host.certificate), u"--key"_s,
                             m_trust->write(u"host.key"_s, m_trust->host.key)},
        test::plainMessage() + '\n');
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, test::Trust::sign(m_trust->host) + '\n');
    QCOMPARE(verify(ran.out)[u"signer"_s].toString(), u"host.example.org"_s);
}

void TestVerify::openPgpGoesThereAndBack()
{
    const test::GpgHome home;
    const auto key = home.makeKey(u"Build system <builder@example.org>"_s, u"ed25519"_s);
    const auto ran = run({u"sign"_s, u"--gpg-home"_s, home.path(), u"--gpg-key"_s, u"builder@example.org"_s},
        test::plainMessage() + '\n');
    QCOMPARE(ran.status, 0);
    const auto answer = verify(ran.out, {u"--backends"_s, u"x509,gpg"_s, u"--gpg-home"_s, home.path()});
    QCOMPARE(answer[u"verdict"_s].toString(), u"valid"_s);
    QCOMPARE(answer[u"signer"_s].toString(), key);
    QVERIFY(answer[u"detail"_s].toString().contains(u"topic and time are not protected"_s));
    // Not unless it is among the backends.
    QCOMPARE(verify(ran.out, {u"--gpg-home"_s, home.path()})[u"code"_s].toString(), u"backend"_s);
}

void TestVerify::archivesAreAskedForByName()
{
    auto then = test::quick(test::utc(2009), test::utc(2019));
    then.isOverSha1 = true;
    const auto authority = orStop(crypto::Authority::make(u"Production"_s, then));
    m_trust->options.ca = m_trust->write(u"then.crt"_s, authority.certificate());
    const auto sent = test::Trust::sign(
        orStop(authority.issue(u"app01.example.org"_s, then)), test::plainMessageWith(R"({"timestamp":1356998400})"));
    const auto archived =
        with(sent, R"({"headers":{},"source_name":"archive","source_version":"1","timestamp":1356998400.5})");
    QCOMPARE(verify(archived, {u"--archive"_s, u"--at"_s, u"message"_s})[u"verdict"_s].toString(), u"valid-legacy"_s);
    QCOMPARE(verify(archived, {u"--archive"_s})[u"code"_s].toString(), u"expired"_s);
    QCOMPARE(verify(archived, {u"--at"_s, u"message"_s})[u"code"_s].toString(), u"signature"_s);
    QCOMPARE(verify(archived)[u"valid"_s], QJsonValue(false));
}

void TestVerify::sequenceNumberIsLeftOutWhenAsked()
{
    const auto numbered = with(test::Trust::sign(m_trust->host), R"({"seq_id":4711})");
    QCOMPARE(verify(numbered)[u"valid"_s], QJsonValue(false));
    const auto answer = verify(numbered, {u"--seq-id"_s});
    QCOMPARE(answer[u"valid"_s], QJsonValue(true));
    QVERIFY(answer[u"detail"_s].toString().contains(u"its sequence number is not protected"_s));
}

void TestVerify::addressThatCannotBeFetchedIsToldAndNothingIsGood()
{
    // Nobody listens there.
    const auto ran = run({u"verify"_s, u"--ca"_s, u"https://localhost:1/ca.crt"_s}, test::Trust::sign(m_trust->host));
    QVERIFY2(ran.err.contains(u"https://localhost:1/ca.crt: "_s), qPrintable(ran.err));
    QCOMPARE(QJsonDocument::fromJson(ran.out).object()[u"code"_s].toString(), u"authority-missing"_s);
}

void TestVerify::optionThatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a time") << QStringList{u"verify"_s, u"--at"_s, u"noon"_s};
    QTest::newRow("a backend") << QStringList{u"verify"_s, u"--backends"_s, u"x509,rot13"_s};
    QTest::newRow("nothing to sign with") << QStringList{u"sign"_s};
    QTest::newRow("half a pair") << QStringList{u"sign"_s, u"--cert"_s, u"a.crt"_s};
    QTest::newRow("both ways at once") << QStringList{u"sign"_s, u"--cert"_s, u"a"_s, u"--gpg-key"_s, u"b"_s};
    QTest::newRow("no such key") << QStringList{u"sign"_s, u"--gpg-key"_s, u"b"_s, u"--gpg-home"_s, u"/nowhere"_s};
}

void TestVerify::optionThatCannotBeMeantIsRefused()
{
    QFETCH(const QStringList, arguments);
    const auto ran = run(arguments);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.err.startsWith(u"tidingsctl: "_s));
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
