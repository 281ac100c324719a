// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/certificatecut.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestCertificateCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void cutsTheCertificate_data();
    void cutsTheCertificate();
    void leavesAloneWhatIsNone_data();
    void leavesAloneWhatIsNone();
    void givesBackTheSameBytesWhateverTheyAre();
    void givesBackTheSignedVectors();
};

static QByteArray certificate(qsizetype lines = 28)
{
    return (QByteArray(76, 'Q') + "\\n").repeated(lines);
}

void TestCertificateCut::cutsTheCertificate_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto text = '"' + certificate() + '"';
    QTest::newRow("first") << R"({"certificate":)" + text + R"(,"msg":{}})";
    QTest::newRow("last") << R"({"msg":{},"certificate":)" + text + "}";
    QTest::newRow("with blanks, as relays write it") << R"({"msg": {}, "certificate" : )" + text + "}";
    QTest::newRow("told twice, short first") << R"({"certificate":"short","certificate":)" + text + "}";
    QTest::newRow("a value of that name before it") << R"({"a":"certificate","certificate":)" + text + "}";
    QTest::newRow("inside of something") << R"({"msg":{"certificate":)" + text + "}}";
}

void TestCertificateCut::cutsTheCertificate()
{
    QFETCH(const QByteArray, body);
    const auto cut = history::cutCertificate(body);
    QCOMPARE(cut.certificate, certificate());
    QCOMPARE(cut.rest.size(), body.size() - certificate().size());
    QCOMPARE(history::mended(cut), body);
}

void TestCertificateCut::leavesAloneWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no certificate") << QByteArray("{}");
    QTest::newRow("a short one") << QByteArray(R"({"certificate":"abc"})");
    QTest::newRow("a number") << QByteArray(R"({"certificate":1})");
    QTest::newRow("cut off at the key") << QByteArray(R"({"certificate")");
    QTest::newRow("cut off at the colon") << QByteArray(R"({"certificate":)");
    QTest::newRow("cut off inside") << QByteArray(R"({"certificate":")") + certificate();
    QTest::newRow("larger than any") << QByteArray(R"({"certificate":")") + certificate(1000) + "\"}";
    QTest::newRow("with an escaped quote") << QByteArray(R"({"certificate":")") + certificate() + R"(\"x"})";
    QTest::newRow("a key in a row of keys") << QByteArray(R"("certificate":)").repeated(100'000);
}

void TestCertificateCut::leavesAloneWhatIsNone()
{
    QFETCH(const QByteArray, body);
    const auto cut = history::cutCertificate(body);
    QVERIFY(cut.certificate.isEmpty());
    QCOMPARE(cut.rest, body);
    QCOMPARE(history::mended(cut), body);
}

/// Bodies put together from what could confuse it, well-formed or not.
void TestCertificateCut::givesBackTheSameBytesWhateverTheyAre()
{
    const QByteArrayList parts = {"{", "}", "[", "]", ",", ":", " ", "\"", "\\", "\\\"", "\"certificate\"",
        "certificate", "\"msg\"", "null", QByteArray("\0", 1), "\xff", certificate(), certificate(4),
        '"' + certificate() + '"', "\"certificate\":\"" + certificate() + '"'};
    QRandomGenerator random(20260301);
    int cuts = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray body;
        for (int part = random.bounded(12); part >= 0; --part) {
            body += parts[random.bounded(parts.size())];
        }
        const auto cut = history::cutCertificate(body);
        cuts += cut.certificate.isEmpty() ? 0 : 1;
        QCOMPARE(history::mended(cut), body);
    }
    QVERIFY(cuts > 1000);
}

void TestCertificateCut::givesBackTheSignedVectors()
{
    if (!test::hasSharedData()) {
        QSKIP("the vectors are not beside the project");
    }
    int cuts = 0;
    for (const auto &line : test::jsonLines(test::sharedPath(u"vectors/x509.jsonl"_s))) {
        const auto body = line[u"wire"_s].toString().toUtf8();
        const auto cut = history::cutCertificate(body);
        cuts += cut.certificate.isEmpty() ? 0 : 1;
        QCOMPARE(history::mended(cut), body);
    }
    QVERIFY(cuts > 150);
}

QTEST_GUILESS_MAIN(TestCertificateCut)
#include "tst_certificatecut.moc"
