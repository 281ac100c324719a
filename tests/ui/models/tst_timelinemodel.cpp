// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakehistory.h"
#include "tests/support/movedclock.h"
#include "tests/support/search.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/models/timelinemodel.h"

#include <ctime>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using history::BarCounts;
using ui::TimelineModel;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void looksAtTheLastSevenDays();
    void asksNothingOutOfView();
    void countsWhatArrivesWithoutAsking();
    void whatComesBetweenQuestionAndAnswerIsCountedOnce();
    void asksAgainWhereOnlyTheDatabaseKnows();
    void readingChangesWhatIsUnread();
    void anOldAnswerIsDropped();
    void anErrorLeavesWhatIsThere();
    void aBarIsAddedAsTimeGoesBy();
    void theDayTurns();
    void aClockInTheFutureDoesNotStretchIt();
    void zoomsAroundAMoment();
    void zoomsFromHalfAnHourToAllThereIs();
    void moves();
    void addsUpWholeBars();
    void asksForWhatBarsDoNotKnow();

private:
    void write(const QList<history::Record> &records);
    void answer();
    [[nodiscard]] qint64 inBars() const;

    std::unique_ptr<test::FakeHistory> m_history;
    std::unique_ptr<test::MovedClock> m_clock;
    std::unique_ptr<TimelineModel> m_model;
};

/// 2026-03-01T12:00:00Z, a Sunday
static constexpr Time noon{1772366400s};
static constexpr Time midnight = noon - 12h;

void TestTimelineModel::init()
{
    test::failOnWarning();
    m_history = std::make_unique<test::FakeHistory>();
    m_clock = std::make_unique<test::MovedClock>();
    m_model = std::make_unique<TimelineModel>(*m_history, *m_clock);
    connect(m_history.get(), &pipeline::HistorySource::answered, m_model.get(), [this] {
        for (const auto &answer : m_history->take()) {
            m_model->take(answer);
        }
    });
}

void TestTimelineModel::cleanup()
{
    qputenv("TZ", "UTC");
    ::tzset();
    m_model.reset();
}

/// To the history, and tells of it.
void TestTimelineModel::write(const QList<history::Record> &records)
{
    const auto before = m_history->written().size();
    m_history->write(records);
    m_model->insertRecorded(m_history->written().mid(before));
}

void TestTimelineModel::answer()
{
    m_history->answerAll();
}

qint64 TestTimelineModel::inBars() const
{
    qint64 messages = 0;
    for (const auto &bar : m_model->timeline().bars) {
        messages += bar.counts.messages;
    }
    return messages;
}

void TestTimelineModel::looksAtTheLastSevenDays()
{
    m_history->write({test::buildOf(1, noon - 200h), test::buildOf(2, noon - 100h), test::buildOf(3, noon - 1min)});
    QVERIFY(m_model->isLoading());
    m_model->setInView(true);
    answer();
    QVERIFY(!m_model->isLoading());
    QVERIFY(m_model->isUsual() && m_model->endsNow());
    const auto &bars = m_model->timeline().bars;
    QCOMPARE(bars.front().from, midnight - 6 * 24h);
    QCOMPARE(bars.back().to, noon + 2h);
    QCOMPARE(bars.front().to - bars.front().from, 2h);
    QCOMPARE(inBars(), 2);
}

void TestTimelineModel::asksNothingOutOfView()
{
    m_model->setQuery({.search = test::searchFor(u"x"_s)});
    m_model->refresh();
    m_model->setMostBars(50);
    m_model->zoom(2, noon);
    m_model->renewTimes();
    write({test::buildOf(1, noon)});
    QVERIFY(m_history->waiting().empty());
    m_model->setInView(true);
    QCOMPARE(m_history->waiting().size(), std::size_t(1));
}

void TestTimelineModel::countsWhatArrivesWithoutAsking()
{
    m_model->setInView(true);
    m_model->setQuery({.service = u"buildsys"_s});
    answer();
    write({test::buildOf(1, noon - 1min), test::commitOf(2, noon - 1min, u"Fix it"_s), test::buildOf(3, noon - 50h),
        test::buildOf(4, noon - 1000h)});
    QVERIFY(m_history->waiting().empty());
    QCOMPARE(inBars(), 2);
    // What the history had already has no row.
    auto known = test::buildOf(5, noon);
    known.row = 0;
    m_model->insertRecorded({known});
    QCOMPARE(inBars(), 2);
    m_model->refresh();
    const auto counted = m_model->timeline();
    answer();
    QVERIFY(m_model->timeline().bars == counted.bars);
}

