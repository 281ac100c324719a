// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/nearest.h"
#include "core/config/units.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace tidings;
using namespace std::chrono_literals;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void timesAreRead_data();
    void timesAreRead();
    void timesAreWrittenInTheLargestWholeUnit();
    void sizesAreRead_data();
    void sizesAreRead();
    void sizesAreWrittenInTheLargestWholeUnit();
    void theNearestNameIsFound_data();
    void theNearestNameIsFound();
};

void TestUnits::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *text, qint64 milliseconds) {
        QTest::newRow(text) << QString::fromUtf8(text) << milliseconds;
    };
    row("250ms", 250);
    row("30s", 30'000);
    row("5m", 300'000);
    row("2 h", 7'200'000);
    row("7d", 604'800'000);
    row("0s", 0);
    row("", -1);
    row("30", -1);
    row("s", -1);
    row("-5s", -1);
    row("+5s", -1);
    row("5S", -1);
    row("1.5h", -1);
    row("5s5s", -1);
    row("9223372036854775807d", -1);
    row("99999999999999999999s", -1);
    row("١s", -1);
}

void TestUnits::timesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, milliseconds);
    const auto read = config::durationFrom(text);
    QCOMPARE(read.value_or(config::Duration(-1)).count(), milliseconds);
}

void TestUnits::timesAreWrittenInTheLargestWholeUnit()
{
    QCOMPARE(config::toString(config::Duration(24h)), u"1d"_s);
    QCOMPARE(config::toString(config::Duration(36h)), u"36h"_s);
    QCOMPARE(config::toString(config::Duration(90s)), u"90s"_s);
    QCOMPARE(config::toString(config::Duration(1500ms)), u"1500ms"_s);
    QCOMPARE(config::toString(config::Duration(0)), u"0ms"_s);
}

void TestUnits::sizesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *text, qint64 bytes) { QTest::newRow(text) << QString::fromUtf8(text) << bytes; };
    row("100B", 100);
    row("256KiB", 262'144);
    row("8MiB", 8'388'608);
    row("1 GiB", 1'073'741'824);
    row("8MB", -1);
    row("8", -1);
    row("-1B", -1);
    row("99999999GiB", -1);
}

void TestUnits::sizesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, bytes);
    QCOMPARE(config::bytesFrom(text).value_or(config::Bytes{-1}).count, bytes);
}

void TestUnits::sizesAreWrittenInTheLargestWholeUnit()
{
    QCOMPARE(config::toString(config::Bytes{8'388'608}), u"8MiB"_s);
    QCOMPARE(config::toString(config::Bytes{1536}), u"1536B"_s);
}

void TestUnits::theNearestNameIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("two letters changed places") << u"histroy"_s << u"history"_s;
    QTest::newRow("one too few") << u"limit"_s << u"limits"_s;
    QTest::newRow("another case") << u"Limits"_s << u"limits"_s;
    QTest::newRow("nothing like it") << u"weather"_s << QString();
    QTest::newRow("a short one") << u"usr"_s << u"user"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("far too long") << QString(100'000, u'x') << QString();
}

void TestUnits::theNearestNameIsFound()
{
    QFETCH(const QString, name);
    QTEST(config::nearest(name, {u"*"_s, u"limits"_s, u"history"_s, u"user"_s}), "nearest");
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
