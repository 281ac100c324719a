// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/models/roles.h"

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QScrollBar>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// 2026-03-01T12:00:00Z
constexpr Time noon{1772366400s};
constexpr Time midnight = noon - 12h;
constexpr int many = 150;

history::Record keyed(int number, Time time, const QString &key)
{
    auto record = test::commitOf(number, time, u"Commit %1"_s.arg(number));
    record.groupKeys = {{0, u"test.rule\u001f"_s + key}};
    return record;
}

} // namespace

/// Messages that arrive while one reads further down, over a real database.
class TestNewAbove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void tellsHowManyAndLeadsThere();
    void homeLeadsThere();
    void atTheTopNothingIsTold();
    void whatHasBeenInViewIsNotNew();
    void onlyWhatIsAboveCounts();
    void anotherListBeginsAnew();
    void anotherListBeginsAtItsTop();
    void aDayThatBeginsMovesNothing();
    void aGroupThatMovesUpMovesNothing();
    void theGroupAtTheTopMovesAway();
    void whatAGroupUnfoldsToIsReadOn();
    void pruningMovesNothing();
    void theSelectionStaysThroughAReload();

private:
    void open(const std::function<history::Record(int)> &message);
    void scrollToMiddle();
    [[nodiscard]] ui::ListView *list() const { return m_fixture->list(); }
    [[nodiscard]] bool isAtTop() const { return list()->verticalScrollBar()->value() == 0; }
    /// What the rows in view say, from the top.
    [[nodiscard]] QStringList inView() const;
    [[nodiscard]] QString told() const;

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestNewAbove::init()
{
    test::failOnWarningOfWindows();
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestNewAbove::open(const std::function<history::Record(int)> &message)
{
    std::vector<history::Record> records;
    for (int i = 1; i <= many; ++i) {
        records.push_back(message(i));
    }
    m_fixture->store(std::move(records));
    m_fixture->open();
    QTRY_VERIFY(list()->isVisible() && list()->verticalScrollBar()->maximum() > 0);
}

void TestNewAbove::scrollToMiddle()
{
    auto *const bar = list()->verticalScrollBar();
    // Not at a row's edge.
    bar->setValue(bar->maximum() / 2 + 3);
    QVERIFY(!isAtTop());
}

QStringList TestNewAbove::inView() const
{
    QStringList said;
    for (auto row = list()->indexAt(QPoint(50, 0)); row.isValid() && list()->visualRect(row).top() < list()->height();
         row = list()->indexBelow(row)) {
        said << u"%1 at %2"_s.arg(row.data().toString()).arg(list()->visualRect(row).top());
    }
    return said;
}

QString TestNewAbove::told() const
{
    for (const auto *const button : list()->findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            return button->text();
        }
    }
    return {};
}

static history::Record ofToday(int number)
{
    return test::buildOf(number, noon - 1h + number * 1s);
}

static history::Record ofYesterday(int number)
{
    return test::buildOf(number, noon - 24h + number * 1s);
}

void TestNewAbove::tellsHowManyAndLeadsThere()
{
    open(&ofToday);
    scrollToMiddle();
    list()->setCurrentIndex(list()->indexAt(QPoint(50, 100)));
    const QPersistentModelIndex selected = list()->currentIndex();
    const auto before = inView();
    m_fixture->store({test::buildOf(300, noon), test::buildOf(301, noon)});
    QTRY_COMPARE(told(), u"2 new above"_s);
    QCOMPARE(inView(), before);
    QVERIFY(list()->selectionModel()->isSelected(selected));
    m_fixture->store({test::buildOf(302, noon)});
    QTRY_COMPARE(told(), u"3 new above"_s);
    QCOMPARE(inView(), before);
    m_fixture->button(u"3 new above"_s)->click();
    QVERIFY(isAtTop());
    QTRY_COMPARE(told(), QString());
    // It was only shown.
    QVERIFY(list()->selectionModel()->isSelected(selected));
    QVERIFY(list()->hasFocus());
}

void TestNewAbove::homeLeadsThere()
{
    open(&ofToday);
    scrollToMiddle();
    m_fixture->store({test::buildOf(300, noon)});
    QTRY_COMPARE(told(), u"1 new above"_s);
    m_fixture->press(Qt::Key_Home);
    QVERIFY(isAtTop());
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(list()->selectionModel()->hasSelection());
    QTRY_COMPARE(told(), QString());
}

void TestNewAbove::atTheTopNothingIsTold()
{
    open(&ofToday);
    const auto before = inView();
    m_fixture->store({test::buildOf(300, noon)});
    QTRY_VERIFY(inView() != before);
    QCOMPARE(told(), QString());
    QVERIFY(isAtTop());
}

void TestNewAbove::whatHasBeenInViewIsNotNew()
{
    open(&ofToday);
    scrollToMiddle();
    std::vector<history::Record> more;
    for (int i = 300; i < 400; ++i) {
        more.push_back(test::buildOf(i, noon + i * 1s));
    }
    m_fixture->store(std::move(more));
    QTRY_COMPARE(told(), u"100 new above"_s);
    auto *const bar = list()->verticalScrollBar();
    // The day's heading and fifty of them are above.
    bar->setValue(51 * list()->visualRect(list()->model()->index(0, 0)).height());
    QTRY_COMPARE(told(), u"50 new above"_s);
    bar->setValue(bar->maximum());
    QCoreApplication::processEvents();
    QTRY_COMPARE(told(), u"50 new above"_s);
}

void TestNewAbove::onlyWhatIsAboveCounts()
{
    open(&ofToday);
    scrollToMiddle();
    const auto before = inView();
    m_fixture->store({test::buildOf(300, noon - 2h), test::buildOf(301, noon), test::buildOf(302, noon - 48h)});
    QTRY_COMPARE(told(), u"1 new above"_s);
    QCOMPARE(inView(), before);
}

