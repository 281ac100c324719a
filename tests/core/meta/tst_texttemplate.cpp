// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/texttemplate.h"
#include "tests/core/meta/namedvalues.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

test::NamedValues values()
{
    return test::NamedValues({{"user", meta::Argument::of(u"ines"_s)}, {"braces", meta::Argument::of(u"{user}"_s)},
        {"list", meta::Argument::of(QStringList{u"a"_s, u"b"_s})}, {"single", meta::Argument::of(QStringList{u"a"_s})},
        {"koji", meta::Argument::of(u"s390.koji"_s)}, {"evil", meta::Argument::of(u"evil.example/"_s)},
        {"lines", meta::Argument::of(u"one\ntwo"_s)}});
}

} // namespace

class TestTextTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void fillsAText_data();
    void fillsAText();
    void givesATextForEachItem();
    void leavesOutWhatLacksAValue();
    void keepsLinesWhereItHasLines();
    void splitsAListOfTemplates();
};

void TestTextTemplate::fillsAText_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("fixed") << u"rpms"_s << u"rpms"_s;
    QTest::newRow("a value") << u"by/{user}/now"_s << u"by/ines/now"_s;
    QTest::newRow("put in once") << u"{braces}"_s << u"{user}"_s;
    QTest::newRow("no value") << u"by/{nobody}"_s << QString();
    QTest::newRow("a list") << u"by/{list}"_s << QString();
    QTest::newRow("a list of one") << u"by/{single}"_s << u"by/a"_s;
    QTest::newRow("a brace that stays open") << u"by/{user"_s << u"by/{user"_s;
    QTest::newRow("a host") << u"https://{koji}.example.org/{evil}"_s
                            << u"https://s390.koji.example.org/evil.example/"_s;
    QTest::newRow("a host that leads elsewhere") << u"https://{evil}.example.org/"_s << QString();
}

void TestTextTemplate::fillsAText()
{
    QFETCH(const QString, source);
    QFETCH(const QString, text);
    auto named = values();
    const meta::TextTemplate made(source.toStdString(), named.slotOf());
    QCOMPARE(made.text(named), text);
}

void TestTextTemplate::givesATextForEachItem()
{
    auto named = values();
    const meta::TextTemplate made("{user}/{list}", named.slotOf());
    QCOMPARE(made.texts(named), (QStringList{u"ines/a"_s, u"ines/b"_s}));
}

void TestTextTemplate::leavesOutWhatLacksAValue()
{
    auto named = values();
    QCOMPARE(meta::TextTemplate("{nobody}/{list}", named.slotOf()).texts(named), QStringList());
    QCOMPARE(meta::TextTemplate("", named.slotOf()).texts(named), QStringList());
}

void TestTextTemplate::keepsLinesWhereItHasLines()
{
    auto named = values();
    const meta::TextTemplate joined("{user}: {lines}", named.slotOf());
    QVERIFY(!joined.hasLines());
    QCOMPARE(joined.text(named), u"ines: one two"_s);
    const meta::TextTemplate kept("{user}\n{lines}", named.slotOf());
    QVERIFY(kept.hasLines());
    QCOMPARE(kept.longText(named), u"ines\none\ntwo"_s);
}

void TestTextTemplate::splitsAListOfTemplates()
{
    auto named = values();
    const auto all = meta::templatesOf("  {user} x/{single}  ", named.slotOf());
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[1].text(named), u"x/a"_s);
}

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "tst_texttemplate.moc"
