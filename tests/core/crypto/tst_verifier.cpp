// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/verifier.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::Reason;
using crypto::Verdict;

/// The message with another value for one key; an undefined one takes it out.
static QByteArray with(const QByteArray &message, const QString &key, const QJsonValue &value)
{
    auto object = QJsonDocument::fromJson(message).object();
    if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modernKeyIsValid();
    void smallKeyIsValidLegacy();
    void everyChangeAfterSigningIsInvalid_data();
    void everyChangeAfterSigningIsInvalid();
    void otherSpellingOfTheSameIsValid();
    void nothingButAnObjectIsAMessage_data();
    void nothingButAnObjectIsAMessage();
    void cryptoFieldChoosesTheBackend_data();
    void cryptoFieldChoosesTheBackend();
    void withoutCryptoFieldACertificateMeansX509();
    void backendsThatAreNotListedAreRefused();
    void signatureAndCertificateMustBeBase64Text_data();
    void signatureAndCertificateMustBeBase64Text();
    void unsignedIsItsOwnVerdict();
    void onlyListedTopicsMayBeUnsigned_data();
    void onlyListedTopicsMayBeUnsigned();
    void aTopicThatMayBeUnsignedDoesNotExcuseABadSignature();
    void profileThatDoesNotValidateCallsAllUnsigned();
    void frameMustNameTheTopicOfTheBody_data();
    void frameMustNameTheTopicOfTheBody();
    void sequenceNumberIsLeftOutOnlyWhenAsked();
    void sequenceNumberThatWasSignedIsProtected();
    void archiveChangesAreTakenBackOnlyWhenAsked_data();
    void archiveChangesAreTakenBackOnlyWhenAsked();
    void archiveExcusesNothingElse();
    void worstOfSeveralIsTold_data();
    void worstOfSeveralIsTold();

private:
    std::unique_ptr<test::Trust> m_trust;
    QByteArray m_signed;
};

void TestVerifier::init()
{
    test::failOnWarning();
    m_trust = std::make_unique<test::Trust>();
    m_signed = test::Trust::sign(m_trust->host);
}

void TestVerifier::modernKeyIsValid()
{
    const auto host = test::orStop(m_trust->authority.issue(u"modern.example.org"_s));
    const auto verification = m_trust->verify(test::Trust::sign(host));
    QCOMPARE(verification.verdict, Verdict::Valid);
    QCOMPARE(verification.reason, Reason::None);
    QCOMPARE(verification.signer, u"modern.example.org"_s);
    QCOMPARE(verification.detail, u"RSA 2048, SHA-1"_s);
}

void TestVerifier::smallKeyIsValidLegacy()
{
    const auto verification = m_trust->verify(m_signed);
    QCOMPARE(verification.verdict, Verdict::ValidLegacy);
    QCOMPARE(verification.reason, Reason::SmallKey);
    QCOMPARE(verification.signer, u"host.example.org"_s);
    QCOMPARE(verification.detail, u"RSA 1024, SHA-1"_s);
}

void TestVerifier::everyChangeAfterSigningIsInvalid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("payload") << u"msg"_s << QJsonValue(QJsonObject{{u"copr"_s, u"other"_s}});
    QTest::newRow("topic") << u"topic"_s << QJsonValue(u"org.example.prod.copr.build.end"_s);
    QTest::newRow("time") << u"timestamp"_s << QJsonValue(1772366341);
    QTest::newRow("time taken out") << u"timestamp"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("user") << u"username"_s << QJsonValue(u"root"_s);
    QTest::newRow("id") << u"msg_id"_s << QJsonValue(u"2026-1"_s);
    QTest::newRow("something more") << u"more"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("crypto taken out") << u"crypto"_s << QJsonValue(QJsonValue::Undefined);
}

void TestVerifier::everyChangeAfterSigningIsInvalid()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const auto verification = m_trust->verify(with(m_signed, key, value));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::Signature);
}

void TestVerifier::otherSpellingOfTheSameIsValid()
{
    QVERIFY(m_trust->verify(QJsonDocument::fromJson(m_signed).toJson(QJsonDocument::Indented)).isValid());
}

void TestVerifier::nothingButAnObjectIsAMessage_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"[]", "null", "1", "\"text\"", "[{\"topic\":\"a\"}]"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestVerifier::nothingButAnObjectIsAMessage()
{
    QFETCH(const QByteArray, text);
    const auto verification = m_trust->verify(text);
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::NotAnObject);
}

