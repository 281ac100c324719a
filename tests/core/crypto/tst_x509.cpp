// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/base64.h"
#include "core/crypto/x509backend.h"
#include "core/json/document.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::At;
using crypto::Reason;
using crypto::Verdict;
using test::orStop;
using test::quick;
using test::utc;

class TestX509 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    // Chain
    void everyAuthorityOfTheFileCounts();
    void authoritiesOfOneNameAreAllTried();
    void certificateOfAnotherAuthorityIsInvalid();
    void certificateOfAnotherAuthorityOfTheNameIsInvalid();
    void intermediatesAreNotFollowed();
    void intermediateThatIsConfiguredIsAnAuthority();
    void hostIsNoAuthority();
    void selfMadeCertificateIsInvalid();
    // Authority file
    void authorityFileThatCannotBeReadIsNotCheckable_data();
    void authorityFileThatCannotBeReadIsNotCheckable();
    // Dates
    void expiredCertificateIsInvalidNow();
    void certificateIsNotValidBeforeItsTime();
    void datesEndToTheSecond();
    void expiredAuthorityIsInvalid();
    void renewedAuthorityIsAsGoodAsTheOld();
    void messageTimeCountsForArchives();
    void messageTimeBeforeTheCertificateIsInvalid();
    void messageTimeThatIsNoneIsNow_data();
    void messageTimeThatIsNoneIsNow();
    // Revocation
    void noListConfiguredMeansNoneIsAsked();
    void revokedIsInvalid();
    void listThatCannotBeTrustedIsNeverGood_data();
    void listThatCannotBeTrustedIsNeverGood();
    void listWithoutNextUpdateDoesNotExpire();
    void staleListStillRevokes();
    void newestListCounts();
    void listThatRevokesTheAuthorityRevokesAll();
    void eachAuthorityHasItsOwnList();
    void revocationIsAskedOfTodaysListForOldMessages();
    // Names
    void firstOfSeveralNamesCounts();
    void nulInANameDoesNotEndIt();
    void certificateThatNamesNobodyIsInvalid();
    void nameBeyondAsciiIsWhole();
    // Keys
    void ellipticKeyIsInvalid();
    void anothersSignatureIsInvalid();
    // Hostile certificates
    void hostileCertificateIsInvalid_data();
    void hostileCertificateIsInvalid();
    // Cache
    void whatIsNotProvenIsNotKept();
    void copiedAndOldCertificatesAreNotKept();
    void spellingsOfOneCertificateDoNotFillTheCache();
    void revokedIsToldEveryTime();
    void expiryIsToldFromTheCacheToo();
    // Policy
    void policyLetsSpeak_data();
    void policyLetsSpeak();
    void policyThatCannotBeReadIsNotCheckable_data();
    void policyThatCannotBeReadIsNotCheckable();
    // Files that change
    void newListCountsAfterASecond();
    void filesAreReadAtOnceWhenACheckFails();
    void fileThatGoesIsMissed();

private:
    [[nodiscard]] crypto::Verification verify(const crypto::Issued &by, const crypto::VerifyContext &context = {});
    void useList(const QByteArray &pem);

    std::unique_ptr<test::Trust> m_trust;
};

void TestX509::init()
{
    test::failOnWarning();
    m_trust = std::make_unique<test::Trust>();
}

crypto::Verification TestX509::verify(const crypto::Issued &by, const crypto::VerifyContext &context)
{
    return m_trust->verify(test::Trust::sign(by), context);
}

void TestX509::useList(const QByteArray &pem)
{
    m_trust->options.crl = m_trust->write(u"crl.pem"_s, pem);
}

void TestX509::everyAuthorityOfTheFileCounts()
{
    const auto other = orStop(crypto::Authority::make(u"Another"_s, quick()));
    const auto host = orStop(other.issue(u"other.example.org"_s, quick()));
    QVERIFY(!verify(host).isValid());
    m_trust->options.ca = m_trust->write(
        u"both.crt"_s, "# ours\n" + m_trust->authority.certificate() + "\n# and theirs\n" + other.certificate());
    QVERIFY(verify(host).isValid());
    QVERIFY(verify(m_trust->host).isValid());
}

