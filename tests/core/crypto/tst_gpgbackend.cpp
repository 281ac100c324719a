// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"
#include "tests/core/crypto/gpghome.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::Reason;
using crypto::Verdict;

namespace {

constexpr auto payload = R"({"chroot":"f41","copr":"nightly","user":"mkowalski"})";

/// plainMessage() with an OpenPGP signature in it.
QByteArray withSignature(const QByteArray &signature, const QByteArray &message = test::plainMessage())
{
    auto object = QJsonDocument::fromJson(message).object();
    object.insert(u"crypto"_s, u"gpg"_s);
    object.insert(u"signature"_s, QString::fromLatin1(signature.toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestGpgBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keyOfTheKeyringIsValid();
    void onlyThePayloadIsProtected();
    void smallKeyIsValidLegacy();
    void expiredKeyIsValidLegacy();
    void revokedKeyIsValidLegacy();
    void expiredSignatureIsInvalid();
    void strangerIsInvalid();
    void allOfSeveralSignaturesMustBeGood();
    void subkeySignsForItsPrimaryKey();
    void attachedSignatureIsNone_data();
    void attachedSignatureIsNone();
    void hostileSignatureIsInvalid_data();
    void hostileSignatureIsInvalid();
    void missingPayloadIsInvalid();
    void missingKeyringIsNotCheckable();
    void digestThatGpgIsToldToRefuseIsNotCheckable();
    void keyMayBeAddedAtAnyTime();

private:
    [[nodiscard]] static QByteArray detached(
        const test::GpgHome &home, const QString &key, const QStringList &options = {});

    std::unique_ptr<test::GpgHome> m_home;
    std::unique_ptr<test::Trust> m_trust;
    QString m_key;
};

void TestGpgBackend::initTestCase()
{
    m_home = std::make_unique<test::GpgHome>();
    m_key = m_home->makeKey(u"Build system <builder@example.org>"_s, u"ed25519"_s);
}

void TestGpgBackend::init()
{
    test::failOnWarning();
    m_trust = std::make_unique<test::Trust>();
    m_trust->options.backends = QStringList{u"gpg"_s};
    m_trust->options.gpgHome = m_home->path();
}

QByteArray TestGpgBackend::detached(const test::GpgHome &home, const QString &key, const QStringList &options)
{
    return home.sign(options + QStringList{u"--local-user"_s, key, u"--detach-sign"_s}, payload);
}

void TestGpgBackend::keyOfTheKeyringIsValid()
{
    const auto verification = m_trust->verify(withSignature(detached(*m_home, m_key)));
    QCOMPARE(verification.verdict, Verdict::Valid);
    QCOMPARE(verification.reason, Reason::None);
    QCOMPARE(verification.signer, m_key);
    QVERIFY(crypto::isSignedBy(verification, m_key));
    QVERIFY(!crypto::isSignedBy(verification, u"Build system <builder@example.org>"_s));
    QCOMPARE(verification.detail,
        u"by Build system <builder@example.org>; topic and time are not protected; EdDSA, SHA256"_s);
}

void TestGpgBackend::onlyThePayloadIsProtected()
{
    const auto signature = detached(*m_home, m_key);
    const auto verdictWith = [&](const QByteArray &members) {
        return m_trust->verify(withSignature(signature, test::plainMessageWith(members))).verdict;
    };
    QCOMPARE(verdictWith(R"({"topic":"org.example.prod.other"})"), Verdict::Valid);
    QCOMPARE(verdictWith(R"({"timestamp":1})"), Verdict::Valid);
    QCOMPARE(verdictWith(R"({"msg":{"copr":"nightly","user":"mkowalski","chroot":"f42"}})"), Verdict::Invalid);
    QCOMPARE(verdictWith(R"({"msg":null})"), Verdict::Invalid);
}

void TestGpgBackend::smallKeyIsValidLegacy()
{
    const auto key = m_home->makeKey(u"Small <small@example.org>"_s, u"rsa1024"_s);
    const auto verification = m_trust->verify(withSignature(detached(*m_home, key)));
    QCOMPARE(verification.verdict, Verdict::ValidLegacy);
    QCOMPARE(verification.reason, Reason::SmallKey);
    QVERIFY(verification.detail.endsWith(u"RSA, SHA512 (1024 bits)"_s));
}

void TestGpgBackend::expiredKeyIsValidLegacy()
{
    const QStringList then = {u"--faked-system-time"_s, u"20200101T000000!"_s};
    const auto key = m_home->makeKey(u"Former <former@example.org>"_s, u"ed25519"_s, then);
    const auto verification = m_trust->verify(withSignature(detached(*m_home, key, then)));
    QCOMPARE(verification.verdict, Verdict::ValidLegacy);
    QCOMPARE(verification.reason, Reason::ExpiredSince);
    QCOMPARE(verification.signer, key);
}

void TestGpgBackend::revokedKeyIsValidLegacy()
{
    const auto key = m_home->makeKey(u"Lost <lost@example.org>"_s, u"ed25519"_s);
    const auto message = withSignature(detached(*m_home, key));
    QCOMPARE(m_trust->verify(message).verdict, Verdict::Valid);
    m_home->revoke(key);
    const auto verification = m_trust->verify(message);
    QCOMPARE(verification.verdict, Verdict::ValidLegacy);
    QCOMPARE(verification.reason, Reason::RevokedSince);
}

void TestGpgBackend::expiredSignatureIsInvalid()
{
    const QStringList brief = {u"--faked-system-time"_s, u"20200101T000000!"_s, u"--default-sig-expire"_s, u"1d"_s};
    const auto key = m_home->makeKey(u"Brief <brief@example.org>"_s, u"ed25519"_s, brief.first(2));
    const auto verification = m_trust->verify(withSignature(detached(*m_home, key, brief)));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::Expired);
    QVERIFY(verification.signer.isEmpty());
}

void TestGpgBackend::strangerIsInvalid()
{
    const test::GpgHome elsewhere;
    const auto stranger = elsewhere.makeKey(u"Build system <builder@example.org>"_s, u"ed25519"_s);
    const auto verification = m_trust->verify(withSignature(detached(elsewhere, stranger)));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::KeyUnknown);
    QCOMPARE(verification.detail, stranger);
}

void TestGpgBackend::allOfSeveralSignaturesMustBeGood()
{
    const auto good = detached(*m_home, m_key);
    const auto other = m_home->makeKey(u"Other <other@example.org>"_s, u"ed25519"_s);
    const auto ofAnother = m_home->sign({u"--local-user"_s, other, u"--detach-sign"_s}, R"({"chroot":"f42"})");
    const test::GpgHome elsewhere;
    const auto stranger = detached(elsewhere, elsewhere.makeKey(u"Stranger <stranger@example.org>"_s, u"ed25519"_s));
    QCOMPARE(m_trust->verify(withSignature(good + detached(*m_home, other))).verdict, Verdict::Valid);
    for (const auto &bad : {ofAnother, stranger}) {
        QCOMPARE(m_trust->verify(withSignature(good + bad)).verdict, Verdict::Invalid);
        QCOMPARE(m_trust->verify(withSignature(bad + good)).verdict, Verdict::Invalid);
    }
}

void TestGpgBackend::subkeySignsForItsPrimaryKey()
{
    const auto key = m_home->makeKey(u"Careful <careful@example.org>"_s, u"ed25519"_s);
    m_home->gpg({u"--quick-add-key"_s, key, u"rsa2048"_s, u"sign"_s});
    const auto verification = m_trust->verify(withSignature(detached(*m_home, key)));
    QCOMPARE(verification.verdict, Verdict::Valid);
    QCOMPARE(verification.signer, key);
    QVERIFY2(verification.detail.endsWith(u"RSA, SHA512 (2048 bits)"_s), qPrintable(verification.detail));
}

void TestGpgBackend::attachedSignatureIsNone_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("compressed") << QStringList{u"--sign"_s};
    QTest::newRow("plain") << QStringList{u"--sign"_s, u"--compress-algo"_s, u"none"_s};
    QTest::newRow("armoured") << QStringList{u"--sign"_s, u"--armor"_s};
    QTest::newRow("clear text") << QStringList{u"--clear-sign"_s};
}

