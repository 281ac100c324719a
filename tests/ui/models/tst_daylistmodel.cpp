// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/models/daylistmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::MessageRow;
using ui::RowKind;

namespace {

/// A DayListModel that one can fill.
class List final : public ui::DayListModel
{
public:
    using DayListModel::compareDays;
    using DayListModel::DayListModel;
    using DayListModel::insert;
    using DayListModel::insertChild;
    using DayListModel::joinBelow;
    using DayListModel::place;
    using DayListModel::regroup;
    using DayListModel::reset;
    using DayListModel::setAllRead;
    using DayListModel::setChildren;
    using DayListModel::setItemRead;
    using DayListModel::setItemsUnread;
    using DayListModel::setUnread;
};

/// 2026-03-01T12:00:00Z
constexpr Time noon{1772366400s};
const QDate today(2026, 3, 1);
const QDate yesterday(2026, 2, 28);

MessageRow row(qint64 number, Time time)
{
    return {.row = number, .time = time, .sentence = u"message %1"_s.arg(number), .isUnread = true};
}

/// One that stands for three messages.
MessageRow item(qint64 number, Time time)
{
    auto one = row(number, time);
    one.item = 70;
    one.count = 3;
    one.unread = 3;
    return one;
}

} // namespace

class TestDayListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void headsEachDay();
    void aMessageSaysAllOfItsRoles();
    void rowsOnTheirWaySayWhatTheyAre();
    void knowsMessagesByTheirRow();
    void tooManyRowsAreLeftOut();
    void insertedRowsKeepSelectionAndPlace();
    void insertsWhereAMessageBelongs_data();
    void insertsWhereAMessageBelongs();
    void whatBelongsBetweenUnknownRowsIsUnknown();
    void theHeadingsCountWhatIsInserted();
    void midnightMakesYesterdayOfToday();
    void daysThatAgreeChangeNothing();
    void daysThatDifferLoseTheirContents();
    void daysComeAndGo();
    void whatIsReadStaysInAListOfTheUnread();
    void readingIsToldRowByRow();
    void anItemMovesToItsNewestMessage();
    void anItemStaysSelectedAndUnfoldedWhenItMoves();
    void anItemLeavesItsDay();
    void anItemThatIsNotInMemoryIsTakenFromWhereItStood();
    void aLateMessageLeavesAnItemWhereItIs();
    void anUnfoldedItemStaysInMemory();
    void foldingTakesTheChildrenAway();
    void aDayThatGoesFoldsItsItems();
    void readingAnItemReadsItsChildren();

private:
    /// Two messages of today (rows 4 and 3), two of yesterday (2 and 1).
    void fill();
    [[nodiscard]] QString text(int row, int role = Qt::DisplayRole) const;
    [[nodiscard]] QList<qint64> numbers() const;

    std::unique_ptr<test::MovedClock> m_clock;
    std::unique_ptr<List> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDayListModel::init()
{
    test::failOnWarning();
    m_clock = std::make_unique<test::MovedClock>(noon);
    m_list = std::make_unique<List>(*m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestDayListModel::cleanup()
{
    m_tester.reset();
    m_list.reset();
}

void TestDayListModel::fill()
{
    m_list->reset({{today, 2, 1, 2}, {yesterday, 2, 0, 2}},
        {row(4, noon - 1min), row(3, noon - 2min), row(2, noon - 24h), row(1, noon - 25h)});
}

QString TestDayListModel::text(int row, int role) const
{
    return m_list->index(row).data(role).toString();
}

/// The rows of the database from top to bottom; 0 for a day, -1 for one that is not known.
QList<qint64> TestDayListModel::numbers() const
{
    QList<qint64> all;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const auto index = m_list->index(row);
        const auto *const message = m_list->message(index);
        const auto isDay = index.data(ui::KindRole).value<RowKind>() == RowKind::Day;
        all << (isDay ? 0 : message ? message->row : -1);
    }
    return all;
}

void TestDayListModel::headsEachDay()
{
    fill();
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 0, 2, 1}));
    QCOMPARE(text(0), u"Today"_s);
    QCOMPARE(text(0, ui::TimeTextRole), u"Sunday, 1 March"_s);
    QCOMPARE(text(0, ui::CountTextRole), u"2 messages, 1 problem"_s);
    QCOMPARE(text(3), u"Yesterday"_s);
    QCOMPARE(text(3, Qt::AccessibleTextRole), u"Saturday, 28 February, 2 messages"_s);
    QCOMPARE(m_list->message(m_list->index(0)), nullptr);
    QCOMPARE(m_list->entries(), 4);
}

