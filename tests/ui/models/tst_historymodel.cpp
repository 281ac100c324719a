// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakehistory.h"
#include "tests/support/movedclock.h"
#include "tests/support/search.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pipeline::Question;
using ui::HistoryModel;
using State = HistoryModel::State;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstRowsAreShownBeforeAllAreCounted();
    void whatIsCountedComesBelowTheFirstRows();
    void anEmptyHistoryIsReady();
    void aHistoryThatCannotBeReadSaysWhy_data();
    void aHistoryThatCannotBeReadSaysWhy();
    void triesAgain();
    void asksForWhatComesIntoView();
    void asksForOnePageAtATime();
    void scrollsUpWithoutAHole();
    void keepsABoundedNumberOfRows();
    void aPageThatCannotBeReadLeavesWhatIsThere();
    void anAnswerToSomebodyElseIsNotTaken();
    void theOldListStaysUntilTheNewIsThere();
    void onlyTheNewestQueryCounts();
    void theSameQueryIsNotAskedAgain();
    void newMessagesAppearAtOnce();
    void newMessagesKeepSelectionAndPlace();
    void whatWasThereAlreadyIsNotInsertedAgain();
    void whatArrivesWhileAListIsOpenedIsInIt();
    void tooMuchArrivingOpensAnew();
    void onlyFittingMessagesAreInserted();
    void theDatabaseHasTheLastWordOnCounts();
    void aMessageAboveAPageOnItsWayMovesIt();
    void aMessageWithinAPageOnItsWayMakesItStale();
    void fewerRowsThanCountedAreCountedAgain();
    void countsUnreadAsTheyComeAndAreRead();
    void readMessagesStayInAListOfTheUnread();
    void pagesBelowGoneRowsAreStillRight();
    void readingAllEmptiesAListOfTheUnread();
    void midnightPasses();

private:
    void write(int count, std::chrono::minutes before = 1min);
    void open(const history::Query &query = {});
    QList<history::Record> arrive(const QList<history::Record> &records);
    [[nodiscard]] QList<qint64> numbers() const;
    [[nodiscard]] qsizetype unknownRows() const;

    std::unique_ptr<test::MovedClock> m_clock;
    std::unique_ptr<test::FakeHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};

void TestHistoryModel::init()
{
    test::failOnWarning();
    m_clock = std::make_unique<test::MovedClock>(noon);
    m_history = std::make_unique<test::FakeHistory>();
    m_model = std::make_unique<HistoryModel>(*m_history, *m_clock);
    m_model->setReader(u"marta"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_history.get(), &test::FakeHistory::answered, m_model.get(), [this] {
        for (const auto &answer : m_history->take()) {
            m_model->take(answer);
        }
    });
}

void TestHistoryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_history.reset();
}

/// The last is of noon, those before it each so much earlier.
void TestHistoryModel::write(int count, std::chrono::minutes before)
{
    const auto build = test::buildOf(0, noon);
    QList<history::Record> records;
    for (int i = count - 1; i >= 0; --i) {
        records.append(build);
        records.last().time = noon - i * before;
    }
    m_history->write(records);
}

void TestHistoryModel::open(const history::Query &query)
{
    m_model->setQuery(query);
    m_history->answerAll();
}

/// They are written, and the model is told.
QList<history::Record> TestHistoryModel::arrive(const QList<history::Record> &records)
{
    const auto before = m_history->written().size();
    m_history->write(records);
    const auto written = m_history->written().mid(before);
    m_model->insertRecorded(written);
    return written;
}

/// The rows of the database from top to bottom; 0 for a day, -1 for one that is not known.
QList<qint64> TestHistoryModel::numbers() const
{
    QList<qint64> all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row);
        const auto *const message = m_model->message(index);
        const auto isDay = index.data(ui::KindRole).value<ui::RowKind>() == ui::RowKind::Day;
        all << (isDay ? 0 : message ? message->row : -1);
    }
    return all;
}

qsizetype TestHistoryModel::unknownRows() const
{
    return numbers().count(-1);
}

