// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/html.h"
#include "core/meta/sanitizer.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void saysWhatAReaderSees_data();
    void saysWhatAReaderSees();
    void endsWhereALongFormEnds();
};

void TestHtml::saysWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("no markup") << "Aurora 3 is out"_ba << u"Aurora 3 is out"_s;
    QTest::newRow("words in bold") << "Aurora <b>3</b> is out"_ba << u"Aurora 3 is out"_s;
    QTest::newRow("paragraphs") << "<p>One</p>\n\n<p class=\"x\">Two</p>"_ba << u"One\n\nTwo"_s;
    QTest::newRow("lines") << "One<br />Two<div>Three</div>"_ba << u"One\nTwo\nThree"_s;
    QTest::newRow("a list") << "<ul><li>One</li><li>Two</li></ul>"_ba << u"• One\n• Two"_s;
    QTest::newRow("a listing") << "<pre>dnf copr\n    list</pre>"_ba << u"dnf copr\n    list"_s;
    QTest::newRow("blanks") << "  One \n  two  "_ba << u"One two"_s;
    QTest::newRow("references") << "a &lt;b&gt; &amp;amp; &#8217;&#x1F6F8;"_ba << u"a <b> &amp; ’🛸"_s;
    QTest::newRow("no reference") << "R&D; salt & pepper &#0; &"_ba << u"R&D; salt & pepper &#0; &"_s;
    QTest::newRow("a script") << "One<script>if (a < b) alert(1)</script> two"_ba << u"One two"_s;
    QTest::newRow("a comment") << "One<!-- > hidden --> two"_ba << u"One two"_s;
    QTest::newRow("no tag") << "1 < 2, <3"_ba << u"1 < 2, <3"_s;
    QTest::newRow("a tag without end") << "One <b"_ba << u"One"_s;
    QTest::newRow("nothing") << ""_ba << u""_s;
}

void TestHtml::saysWhatAReaderSees()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, text);
    QCOMPARE(meta::plainText(html.toStdString()), text);
}

void TestHtml::endsWhereALongFormEnds()
{
    QCOMPARE(meta::plainText(std::string(100'000, 'a')).size(), meta::limits::longForm);
}

QTEST_GUILESS_MAIN(TestHtml)

#include "tst_html.moc"