void TestVerifier::cryptoFieldChoosesTheBackend_data()
{
    QTest::addColumn<QJsonValue>("crypto");
    QTest::newRow("none there is") << QJsonValue(u"rot13"_s);
    QTest::newRow("another case") << QJsonValue(u"X509"_s);
    QTest::newRow("empty") << QJsonValue(u""_s);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("number") << QJsonValue(1);
    QTest::newRow("list") << QJsonValue(QJsonArray{u"x509"_s});
    QTest::newRow("not accepted here") << QJsonValue(u"gpg"_s);
}

void TestVerifier::cryptoFieldChoosesTheBackend()
{
    QFETCH(const QJsonValue, crypto);
    const auto verification = m_trust->verify(with(m_signed, u"crypto"_s, crypto));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::Backend);
}

void TestVerifier::withoutCryptoFieldACertificateMeansX509()
{
    const auto verification = m_trust->verify(with(m_signed, u"crypto"_s, QJsonValue(QJsonValue::Undefined)));
    // It was signed with the field, and so does not fit any more: but it was looked at.
    QCOMPARE(verification.reason, Reason::Signature);
    const auto signatureOnly = with(with(m_signed, u"crypto"_s, QJsonValue(QJsonValue::Undefined)), u"certificate"_s,
        QJsonValue(QJsonValue::Undefined));
    QCOMPARE(m_trust->verify(signatureOnly).reason, Reason::Backend);
}

void TestVerifier::backendsThatAreNotListedAreRefused()
{
    m_trust->options.backends = QStringList();
    QCOMPARE(m_trust->verify(m_signed).verdict, Verdict::Invalid);
    QCOMPARE(m_trust->verify(m_signed).reason, Reason::Backend);
}

void TestVerifier::signatureAndCertificateMustBeBase64Text_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    for (const auto &key : {u"signature"_s, u"certificate"_s}) {
        const auto row = [&](const char *name, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(key), name) << key << value;
        };
        row("missing", QJsonValue(QJsonValue::Undefined));
        row("null", QJsonValue(QJsonValue::Null));
        row("a number", QJsonValue(5));
        row("a list", QJsonValue(QJsonArray{u"YWJj"_s}));
        row("without padding", QJsonValue(u"YWJjYQ"_s));
        row("not ASCII", QJsonValue(u"YWJjé"_s));
    }
}

void TestVerifier::signatureAndCertificateMustBeBase64Text()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const auto verification = m_trust->verify(with(m_signed, key, value));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::Encoding);
}

void TestVerifier::unsignedIsItsOwnVerdict()
{
    const auto verification = m_trust->verify(test::plainMessage());
    QCOMPARE(verification.verdict, Verdict::Unsigned);
    QCOMPARE(verification.reason, Reason::NoSignature);
    QVERIFY(!verification.isTrusted());
}

void TestVerifier::onlyListedTopicsMayBeUnsigned_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("this one") << u"org.example.prod.copr.build.start"_s << true;
    QTest::newRow("a longer one") << u"org.example.prod.copr.build.start.x"_s << false;
    QTest::newRow("a shorter one") << u"org.example.prod.copr.build"_s << false;
    QTest::newRow("a pattern") << u"org.example.prod.copr.*"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestVerifier::onlyListedTopicsMayBeUnsigned()
{
    QFETCH(const QString, listed);
    QFETCH(const bool, isAllowed);
    m_trust->options.unsignedTopics = QStringList{listed};
    const auto verification = m_trust->verify(test::plainMessage());
    QCOMPARE(verification.verdict, Verdict::Unsigned);
    QCOMPARE(verification.isTrusted(), isAllowed);
    QCOMPARE(verification.reason, isAllowed ? Reason::UnsignedAllowed : Reason::NoSignature);
}

void TestVerifier::aTopicThatMayBeUnsignedDoesNotExcuseABadSignature()
{
    m_trust->options.unsignedTopics = QStringList{u"org.example.prod.copr.build.start"_s};
    QCOMPARE(m_trust->verify(with(m_signed, u"i"_s, 8)).verdict, Verdict::Invalid);
    const auto elsewhere = m_trust->verify(test::plainMessage(), {.frameTopic = "org.example.prod.other"});
    QCOMPARE(elsewhere.reason, Reason::TopicMismatch);
    QVERIFY(!elsewhere.isTrusted());
}