void TestX509::authoritiesOfOneNameAreAllTried()
{
    const auto twin = orStop(crypto::Authority::make(u"Test authority"_s, quick()));
    const auto host = orStop(twin.issue(u"twin.example.org"_s, quick()));
    for (const auto &pem : {m_trust->authority.certificate() + twin.certificate(),
             twin.certificate() + m_trust->authority.certificate()}) {
        m_trust->options.ca = m_trust->write(u"twins%1.crt"_s.arg(pem.size() + pem.at(100)), pem);
        QVERIFY(verify(host).isValid());
        QVERIFY(verify(m_trust->host).isValid());
    }
}

void TestX509::certificateOfAnotherAuthorityIsInvalid()
{
    const auto other = orStop(crypto::Authority::make(u"Another"_s, quick()));
    const auto verification = verify(orStop(other.issue(u"host.example.org"_s, quick())));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::Chain);
    QVERIFY(verification.detail.contains(u"CN = Another"_s));
    QVERIFY(verification.signer.isEmpty());
}

void TestX509::certificateOfAnotherAuthorityOfTheNameIsInvalid()
{
    const auto twin = orStop(crypto::Authority::make(u"Test authority"_s, quick()));
    const auto verification = verify(orStop(twin.issue(u"host.example.org"_s, quick())));
    QCOMPARE(verification.reason, Reason::Chain);
    QVERIFY(verification.signer.isEmpty());
}

void TestX509::intermediatesAreNotFollowed()
{
    const auto between = orStop(m_trust->authority.subordinate(u"Between"_s, quick()));
    auto host = orStop(between.issue(u"host.example.org"_s, quick()));
    QCOMPARE(verify(host).reason, Reason::Chain);
    const auto message = test::Trust::sign(host);
    QCOMPARE(m_trust->verify(test::Trust::withCertificate(message, host.certificate + between.certificate())).reason,
        Reason::Chain);
}

void TestX509::intermediateThatIsConfiguredIsAnAuthority()
{
    const auto between = orStop(m_trust->authority.subordinate(u"Between"_s, quick()));
    m_trust->options.ca = m_trust->write(u"between.crt"_s, between.certificate());
    QVERIFY(verify(orStop(between.issue(u"host.example.org"_s, quick()))).isValid());
    QCOMPARE(verify(m_trust->host).reason, Reason::Chain);
    // Its own list is asked; whether it was itself revoked is not ours to know.
    useList(orStop(between.revocationList({}, utc(2026), {})));
    QVERIFY(verify(orStop(between.issue(u"host.example.org"_s, quick()))).isValid());
}

void TestX509::hostIsNoAuthority()
{
    // The host's certificate is in the file, and still may not issue others.
    const auto between = orStop(m_trust->authority.subordinate(u"Between"_s, quick()));
    auto asHost = quick();
    asHost.isHost = true;
    const auto notBetween = orStop(m_trust->authority.subordinate(u"Not between"_s, asHost));
    m_trust->options.ca = m_trust->write(u"hosts.crt"_s, notBetween.certificate() + between.certificate());
    QCOMPARE(verify(orStop(notBetween.issue(u"host.example.org"_s, quick()))).reason, Reason::Chain);
    QVERIFY(verify(orStop(between.issue(u"host.example.org"_s, quick()))).isValid());
}

void TestX509::selfMadeCertificateIsInvalid()
{
    const auto alone = orStop(crypto::Authority::make(u"host.example.org"_s, quick()));
    QCOMPARE(
        m_trust->verify(test::Trust::withCertificate(test::Trust::sign(m_trust->host), alone.certificate())).reason,
        Reason::Chain);
}

void TestX509::authorityFileThatCannotBeReadIsNotCheckable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << u"missing"_s << QByteArray();
    QTest::newRow("empty") << u"file"_s << QByteArray("");
    QTest::newRow("no PEM") << u"file"_s << QByteArray("<html>404</html>");
    QTest::newRow("a folder") << u"."_s << QByteArray();
    QTest::newRow("a device") << u"/dev/zero"_s << QByteArray();
    QTest::newRow("none configured") << u""_s << QByteArray();
    QTest::newRow("an address") << u"https://ca.example.org/ca.crt"_s << QByteArray();
    QTest::newRow("damaged") << u"file"_s << test::Trust().authority.certificate().replace("M", "!");
    QTest::newRow("too large") << u"file"_s
                               << QByteArray(5 * 1024 * 1024, '\n') + test::Trust().authority.certificate();
    const auto good = test::Trust().authority.certificate();
    QTest::newRow("the second damaged") << u"file"_s << good + good.left(200);
}