void TestHistoryModel::theFirstRowsAreShownBeforeAllAreCounted()
{
    write(3);
    const QSignalSpy states(m_model.get(), &HistoryModel::stateChanged);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setQuery({});
    QCOMPARE(m_model->state(), State::Loading);
    m_history->answerNext();
    QCOMPARE(m_model->state(), State::Ready);
    QCOMPARE(states.count(), 1);
    QCOMPARE(numbers(), QList<qint64>({0, 3, 2, 1}));
    QVERIFY(!m_model->isCounted());
    QCOMPARE(m_model->index(0).data(ui::CountTextRole).toString(), QString());
    QVERIFY(!m_model->index(0).data(Qt::AccessibleTextRole).toString().contains(u'0'));
    m_history->answerAll();
    QVERIFY(m_model->isCounted());
    QCOMPARE(m_model->overview().messages, 3);
    QCOMPARE(m_model->index(0).data(ui::CountRole).toLongLong(), 3);
    QCOMPARE(resets.count(), 1);
}

void TestHistoryModel::whatIsCountedComesBelowTheFirstRows()
{
    write(900);
    m_model->setQuery({});
    m_history->answerNext();
    const auto shown = m_model->rowCount();
    QVERIFY(shown > HistoryModel::pageSize && shown < 300);
    const auto message = numbers().at(1);
    const QPersistentModelIndex selected = m_model->indexOf(message);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    // Somebody is at the end of what is there already.
    m_model->setVisibleRows(shown - 20, shown - 1);
    m_history->answerAll();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_model->entries(), 900);
    QCOMPARE(m_model->message(selected)->row, message);
    QCOMPARE(numbers().first(shown).count(-1), 0);
    // And what follows was asked for.
    QVERIFY(m_model->index(shown + 10).data(ui::LoadedRole).toBool());
}

void TestHistoryModel::anEmptyHistoryIsReady()
{
    open();
    QCOMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setVisibleRows(0, 10);
    QVERIFY(m_history->waiting().empty());
    arrive({test::buildOf(1, noon)});
    QCOMPARE(numbers(), QList<qint64>({0, 1}));
}

void TestHistoryModel::aHistoryThatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<bool>("isSecondPart");
    QTest::newRow("counts") << false;
    QTest::newRow("rows") << true;
}

void TestHistoryModel::aHistoryThatCannotBeReadSaysWhy()
{
    QFETCH(bool, isSecondPart);
    m_model->setQuery({});
    if (isSecondPart) {
        m_history->answerNext();
    }
    m_history->failNext(u"the file is damaged"_s);
    QCOMPARE(m_model->state(), State::Failed);
    QCOMPARE(m_model->error(), u"the file is damaged"_s);
    m_history->answerAll();
    QCOMPARE(m_model->state(), State::Failed);
}

void TestHistoryModel::triesAgain()
{
    write(1);
    m_model->setQuery({.search = test::searchFor(u"failed"_s)});
    m_history->failNext(u"locked"_s);
    m_history->answerAll();
    m_model->refresh();
    QCOMPARE(m_model->state(), State::Loading);
    m_history->answerAll();
    QCOMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->query().search, test::searchFor(u"failed"_s));
    QCOMPARE(numbers(), QList<qint64>({0, 1}));
}

void TestHistoryModel::asksForWhatComesIntoView()
{
    write(1000);
    open();
    const auto rows = m_model->rowCount();
    QVERIFY(unknownRows() > 0);
    const auto middle = rows / 2;
    m_model->setVisibleRows(middle, middle + 30);
    QCOMPARE(m_history->waiting().size(), 1);
    QVERIFY(m_history->waiting().front().limit <= HistoryModel::pageSize);
    m_history->answerAll();
    for (int row = middle - HistoryModel::margin; row < middle + 30 + HistoryModel::margin; ++row) {
        QVERIFY2(m_model->index(row).data(ui::LoadedRole).toBool(), qPrintable(QString::number(row)));
    }
    // What is below a row is one older than it, wherever the page begins.
    for (int row = middle; row < middle + 30; ++row) {
        const auto *const above = m_model->message(m_model->index(row));
        const auto *const below = m_model->message(m_model->index(row + 1));
        QVERIFY(!above || !below || above->row == below->row + 1);
    }
}

