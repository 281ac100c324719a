// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vectors beside the project, walked: what the bus's own verifiers say is what we say.

#include "core/json/document.h"
#include "tests/core/crypto/gpghome.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void x509_data();
    void x509();
    void gpg_data();
    void gpg();
    void datagrepper_data();
    void datagrepper();
    void consumer_data();
    void consumer();

private:
    [[nodiscard]] crypto::TrustOptions optionsOf(const QJsonObject &config) const;
    [[nodiscard]] static crypto::Verification verify(
        crypto::Verifier &verifier, const QString &text, const crypto::VerifyContext &context = {});

    std::unique_ptr<test::Trust> m_trust;
    std::unique_ptr<test::GpgHome> m_gpgHome;
    SystemClock m_clock;
};

void TestVectors::init()
{
    test::failOnWarning();
    if (!test::hasSharedData()) {
        QSKIP("the vectors are not beside the project");
    }
    m_trust = std::make_unique<test::Trust>();
}

static void addRows(const QString &name)
{
    QTest::addColumn<QJsonObject>("vector");
    for (const auto &line : test::jsonLines(test::sharedPath(name))) {
        QTest::newRow(qPrintable(line[u"id"_s].toString())) << line;
    }
}

crypto::TrustOptions TestVectors::optionsOf(const QJsonObject &config) const
{
    crypto::TrustOptions options;
    const auto file = [&](const QString &key) {
        return config[key].isString() ? test::sharedPath(u"vectors/"_s + config[key].toString()) : QString();
    };
    options.backends = config[u"crypto_validate_backends"_s].toVariant().toStringList();
    options.ca = file(u"ca"_s);
    options.crl = file(u"crl"_s);
    const auto policy = config[u"routing_policy"_s].toObject();
    options.policy = m_trust->write(u"policy.json"_s, QJsonDocument(policy).toJson());
    options.isNitpicky = config[u"routing_nitpicky"_s].toBool();
    return options;
}

crypto::Verification TestVectors::verify(
    crypto::Verifier &verifier, const QString &text, const crypto::VerifyContext &context)
{
    const auto document = json::Document::parse(text.toUtf8());
    return document ? verifier.verify(document->root(), context) : crypto::Verification();
}

void TestVectors::x509_data()
{
    addRows(u"vectors/x509.jsonl"_s);
}

void TestVectors::x509()
{
    QFETCH(const QJsonObject, vector);
    crypto::Verifier verifier(optionsOf(vector[u"config"_s].toObject()), m_clock);
    // We read every authority of a file, the reference the first only.
    const bool isOurs = vector[u"id"_s].toString() == u"cert-bundle-second"_s;
    for (int i = 0; i < 2; ++i) {
        const auto verification = verify(verifier, vector[u"wire"_s].toString());
        QVERIFY2(verification.isValid() == (vector[u"valid"_s].toBool() || isOurs),
            qPrintable(crypto::explain(verification)));
        QVERIFY(verification.reason != crypto::Reason::Internal);
    }
}

void TestVectors::gpg_data()
{
    addRows(u"vectors/gpg.jsonl"_s);
}

void TestVectors::gpg()
{
    QFETCH(const QJsonObject, vector);
    if (!m_gpgHome) {
        m_gpgHome = std::make_unique<test::GpgHome>();
        m_gpgHome->gpg({u"--import"_s, test::sharedPath(u"vectors/gpg/pubkeys.asc"_s)});
    }
    auto options = optionsOf(vector[u"config"_s].toObject());
    options.gpgHome = m_gpgHome->path();
    crypto::Verifier verifier(options, m_clock);
    const auto verification = verify(verifier, vector[u"wire"_s].toString());
    QVERIFY2(verification.isValid() == vector[u"valid"_s].toBool(), qPrintable(crypto::explain(verification)));
    QVERIFY(verification.reason != crypto::Reason::Internal);
    const auto id = vector[u"id"_s].toString();
    if (id == u"gpg-key-expired"_s || id == u"gpg-key-revoked"_s) {
        QCOMPARE(verification.verdict, crypto::Verdict::ValidLegacy);
    }
}

void TestVectors::datagrepper_data()
{
    addRows(u"vectors/datagrepper.jsonl"_s);
}

void TestVectors::datagrepper()
{
    QFETCH(const QJsonObject, vector);
    crypto::Verifier verifier(optionsOf(vector[u"config"_s].toObject()), m_clock);
    const auto raw = vector[u"raw"_s].toString();
    QCOMPARE(verify(verifier, raw).isValid(), vector[u"valid_raw"_s].toBool());
    if (vector[u"fixed"_s].isString()) {
        QCOMPARE(verify(verifier, vector[u"fixed"_s].toString()).isValid(), vector[u"valid_fixed"_s].toBool());
    }
    // These the reference loses, because it takes back all or nothing.
    static const QStringList ours = {
        u"datagrepper-float-signed"_s, u"datagrepper-empty-headers-signed"_s, u"datagrepper-whole-float-signed"_s};
    const bool isValid = vector[u"valid_raw"_s].toBool() || vector[u"valid_fixed"_s].toBool() ||
                         ours.contains(vector[u"id"_s].toString());
    QCOMPARE(verify(verifier, raw, {.isFromArchive = true}).isValid(), isValid);
}

void TestVectors::consumer_data()
{
    addRows(u"vectors/consumer.jsonl"_s);
}

void TestVectors::consumer()
{
    QFETCH(const QJsonObject, vector);
    auto options = optionsOf(
        {{u"ca"_s, u"ca.crt"_s}, {u"crl"_s, u"crl.pem"_s}, {u"crypto_validate_backends"_s, QJsonArray{u"x509"_s}}});
    options.validate = vector[u"validate_signatures"_s].toBool();
    crypto::Verifier verifier(options, m_clock);
    const auto frames = vector[u"frames"_s].toArray();
    const auto topic = frames.at(0).toString().toStdString();
    const auto verification = verify(verifier, frames.at(1).toString(), {.frameTopic = topic});
    if (options.validate) {
        QCOMPARE(verification.isValid(), vector[u"accepted"_s].toBool());
    } else {
        QVERIFY(!verification.isValid());
    }
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
