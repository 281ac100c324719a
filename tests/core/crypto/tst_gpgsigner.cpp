// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/gpgsigner.h"
#include "core/json/document.h"
#include "tests/core/crypto/gpghome.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestGpgSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatItSignsVerifies();
    void everythingElseIsLeftAsItWas();
    void signatureThatWasThereIsReplaced();
    void onlyObjectsWithAPayloadAreSigned_data();
    void onlyObjectsWithAPayloadAreSigned();
    void keyThatIsNotThereIsNamed();
    void publicKeyDoesNotSign();
    void keyThatCouldBeTwoIsRefused();

private:
    [[nodiscard]] static QByteArray sign(const crypto::GpgSigner &signer, const QByteArray &message);

    std::unique_ptr<test::GpgHome> m_home;
    QString m_key;
};

void TestGpgSigner::initTestCase()
{
    m_home = std::make_unique<test::GpgHome>();
    m_key = m_home->makeKey(u"Build system <builder@example.org>"_s, u"ed25519"_s);
}

void TestGpgSigner::init()
{
    test::failOnWarning();
}

QByteArray TestGpgSigner::sign(const crypto::GpgSigner &signer, const QByteArray &message)
{
    const auto document = json::Document::parse(message);
    return document ? QByteArray::fromStdString(test::orStop(signer.sign(document->root()))) : QByteArray();
}

void TestGpgSigner::whatItSignsVerifies()
{
    test::Trust trust;
    trust.options.backends = QStringList{u"x509"_s, u"gpg"_s};
    trust.options.gpgHome = m_home->path();
    for (const auto &name : {m_key, u"builder@example.org"_s}) {
        const auto signer = test::orStop(crypto::GpgSigner::load(m_home->path(), name));
        for (const QByteArray members :
            {"{}", R"({"msg":null})", R"({"msg":"h\u00e9 \ud83d\ude00"})", R"({"msg":1e300})"}) {
            const auto verification = trust.verify(sign(signer, test::plainMessageWith(members)));
            QCOMPARE(verification.verdict, crypto::Verdict::Valid);
            QCOMPARE(verification.signer, m_key);
        }
    }
}

void TestGpgSigner::everythingElseIsLeftAsItWas()
{
    const auto signer = test::orStop(crypto::GpgSigner::load(m_home->path(), m_key));
    auto object = QJsonDocument::fromJson(sign(signer, test::plainMessage())).object();
    QCOMPARE(object.take(u"crypto"_s).toString(), u"gpg"_s);
    QVERIFY(!object.take(u"signature"_s).toString().contains(u'\n'));
    QCOMPARE(object, QJsonDocument::fromJson(test::plainMessage()).object());
}

void TestGpgSigner::signatureThatWasThereIsReplaced()
{
    const auto signer = test::orStop(crypto::GpgSigner::load(m_home->path(), m_key));
    const auto message =
        sign(signer, test::plainMessageWith(R"({"crypto":"x509","signature":"old","certificate":"old"})"));
    const auto object = QJsonDocument::fromJson(message).object();
    QCOMPARE(object[u"crypto"_s].toString(), u"gpg"_s);
    QVERIFY(object[u"signature"_s].toString() != u"old"_s);
    QVERIFY(!object.contains(u"certificate"_s));
}

void TestGpgSigner::onlyObjectsWithAPayloadAreSigned_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"[]", "null", "\"msg\"", "{}", R"({"topic":"org.example.prod.a"})"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestGpgSigner::onlyObjectsWithAPayloadAreSigned()
{
    QFETCH(const QByteArray, text);
    const auto signer = test::orStop(crypto::GpgSigner::load(m_home->path(), m_key));
    const auto document = json::Document::parse(text);
    QVERIFY(document);
    const auto line = signer.sign(document->root());
    QVERIFY(!line);
    QCOMPARE(line.error().code, crypto::ErrorCode::Key);
}

void TestGpgSigner::keyThatIsNotThereIsNamed()
{
    const auto signer = crypto::GpgSigner::load(m_home->path(), u"nobody@example.org"_s);
    QVERIFY(!signer);
    QCOMPARE(signer.error().code, crypto::ErrorCode::Key);
    QVERIFY(signer.error().detail.contains(u"nobody@example.org"_s));
    const auto nowhere = crypto::GpgSigner::load(m_home->path() + u"/nowhere"_s, m_key);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, crypto::ErrorCode::File);
}

void TestGpgSigner::publicKeyDoesNotSign()
{
    const test::GpgHome other;
    m_home->handTo(other, m_key);
    QVERIFY(!crypto::GpgSigner::load(other.path(), m_key));
}

void TestGpgSigner::keyThatCouldBeTwoIsRefused()
{
    const test::GpgHome home;
    home.makeKey(u"One <one@example.org>"_s, u"ed25519"_s);
    home.makeKey(u"Two <two@example.org>"_s, u"ed25519"_s);
    QVERIFY(crypto::GpgSigner::load(home.path(), u"two@example.org"_s));
    QVERIFY(!crypto::GpgSigner::load(home.path(), u"example.org"_s));
}

QTEST_GUILESS_MAIN(TestGpgSigner)
#include "tst_gpgsigner.moc"