void TestX509::authorityFileThatCannotBeReadIsNotCheckable()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    m_trust->options.ca = !content.isNull()     ? m_trust->write(name, content)
                          : name.isEmpty()      ? QString()
                          : name.contains(u'/') ? name
                                                : m_trust->path(name);
    const auto verification = verify(m_trust->host);
    QCOMPARE(verification.verdict, Verdict::NotCheckable);
    QCOMPARE(verification.reason, Reason::AuthorityMissing);
    QVERIFY(verification.detail.startsWith(name.isEmpty() ? u"no authority is configured"_s : m_trust->options.ca));
    QVERIFY(verification.signer.isEmpty());
}

void TestX509::expiredCertificateIsInvalidNow()
{
    const auto verification =
        verify(orStop(m_trust->authority.issue(u"old.example.org"_s, quick(utc(2016), utc(2026)))));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::Expired);
    QVERIFY(verification.detail.contains(u"2026-01-01T00:00:00Z"_s));
}

void TestX509::certificateIsNotValidBeforeItsTime()
{
    const auto verification =
        verify(orStop(m_trust->authority.issue(u"new.example.org"_s, quick(utc(2027), utc(2036)))));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::NotYetValid);
}

void TestX509::datesEndToTheSecond()
{
    // The clock stands at noon of 2026-03-01.
    const auto now = m_trust->clock.now();
    const auto host =
        orStop(m_trust->authority.issue(u"brief.example.org"_s, quick(now, now + std::chrono::seconds(2))));
    QVERIFY(verify(host).isValid());
    m_trust->clock.move(std::chrono::milliseconds(1999));
    QVERIFY(verify(host).isValid());
    m_trust->clock.move(std::chrono::milliseconds(1));
    QCOMPARE(verify(host).reason, Reason::Expired);
    m_trust->clock.move(std::chrono::milliseconds(-2001));
    QCOMPARE(verify(host).reason, Reason::NotYetValid);
}

void TestX509::expiredAuthorityIsInvalid()
{
    const auto old = orStop(crypto::Authority::make(u"Old"_s, quick(utc(2010), utc(2020))));
    const auto host = orStop(old.issue(u"host.example.org"_s, quick()));
    m_trust->options.ca = m_trust->write(u"old.crt"_s, old.certificate());
    const auto verification = verify(host);
    QCOMPARE(verification.reason, Reason::Expired);
    QVERIFY(verification.detail.startsWith(u"the authority"_s));
}

void TestX509::renewedAuthorityIsAsGoodAsTheOld()
{
    const auto old = orStop(crypto::Authority::make(u"Old"_s, quick(utc(2010), utc(2020))));
    const auto renewed = orStop(old.renewed(utc(2020), utc(2040)));
    const auto host = orStop(old.issue(u"host.example.org"_s, quick()));
    for (const auto &pem : {old.certificate() + renewed.certificate(), renewed.certificate() + old.certificate()}) {
        m_trust->options.ca = m_trust->write(u"renewed%1.crt"_s.arg(pem.at(120)), pem);
        QVERIFY(verify(host).isValid());
    }
}

void TestX509::messageTimeCountsForArchives()
{
    // Sent at 2026-03-01T11:59:00Z; now is two years later.
    const auto host = orStop(m_trust->authority.issue(u"old.example.org"_s, quick(utc(2020), utc(2027))));
    m_trust->clock.move(std::chrono::hours(24 * 730));
    QCOMPARE(verify(host).reason, Reason::Expired);
    const auto verification = verify(host, {.at = At::Message});
    QCOMPARE(verification.verdict, Verdict::ValidLegacy);
    QCOMPARE(verification.reason, Reason::ExpiredSince);
    QCOMPARE(verification.signer, u"old.example.org"_s);
}

