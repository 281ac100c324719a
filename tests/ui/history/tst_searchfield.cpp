// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/search.h"
#include "tests/support/test.h"
#include "ui/history/searchchip.h"
#include "ui/history/searchedit.h"
#include "ui/history/searchfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Field = history::SearchTerm::Field;
using ui::SearchChip;
using ui::SearchField;

class TestSearchField : public QObject
{
    Q_OBJECT

    test::MovedClock m_clock;
    std::unique_ptr<SearchField> m_field;

    [[nodiscard]] ui::SearchEdit *edit() const { return m_field->edit(); }
    [[nodiscard]] QList<SearchChip *> chips() const;
    [[nodiscard]] QStringList chipNames() const;
    [[nodiscard]] QString query() const { return history::toText(m_field->query()); }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_field.reset(); }
    void wordsCountAsTheyAreTyped();
    void aKeywordBecomesAChipWithABlank();
    void enterMakesAChipAndGoesOn();
    void orGoesOnWithTheChipBefore();
    void chipsSayWhatTheyAre_data();
    void chipsSayWhatTheyAre();
    void backspaceSelectsAChipAndThenRemovesIt();
    void aClickRemovesAChip();
    void escapeClearsAll();
    void anErrorIsToldAndTheSearchStays();
    void whatIsUnfinishedIsNoErrorYet();
    void aRangeIsChips();
    void textGivesTheSameAgain();
    void keywordsAreCompleted();
    void storedNamesAreOffered();
    void namesThatComeTooLateAreNotShown();
    void aHostileNameIsText();
};

void TestSearchField::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestSearchField::init()
{
    test::failOnWarningOfWindows();
    m_field = std::make_unique<SearchField>(m_clock);
    m_field->resize(700, 30);
    m_field->show();
    m_field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    edit()->setFocus();
}

QList<SearchChip *> TestSearchField::chips() const
{
    auto all = m_field->findChildren<SearchChip *>();
    all.removeIf([](const SearchChip *chip) { return chip->isHidden(); });
    return all;
}

QStringList TestSearchField::chipNames() const
{
    QStringList names;
    for (const auto *const chip : chips()) {
        names.append(chip->accessibleName());
    }
    return names;
}

void TestSearchField::wordsCountAsTheyAreTyped()
{
    const QSignalSpy changed(m_field.get(), &SearchField::queryChanged);
    type(u"fire"_s);
    QCOMPARE(changed.count(), 4);
    QVERIFY(m_field->query() == test::searchFor(u"fire"_s));
    type(u" "_s);
    QVERIFY(m_field->query() == test::searchFor(u"fire "_s));
    QVERIFY(chips().isEmpty());
    QCOMPARE(edit()->text(), u"fire "_s);
}

void TestSearchField::aKeywordBecomesAChipWithABlank()
{
    type(u"failed -user:mass-rebuild"_s);
    // What is not whole asks for nothing yet.
    QCOMPARE(query(), u"failed "_s);
    type(u" "_s);
    QCOMPARE(chipNames(), QStringList{u"Filter: not user mass-rebuild, remove"_s});
    QCOMPARE(chips().first()->text(), u"not user: mass-rebuild"_s);
    QCOMPARE(edit()->text(), u"failed "_s);
    QCOMPARE(query(), u"-user:mass-rebuild failed "_s);
    type(u"is:unread "_s);
    QCOMPARE(chips().size(), 2);
    QCOMPARE(query(), u"-user:mass-rebuild is:unread failed "_s);
}

void TestSearchField::enterMakesAChipAndGoesOn()
{
    const QSignalSpy left(m_field.get(), &SearchField::left);
    type(u"package:\"a b\""_s);
    QVERIFY(chips().isEmpty());
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(chipNames(), QStringList{u"Filter: package a b, remove"_s});
    QCOMPARE(query(), u"package:\"a b\""_s);
    QCOMPARE(left.count(), 1);
}

void TestSearchField::orGoesOnWithTheChipBefore()
{
    type(u"user:ines "_s);
    type(u"OR "_s);
    QCOMPARE(query(), u"user:ines"_s);
    QCOMPARE(m_field->error(), QString());
    type(u"user:tomas "_s);
    QCOMPARE(chipNames(), QStringList{u"Filter: user ines or user tomas, remove"_s});
    QCOMPARE(query(), u"user:ines OR user:tomas"_s);
    QVERIFY(edit()->text().isEmpty());
}

void TestSearchField::chipsSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("label");
    QTest::newRow("unread") << u"is:unread"_s << u"unread"_s;
    QTest::newRow("not muted") << u"-is:muted"_s << u"not muted"_s;
    QTest::newRow("link") << u"has:link"_s << u"with a link"_s;
    QTest::newRow("severity") << u"severity:problem"_s << u"severity: Problem"_s;
    QTest::newRow("severity without a word") << u"severity:info"_s << u"severity: info"_s;
    QTest::newRow("verdict") << u"verdict:valid"_s << u"signature: Valid"_s;
    QTest::newRow("time back") << u"after:7d"_s << u"after: 7d"_s;
    QTest::newRow("day") << u"after:today"_s << u"after: today"_s;
    QTest::newRow("another year") << u"before:1999-12-31"_s << u"before: 12/31/99"_s;
    QTest::newRow("two") << u"user:a OR -topic:b.c"_s << u"user: a or not topic: b.c"_s;
}

void TestSearchField::chipsSayWhatTheyAre()
{
    QFETCH(const QString, typed);
    QTEST(ui::chipLabel(test::searchFor(typed).clauses.front()), "label");
}