void TestDayListModel::aMessageSaysAllOfItsRoles()
{
    auto record = test::buildOf(7, noon - 9min);
    record.row = 7;
    m_list->reset({{today, 1, 1, 1}}, {MessageRow::from(record)});
    const auto index = m_list->index(1);
    QCOMPARE(index.data(ui::KindRole).value<RowKind>(), RowKind::Message);
    QVERIFY(index.data(ui::LoadedRole).toBool());
    QVERIFY(text(1).startsWith(u"Your build of"_s));
    QCOMPARE(index.data(ui::SeverityRole).value<meta::Severity>(), meta::Severity::Problem);
    QCOMPARE(index.data(ui::VerdictRole).value<crypto::Verdict>(), crypto::Verdict::Valid);
    QVERIFY(index.data(ui::UnreadRole).toBool());
    QCOMPARE(text(1, ui::ServiceRole), u"buildsys"_s);
    QCOMPARE(text(1, ui::GlyphRole), u"service/build"_s);
    QCOMPARE(index.data(ui::PeopleRole).toStringList(), QStringList(u"marta"_s));
    QCOMPARE(index.data(ui::TimeRole).toLongLong(), (noon - 9min).time_since_epoch().count());
    QCOMPARE(text(1, ui::TimeTextRole), u"9 min ago"_s);
    QVERIFY(!index.data(ui::SpansRole).value<QList<ui::NameSpan>>().isEmpty());
    QVERIFY(text(1, Qt::AccessibleTextRole).startsWith(u"Problem. Unread. Your build"_s));
    QVERIFY(text(1, Qt::ToolTipRole).contains(u"Today at 11:51"_s));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
}

void TestDayListModel::rowsOnTheirWaySayWhatTheyAre()
{
    m_list->reset({{today, 3, 0, 3}}, {row(3, noon)});
    QCOMPARE(numbers(), QList<qint64>({0, 3, -1, -1}));
    const auto index = m_list->index(2);
    QCOMPARE(index.data(ui::KindRole).value<RowKind>(), RowKind::Message);
    QVERIFY(!index.data(ui::LoadedRole).toBool());
    QVERIFY(!index.data().isValid());
    const QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
    m_list->place(1, {row(2, noon - 1min), row(1, noon - 2min)});
    QCOMPARE(numbers(), QList<qint64>({0, 3, 2, 1}));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 2);
    QCOMPARE(changes[0][1].toModelIndex().row(), 3);
}

void TestDayListModel::knowsMessagesByTheirRow()
{
    fill();
    QCOMPARE(m_list->indexOf(2).row(), 4);
    QVERIFY(!m_list->indexOf(99).isValid());
    QCOMPARE(m_list->message({}), nullptr);
}

void TestDayListModel::tooManyRowsAreLeftOut()
{
    m_list->reset({{today, 1, 0, 1}}, {row(2, noon), row(1, noon - 1min)});
    QCOMPARE(numbers(), QList<qint64>({0, 2}));
    m_list->place(1, {row(7, noon)});
    m_list->place(5, {row(8, noon)});
    QCOMPARE(numbers(), QList<qint64>({0, 2}));
}

