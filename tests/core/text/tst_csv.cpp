// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/csv.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void writesAField_data();
    void writesAField();
    void writesALine();
};

void TestCsv::writesAField_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("a word") << u"libaurora"_s << QByteArray("libaurora");
    QTest::newRow("a comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quotes") << u"say \"yes\""_s << QByteArray("\"say \"\"yes\"\"\"");
    QTest::newRow("a formula") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("with a plus") << u"+1"_s << QByteArray("\"'+1\"");
    QTest::newRow("with a minus") << u"-1"_s << QByteArray("\"'-1\"");
    QTest::newRow("with an at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("behind blanks") << u"  =1"_s << QByteArray("\"'  =1\"");
    QTest::newRow("full width") << u"\uff1d1"_s
                                << QByteArray("\"'\xef\xbc\x9d"
                                              "1\"");
    QTest::newRow("behind a tabulator") << u"\t=1"_s << QByteArray("\"'\\u0009=1\"");
    QTest::newRow("behind an isolate") << u"\u2068=1\u2069"_s << QByteArray("\"'=1\"");
    QTest::newRow("behind something invisible") << u"\u200b=1"_s << QByteArray("\\u200b=1");
    QTest::newRow("a line feed") << u"a\nb"_s << QByteArray("a\\u000ab");
    QTest::newRow("an escape") << u"a\x1b[2J"_s << QByteArray("a\\u001b[2J");
    QTest::newRow("an override") << u"a\u202e"_s << QByteArray("a\\u202e");
}

void TestCsv::writesAField()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, field);
    QCOMPARE(text::csvLine({value}), field + '\r');
}

void TestCsv::writesALine()
{
    QCOMPARE(text::csvLine({u"a"_s, {}, u"b c"_s}), QByteArray("a,,\"b c\"\r"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