void TestNewAbove::anotherListBeginsAnew()
{
    open(&ofToday);
    scrollToMiddle();
    m_fixture->store({test::buildOf(300, noon)});
    QTRY_COMPARE(told(), u"1 new above"_s);
    m_fixture->search()->setText(u"fc45"_s);
    QTRY_COMPARE(told(), QString());
}

void TestNewAbove::anotherListBeginsAtItsTop()
{
    open(&ofToday);
    scrollToMiddle();
    m_fixture->search()->setText(u"libaurora"_s);
    QTRY_VERIFY(isAtTop());
    QVERIFY(list()->verticalScrollBar()->maximum() > 0);
}

void TestNewAbove::aDayThatBeginsMovesNothing()
{
    open(&ofYesterday);
    scrollToMiddle();
    const auto before = inView();
    m_fixture->store({test::buildOf(300, noon)});
    QTRY_COMPARE(told(), u"1 new above"_s);
    QCOMPARE(m_fixture->rows().first(), u"Today"_s);
    QCOMPARE(inView(), before);
}

void TestNewAbove::aGroupThatMovesUpMovesNothing()
{
    // The oldest two belong together.
    open([](int number) {
        return number < 3 ? keyed(number, midnight - 10min + number * 1s, u"a"_s)
                          : test::buildOf(number, midnight - 10min + number * 1s);
    });
    const QPersistentModelIndex group = list()->model()->index(list()->model()->rowCount() - 1, 0);
    QTRY_COMPARE(group.data(ui::CountRole).toInt(), 2);
    scrollToMiddle();
    list()->setCurrentIndex(list()->indexAt(QPoint(50, 100)));
    const auto before = inView();
    const auto selected = list()->currentIndex().data().toString();
    m_fixture->store({keyed(300, midnight - 1min, u"a"_s)});
    QTRY_COMPARE(told(), u"1 new above"_s);
    QCOMPARE(group.row(), 1);
    QCOMPARE(inView(), before);
    // To another day, which begins with it.
    m_fixture->store({keyed(301, midnight + 1min, u"a"_s)});
    QTRY_COMPARE(told(), u"2 new above"_s);
    QCOMPARE(group.row(), 1);
    QCOMPARE(m_fixture->rows().first(), u"Today"_s);
    QCOMPARE(inView(), before);
    QCOMPARE(list()->currentIndex().data().toString(), selected);
}

void TestNewAbove::theGroupAtTheTopMovesAway()
{
    open([](int number) {
        return number == 75 || number == 76 ? keyed(number, noon - 10min + number * 1s, u"a"_s)
                                            : test::buildOf(number, noon - 10min + number * 1s);
    });
    const QPersistentModelIndex group = list()->model()->index(many - 75, 0);
    QCOMPARE(group.data(ui::CountRole).toInt(), 2);
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->value() + list()->visualRect(group).top());
    QCOMPARE(list()->indexAt(QPoint(50, 0)), group);
    auto before = inView();
    m_fixture->store({keyed(300, noon, u"a"_s)});
    QTRY_COMPARE(told(), u"1 new above"_s);
    QCOMPARE(group.row(), 1);
    // Those below stand where they were; another one has come into the place above.
    before.removeFirst();
    QCOMPARE(inView().mid(1, before.size()), before);
}

void TestNewAbove::whatAGroupUnfoldsToIsReadOn()
{
    open([](int number) {
        return number >= 60 && number < 90 ? keyed(number, noon - 10min + number * 1s, u"a"_s)
                                           : test::buildOf(number, noon - 10min + number * 1s);
    });
    const QPersistentModelIndex group = list()->model()->index(many - 89 + 1, 0);
    QCOMPARE(group.data(ui::CountRole).toInt(), 30);
    list()->scrollTo(group);
    list()->expand(group);
    QTRY_COMPARE(list()->model()->rowCount(group), 30);
    const auto child = list()->model()->index(10, 0, group);
    QTRY_VERIFY(!list()->visualRect(child).isEmpty());
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->value() + list()->visualRect(child).top() + 4);
    const auto before = inView().first(8);
    m_fixture->store({keyed(300, noon, u"a"_s)});
    QTRY_COMPARE(list()->model()->rowCount(group), 31);
    QCOMPARE(group.row(), 1);
    QTRY_COMPARE(inView().first(8), before);
}

void TestNewAbove::pruningMovesNothing()
{
    open(&ofYesterday);
    scrollToMiddle();
    list()->setCurrentIndex(list()->indexAt(QPoint(50, 100)));
    QTRY_VERIFY(m_fixture->details());
    const QPersistentModelIndex selected = list()->currentIndex();
    const auto before = inView();
    m_fixture->prune({.messages = 120});
    m_fixture->store({test::buildOf(300, noon)});
    QTRY_COMPARE(told(), u"1 new above"_s);
    QCOMPARE(inView(), before);
    m_fixture->window().reload();
    QTRY_COMPARE(m_fixture->rows().size(), 2 + 121);
    QTRY_VERIFY(list()->selectionModel()->hasSelection());
}

void TestNewAbove::theSelectionStaysThroughAReload()
{
    open(&ofToday);
    m_fixture->press('j');
    m_fixture->press('j');
    const auto chosen = list()->currentIndex().data().toString();
    m_fixture->window().reload();
    QCoreApplication::processEvents();
    QTRY_COMPARE(list()->currentIndex().data().toString(), chosen);
    QVERIFY(list()->selectionModel()->hasSelection());
}

QTEST_MAIN(TestNewAbove)
#include "tst_newabove.moc"