void TestGpgBackend::attachedSignatureIsNone()
{
    QFETCH(const QStringList, options);
    for (const QByteArray text : {payload, R"({"chroot":"f42"})"}) {
        const auto attached = m_home->sign(options + QStringList{u"--local-user"_s, m_key}, text);
        const auto verification = m_trust->verify(withSignature(attached));
        QCOMPARE(verification.verdict, Verdict::Invalid);
        QCOMPARE(verification.reason, Reason::Signature);
    }
}

void TestGpgBackend::hostileSignatureIsInvalid_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<Reason>("reason");
    const auto good = detached(*m_home, m_key);
    QTest::newRow("nothing") << QByteArray() << Reason::Signature;
    QTest::newRow("words") << "no signature at all"_ba << Reason::Signature;
    QTest::newRow("half") << good.first(good.size() / 2) << Reason::Signature;
    QTest::newRow("a key") << m_home->gpg({u"--export"_s, m_key}) << Reason::Signature;
    QTest::newRow("a key, then a signature") << m_home->gpg({u"--export"_s, m_key}) + good << Reason::Signature;
    QTest::newRow("too long") << QByteArray(100000, 'x') << Reason::Encoding;
}

void TestGpgBackend::hostileSignatureIsInvalid()
{
    QFETCH(const QByteArray, signature);
    QFETCH(const Reason, reason);
    const auto verification = m_trust->verify(withSignature(signature));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, reason);
}