void TestSearchField::backspaceSelectsAChipAndThenRemovesIt()
{
    type(u"user:ines user:tomas x"_s);
    QTest::keyClick(edit(), Qt::Key_Home);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QCOMPARE(chips().size(), 2);
    QVERIFY(chips().last()->hasFocus());
    QTest::keyClick(chips().last(), Qt::Key_Left);
    QVERIFY(chips().first()->hasFocus());
    QTest::keyClick(chips().first(), Qt::Key_Right);
    QTest::keyClick(chips().last(), Qt::Key_Backspace);
    QCOMPARE(chipNames(), QStringList{u"Filter: user ines, remove"_s});
    QCOMPARE(query(), u"user:ines x"_s);
    QVERIFY(edit()->hasFocus());
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QTest::keyClick(chips().first(), Qt::Key_Y);
    QVERIFY(edit()->hasFocus());
    QCOMPARE(edit()->text(), u"yx"_s);
}

void TestSearchField::aClickRemovesAChip()
{
    m_field->setText(u"user:ines is:unread"_s);
    chips().first()->click();
    QCOMPARE(query(), u"is:unread"_s);
}

void TestSearchField::escapeClearsAll()
{
    const QSignalSpy escaped(m_field.get(), &SearchField::escaped);
    type(u"user:ines x"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(m_field->text().isEmpty() && chips().isEmpty() && m_field->query().isEmpty());
    QCOMPARE(escaped.count(), 0);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
}

void TestSearchField::anErrorIsToldAndTheSearchStays()
{
    const QSignalSpy errors(m_field.get(), &SearchField::errorChanged);
    type(u"x is:red "_s);
    QVERIFY2(m_field->error().contains(u"unread, read, grouped, muted"_s), qPrintable(m_field->error()));
    QCOMPARE(edit()->accessibleDescription(), m_field->error());
    QCOMPARE(query(), u"x "_s);
    QVERIFY(chips().isEmpty());
    edit()->setText(u"x is:read "_s);
    QCOMPARE(m_field->error(), QString());
    QCOMPARE(query(), u"is:read x "_s);
    QVERIFY(errors.count() >= 2);
}

void TestSearchField::whatIsUnfinishedIsNoErrorYet()
{
    const QSignalSpy left(m_field.get(), &SearchField::left);
    type(u"x \"y"_s);
    QCOMPARE(m_field->error(), QString());
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_field->error(), u"A quotation mark is not closed."_s);
    QCOMPARE(left.count(), 0);
    type(u"\""_s);
    QCOMPARE(m_field->error(), QString());
    QCOMPARE(query(), u"x \"y\""_s);
}

void TestSearchField::aRangeIsChips()
{
    type(u"user:ines failed"_s);
    m_field->setRange(test::searchedAt - 13h, test::searchedAt);
    QCOMPARE(query(), u"user:ines after:2026-03-01 before:2026-03-01T13:00 failed"_s);
    QCOMPARE(chips().size(), 3);
    m_field->setRange(test::searchedAt, {});
    QCOMPARE(query(), u"user:ines after:2026-03-01T13:00 failed"_s);
    m_field->setRange({}, {});
    QCOMPARE(query(), u"user:ines failed"_s);
}

void TestSearchField::textGivesTheSameAgain()
{
    type(u"-is:read user:ines OR user:tomas failed \"to be"_s);
    const auto unfinished = m_field->text();
    QCOMPARE(unfinished, u"-is:read user:ines OR user:tomas failed \"to be"_s);
    type(u"\""_s);
    const auto text = m_field->text();
    const auto before = m_field->query();
    m_field->setText({});
    m_field->setText(text);
    QVERIFY(m_field->query() == before);
    QCOMPARE(m_field->text(), text);
}

void TestSearchField::keywordsAreCompleted()
{
    type(u"x sev"_s);
    QVERIFY(edit()->completer()->popup()->isVisible());
    Q_EMIT edit()->completer()->activated(u"severity:"_s);
    QCOMPARE(edit()->text(), u"x severity:"_s);
    // On with its values.
    QTRY_COMPARE(edit()->completer()->completionCount(), 4);
    Q_EMIT edit()->completer()->activated(u"problem"_s);
    QCOMPARE(chipNames(), QStringList{u"Filter: severity Problem, remove"_s});
    QCOMPARE(query(), u"severity:problem x "_s);
}

void TestSearchField::storedNamesAreOffered()
{
    const QSignalSpy wanted(edit(), &ui::SearchEdit::namesWanted);
    type(u"-package:li"_s);
    QCOMPARE(wanted.last().at(1).toString(), u"li"_s);
    edit()->offerNames(Field::Package, u"li"_s, {u"libaurora"_s, u"lib two"_s});
    QVERIFY(edit()->completer()->popup()->isVisible());
    Q_EMIT edit()->completer()->activated(u"lib two"_s);
    QCOMPARE(query(), u"-package:\"lib two\""_s);
    QCOMPARE(chips().size(), 1);
}

void TestSearchField::namesThatComeTooLateAreNotShown()
{
    type(u"package:li"_s);
    edit()->offerNames(Field::Package, u"l"_s, {u"libaurora"_s});
    edit()->offerNames(Field::User, u"li"_s, {u"lisa"_s});
    QVERIFY(!edit()->completer()->popup()->isVisible());
}

void TestSearchField::aHostileNameIsText()
{
    m_field->setText(u"user:<b>&x</b>\u202e"_s);
    QCOMPARE(chips().size(), 1);
    QVERIFY(chips().first()->text().contains(u"&&x"_s));
    QVERIFY(!chips().first()->toolTip().contains(u"<b>"_s));
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