void TestX509::messageTimeBeforeTheCertificateIsInvalid()
{
    const auto host = orStop(m_trust->authority.issue(u"new.example.org"_s, quick(utc(2026, 6), utc(2030))));
    m_trust->clock.move(std::chrono::hours(24 * 365));
    QVERIFY(verify(host).isValid());
    QCOMPARE(verify(host, {.at = At::Message}).reason, Reason::NotYetValid);
}

void TestX509::messageTimeThatIsNoneIsNow_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    for (const char *timestamp : {"null", "\"1772366340\"", "-1", "1e300", "[1772366340]", "1872366340"}) {
        QTest::newRow(timestamp) << QByteArray(timestamp);
    }
}

void TestX509::messageTimeThatIsNoneIsNow()
{
    QFETCH(const QByteArray, timestamp);
    const auto message = test::plainMessageWith(R"({"timestamp":)" + timestamp + "}");
    const auto old = orStop(m_trust->authority.issue(u"old.example.org"_s, quick(utc(2020), utc(2026))));
    QCOMPARE(m_trust->verify(test::Trust::sign(old, message), {.at = At::Message}).reason, Reason::Expired);
    QVERIFY(m_trust->verify(test::Trust::sign(m_trust->host, message), {.at = At::Message}).isValid());
}

void TestX509::noListConfiguredMeansNoneIsAsked()
{
    QVERIFY(m_trust->options.crl.isEmpty());
    QVERIFY(verify(m_trust->host).isValid());
}

void TestX509::revokedIsInvalid()
{
    const auto bad = orStop(m_trust->authority.issue(u"stolen.example.org"_s, quick()));
    useList(orStop(m_trust->authority.revocationList({bad.certificate}, utc(2026), utc(2027))));
    const auto verification = verify(bad);
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::Revoked);
    QCOMPARE(verification.signer, u"stolen.example.org"_s);
    QVERIFY(verify(m_trust->host).isValid());
}

void TestX509::listThatCannotBeTrustedIsNeverGood_data()
{
    QTest::addColumn<QByteArray>("list");
    const test::Trust trust;
    const auto &authority = trust.authority;
    const auto twin = orStop(crypto::Authority::make(u"Test authority"_s, quick()));
    const auto other = orStop(crypto::Authority::make(u"Another"_s, quick()));
    const auto good = orStop(authority.revocationList({}, utc(2026), utc(2027)));
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no list but a certificate") << authority.certificate();
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("the second cut") << good + good.left(good.size() / 2);
    QTest::newRow("out of date") << orStop(authority.revocationList({}, utc(2025), utc(2026)));
    QTest::newRow("to come") << orStop(authority.revocationList({}, utc(2027), utc(2028)));
    QTest::newRow("by another of the name") << orStop(twin.revocationList({}, utc(2026), utc(2027)));
    QTest::newRow("by another") << orStop(other.revocationList({}, utc(2026), utc(2027)));
    auto damaged = QByteArray::fromStdString(*crypto::decodeBase64(good.mid(25, good.size() - 48).toStdString()));
    damaged[damaged.size() - 1] = static_cast<char>(damaged.back() ^ 1);
    QTest::newRow("with a damaged signature")
        << "-----BEGIN X509 CRL-----\n" + QByteArray::fromStdString(crypto::encodeBase64(damaged.toStdString())) +
               "-----END X509 CRL-----\n";
}

void TestX509::listThatCannotBeTrustedIsNeverGood()
{
    QFETCH(const QByteArray, list);
    if (list.isNull()) {
        m_trust->options.crl = m_trust->path(u"missing.pem"_s);
    } else {
        useList(list);
    }
    const auto verification = verify(m_trust->host);
    QCOMPARE(verification.verdict, Verdict::NotCheckable);
    QCOMPARE(verification.reason, Reason::RevocationUnknown);
    QVERIFY(!verification.detail.isEmpty());
    QCOMPARE(verification.signer, u"host.example.org"_s);
}

void TestX509::listWithoutNextUpdateDoesNotExpire()
{
    useList(orStop(m_trust->authority.revocationList({}, utc(2010), {})));
    QVERIFY(verify(m_trust->host).isValid());
}