void TestGpgBackend::missingPayloadIsInvalid()
{
    const auto signature = m_home->sign({u"--local-user"_s, m_key, u"--detach-sign"_s}, "null");
    QCOMPARE(
        m_trust->verify(withSignature(signature, test::plainMessageWith(R"({"msg":null})"))).verdict, Verdict::Valid);
    auto message = QJsonDocument::fromJson(withSignature(signature)).object();
    message.remove(u"msg"_s);
    QCOMPARE(m_trust->verify(QJsonDocument(message).toJson()).verdict, Verdict::Invalid);
}

void TestGpgBackend::missingKeyringIsNotCheckable()
{
    const auto message = withSignature(detached(*m_home, m_key));
    m_trust->options.gpgHome = m_trust->path(u"nowhere"_s);
    const auto verification = m_trust->verify(message);
    QCOMPARE(verification.verdict, Verdict::NotCheckable);
    QCOMPARE(verification.reason, Reason::AuthorityMissing);
    QVERIFY(verification.detail.contains(u"nowhere"_s));
}

void TestGpgBackend::digestThatGpgIsToldToRefuseIsNotCheckable()
{
    const test::GpgHome strict;
    m_home->handTo(strict, m_key);
    strict.configure("weak-digest SHA256\n");
    m_trust->options.gpgHome = strict.path();
    const auto verification = m_trust->verify(withSignature(detached(*m_home, m_key)));
    QCOMPARE(verification.verdict, Verdict::NotCheckable);
    QCOMPARE(verification.reason, Reason::PolicyForbids);
    QVERIFY(verification.detail.contains(u"SHA256"_s));
}

void TestGpgBackend::keyMayBeAddedAtAnyTime()
{
    const test::GpgHome empty;
    m_trust->options.gpgHome = empty.path();
    const auto message = withSignature(detached(*m_home, m_key));
    QCOMPARE(m_trust->verify(message).reason, Reason::KeyUnknown);
    m_home->handTo(empty, m_key);
    QCOMPARE(m_trust->verify(message).verdict, Verdict::Valid);
}

QTEST_GUILESS_MAIN(TestGpgBackend)
#include "tst_gpgbackend.moc"