void TestHistoryModel::asksForOnePageAtATime()
{
    write(5000);
    open();
    m_model->setVisibleRows(1000, 1030);
    m_model->setVisibleRows(3000, 3030);
    m_model->setVisibleRows(4900, 4930);
    QCOMPARE(m_history->waiting().size(), 1);
    m_history->answerAll();
    QVERIFY(m_model->message(m_model->index(4910)));
    QVERIFY(!m_model->message(m_model->index(3010)));
}

void TestHistoryModel::scrollsUpWithoutAHole()
{
    write(3000);
    open();
    for (int top = m_model->rowCount() - 1; top > 0; top -= 25) {
        m_model->setVisibleRows(top, top + 25);
        m_history->answerAll();
        QVERIFY(m_model->index(top).data(ui::LoadedRole).toBool());
    }
}

void TestHistoryModel::keepsABoundedNumberOfRows()
{
    write(5000);
    open();
    for (int top = 0; top < m_model->rowCount(); top += 100) {
        m_model->setVisibleRows(top, top + 30);
        m_history->answerAll();
    }
    QVERIFY(m_model->entries() - unknownRows() <= qint64{HistoryModel::mostKept});
    // What was given up comes again.
    m_model->setVisibleRows(0, 30);
    m_history->answerAll();
    QVERIFY(m_model->index(1).data(ui::LoadedRole).toBool());
}

void TestHistoryModel::aPageThatCannotBeReadLeavesWhatIsThere()
{
    write(1000);
    open();
    const QSignalSpy failures(m_model.get(), &HistoryModel::failed);
    m_model->setVisibleRows(500, 530);
    m_history->failNext(u"the disk is gone"_s);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(failures[0][0].toString(), u"the disk is gone"_s);
    QCOMPARE(m_model->state(), State::Ready);
    QVERIFY(m_model->index(1).data(ui::LoadedRole).toBool());
    // Nobody asks for ever, but going elsewhere tries anew.
    m_model->setVisibleRows(500, 530);
    QVERIFY(m_history->waiting().empty());
    m_model->setVisibleRows(501, 531);
    m_history->answerAll();
    QVERIFY(m_model->index(510).data(ui::LoadedRole).toBool());
}

void TestHistoryModel::anAnswerToSomebodyElseIsNotTaken()
{
    open();
    QVERIFY(!m_model->take({.question = {.kind = Question::Kind::Record, .row = 1}}));
    QVERIFY(!m_model->take({.question = {.kind = Question::Kind::Overview, .token = 12345}}));
}

void TestHistoryModel::theOldListStaysUntilTheNewIsThere()
{
    write(3);
    open();
    m_model->setQuery({.search = test::searchFor(u"nothing"_s)});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->query().search, test::searchFor(u"nothing"_s));
    m_history->answerNext();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestHistoryModel::onlyTheNewestQueryCounts()
{
    write(2);
    m_history->write({test::commitOf(3, noon, u"Add a man page"_s)});
    open();
    m_model->setQuery({.search = test::searchFor(u"nothing"_s)});
    m_model->setQuery({.service = u"git"_s});
    m_history->answerAll();
    QCOMPARE(numbers(), QList<qint64>({0, 3}));
}

void TestHistoryModel::theSameQueryIsNotAskedAgain()
{
    open({.search = test::searchFor(u"failed"_s)});
    m_model->setQuery({.search = test::searchFor(u"failed"_s)});
    QVERIFY(m_history->waiting().empty());
}

void TestHistoryModel::newMessagesAppearAtOnce()
{
    write(2);
    open();
    const QSignalSpy counts(m_model.get(), &HistoryModel::countsChanged);
    arrive({test::buildOf(3, noon + 1s), test::buildOf(4, noon + 2s)});
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 2, 1}));
    QCOMPARE(m_model->overview().messages, 4);
    QCOMPARE(m_model->overview().problems, 4);
    QCOMPARE(counts.count(), 1);
    QVERIFY(m_history->waiting().empty());
}