void TestX509::staleListStillRevokes()
{
    const auto bad = orStop(m_trust->authority.issue(u"stolen.example.org"_s, quick()));
    useList(orStop(m_trust->authority.revocationList({bad.certificate}, utc(2024), utc(2025))));
    QCOMPARE(verify(bad).reason, Reason::Revoked);
    QCOMPARE(verify(m_trust->host).reason, Reason::RevocationUnknown);
}

void TestX509::newestListCounts()
{
    const auto bad = orStop(m_trust->authority.issue(u"stolen.example.org"_s, quick()));
    const auto old = orStop(m_trust->authority.revocationList({}, utc(2025), {}));
    const auto current = orStop(m_trust->authority.revocationList({bad.certificate}, utc(2026), utc(2026, 6)));
    const auto next = orStop(m_trust->authority.revocationList({m_trust->host.certificate}, utc(2026, 5), utc(2027)));
    useList(old + next + current);
    QCOMPARE(verify(bad).reason, Reason::Revoked);
    QVERIFY(verify(m_trust->host).isValid());
    // In May the next one is in force, and takes the first off and the other on.
    m_trust->clock.move(std::chrono::hours(24 * 70));
    QVERIFY(verify(bad).isValid());
    QCOMPARE(verify(m_trust->host).reason, Reason::Revoked);
}

void TestX509::listThatRevokesTheAuthorityRevokesAll()
{
    useList(orStop(m_trust->authority.revocationList({m_trust->authority.certificate()}, utc(2026), utc(2027))));
    QCOMPARE(verify(m_trust->host).reason, Reason::Revoked);
}

void TestX509::eachAuthorityHasItsOwnList()
{
    const auto other = orStop(crypto::Authority::make(u"Another"_s, quick()));
    const auto host = orStop(other.issue(u"other.example.org"_s, quick()));
    m_trust->options.ca = m_trust->write(u"both.crt"_s, m_trust->authority.certificate() + other.certificate());
    const auto ours = orStop(m_trust->authority.revocationList({}, utc(2026), {}));
    useList(ours);
    QVERIFY(verify(m_trust->host).isValid());
    QCOMPARE(verify(host).reason, Reason::RevocationUnknown);
    m_trust->clock.move(std::chrono::seconds(1));
    useList(ours + orStop(other.revocationList({host.certificate}, utc(2026), {})));
    QCOMPARE(verify(host).reason, Reason::Revoked);
    QVERIFY(verify(m_trust->host).isValid());
}

void TestX509::revocationIsAskedOfTodaysListForOldMessages()
{
    const auto bad = orStop(m_trust->authority.issue(u"stolen.example.org"_s, quick(utc(2020), utc(2027))));
    m_trust->clock.move(std::chrono::hours(24 * 730));
    useList(orStop(m_trust->authority.revocationList({bad.certificate}, utc(2028), {})));
    QCOMPARE(verify(bad, {.at = At::Message}).reason, Reason::Revoked);
    // A list of the message's time is no good today.
    useList(orStop(m_trust->authority.revocationList({}, utc(2026), utc(2027))));
    m_trust->clock.move(std::chrono::seconds(1));
    QCOMPARE(verify(bad, {.at = At::Message}).reason, Reason::RevocationUnknown);
}

void TestX509::firstOfSeveralNamesCounts()
{
    auto options = quick();
    options.furtherNames = QStringList{u"second.example.org"_s};
    QCOMPARE(verify(orStop(m_trust->authority.issue(u"first.example.org"_s, options))).signer, u"first.example.org"_s);
}

void TestX509::nulInANameDoesNotEndIt()
{
    const auto name = u"host.example.org"_s + QChar(u'\0') + u".evil.example"_s;
    const auto evil = orStop(m_trust->authority.issue(name, quick()));
    QCOMPARE(verify(evil).signer, name);
    m_trust->options.policy =
        m_trust->write(u"policy.json"_s, R"({"org.example.prod.copr.build.start":["host.example.org"]})");
    QCOMPARE(verify(evil).reason, Reason::NotListed);
    QVERIFY(verify(m_trust->host).isValid());
}