void TestDayListModel::insertedRowsKeepSelectionAndPlace()
{
    fill();
    const QPersistentModelIndex selected = m_list->index(4);
    const QSignalSpy resets(m_list.get(), &QAbstractItemModel::modelReset);
    for (int i = 0; i < 50; ++i) {
        m_list->insert(row(10 + i, noon + i * 1s));
    }
    QCOMPARE(selected.row(), 54);
    QCOMPARE(m_list->message(selected)->row, 2);
    QCOMPARE(resets.count(), 0);
}

void TestDayListModel::insertsWhereAMessageBelongs_data()
{
    QTest::addColumn<Time>("time");
    QTest::addColumn<QList<qint64>>("rows");
    QTest::newRow("newest") << noon << QList<qint64>({0, 9, 4, 3, 0, 2, 1});
    QTest::newRow("sent earlier") << noon - 90s << QList<qint64>({0, 4, 9, 3, 0, 2, 1});
    QTest::newRow("last of today") << noon - 12h << QList<qint64>({0, 4, 3, 9, 0, 2, 1});
    QTest::newRow("first of yesterday") << noon - 12h - 1ms << QList<qint64>({0, 4, 3, 0, 9, 2, 1});
    QTest::newRow("at the same moment") << noon - 24h << QList<qint64>({0, 4, 3, 0, 9, 2, 1});
    QTest::newRow("an older day") << noon - 72h << QList<qint64>({0, 4, 3, 0, 2, 1, 0, 9});
    QTest::newRow("a newer day") << noon + 24h << QList<qint64>({0, 9, 0, 4, 3, 0, 2, 1});
}

void TestDayListModel::insertsWhereAMessageBelongs()
{
    QFETCH(Time, time);
    fill();
    m_list->insert(row(9, time));
    QTEST(numbers(), "rows");
}

void TestDayListModel::whatBelongsBetweenUnknownRowsIsUnknown()
{
    m_list->reset({{today, 4, 0, 4}}, {row(9, noon)});
    const auto where = m_list->insert(row(5, noon - 1h));
    QCOMPARE(where.begin, 1);
    QCOMPARE(where.end, 4);
    QCOMPARE(numbers(), QList<qint64>({0, 9, -1, -1, -1, -1}));
}

void TestDayListModel::theHeadingsCountWhatIsInserted()
{
    fill();
    QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
    auto problem = row(9, noon);
    problem.severity = meta::Severity::Problem;
    m_list->insert(problem);
    QCOMPARE(text(0, ui::CountTextRole), u"3 messages, 2 problems"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 0);
}

void TestDayListModel::midnightMakesYesterdayOfToday()
{
    fill();
    QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
    m_clock->move(12h);
    m_list->renewTimes();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(text(0), u"Yesterday"_s);
    QCOMPARE(text(1, ui::TimeTextRole), u"11:59"_s);
    QCOMPARE(text(3), u"Saturday, 28 February"_s);
    m_list->insert(row(9, noon + 12h));
    QCOMPARE(numbers(), QList<qint64>({0, 9, 0, 4, 3, 0, 2, 1}));
    QCOMPARE(text(0), u"Today"_s);
}

void TestDayListModel::daysThatAgreeChangeNothing()
{
    fill();
    const QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!m_list->compareDays({{today, 2, 1, 2}, {yesterday, 2, 0, 2}}));
    QCOMPARE(changes.count(), 0);
    QVERIFY(m_list->compareDays({{today, 2, 0, 2}, {yesterday, 2, 0, 2}}));
    QCOMPARE(text(0, ui::CountTextRole), u"2 messages"_s);
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 0, 2, 1}));
}

void TestDayListModel::daysThatDifferLoseTheirContents()
{
    fill();
    QVERIFY(m_list->compareDays({{today, 3, 1, 3}, {yesterday, 1, 0, 1}}));
    QCOMPARE(numbers(), QList<qint64>({0, -1, -1, -1, 0, -1}));
}

