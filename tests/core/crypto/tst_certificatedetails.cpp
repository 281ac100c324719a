// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/base64.h"
#include "core/crypto/certificatedetails.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>

using namespace tidings;
using namespace Qt::StringLiterals;
using test::orStop;

class TestCertificateDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsWhatStandsInTheCertificate();
    void fingerprintIsTheUsualOne();
    void readsTheTextOfAMessage();
    void otherKindsOfKeysAreToldToo();
    void namesAreOneLineAndBounded();
    void whatIsNoCertificateIsRefused_data();
    void whatIsNoCertificateIsRefused();

private:
    [[nodiscard]] static crypto::CertificateDetails detailsOf(const crypto::Issued &issued);
};

crypto::CertificateDetails TestCertificateDetails::detailsOf(const crypto::Issued &issued)
{
    return orStop(crypto::certificateDetails(crypto::encodeBase64(issued.certificate.toStdString())));
}

void TestCertificateDetails::tellsWhatStandsInTheCertificate()
{
    const test::Trust trust;
    const auto host =
        orStop(trust.authority.issue(u"hôte.example.org"_s, test::quick(test::utc(2020, 2), test::utc(2030, 3))));
    const auto details = detailsOf(host);
    QCOMPARE(details.subject, u"CN = hôte.example.org"_s);
    QCOMPARE(details.issuer, u"CN = Test authority"_s);
    QVERIFY(details.validFrom == test::utc(2020, 2));
    QVERIFY(details.validUntil == test::utc(2030, 3));
    QCOMPARE(details.key, u"RSA, 1024 bits"_s);
    QCOMPARE(details.signedWith, u"RSA-SHA256"_s);
}

void TestCertificateDetails::fingerprintIsTheUsualOne()
{
    const test::Trust trust;
    const QSslCertificate theirs(trust.host.certificate);
    const auto details = detailsOf(trust.host);
    QCOMPARE(details.fingerprint, QString::fromLatin1(theirs.digest(QCryptographicHash::Sha256).toHex(':')).toUpper());
    QCOMPARE(details.serialNumber, QString::fromLatin1(theirs.serialNumber()).remove(u':').toUpper());
}

void TestCertificateDetails::readsTheTextOfAMessage()
{
    const test::Trust trust;
    const auto message = QJsonDocument::fromJson(test::Trust::sign(trust.host)).object();
    const auto text = message[u"certificate"_s].toString().toStdString();
    QCOMPARE(orStop(crypto::certificateDetails(text)), detailsOf(trust.host));
}

void TestCertificateDetails::otherKindsOfKeysAreToldToo()
{
    const test::Trust trust;
    auto options = test::quick();
    options.isElliptic = true;
    QCOMPARE(detailsOf(orStop(trust.authority.issue(u"ec.example.org"_s, options))).key, u"EC, 256 bits"_s);
}

void TestCertificateDetails::namesAreOneLineAndBounded()
{
    const test::Trust trust;
    auto options = test::quick();
    options.furtherNames = QStringList(40, QString(60, u'n'));
    const auto details = detailsOf(orStop(trust.authority.issue(u"two\nlines"_s, options)));
    QVERIFY(!details.subject.contains(u'\n'));
    QVERIFY(details.subject.size() <= 500);
}

void TestCertificateDetails::whatIsNoCertificateIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no base64") << "YWJjYQ"_ba;
    QTest::newRow("words") << QByteArray::fromStdString(crypto::encodeBase64("certificate, please"));
    QTest::newRow("endless") << QByteArray(1000000, 'A');
}

void TestCertificateDetails::whatIsNoCertificateIsRefused()
{
    QFETCH(const QByteArray, text);
    const auto details = crypto::certificateDetails(text.toStdString());
    QVERIFY(!details);
    QVERIFY(!details.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestCertificateDetails)
#include "tst_certificatedetails.moc"
