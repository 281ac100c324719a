// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/fingerprint.h"
#include "tests/support/test.h"

using namespace tidings;

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void findsTheLiveMessageInTheArchivesCopy_data();
    void findsTheLiveMessageInTheArchivesCopy();
    void believesNoLiveMessageToBeACopy();
};

namespace {

constexpr auto live = R"({"topic":"t","i":1,"msg":{"a":1.0},"msg_id":"2026-1","timestamp":1772366400})";

QByteArray hashOf(const QByteArray &body, bool isCatchUp)
{
    const bus::Incoming incoming{.topic = "t", .body = body, .isCatchUp = isCatchUp};
    const auto hash = history::bodyHash(*bus::Message::read(incoming), isCatchUp);
    // The one from the text is the same.
    return hash == history::bodyHash(incoming) ? hash : QByteArray("different");
}

} // namespace

void TestFingerprint::findsTheLiveMessageInTheArchivesCopy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isSame");
    const QByteArray source =
        R"("source_name":"datanommer","source_version":"0.6.5","topic":"t","i":1,"msg":{"a":1.0},)";
    const QByteArray whole = R"("msg_id":"2026-1","timestamp":1772366400)";
    QTest::newRow("unchanged") << QByteArray(live) << true;
    QTest::newRow("as usual") << '{' + source + whole + R"(.0,"headers":{}})" << true;
    QTest::newRow("no headers") << '{' + source + whole + R"(.0,"headers":null})" << true;
    QTest::newRow("integer left alone") << '{' + source + whole + '}' << true;
    QTest::newRow("headers with something in them") << '{' + source + whole + R"(.0,"headers":{"a":1}})" << false;
    QTest::newRow("another second") << '{' + source + R"("msg_id":"2026-1","timestamp":1772366401.0})" << false;
    QTest::newRow("a fraction") << '{' + source + whole + ".5}" << false;
    QTest::newRow("not the archive's") << R"({"source_name":"x","topic":"t","i":1,"msg":{"a":1.0},)" + whole + '}'
                                       << false;
}

void TestFingerprint::findsTheLiveMessageInTheArchivesCopy()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isSame);
    QCOMPARE(hashOf(body, true) == hashOf(live, false), isSame);
}

void TestFingerprint::believesNoLiveMessageToBeACopy()
{
    const QByteArray body =
        R"({"source_name":"x","source_version":"1","topic":"t","i":1,"msg":{"a":1.0},"msg_id":"2026-1","timestamp":1772366400})";
    QVERIFY(hashOf(body, false) != hashOf(live, false));
    QCOMPARE(hashOf(body, true), hashOf(live, false));
}

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