void TestTimelineModel::whatComesBetweenQuestionAndAnswerIsCountedOnce()
{
    m_model->setInView(true);
    // In the answer, and told of.
    write({test::buildOf(1, noon - 1min)});
    answer();
    QCOMPARE(inBars(), 1);
    m_model->refresh();
    m_history->answerNext();
    write({test::buildOf(2, noon - 1min)});
    QCOMPARE(inBars(), 2);
}

void TestTimelineModel::asksAgainWhereOnlyTheDatabaseKnows()
{
    m_model->setInView(true);
    m_model->setQuery({.search = test::searchFor(u"libaurora"_s)});
    answer();
    write({test::buildOf(1, noon - 1min)});
    QCOMPARE(inBars(), 1);
    QCOMPARE(m_history->waiting().size(), std::size_t(1));
    answer();
    write({test::buildOf(2, noon - 1min)});
    write({test::buildOf(3, noon - 1min)});
    QCOMPARE(inBars(), 3);
    // A second later, and once.
    QVERIFY(m_history->waiting().empty());
    QTRY_COMPARE(m_history->waiting().size(), std::size_t(1));
    answer();
    QCOMPARE(inBars(), 3);
}

void TestTimelineModel::readingChangesWhatIsUnread()
{
    m_model->setInView(true);
    answer();
    m_model->readChanged();
    QVERIFY(m_history->waiting().empty());
    m_model->setQuery({.isUnreadOnly = true});
    answer();
    m_model->readChanged();
    QCOMPARE(m_history->waiting().size(), std::size_t(1));
}

void TestTimelineModel::anOldAnswerIsDropped()
{
    m_history->write({test::buildOf(1, noon - 1min), test::commitOf(2, noon - 1min, u"Fix it"_s)});
    m_model->setInView(true);
    m_model->setQuery({.service = u"buildsys"_s});
    QCOMPARE(m_history->waiting().size(), std::size_t(2));
    m_history->answerNext();
    QVERIFY(m_model->isLoading());
    m_history->answerNext();
    QCOMPARE(inBars(), 1);
    pipeline::Answer other{.question = {.kind = pipeline::Question::Kind::Rows, .token = 2}};
    QVERIFY(!m_model->take(other));
}

void TestTimelineModel::anErrorLeavesWhatIsThere()
{
    m_history->write({test::buildOf(1, noon - 1min)});
    m_model->setInView(true);
    answer();
    m_model->refresh();
    m_history->failNext(u"no"_s);
    QCOMPARE(inBars(), 1);
}

void TestTimelineModel::aBarIsAddedAsTimeGoesBy()
{
    m_model->setInView(true);
    answer();
    m_clock->move(1h);
    m_model->renewTimes();
    QVERIFY(m_history->waiting().empty());
    m_clock->move(1h);
    m_model->renewTimes();
    answer();
    QCOMPARE(m_model->timeline().bars.back().to, noon + 4h);
}

void TestTimelineModel::theDayTurns()
{
    m_model->setInView(true);
    answer();
    m_clock->move(12h);
    m_model->renewTimes();
    answer();
    QCOMPARE(m_model->timeline().bars.front().from, midnight - 5 * 24h);
    QCOMPARE(m_model->timeline().bars.back().to, midnight + 26h);
}

void TestTimelineModel::aClockInTheFutureDoesNotStretchIt()
{
    m_history->write({test::buildOf(1, noon - 1min), test::buildOf(2, noon + 24h * 3650)});
    m_model->setInView(true);
    answer();
    write({test::buildOf(3, noon + 30h)});
    QCOMPARE(m_model->timeline().bars.back().to, noon + 2h);
    QVERIFY((m_model->timeline().later == BarCounts{2, 2}));
    QVERIFY((m_model->total() == BarCounts{3, 3}));
}