void TestVerifier::profileThatDoesNotValidateCallsAllUnsigned()
{
    m_trust->options.validate = false;
    for (const auto &message : {m_signed, with(m_signed, u"i"_s, 8), test::plainMessage(), "[]"_ba}) {
        const auto verification = m_trust->verify(message);
        QCOMPARE(verification.verdict, Verdict::Unsigned);
        QCOMPARE(verification.reason, Reason::NotValidated);
    }
}

void TestVerifier::frameMustNameTheTopicOfTheBody_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("isSame");
    const test::Trust trust;
    const auto topic = "org.example.prod.copr.build.start"_ba;
    const auto signedMessage = test::Trust::sign(trust.host);
    QTest::newRow("the same") << signedMessage << topic << true;
    QTest::newRow("longer") << signedMessage << topic + "x" << false;
    QTest::newRow("a prefix") << signedMessage << topic.chopped(1) << false;
    QTest::newRow("empty") << signedMessage << QByteArray("") << false;
    const auto emptyTopic = test::Trust::sign(trust.host, test::plainMessageWith(R"({"topic":""})"));
    QTest::newRow("both empty") << emptyTopic << QByteArray("") << true;
    const auto nullTopic = test::Trust::sign(trust.host, test::plainMessageWith(R"({"topic":null})"));
    QTest::newRow("null") << nullTopic << topic << false;
    const auto numberTopic = test::Trust::sign(trust.host, test::plainMessageWith(R"({"topic":5})"));
    QTest::newRow("number") << numberTopic << QByteArray("5") << false;
}

void TestVerifier::frameMustNameTheTopicOfTheBody()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, frame);
    QFETCH(const bool, isSame);
    const std::string_view view(frame.constData(), static_cast<std::size_t>(frame.size()));
    const auto verification = m_trust->verify(message, {.frameTopic = view});
    QCOMPARE(verification.isValid(), isSame);
    QCOMPARE(verification.reason, isSame ? Reason::SmallKey : Reason::TopicMismatch);
    // No frame, nothing to compare with.
    QVERIFY(m_trust->verify(message).isValid());
}

void TestVerifier::sequenceNumberIsLeftOutOnlyWhenAsked()
{
    const auto numbered = with(m_signed, u"seq_id"_s, 4711);
    QCOMPARE(m_trust->verify(numbered).reason, Reason::Signature);
    const auto verification = m_trust->verify(numbered, {.withoutSeqId = true});
    QVERIFY(verification.isValid());
    QCOMPARE(verification.detail, u"its sequence number is not protected; RSA 1024, SHA-1"_s);
    QCOMPARE(m_trust->verify(with(numbered, u"i"_s, 8), {.withoutSeqId = true}).reason, Reason::Signature);
}

void TestVerifier::sequenceNumberThatWasSignedIsProtected()
{
    const auto numbered = test::Trust::sign(m_trust->host, test::plainMessageWith(R"({"seq_id":5})"));
    const auto verification = m_trust->verify(numbered, {.withoutSeqId = true});
    QVERIFY(verification.isValid());
    QCOMPARE(verification.detail, u"RSA 1024, SHA-1"_s);
    QVERIFY(!m_trust->verify(with(numbered, u"seq_id"_s, 6), {.withoutSeqId = true}).isValid());
}

void TestVerifier::archiveChangesAreTakenBackOnlyWhenAsked_data()
{
    QTest::addColumn<QByteArray>("signedWith");
    QTest::addColumn<QByteArray>("added");
    const auto row = [](const char *name, const char *signedWith, const char *added) {
        QTest::newRow(name) << QByteArray(signedWith) << QByteArray(added);
    };
    row("the usual", "{}", R"({"headers":{},"source_name":"archive","source_version":"1"})");
    row("null headers", "{}", R"({"headers":null,"source_name":"archive","source_version":"1"})");
    row("no headers", "{}", R"({"source_name":"archive","source_version":"1"})");
    row("signed headers", R"({"headers":{"a":"b"}})", R"({"source_name":"archive","source_version":"1"})");
    // The reference loses these: it takes back all or nothing.
    row("signed empty headers", R"({"headers":{}})", R"({"source_name":"archive","source_version":"1"})");
    row("signed float", R"({"timestamp":1772366340.5})", R"({"headers":{},"source_name":"a","source_version":"1"})");
}

