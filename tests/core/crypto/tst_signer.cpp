// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/signer.h"
#include "core/json/canonical.h"
#include "core/json/document.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::ErrorCode;

class TestSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void whatItSignsVerifies();
    void signsTheSameTwice();
    void signatureThatWasThereIsReplaced();
    void onlyThePemOfTheCertificateGoesOut();
    void onlyObjectsAreSigned();
    void keyOfAnotherCertificateIsRefused();
    void keysOfOtherKindsAreRefused();
    void keyWithAPassphraseIsRefused();
    void missingFilesAreNamed();
    void signsTheVectors_data();
    void signsTheVectors();
};

static std::string sign(const crypto::Signer &signer, const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    return document ? test::orStop(signer.sign(document->root())) : std::string();
}

void TestSigner::whatItSignsVerifies()
{
    test::Trust trust;
    const auto signer = test::orStop(crypto::Signer::load(
        trust.write(u"host.crt"_s, trust.host.certificate), trust.write(u"host.key"_s, trust.host.key)));
    const auto verification = trust.verify(QByteArray::fromStdString(sign(signer, test::plainMessage())));
    QVERIFY(verification.isValid());
    QCOMPARE(verification.signer, u"host.example.org"_s);
}

void TestSigner::signsTheSameTwice()
{
    const test::Trust trust;
    QCOMPARE(test::Trust::sign(trust.host), test::Trust::sign(trust.host));
}

void TestSigner::signatureThatWasThereIsReplaced()
{
    test::Trust trust;
    const auto other = test::orStop(trust.authority.issue(u"other.example.org"_s, test::quick()));
    QCOMPARE(test::Trust::sign(trust.host, test::Trust::sign(other)), test::Trust::sign(trust.host));
    const auto odd = test::plainMessageWith(R"({"crypto":5,"signature":[],"certificate":{}})");
    QVERIFY(trust.verify(test::Trust::sign(trust.host, odd)).isValid());
}

void TestSigner::onlyThePemOfTheCertificateGoesOut()
{
    // People keep certificate and key in one file.
    const test::Trust trust;
    const crypto::Issued both{"words\n" + trust.host.key + trust.host.certificate, trust.host.key};
    QCOMPARE(test::Trust::sign(both), test::Trust::sign(trust.host));
}

void TestSigner::onlyObjectsAreSigned()
{
    const test::Trust trust;
    const auto signer = test::orStop(crypto::Signer::fromPem(trust.host.certificate, trust.host.key));
    for (const char *text : {"[]", "1", "null", "\"x\""}) {
        QVERIFY(!signer.sign(json::Document::parse(text)->root()));
    }
}

void TestSigner::keyOfAnotherCertificateIsRefused()
{
    const test::Trust trust;
    const auto other = test::orStop(trust.authority.issue(u"other.example.org"_s, test::quick()));
    const auto signer = crypto::Signer::fromPem(trust.host.certificate, other.key);
    QVERIFY(!signer);
    QCOMPARE(signer.error().code, ErrorCode::Key);
}

void TestSigner::keysOfOtherKindsAreRefused()
{
    const test::Trust trust;
    auto options = test::quick();
    options.isElliptic = true;
    const auto elliptic = test::orStop(trust.authority.issue(u"ec.example.org"_s, options));
    const auto signer = crypto::Signer::fromPem(elliptic.certificate, elliptic.key);
    QVERIFY(!signer);
    QCOMPARE(signer.error().code, ErrorCode::Key);
    QVERIFY(!crypto::Signer::fromPem(trust.host.certificate, trust.host.certificate));
    QVERIFY(!crypto::Signer::fromPem(trust.host.key, trust.host.key));
    QVERIFY(!crypto::Signer::fromPem({}, {}));
}

void TestSigner::keyWithAPassphraseIsRefused()
{
    const test::Trust trust;
    const crypto::Ptr<EVP_PKEY> key(EVP_RSA_gen(1024U));
    const crypto::Ptr<BIO> bio(BIO_new(BIO_s_mem()));
    QCOMPARE(PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), EVP_aes_128_cbc(), "secret", 6, nullptr, nullptr), 1);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    const auto signer = crypto::Signer::fromPem(trust.host.certificate, QByteArray(data, size));
    QVERIFY(!signer);
    QCOMPARE(signer.error().code, ErrorCode::Key);
    QVERIFY(signer.error().detail.contains(u"passphrase"_s));
}

void TestSigner::missingFilesAreNamed()
{
    const test::Trust trust;
    const auto there = trust.write(u"host.crt"_s, trust.host.certificate);
    const auto noKey = crypto::Signer::load(there, trust.path(u"missing.key"_s));
    QVERIFY(!noKey);
    QCOMPARE(noKey.error().code, ErrorCode::File);
    QVERIFY(noKey.error().detail.contains(u"missing.key"_s));
    const auto noCertificate = crypto::Signer::load(trust.path(u"missing.crt"_s), there);
    QVERIFY(!noCertificate);
    QVERIFY(noCertificate.error().detail.contains(u"missing.crt"_s));
}

void TestSigner::signsTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    if (!test::hasSharedData()) {
        return;
    }
    for (const auto &line : test::jsonLines(test::sharedPath(u"vectors/sign.jsonl"_s))) {
        QTest::newRow(qPrintable(line[u"id"_s].toString())) << line;
    }
}

void TestSigner::signsTheVectors()
{
    if (!test::hasSharedData()) {
        QSKIP("the vectors are not beside the project");
    }
    QFETCH(const QJsonObject, vector);
    const auto base = test::sharedPath(u"vectors/testkeys/"_s + vector[u"certname"_s].toString());
    const auto signer = test::orStop(crypto::Signer::load(base + u".crt"_s, base + u".key"_s));
    const auto signedMessage = sign(signer, vector[u"unsigned"_s].toString().toUtf8());
    QCOMPARE(QByteArray::fromStdString(signedMessage), vector[u"signed"_s].toString().toUtf8());
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