void TestX509::certificateThatNamesNobodyIsInvalid()
{
    const auto verification = verify(orStop(m_trust->authority.issue(u""_s, quick())));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(verification.reason, Reason::NoSigner);
}

void TestX509::nameBeyondAsciiIsWhole()
{
    const auto host = orStop(m_trust->authority.issue(u"hôte-日本.example.org"_s, quick()));
    m_trust->options.policy = m_trust->write(
        u"policy.json"_s, u"{\"org.example.prod.copr.build.start\":[\"hôte-日本.example.org\"]}"_s.toUtf8());
    QCOMPARE(verify(host).signer, u"hôte-日本.example.org"_s);
    QVERIFY(verify(host).isValid());
}

void TestX509::ellipticKeyIsInvalid()
{
    auto options = quick();
    options.isElliptic = true;
    const auto elliptic = orStop(m_trust->authority.issue(u"ec.example.org"_s, options));
    const auto message = test::Trust::withCertificate(test::Trust::sign(m_trust->host), elliptic.certificate);
    QCOMPARE(m_trust->verify(message).reason, Reason::Algorithm);
    QCOMPARE(m_trust->verify(message).verdict, Verdict::Invalid);
}

void TestX509::anothersSignatureIsInvalid()
{
    const auto other = orStop(m_trust->authority.issue(u"other.example.org"_s, quick()));
    const auto message = test::Trust::withCertificate(test::Trust::sign(m_trust->host), other.certificate);
    QCOMPARE(m_trust->verify(message).reason, Reason::Signature);
}

void TestX509::hostileCertificateIsInvalid_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("code");
    const test::Trust trust;
    const auto good = trust.host.certificate;
    const auto foreign = orStop(crypto::Authority::make(u"Another"_s, quick())).certificate();
    const auto row = [](const char *name, const QByteArray &pem, const char *code) {
        QTest::newRow(name) << pem << QString::fromLatin1(code);
    };
    row("none", "", "certificate");
    row("words", "certificate, please", "certificate");
    row("a key", trust.host.key, "certificate");
    row("cut in the middle", good.left(good.size() / 2), "certificate");
    row("without end", good.left(good.size() - 30), "certificate");
    row("of nothing", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n", "certificate");
    row("of rubbish", "-----BEGIN CERTIFICATE-----\nAAAAAAAA\n-----END CERTIFICATE-----\n", "certificate");
    row("of endless length", "-----BEGIN CERTIFICATE-----\nMIR/////AAAA\n-----END CERTIFICATE-----\n", "certificate");
    row("encrypted",
        "-----BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
        "AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n" +
            good.mid(28),
        "certificate");
    row("a megabyte of words", QByteArray(1024 * 1024, 'x') + "\n" + good, "certificate");
    row("a megabyte of beginnings", QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(40000), "certificate");
    row("a megabyte of base64",
        "-----BEGIN CERTIFICATE-----\n" + QByteArray(64, 'A').append('\n').repeated(16000) +
            "-----END CERTIFICATE-----\n",
        "certificate");
    row("10,000 strangers", foreign.repeated(10000), "certificate");
    row("100 strangers, the signer last", foreign.repeated(100) + good, "chain");
    const auto der = *crypto::decodeBase64(good.mid(28, good.size() - 28 - 26).toStdString());
    const auto trailing = QByteArray::fromStdString(crypto::encodeBase64(der + std::string(10, '\0')));
    row("more behind it", "-----BEGIN CERTIFICATE-----\n" + trailing + "-----END CERTIFICATE-----\n", "certificate");
}

void TestX509::hostileCertificateIsInvalid()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const QString, code);
    const auto verification = m_trust->verify(test::Trust::withCertificate(test::Trust::sign(m_trust->host), pem));
    QCOMPARE(verification.verdict, Verdict::Invalid);
    QCOMPARE(crypto::toString(verification.reason), code);
}

static crypto::Verification verifyWith(crypto::X509Backend &backend, const QByteArray &message)
{
    const auto document = json::Document::parse(message);
    return document ? backend.verify(document->root(), {}) : crypto::Verification();
}