void TestDayListModel::daysComeAndGo()
{
    fill();
    QVERIFY(m_list->compareDays({{today.addDays(1), 1, 0, 1}, {yesterday, 2, 0, 2}, {QDate(2026, 1, 1), 2, 0, 2}}));
    QCOMPARE(numbers(), QList<qint64>({0, -1, 0, 2, 1, 0, -1, -1}));
    QVERIFY(m_list->compareDays({}));
    QCOMPARE(m_list->rowCount(), 0);
}

void TestDayListModel::whatIsReadStaysInAListOfTheUnread()
{
    fill();
    m_list->setUnread({3, 2}, false, true, [](const MessageRow &) {});
    QVERIFY(m_list->message(m_list->indexOf(3))->isGone);
    // The database does not count it any more.
    QVERIFY(!m_list->compareDays({{today, 1, 1, 1}, {yesterday, 1, 0, 1}}));
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 0, 2, 1}));
    m_list->setUnread({1}, false, true, [](const MessageRow &) {});
    QVERIFY(!m_list->compareDays({{today, 1, 1, 1}}));
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 0, 2, 1}));
    m_list->setUnread({3}, true, true, [](const MessageRow &) {});
    QVERIFY(!m_list->message(m_list->indexOf(3))->isGone);
}

void TestDayListModel::readingIsToldRowByRow()
{
    fill();
    QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
    QList<qint64> told;
    m_list->setUnread({4, 1, 99}, false, false, [&told](const MessageRow &changed) { told << changed.row; });
    QCOMPARE(told, QList<qint64>({4, 1}));
    QCOMPARE(changes.count(), 2);
    m_list->setUnread({4}, false, false, [&told](const MessageRow &changed) { told << changed.row; });
    QCOMPARE(told.size(), 2);
    m_list->setAllRead();
    QVERIFY(!m_list->index(2).data(ui::UnreadRole).toBool());
}

void TestDayListModel::anItemMovesToItsNewestMessage()
{
    fill();
    QSignalSpy moves(m_list.get(), &QAbstractItemModel::rowsMoved);
    QVERIFY(m_list->regroup({3, noon - 2min}, item(5, noon), true));
    QCOMPARE(numbers(), QList<qint64>({0, 5, 4, 0, 2, 1}));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(text(0, ui::CountTextRole), u"3 messages, 2 problems"_s);
    QCOMPARE(m_list->index(1).data(ui::KindRole).value<RowKind>(), RowKind::Group);
    QCOMPARE(text(1, ui::CountTextRole), u"3 messages"_s);
    QVERIFY(m_list->hasChildren(m_list->index(1)));
    // It is the newest already.
    QVERIFY(m_list->regroup({5, noon}, item(6, noon + 1s), false));
    QCOMPARE(numbers(), QList<qint64>({0, 6, 4, 0, 2, 1}));
    QCOMPARE(moves.count(), 1);
}

void TestDayListModel::anItemStaysSelectedAndUnfoldedWhenItMoves()
{
    fill();
    QVERIFY(m_list->regroup({2, noon - 24h}, item(5, noon - 90s), false));
    m_list->setChildren(70, {row(5, noon - 90s), row(2, noon - 24h)});
    const QPersistentModelIndex selected = m_list->indexOf(2);
    const QPersistentModelIndex above = selected.parent();
    QCOMPARE(above.row(), 2);
    QVERIFY(m_list->regroup({5, noon - 90s}, item(6, noon), false));
    m_list->insertChild(70, row(6, noon));
    QCOMPARE(above.row(), 1);
    QCOMPARE(selected.parent(), above);
    QCOMPARE(selected.row(), 2);
    QCOMPARE(m_list->message(selected)->row, 2);
    QCOMPARE(m_list->rowCount(above), 3);
}

void TestDayListModel::anItemLeavesItsDay()
{
    m_list->reset({{today, 1, 0, 1}, {yesterday, 1, 0, 1}}, {row(2, noon), row(1, noon - 24h)});
    QVERIFY(m_list->regroup({1, noon - 24h}, item(3, noon + 1min), false));
    QCOMPARE(numbers(), QList<qint64>({0, 3, 2}));
    QVERIFY(m_list->regroup({3, noon + 1min}, item(4, noon + 24h), false));
    QCOMPARE(numbers(), QList<qint64>({0, 4, 0, 2}));
}