void TestVerifier::archiveChangesAreTakenBackOnlyWhenAsked()
{
    QFETCH(const QByteArray, signedWith);
    QFETCH(const QByteArray, added);
    auto message = test::Trust::sign(m_trust->host, test::plainMessageWith(signedWith));
    const auto members = QJsonDocument::fromJson(added).object();
    for (auto it = members.begin(); it != members.end(); ++it) {
        message = with(message, it.key(), it.value());
    }
    // Qt would write 1772366340.0 as an integer again.
    message.replace("\"timestamp\":1772366340,", "\"timestamp\":1772366340.0,");
    QCOMPARE(m_trust->verify(message).reason, Reason::Signature);
    const auto verification = m_trust->verify(message, {.isFromArchive = true});
    QVERIFY(verification.isValid());
    QVERIFY(verification.detail.startsWith(u"changed by the archive"_s));
}

void TestVerifier::archiveExcusesNothingElse()
{
    auto message = with(with(m_signed, u"source_name"_s, u"archive"_s), u"source_version"_s, u"1"_s);
    QVERIFY(m_trust->verify(message, {.isFromArchive = true}).isValid());
    QVERIFY(!m_trust->verify(with(message, u"headers"_s, QJsonObject{{u"a"_s, 1}}), {.isFromArchive = true}).isValid());
    QVERIFY(!m_trust->verify(with(message, u"timestamp"_s, 1772366341), {.isFromArchive = true}).isValid());
    QVERIFY(!m_trust->verify(with(message, u"timestamp"_s, QJsonValue::Null), {.isFromArchive = true}).isValid());
    QVERIFY(!m_trust->verify(with(message, u"i"_s, 8), {.isFromArchive = true}).isValid());
    QVERIFY(!m_trust->verify(with(m_signed, u"source_name"_s, u"archive"_s), {.isFromArchive = true}).isValid());
    QVERIFY(!m_trust->verify(with(message, u"seq_id"_s, 8), {.isFromArchive = true}).isValid());
    QVERIFY(m_trust->verify(with(message, u"seq_id"_s, 8), {.withoutSeqId = true, .isFromArchive = true}).isValid());
}

void TestVerifier::worstOfSeveralIsTold_data()
{
    QTest::addColumn<bool>("isTampered");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<bool>("hasList");
    QTest::addColumn<bool>("hasAuthority");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("tampered and not listed") << true << false << true << true << u"invalid"_s;
    QTest::newRow("tampered and no list") << true << true << false << true << u"invalid"_s;
    QTest::newRow("tampered and no authority") << true << true << true << false << u"invalid"_s;
    QTest::newRow("not listed and no list") << false << false << false << true << u"unauthorised"_s;
    QTest::newRow("not listed and no authority") << false << false << true << false << u"unauthorised"_s;
    QTest::newRow("no list and a small key") << false << true << false << true << u"not-checkable"_s;
    QTest::newRow("no authority") << false << true << true << false << u"not-checkable"_s;
    QTest::newRow("a small key") << false << true << true << true << u"valid-legacy"_s;
}

void TestVerifier::worstOfSeveralIsTold()
{
    QFETCH(const bool, isTampered);
    QFETCH(const bool, isListed);
    QFETCH(const bool, hasList);
    QFETCH(const bool, hasAuthority);
    QFETCH(const QString, verdict);
    const auto signers = isListed ? R"(["host.example.org"])"_ba : R"(["other.example.org"])"_ba;
    m_trust->options.policy =
        m_trust->write(u"policy.json"_s, R"({"org.example.prod.copr.build.start":)" + signers + "}");
    const auto list = test::orStop(m_trust->authority.revocationList({}, test::utc(2026), {}));
    m_trust->options.crl = hasList ? m_trust->write(u"crl.pem"_s, list) : m_trust->path(u"missing.pem"_s);
    m_trust->options.ca = hasAuthority ? m_trust->options.ca : m_trust->path(u"missing.crt"_s);
    const auto verification = m_trust->verify(isTampered ? with(m_signed, u"i"_s, 8) : m_signed);
    QCOMPARE(crypto::toString(verification.verdict), verdict);
    // Nobody is named on the word of a certificate that is not proven.
    QCOMPARE(verification.signer.isEmpty(), !hasAuthority);
}

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