void TestX509::whatIsNotProvenIsNotKept()
{
    crypto::X509Backend backend(m_trust->options, m_trust->clock);
    const auto message = test::Trust::sign(m_trust->host);
    const auto stranger = orStop(crypto::Authority::make(u"Another"_s, quick()));
    const auto twin = orStop(crypto::Authority::make(u"Test authority"_s, quick()));
    for (const auto &pem : {stranger.certificate(), twin.certificate(), "rubbish"_ba}) {
        QVERIFY(!verifyWith(backend, test::Trust::withCertificate(message, pem)).isValid());
    }
    QCOMPARE(backend.cache().size(), std::size_t{0});
    QVERIFY(verifyWith(backend, message).isValid());
    QCOMPARE(backend.cache().size(), std::size_t{1});
}

void TestX509::copiedAndOldCertificatesAreNotKept()
{
    crypto::X509Backend backend(m_trust->options, m_trust->clock);
    const auto other = orStop(m_trust->authority.issue(u"other.example.org"_s, quick()));
    const auto copied = test::Trust::withCertificate(test::Trust::sign(m_trust->host), other.certificate);
    QCOMPARE(verifyWith(backend, copied).reason, Reason::Signature);
    const auto old = orStop(m_trust->authority.issue(u"old.example.org"_s, quick(utc(2010), utc(2020))));
    QCOMPARE(verifyWith(backend, test::Trust::sign(old)).reason, Reason::Expired);
    QCOMPARE(backend.cache().size(), std::size_t{0});
    QVERIFY(verifyWith(backend, test::Trust::sign(other)).isValid());
    QCOMPARE(backend.cache().size(), std::size_t{1});
}

void TestX509::spellingsOfOneCertificateDoNotFillTheCache()
{
    crypto::X509Backend backend(m_trust->options, m_trust->clock);
    const auto message = test::Trust::sign(m_trust->host);
    QVERIFY(verifyWith(backend, message).isValid());
    for (int i = 0; i < 100; ++i) {
        const auto spelling = "spelt " + QByteArray::number(i) + "\n" + m_trust->host.certificate;
        QVERIFY(verifyWith(backend, test::Trust::withCertificate(message, spelling)).isValid());
    }
    QCOMPARE(backend.cache().size(), std::size_t{1});
    QVERIFY(backend.cache().textCount() <= 4);
}

void TestX509::revokedIsToldEveryTime()
{
    const auto bad = orStop(m_trust->authority.issue(u"stolen.example.org"_s, quick()));
    useList(orStop(m_trust->authority.revocationList({bad.certificate}, utc(2026), utc(2027))));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(verify(bad).reason, Reason::Revoked);
    }
}

void TestX509::expiryIsToldFromTheCacheToo()
{
    const auto host = orStop(m_trust->authority.issue(u"old.example.org"_s, quick(utc(2020), utc(2027))));
    useList(orStop(m_trust->authority.revocationList({}, utc(2026), utc(2030))));
    QVERIFY(verify(host).isValid());
    m_trust->clock.move(std::chrono::hours(24 * 365));
    QCOMPARE(verify(host).reason, Reason::Expired);
    m_trust->clock.move(std::chrono::hours(24 * 365 * 4));
    QCOMPARE(verify(m_trust->host).reason, Reason::RevocationUnknown);
}

void TestX509::policyLetsSpeak_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("isNitpicky");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *policy, bool isNitpicky, const char *code) {
        QTest::newRow(name) << QByteArray(policy) << isNitpicky << QString::fromLatin1(code);
    };
    row("listed", R"({"org.example.prod.copr.build.start":["host.example.org"]})", true, "small-key");
    row("one of several", R"({"org.example.prod.copr.build.start":["a","host.example.org"]})", true, "small-key");
    row("another", R"({"org.example.prod.copr.build.start":["other.example.org"]})", false, "not-listed");
    row("nobody", R"({"org.example.prod.copr.build.start":[]})", false, "not-listed");
    row("another case", R"({"org.example.prod.copr.build.start":["Host.example.org"]})", false, "not-listed");
    row("a part", R"({"org.example.prod.copr.build.start":["host"]})", false, "not-listed");
    row("of another topic", R"({"org.example.prod.copr":["other.example.org"]})", false, "small-key");
    row("of another topic, nitpicky", R"({"org.example.prod.copr":["host.example.org"]})", true, "topic-unknown");
    row("a star is a letter", R"({"org.example.prod.copr.*":["host.example.org"]})", true, "topic-unknown");
    row("empty", "{}", false, "small-key");
    row("empty, nitpicky", "{}", true, "topic-unknown");
}