void TestDayListModel::anItemThatIsNotInMemoryIsTakenFromWhereItStood()
{
    m_list->reset({{today, 3, 0, 3}, {yesterday, 1, 0, 1}}, {row(9, noon)});
    QVERIFY(m_list->regroup({8, noon - 1min}, item(10, noon + 1min), false));
    QCOMPARE(numbers(), QList<qint64>({0, 10, 9, -1, 0, -1}));
    QVERIFY(m_list->regroup({1, noon - 24h}, item(11, noon + 2min), false));
    QCOMPARE(numbers(), QList<qint64>({0, 11, 10, 9, -1}));
    // Where nothing is missing it cannot have been.
    fill();
    QVERIFY(!m_list->regroup({7, noon - 90s}, item(10, noon + 1min), false));
    QVERIFY(!m_list->regroup({7, noon - 24h * 9}, item(10, noon + 1min), false));
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 0, 2, 1}));
}

void TestDayListModel::aLateMessageLeavesAnItemWhereItIs()
{
    fill();
    m_list->joinBelow({3, noon - 2min}, item(5, noon - 24h), yesterday, true);
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 0, 2, 1}));
    QCOMPARE(m_list->message(m_list->index(2))->count, 3);
    QCOMPARE(m_list->message(m_list->index(2))->time, noon - 2min);
    QCOMPARE(text(3, ui::CountTextRole), u"3 messages, 1 problem"_s);
}

void TestDayListModel::anUnfoldedItemStaysInMemory()
{
    fill();
    QVERIFY(m_list->regroup({1, noon - 25h}, item(5, noon - 23h), false));
    m_list->setChildren(70, {row(5, noon - 23h), row(1, noon - 25h)});
    ui::SparseRows rows;
    rows.place(0, {row(4, noon), row(3, noon), *m_list->message(m_list->indexOf(5).parent())});
    rows.keepNear(0, 1);
    QCOMPARE(rows.size(), 2U);
    QVERIFY(rows.at(2));
}

void TestDayListModel::foldingTakesTheChildrenAway()
{
    fill();
    QVERIFY(m_list->regroup({3, noon - 2min}, item(5, noon), false));
    m_list->setChildren(70, {row(5, noon), row(3, noon - 2min)});
    QCOMPARE(m_list->rowCount(m_list->index(1)), 2);
    m_list->fold(m_list->index(1));
    QCOMPARE(m_list->rowCount(m_list->index(1)), 0);
    QVERIFY(!m_list->message(m_list->index(1))->isUnfolded);
    QVERIFY(m_list->hasChildren(m_list->index(1)));
}

void TestDayListModel::aDayThatGoesFoldsItsItems()
{
    fill();
    QVERIFY(m_list->regroup({2, noon - 24h}, item(5, noon - 23h), false));
    m_list->setChildren(70, {row(5, noon - 23h), row(2, noon - 24h)});
    QVERIFY(m_list->compareDays({{today, 2, 1, 2}}));
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3}));
}

void TestDayListModel::readingAnItemReadsItsChildren()
{
    fill();
    QVERIFY(m_list->regroup({3, noon - 2min}, item(5, noon), false));
    m_list->setChildren(70, {row(5, noon), row(3, noon - 2min)});
    m_list->setItemRead(70, true, false);
    const auto above = m_list->index(1);
    QVERIFY(!above.data(ui::UnreadRole).toBool());
    QVERIFY(!m_list->index(1, 0, above).data(ui::UnreadRole).toBool());
    m_list->setItemsUnread({{70, 1}}, false);
    QVERIFY(above.data(ui::UnreadRole).toBool());
}

QTEST_GUILESS_MAIN(TestDayListModel)
#include "tst_daylistmodel.moc"
