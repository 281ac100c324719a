// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/language.h"
#include "core/meta/pattern.h"
#include "tests/core/meta/namedvalues.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

std::map<std::string, meta::Argument> values()
{
    return {{"user", meta::Argument::of(u"ines"_s)}, {"bug", meta::Argument::of(u"1234567"_s)},
        {"none", meta::Argument::of(QStringList())}, {"zero", meta::Argument::of(u"0"_s)},
        {"many", meta::Argument::of(u"1234"_s)}, {"status", test::state(u"done"_s)},
        {"two", meta::Argument::of(QStringList{u"a"_s, u"b"_s})},
        {"five", meta::Argument::of(QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})},
        {"braces", meta::Argument::of(u"{user}"_s)}, {"text", meta::Argument::of(u"one\ntwo"_s)}};
}

/// The sentence, with [ ] for isolates; "-" if there is none.
QString filled(
    const QString &source, const QString &locale = u"C"_s, meta::Pattern::Style style = meta::Pattern::Style::Sentence)
{
    test::NamedValues named(values());
    const meta::Language language{QLocale(locale)};
    const auto pattern = meta::Pattern::compile(source, named.slotOf());
    auto text = pattern ? pattern->text(named, language, style) : u"unreadable"_s;
    return text.isNull() ? u"-"_s : text.replace(QChar(0x2068), u'[').replace(QChar(0x2069), u']');
}

} // namespace

class TestPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void fillsASentence_data();
    void fillsASentence();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void takesTheLanguagesPlurals();
    void cutsLongNames();
    void keepsLinesInALongForm();
};

void TestPattern::fillsASentence_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no argument") << u"All is done"_s << u"All is done"_s;
    QTest::newRow("names are isolated") << u"{user} closed {bug}"_s << u"[ines] closed [1234567]"_s;
    QTest::newRow("states are not") << u"It is {status}"_s << u"It is done"_s;
    QTest::newRow("a missing argument") << u"{user} and {nobody}"_s << u"-"_s;
    QTest::newRow("an empty list") << u"{none} failed"_s << u"-"_s;
    QTest::newRow("values are put in once") << u"{braces}"_s << u"[{user}]"_s;
    QTest::newRow("two names") << u"{two} failed"_s << u"[a] and [b] failed"_s;
    QTest::newRow("many names") << u"{five} failed"_s << u"[a], [b], and 3 others failed"_s;
    QTest::newRow("a count of a list") << u"{two, plural, one {# build} other {# builds}}"_s << u"2 builds"_s;
    QTest::newRow("a count is grouped") << u"{many, plural, one {# file} other {# files}}"_s << u"1,234 files"_s;
    QTest::newRow("an exact count") << u"{zero, plural, =0 {no files} one {# file} other {# files}}"_s << u"no files"_s;
    QTest::newRow("an offset") << u"{two, plural, offset:1 one {one more} other {# more}}"_s << u"one more"_s;
    QTest::newRow("a count of a name") << u"{user, plural, one {# file} other {# files}}"_s << u"-"_s;
    QTest::newRow("a choice") << u"{status, select, done {It is done} other {It goes on}}"_s << u"It is done"_s;
    QTest::newRow("another choice") << u"{user, select, done {It is done} other {It is {user}}}"_s << u"It is [ines]"_s;
    QTest::newRow("a missing choice") << u"{nobody, select, other {x}}"_s << u"-"_s;
    QTest::newRow("an ordinal") << u"{zero, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}"_s << u"0th"_s;
    QTest::newRow("an apostrophe") << u"{user}'s build"_s << u"[ines]'s build"_s;
    QTest::newRow("quoted braces") << u"'{'user'}'"_s << u"{user}"_s;
}

void TestPattern::fillsASentence()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, sentence);
    QCOMPARE(filled(pattern), sentence);
}

void TestPattern::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("an open brace") << u"{user"_s;
    QTest::newRow("no name") << u"{}"_s;
    QTest::newRow("a number for a name") << u"{0} did it"_s;
    QTest::newRow("a path") << u"{user.name}"_s;
    QTest::newRow("no other") << u"{two, plural, one {#}}"_s;
    QTest::newRow("a date") << u"{user, date}"_s;
    QTest::newRow("a formatted number") << u"{many, number, integer}"_s;
}

void TestPattern::refusesWhatItCannotRead()
{
    QFETCH(const QString, pattern);
    QCOMPARE(filled(pattern), u"unreadable"_s);
}

void TestPattern::takesTheLanguagesPlurals()
{
    const auto pattern = u"{two, plural, one {jeden} few {kilka} many {wiele} other {inne}}"_s;
    QCOMPARE(filled(pattern, u"pl"_s), u"kilka"_s);
    QCOMPARE(filled(pattern, u"en"_s), u"inne"_s);
    QCOMPARE(filled(u"{two}"_s, u"de"_s), u"[a] und [b]"_s);
}

void TestPattern::cutsLongNames()
{
    test::NamedValues named({{"name", meta::Argument::of(QString(1000, u'x'))}});
    const meta::Language english(QLocale::c());
    const auto text = meta::Pattern::compile(u"{name} failed"_s, named.slotOf())->text(named, english);
    QVERIFY(text.size() < 400);
    QVERIFY(text.endsWith(u"…\u2069 failed"_s));
}

void TestPattern::keepsLinesInALongForm()
{
    QCOMPARE(filled(u"{user}: {text}"_s), u"[ines]: [one two]"_s);
    QCOMPARE(filled(u"{user}: {text}"_s, u"C"_s, meta::Pattern::Style::Long), u"ines: one\ntwo"_s);
    QCOMPARE(filled(u"{two}"_s, u"C"_s, meta::Pattern::Style::Long), u"a\nb"_s);
}

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_pattern.moc"