void TestX509::policyLetsSpeak()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const bool, isNitpicky);
    QFETCH(const QString, code);
    m_trust->options.policy = m_trust->write(u"policy.json"_s, policy);
    m_trust->options.isNitpicky = isNitpicky;
    const auto verification = verify(m_trust->host);
    QCOMPARE(crypto::toString(verification.reason), code);
    QCOMPARE(verification.verdict, code == u"small-key"_s ? Verdict::ValidLegacy : Verdict::Unauthorised);
    QCOMPARE(verification.signer, u"host.example.org"_s);
}

void TestX509::policyThatCannotBeReadIsNotCheckable_data()
{
    QTest::addColumn<QByteArray>("policy");
    for (const char *policy : {"", "[]", "{", R"({"a":"b"})", R"({"a":[1]})", R"({"a":null})"}) {
        QTest::newRow(policy) << QByteArray(policy);
    }
}

void TestX509::policyThatCannotBeReadIsNotCheckable()
{
    QFETCH(const QByteArray, policy);
    m_trust->options.policy = m_trust->write(u"policy.json"_s, policy);
    QCOMPARE(verify(m_trust->host).verdict, Verdict::NotCheckable);
    QCOMPARE(verify(m_trust->host).reason, Reason::PolicyMissing);
    m_trust->options.policy = m_trust->path(u"missing.json"_s);
    QCOMPARE(verify(m_trust->host).reason, Reason::PolicyMissing);
}

void TestX509::newListCountsAfterASecond()
{
    useList(orStop(m_trust->authority.revocationList({}, utc(2026), {})));
    QVERIFY(verify(m_trust->host).isValid());
    m_trust->write(
        u"crl.pem"_s, orStop(m_trust->authority.revocationList({m_trust->host.certificate}, utc(2026, 2), {})));
    m_trust->clock.move(std::chrono::milliseconds(999));
    QVERIFY(verify(m_trust->host).isValid());
    m_trust->clock.move(std::chrono::milliseconds(1));
    QCOMPARE(verify(m_trust->host).reason, Reason::Revoked);
}

void TestX509::filesAreReadAtOnceWhenACheckFails()
{
    const auto other = orStop(crypto::Authority::make(u"Another"_s, quick()));
    const auto host = orStop(other.issue(u"other.example.org"_s, quick()));
    QCOMPARE(verify(host).reason, Reason::Chain);
    m_trust->write(u"ca.crt"_s, other.certificate());
    QVERIFY(verify(host).isValid());
    QCOMPARE(verify(m_trust->host).reason, Reason::Chain);
    useList(orStop(other.revocationList({host.certificate}, utc(2026), {})));
    QCOMPARE(verify(host).reason, Reason::Revoked);
    m_trust->write(u"crl.pem"_s, orStop(other.revocationList({}, utc(2026, 2), {})));
    QVERIFY(verify(host).isValid());
}

void TestX509::fileThatGoesIsMissed()
{
    useList(orStop(m_trust->authority.revocationList({}, utc(2026), {})));
    QVERIFY(verify(m_trust->host).isValid());
    QVERIFY(QFile::remove(m_trust->path(u"crl.pem"_s)));
    m_trust->clock.move(std::chrono::seconds(1));
    QCOMPARE(verify(m_trust->host).reason, Reason::RevocationUnknown);
    QVERIFY(QFile::remove(m_trust->path(u"ca.crt"_s)));
    m_trust->clock.move(std::chrono::seconds(1));
    QCOMPARE(verify(m_trust->host).reason, Reason::AuthorityMissing);
    m_trust->write(u"ca.crt"_s, m_trust->authority.certificate());
    useList(orStop(m_trust->authority.revocationList({}, utc(2026), {})));
    QVERIFY(verify(m_trust->host).isValid());
}

QTEST_GUILESS_MAIN(TestX509)
#include "tst_x509.moc"
