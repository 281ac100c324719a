// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plaintext.h"
#include "tests/support/test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidings;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void textIsPlainAndBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("room for the ellipsis only") << u"abc"_s << 1 << u"…"_s;
        QTest::newRow("short text stays") << u"Build failed: libaurora"_s << 40 << u"Build failed: libaurora"_s;
        QTest::newRow("exactly the limit") << u"12345"_s << 5 << u"12345"_s;
        QTest::newRow("cut between words") << u"Build failed: libaurora-and-more"_s << 20 << u"Build failed:…"_s;
        QTest::newRow("cut in a long word")
            << u"abcdefghijklmnopqrstuvwxyzabcdefghijkl"_s << 30 << u"abcdefghijklmnopqrstuvwxyzabc…"_s;
        QTest::newRow("line breaks stay") << u"one\ntwo"_s << 40 << u"one\ntwo"_s;
        QTest::newRow("control characters") << u"a\tb\0c\x1b[31m"_s << 40 << u"a b c [31m"_s;
        QTest::newRow("overrides go") << u"a\u202egnp.exe\u202c"_s << 40 << u"agnp.exe"_s;
        QTest::newRow("isolates that do nothing")
            << u"\u2068marta\u2069 built \u2068libaurora\u2069"_s << 40 << u"marta built libaurora"_s;
        QTest::newRow("isolates beside Hebrew") << u"\u05d0\u2068marta\u2069"_s << 40 << u"\u05d0\u2068marta\u2069"_s;
        QTest::newRow("an isolate cut open is closed") << u"\u05d0\u2068marta-and-a-very-long-name-indeed\u2069"_s << 20
                                                       << u"\u05d0\u2068marta-and-a-very-\u2069…"_s;
        QTest::newRow("an isolate left open") << u"\u05d0\u2068marta"_s << 40 << u"\u05d0\u2068marta\u2069"_s;
        QTest::newRow("no half of a pair") << QString(30, u'a') + u"😀😀"_s << 32 << QString(30, u'a') + u"…"_s;
        QTest::newRow("empty") << QString() << 10 << QString();
    }
    void textIsPlainAndBounded()
    {
        QFETCH(const QString, text);
        QFETCH(const int, limit);
        QTEST(text::plainText(text, limit), "expected");
    }

    void aLineHasNoBreaks() { QCOMPARE(text::plainLine(u"one\ntwo\u2028three", 40), u"one two three"_s); }

    void aMegabyteIsCut()
    {
        const auto cut = text::plainText(QString(1'000'000, u'x'), 80);
        QCOMPARE(cut.size(), 80);
        QVERIFY(cut.endsWith(QChar(0x2026)));
    }

    void oneEndlessClusterIsCut()
    {
        const auto cut = text::plainText(u"a"_s + QString(10'000, QChar(0x301)), 80);
        QVERIFY(cut.size() <= 80);
        QVERIFY(cut.endsWith(QChar(0x2026)));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