void TestTimelineModel::zoomsAroundAMoment()
{
    m_history->write({test::buildOf(1, noon - 24h * 500)});
    m_model->setInView(true);
    answer();
    const auto around = midnight - 48h;
    const auto share = [&] {
        const auto &bars = m_model->timeline().bars;
        return double((around - bars.front().from).count()) / double((bars.back().to - bars.front().from).count());
    };
    const auto before = share();
    m_model->zoom(0.25, around);
    answer();
    QVERIFY(!m_model->isUsual());
    QVERIFY(!m_model->endsNow());
    QVERIFY(std::abs(share() - before) < 0.03);
    QCOMPARE(int(m_model->timeline().step), int(history::TimeStep::HalfHour));
    m_model->zoom(4, around);
    answer();
    QVERIFY(std::abs(share() - before) < 0.03);
    // Further out it ends with the present.
    m_model->zoom(4, around);
    answer();
    QVERIFY(m_model->endsNow());
    QCOMPARE(int(m_model->timeline().step), int(history::TimeStep::Day));
}

void TestTimelineModel::zoomsFromHalfAnHourToAllThereIs()
{
    m_history->write({test::buildOf(1, noon - 24h * 500)});
    m_model->setInView(true);
    answer();
    for (int i = 0; i < 100; ++i) {
        m_model->zoom(0.5, noon);
    }
    answer();
    QVERIFY(!m_model->canZoomIn() && m_model->canZoomOut());
    QCOMPARE(m_model->timeline().bars.size(), std::size_t(31));
    QCOMPARE(int(m_model->timeline().step), int(history::TimeStep::Minute));
    for (int i = 0; i < 100; ++i) {
        m_model->zoom(2, noon);
    }
    answer();
    QVERIFY(m_model->canZoomIn() && !m_model->canZoomOut());
    QVERIFY(m_model->endsNow());
    QVERIFY(m_model->timeline().bars.front().from <= noon - 24h * 500);
    QCOMPARE(inBars(), 1);
}

void TestTimelineModel::moves()
{
    m_history->write({test::buildOf(1, noon - 24h * 500)});
    m_model->setInView(true);
    answer();
    m_model->move(-48h);
    answer();
    QVERIFY(!m_model->endsNow());
    QCOMPARE(m_model->timeline().bars.front().from, midnight - 8 * 24h);
    m_model->move(24h * 5000);
    answer();
    QVERIFY(m_model->endsNow());
    m_model->move(-24h * 5000);
    answer();
    QVERIFY(m_model->timeline().bars.front().from <= noon - 24h * 500);
    QVERIFY(m_model->timeline().bars.front().from > noon - 24h * 502);
}

void TestTimelineModel::addsUpWholeBars()
{
    m_history->write({test::buildOf(1, noon - 50h), test::buildOf(2, noon - 20h),
        test::commitOf(3, noon - 1h, u"Fix it"_s), test::buildOf(4, noon + 500h)});
    m_model->setInView(true);
    answer();
    m_model->setQuery({.after = midnight - 24h, .before = midnight});
    QVERIFY(m_history->waiting().empty());
    QVERIFY((m_model->countsIn(m_model->range()) == BarCounts{1, 1}));
    QVERIFY((m_model->countsIn({.from = midnight - 24h}) == BarCounts{3, 2}));
    QVERIFY((m_model->countsIn({}) == BarCounts{4, 3}));
    QVERIFY((m_model->countsIn({.from = midnight, .to = midnight - 24h}) == BarCounts{}));
}

void TestTimelineModel::asksForWhatBarsDoNotKnow()
{
    m_history->write({test::buildOf(1, noon - 1000h), test::buildOf(2, noon - 20h - 30min)});
    m_model->setInView(true);
    answer();
    m_model->setQuery({.after = noon - 20h - 31min, .before = noon - 20h});
    QVERIFY(!m_model->countsIn(m_model->range()));
    answer();
    QVERIFY((m_model->countsIn(m_model->range()) == BarCounts{1, 1}));
    m_model->setQuery({.before = noon - 900h});
    answer();
    QVERIFY((m_model->countsIn(m_model->range()) == BarCounts{1, 1}));
    write({test::buildOf(3, noon - 1000h)});
    QVERIFY((m_model->countsIn(m_model->range()) == BarCounts{2, 2}));
    QVERIFY(m_history->waiting().empty());
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