void TestHistoryModel::newMessagesKeepSelectionAndPlace()
{
    write(1000);
    open();
    m_model->setVisibleRows(500, 530);
    m_history->answerAll();
    const QPersistentModelIndex selected = m_model->index(510);
    const auto row = m_model->message(selected)->row;
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QList<history::Record> records;
    for (int i = 0; i < 300; ++i) {
        records << test::buildOf(0, noon + i * 1s);
    }
    arrive(records);
    m_history->answerAll();
    QCOMPARE(selected.row(), 810);
    QCOMPARE(m_model->message(selected)->row, row);
    QCOMPARE(resets.count(), 0);
}

void TestHistoryModel::whatWasThereAlreadyIsNotInsertedAgain()
{
    write(2);
    open();
    auto known = m_history->written().last();
    auto again = known;
    again.row = 0;
    m_model->insertRecorded({known, again});
    QCOMPARE(numbers(), QList<qint64>({0, 2, 1}));
    QCOMPARE(m_model->overview().messages, 2);
}

void TestHistoryModel::whatArrivesWhileAListIsOpenedIsInIt()
{
    write(2);
    m_model->setQuery({});
    // Counted before it came, read after it: it is in the page, and is told of later.
    m_history->answerNext();
    m_history->answerNext();
    m_history->write({test::buildOf(3, noon + 1s)});
    m_history->answerNext();
    QCOMPARE(numbers(), QList<qint64>({0, 2, 1}));
    m_model->insertRecorded({m_history->written().last()});
    QCOMPARE(numbers(), QList<qint64>({0, 3, 2, 1}));

    m_model->setQuery({.service = u"buildsys"_s});
    arrive({test::buildOf(4, noon + 2s)});
    m_history->answerAll();
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 2, 1}));
    QCOMPARE(m_model->overview().messages, 4);
}

void TestHistoryModel::tooMuchArrivingOpensAnew()
{
    m_model->setQuery({});
    const auto build = test::buildOf(0, noon);
    arrive(QList<history::Record>(10001, build));
    m_history->answerAll();
    QCOMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->entries(), 10001);
}

void TestHistoryModel::onlyFittingMessagesAreInserted()
{
    write(1);
    open({.service = u"buildsys"_s});
    arrive({test::commitOf(2, noon + 1s, u"Add a man page"_s), test::buildOf(3, noon + 2s)});
    QCOMPARE(numbers(), QList<qint64>({0, 3, 1}));
    QCOMPARE(m_model->overview().unread, 3);
    QCOMPARE(m_model->overview().unreadByService.value(u"git"_s), 1);
    QCOMPARE(m_model->overview().messagesByService.value(u"buildsys"_s), 2);
}

void TestHistoryModel::theDatabaseHasTheLastWordOnCounts()
{
    write(2);
    open({.search = test::searchFor(u"failed"_s)});
    arrive({test::buildOf(3, noon + 1s)});
    QCOMPARE(numbers(), QList<qint64>({0, 3, 2, 1}));
    // Another program's hand: what the list took for fitting is not there.
    m_history->remove(1);
    m_history->answerAll();
    QCOMPARE(m_model->entries(), 2);
    QCOMPARE(unknownRows(), 0);
    QCOMPARE(numbers(), QList<qint64>({0, 3, 2}));
}

void TestHistoryModel::aMessageAboveAPageOnItsWayMovesIt()
{
    write(1000);
    open();
    m_model->setVisibleRows(500, 530);
    const auto asked = m_history->waiting().front();
    arrive({test::buildOf(0, noon + 1s)});
    m_history->answerNext();
    // It was asked for before, and shows the same messages one row farther down.
    const auto first = static_cast<int>(asked.offset) + 2;
    QCOMPARE(m_model->message(m_model->index(first))->row, 1000 - asked.offset);
}

void TestHistoryModel::aMessageWithinAPageOnItsWayMakesItStale()
{
    write(1000);
    open();
    m_model->setVisibleRows(500, 530);
    // Sent long ago, received now: between which unknown rows it belongs nobody knows.
    arrive({test::buildOf(0, noon - 505min)});
    m_history->answerAll();
    m_model->setVisibleRows(500, 531);
    m_history->answerAll();
    const auto index = m_model->indexOf(1001);
    QVERIFY(index.isValid());
    QCOMPARE(m_model->message(m_model->index(index.row() - 1))->row, 496);
    QCOMPARE(m_model->message(m_model->index(index.row() + 1))->row, 495);
}

