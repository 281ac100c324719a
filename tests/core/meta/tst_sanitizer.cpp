// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/sanitizer.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestSanitizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void makesATextFit_data();
    void makesATextFit();
    void keepsLinesOnDemand();
    void readsBrokenUtf8();
    void cutsNoCharacterInTwo();
    void looksNoFurtherThanItHasTo();
};

void TestSanitizer::makesATextFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fit");
    QTest::newRow("plain") << u"Hello, world"_s << u"Hello, world"_s;
    QTest::newRow("other scripts") << u"żółw שלום 日本"_s << u"żółw שלום 日本"_s;
    QTest::newRow("an emoji of several") << u"👩\u200d💻"_s << u"👩\u200d💻"_s;
    QTest::newRow("control characters") << u"a\u0000b\u001b[31mc\u007fd\u0085"_s << u"ab[31mcd "_s;
    QTest::newRow("overrides of direction") << u"a\u202eb\u2066c\u2068d\u2069e"_s << u"abcde"_s;
    QTest::newRow("a run of invisible ones") << u"a\u200b\u200b\ufeffb"_s << u"a\u200bb"_s;
    QTest::newRow("a lone surrogate") << QString(QChar(0xd800)) + u"x"_s << u"\ufffdx"_s;
    QTest::newRow("lines are joined") << u"one \r\n  two\n\nthree"_s << u"one two three"_s;
    QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("too long") << QString(50, u'x') << QString(19, u'x') + u"…"_s;
    QTest::newRow("markup is text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
}

void TestSanitizer::makesATextFit()
{
    QFETCH(const QString, text);
    QFETCH(const QString, fit);
    QCOMPARE(meta::sanitized(text, 20), fit);
}

void TestSanitizer::keepsLinesOnDemand()
{
    QCOMPARE(
        meta::sanitized(u"one\r\n  two\u2028three\r\rfour"_s, 100, meta::Lines::Keep), u"one\n  two\nthree\n\nfour"_s);
}

void TestSanitizer::readsBrokenUtf8()
{
    QCOMPARE(meta::sanitized(std::string_view("a\xff\xc3")), u"a\ufffd\ufffd"_s);
    QCOMPARE(meta::sanitized(std::string_view("caf\xc3\xa9")), u"café"_s);
}

void TestSanitizer::cutsNoCharacterInTwo()
{
    QCOMPARE(meta::elided(u"ab😀cd"_s, 4), u"ab…"_s);
    QCOMPARE(meta::elided(u"ab😀cd"_s, 6), u"ab😀cd"_s);
    QCOMPARE(meta::elided(u"abc"_s, 1), u"…"_s);
}

void TestSanitizer::looksNoFurtherThanItHasTo()
{
    const std::string text(std::size_t{8} * 1024 * 1024, '\xc3');
    QCOMPARE(meta::sanitized(text, 10).size(), 10);
}

QTEST_GUILESS_MAIN(TestSanitizer)
#include "tst_sanitizer.moc"
