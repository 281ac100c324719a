// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/printable.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace tidings;

class TestPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void ordersStandAsEscapes_data();
    void ordersStandAsEscapes();
};

void TestPrintable::ordersStandAsEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("words") << u"Größe 漢字 😀"_s << u"Größe 漢字 😀"_s;
    QTest::newRow("an escape sequence") << u"\u001b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("lines") << u"a\r\nb\u2028c"_s << u"a\\u000d\\u000ab\\u2028c"_s;
    QTest::newRow("an override") << u"gnp.\u202eexe"_s << u"gnp.\\u202eexe"_s;
    QTest::newRow("isolates") << u"\u2068x\u2069"_s << u"\\u2068x\\u2069"_s;
    QTest::newRow("nothing to see") << u"a\u200bb\u3164"_s << u"a\\u200bb\\u3164"_s;
    QTest::newRow("a tag") << u"a\U000e0041"_s << u"a\\U000e0041"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << u"\\ufffd"_s;
    QTest::newRow("the 8 bit control") << u"\u009b31m"_s << u"\\u009b31m"_s;
}

void TestPrintable::ordersStandAsEscapes()
{
    QFETCH(const QString, text);
    QTEST(tidings::text::printable(text), "printed");
}

QTEST_GUILESS_MAIN(TestPrintable)
#include "tst_printable.moc"