void TestHistoryModel::fewerRowsThanCountedAreCountedAgain()
{
    write(1000);
    open();
    for (qint64 row = 1; row <= 400; ++row) {
        m_history->remove(row);
    }
    const auto bottom = m_model->rowCount() - 1;
    m_model->setVisibleRows(bottom - 30, bottom);
    m_history->answerAll();
    QCOMPARE(m_model->entries(), 600);
    m_model->setVisibleRows(m_model->rowCount() - 30, m_model->rowCount() - 1);
    m_history->answerAll();
    QVERIFY(m_model->index(m_model->rowCount() - 1).data(ui::LoadedRole).toBool());
}

void TestHistoryModel::countsUnreadAsTheyComeAndAreRead()
{
    write(2);
    open();
    const auto &overview = m_model->overview();
    arrive({test::buildOf(3, noon + 1s, u"otterdb"_s, test::BuildState::Done, u"ines"_s)});
    QCOMPARE(overview.unread, 3);
    QCOMPARE(overview.unreadProblems, 2);
    QCOMPARE(overview.unreadAboutReader, 2);
    QCOMPARE(overview.unreadByService.value(u"buildsys"_s), 3);
    const QSignalSpy counts(m_model.get(), &HistoryModel::countsChanged);
    m_model->markRead({3, 2}, true);
    QCOMPARE(counts.count(), 1);
    QCOMPARE(overview.unread, 1);
    QCOMPARE(overview.unreadProblems, 1);
    QVERIFY(!m_model->indexOf(3).data(ui::UnreadRole).toBool());
    m_model->markRead({3}, true);
    QCOMPARE(overview.unread, 1);
    m_model->markRead({3}, false);
    QCOMPARE(overview.unread, 2);
    m_model->markAllRead();
    QCOMPARE(overview.unread, 0);
    QCOMPARE(overview.unreadByService.value(u"buildsys"_s), 0);
    QVERIFY(!m_model->indexOf(1).data(ui::UnreadRole).toBool());
}

void TestHistoryModel::readMessagesStayInAListOfTheUnread()
{
    write(3);
    open({.isUnreadOnly = true});
    m_history->markRead(2);
    m_model->markRead({2}, true);
    QCOMPARE(numbers(), QList<qint64>({0, 3, 2, 1}));
    // Counting again does not take it away, a new query does.
    arrive({test::buildOf(4, noon + 1s)});
    m_history->answerAll();
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 2, 1}));
    m_model->refresh();
    m_history->answerAll();
    QCOMPARE(numbers(), QList<qint64>({0, 4, 3, 1}));
}

void TestHistoryModel::pagesBelowGoneRowsAreStillRight()
{
    write(1000);
    open({.isUnreadOnly = true});
    for (qint64 row = 990; row <= 1000; ++row) {
        m_history->markRead(row);
        m_model->markRead({row}, true);
    }
    m_model->setVisibleRows(500, 530);
    m_history->answerAll();
    const auto index = m_model->index(510);
    const auto *const message = m_model->message(index);
    QVERIFY(message);
    // With one heading above it, and offsets from 0: the row 1000 stands at 1.
    QCOMPARE(message->row, 1000 - 510 + 1);
}

void TestHistoryModel::readingAllEmptiesAListOfTheUnread()
{
    write(3);
    open({.isUnreadOnly = true});
    m_model->markAllRead();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->overview().unread, 0);
}

void TestHistoryModel::midnightPasses()
{
    write(2);
    open();
    m_clock->move(12h + 1s);
    arrive({test::buildOf(3, noon + 12h + 1s)});
    QCOMPARE(numbers(), QList<qint64>({0, 3, 0, 2, 1}));
    QCOMPARE(m_model->index(0).data().toString(), u"Today"_s);
    QCOMPARE(m_model->index(2).data().toString(), u"Yesterday"_s);
    m_history->answerAll();
    QCOMPARE(m_model->entries(), 3);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
