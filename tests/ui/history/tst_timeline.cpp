// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakehistory.h"
#include "tests/support/movedclock.h"
#include "tests/support/places.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/history/searchfield.h"
#include "ui/history/timeline.h"
#include "ui/theme/colors.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QToolButton>
#include <QWheelEvent>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::Timeline;
using ui::TimeRange;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysInWordsWhatTheBarsSay();
    void anEmptyHistoryIsToldSo();
    void laterThanNowIsTold();
    void draggingChoosesWholeBars();
    void aClickChoosesABarAndLetsItGo();
    void gripsMoveAnEnd();
    void escLetsTheRangeGo();
    void arrowsGoFromBarToBar();
    void timeRunsToTheLeftInMirroredWindows();
    void keysAndButtonsZoom();
    void theWheelZoomsAroundThePointer();
    void problemsAreSeenHoweverFew();
    void ticksHaveRoom_data();
    void ticksHaveRoom();
    void isAChartAndATable();
    void survivesNothing();
    void isDrawn_data();
    void isDrawn();

    void theRangeFiltersTheList();
    void nothingInARangeOffersAllTimes();
    void aNarrowWindowHasItBehindAClock();
    void whetherItIsShownIsRemembered();
    void growsWhileMessagesArrive();
    void f6AndTabReachIt();

private:
    void open(int width = 900);
    void answer() { m_history->answerAll(); }
    [[nodiscard]] QPoint at(qsizetype bar) const { return m_view->columnOf(bar).center(); }
    void drag(QPoint from, QPoint to);
    [[nodiscard]] qsizetype last() const { return qsizetype(m_view->bars().size()) - 1; }
    [[nodiscard]] static Timeline *in(test::WindowFixture &fixture);

    std::unique_ptr<test::FakeHistory> m_history;
    std::unique_ptr<test::MovedClock> m_clock;
    std::unique_ptr<ui::TimelineModel> m_model;
    std::unique_ptr<Timeline> m_view;
    std::vector<TimeRange> m_told;
};

/// 2026-03-01T12:00:00Z, a Sunday
static constexpr Time noon{1772366400s};
static constexpr Time midnight = noon - 12h;

void TestTimeline::init()
{
    test::failOnWarningOfWindows();
    m_history = std::make_unique<test::FakeHistory>();
    m_clock = std::make_unique<test::MovedClock>();
    m_told.clear();
}

void TestTimeline::cleanup()
{
    m_view.reset();
    m_model.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestTimeline::open(int width)
{
    m_model = std::make_unique<ui::TimelineModel>(*m_history, *m_clock);
    m_view = std::make_unique<Timeline>(*m_model);
    connect(m_history.get(), &pipeline::HistorySource::answered, m_model.get(), [this] {
        for (const auto &answer : m_history->take()) {
            m_model->take(answer);
        }
    });
    connect(m_view.get(), &Timeline::rangeChanged, this, [this](std::optional<Time> from, std::optional<Time> to) {
        m_told.push_back({from, to});
    });
    m_view->resize(width, m_view->sizeHint().height());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    answer();
}

void TestTimeline::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), (from + to) / 2);
    QTest::mouseMove(m_view.get(), to);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
}

void TestTimeline::saysInWordsWhatTheBarsSay()
{
    m_history->write({test::buildOf(1, noon - 50h), test::buildOf(2, noon - 20h),
        test::commitOf(3, noon - 1h, u"Fix it"_s), test::buildOf(4, noon - 400h)});
    open();
    QCOMPARE(m_view->words(), u"Last 7 days, 3 messages, 2 problems"_s);
    m_view->setRange(midnight - 24h, {});
    QCOMPARE(m_view->words(), u"Sat, 28 Feb, 00:00 – now, 2 of 3 messages, 1 of 2 problems"_s);
    m_view->setRange(midnight - 24h, midnight);
    QCOMPARE(m_view->words(), u"Sat, 28 Feb, 1 of 3 messages, 1 of 2 problems"_s);
    m_view->setRange(midnight - 48h, midnight - 20h);
    QCOMPARE(m_view->words(), u"Fri, 27 Feb, 00:00 – Sat, 28 Feb, 04:00, 1 of 3 messages, 1 of 2 problems"_s);
    m_view->setRange(midnight - 72h, midnight);
    QVERIFY(m_view->words().startsWith(u"Thu, 26 Feb – Sat, 28 Feb, "_s));
    m_view->setRange({}, midnight + 2h);
    QVERIFY(m_view->words().startsWith(u"Until Sun, 1 Mar, 02:00"_s));
    QVERIFY(m_told.empty());
}

void TestTimeline::anEmptyHistoryIsToldSo()
{
    open();
    QCOMPARE(m_view->words(), u"No activity yet"_s);
    m_history->write({test::buildOf(1, noon)});
    m_model->insertRecorded(m_history->written());
    QCOMPARE(m_view->words(), u"Last 7 days, 1 message, 1 problem"_s);
}

void TestTimeline::laterThanNowIsTold()
{
    m_history->write({test::buildOf(1, noon - 1h), test::buildOf(2, noon + 5000h)});
    open();
    QCOMPARE(m_view->words(), u"Last 7 days, 2 messages, 2 problems, 1 dated later than now"_s);
}

void TestTimeline::draggingChoosesWholeBars()
{
    open();
    drag(at(12), at(23));
    QCOMPARE(m_told.size(), std::size_t(1));
    QVERIFY((m_told.back() == TimeRange{midnight - 5 * 24h, midnight - 4 * 24h}));
    // From the right to the left it is the same.
    drag(at(40), at(36));
    QVERIFY((m_told.back() == TimeRange{midnight - 3 * 24h, midnight - 3 * 24h + 10h}));
    // Beyond the end: until now, and on.
    drag(at(72), at(last()) + QPoint(100, 0));
    QVERIFY((m_told.back() == TimeRange{midnight, {}}));
    QVERIFY(m_view->isChosen(72) && m_view->isChosen(last()) && !m_view->isChosen(71));
    // The words above are not the bars.
    const auto count = m_told.size();
    drag({20, 4}, {200, 4});
    QCOMPARE(m_told.size(), count);
}

void TestTimeline::aClickChoosesABarAndLetsItGo()
{
    open();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(10));
    QVERIFY((m_told.back() == TimeRange{m_view->bars()[10].from, m_view->bars()[10].to}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(10) + QPoint(1, 0));
    // The edges of the one bar are grips.
    QVERIFY(m_told.size() <= 2);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->range().isNone());
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, at(10));
    QVERIFY(m_view->range().isNone());
}

void TestTimeline::gripsMoveAnEnd()
{
    open();
    m_view->setRange(midnight - 48h, midnight - 24h);
    const auto edge = [this](qsizetype bar) { return QPoint(m_view->columnOf(bar).left(), at(bar).y()); };
    drag(edge(48), edge(36));
    QVERIFY((m_told.back() == TimeRange{midnight - 72h, midnight - 24h}));
    drag(edge(60), edge(72));
    QVERIFY((m_told.back() == TimeRange{midnight - 72h, midnight}));
    // Past the other end, which stays.
    drag(edge(72), edge(24));
    QVERIFY((m_told.back() == TimeRange{midnight - 96h, midnight - 72h}));
    // Esc while it is dragged.
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, edge(24));
    QTest::mouseMove(m_view.get(), edge(12));
    QVERIFY((m_view->range() == TimeRange{midnight - 120h, midnight - 72h}));
    const auto count = m_told.size();
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, edge(12));
    QVERIFY((m_view->range() == TimeRange{midnight - 96h, midnight - 72h}));
    QCOMPARE(m_told.size(), count);
}

void TestTimeline::escLetsTheRangeGo()
{
    open();
    int left = 0;
    connect(m_view.get(), &Timeline::left, this, [&left] { ++left; });
    m_view->choose(3, 5);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_told.back().isNone());
    QCOMPARE(left, 0);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(left, 1);
}

void TestTimeline::arrowsGoFromBarToBar()
{
    open();
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY((m_told.back() == TimeRange{noon, {}}));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY((m_told.back() == TimeRange{noon - 2h, noon}));
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY((m_told.back() == TimeRange{noon - 6h, noon}));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY((m_told.back() == TimeRange{noon - 4h, noon}));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QVERIFY((m_told.back() == TimeRange{noon - 2h, {}}));
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY((m_told.back() == TimeRange{midnight - 144h, noon}));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY((m_told.back() == TimeRange{midnight - 144h, midnight - 142h}));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY((m_told.back() == TimeRange{noon, {}}));
}

void TestTimeline::timeRunsToTheLeftInMirroredWindows()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    QVERIFY(m_view->columnOf(0).left() > m_view->columnOf(last()).left());
    for (auto *const button : m_view->findChildren<QToolButton *>()) {
        QVERIFY(button->geometry().right() < 100);
    }
    drag(at(23), at(12));
    QVERIFY((m_told.back() == TimeRange{midnight - 5 * 24h, midnight - 4 * 24h}));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY((m_told.back() == TimeRange{noon - 2h, noon}));
}

void TestTimeline::keysAndButtonsZoom()
{
    m_history->write({test::buildOf(1, noon - 24h * 400)});
    open();
    const auto length = [this] { return m_view->bars().back().to - m_view->bars().front().from; };
    const auto before = length();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    answer();
    QVERIFY(length() < before);
    QVERIFY(m_model->endsNow());
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    answer();
    QVERIFY(length() > before);
    const auto buttons = m_view->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    for (int i = 0; i < 20; ++i) {
        buttons[0]->click();
        answer();
    }
    QVERIFY(!buttons[0]->isEnabled() && buttons[1]->isEnabled());
    QVERIFY2(m_view->words().endsWith(u" – now, 1 message, 1 problem"_s), qPrintable(m_view->words()));
    // Around what is chosen.
    m_view->choose(5, 6);
    const auto chosen = m_view->range();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    answer();
    QVERIFY(!m_model->endsNow());
    QVERIFY(m_view->bars().front().from <= *chosen.from && m_view->bars().back().to >= *chosen.to);
}

void TestTimeline::theWheelZoomsAroundThePointer()
{
    m_history->write({test::buildOf(1, noon - 24h * 400)});
    open();
    const auto turn = [this](QPoint position, QPoint angle) {
        QWheelEvent event(position, m_view->mapToGlobal(position), {}, angle, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &event);
        answer();
    };
    const auto place = at(36);
    const auto time = m_view->bars()[36].from;
    turn(place, {0, 480});
    QVERIFY(!m_model->endsNow());
    qsizetype bar = 0;
    while (m_view->bars()[std::size_t(bar)].to <= time) {
        ++bar;
    }
    QVERIFY(std::abs(at(bar).x() - place.x()) < 30);
    const auto front = m_view->bars().front().from;
    turn(place, {120, 0});
    QVERIFY(m_view->bars().front().from < front);
    for (int i = 0; i < 30; ++i) {
        turn(place, {0, -120});
    }
    QVERIFY(m_model->endsNow() && !m_model->canZoomOut());
}

void TestTimeline::problemsAreSeenHoweverFew()
{
    QList<history::Record> records;
    for (int i = 0; i < 300; ++i) {
        records << test::commitOf(i, noon - 100h, u"Fix it"_s);
    }
    records << test::buildOf(301, noon - 100h) << test::buildOf(302, noon - 50h);
    m_history->write(records);
    open();
    const auto problem = ui::Colors::of(m_view->palette()).problem.rgb();
    const auto image = m_view->grab().toImage();
    const auto heightOf = [&](qsizetype bar) {
        const auto column = m_view->columnOf(bar);
        int height = 0;
        for (int y = column.top(); y <= column.bottom(); ++y) {
            height += image.pixel(column.left() + 1, y) == problem ? 1 : 0;
        }
        return height;
    };
    QVERIFY(heightOf(28) > 0);
    QVERIFY(heightOf(53) > 0);
    QCOMPARE(heightOf(40), 0);
    // Its frame: both ends of five pixels.
    const auto column = m_view->columnOf(53);
    QCOMPARE(image.pixel(column.left(), column.bottom()), problem);
    QCOMPARE(image.pixel(column.left(), column.bottom() - 4), problem);
    QVERIFY(image.pixel(column.left(), column.bottom() - 5) != problem);
}

void TestTimeline::ticksHaveRoom_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("first");
    QTest::newRow("a week") << 7 * 24 << 900 << u"Mon 23"_s;
    QTest::newRow("a week in little room") << 7 * 24 << 300 << QString();
    QTest::newRow("a day") << 24 << 900 << QString();
    QTest::newRow("an hour") << 1 << 900 << QString();
    QTest::newRow("a year") << 365 * 24 << 900 << QString();
    QTest::newRow("since 1970") << 56 * 365 * 24 << 900 << QString();
    QTest::newRow("no room") << 7 * 24 << 10 << QString();
}

void TestTimeline::ticksHaveRoom()
{
    QFETCH(const int, hours);
    QFETCH(const int, width);
    const auto from = noon - std::chrono::hours(hours);
    history::Timeline timeline{.step = history::stepFor(from, noon, 100)};
    const auto edges = history::edgesOf(timeline.step, from, noon);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        timeline.bars.push_back({edges[i], edges[i + 1], {}});
    }
    const QFontMetrics font(QApplication::font());
    const auto ticks = ui::ticksOf(timeline, width, font);
    const auto barWidth = double(width) / double(timeline.bars.size());
    for (std::size_t i = 0; i + 1 < ticks.size(); ++i) {
        QVERIFY(!ticks[i].label.isEmpty());
        QVERIFY(font.horizontalAdvance(ticks[i].label) < double(ticks[i + 1].bar - ticks[i].bar) * barWidth);
    }
    QVERIFY(width < 300 || !ticks.empty());
    QVERIFY(ui::ticksOf({}, width, font).empty());
}

void TestTimeline::isAChartAndATable()
{
    m_history->write({test::buildOf(1, noon - 50h), test::commitOf(3, noon - 1h, u"Fix it"_s)});
    open();
    auto *const chart = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), u"Timeline"_s);
    QCOMPARE(chart->text(QAccessible::Value), m_view->words());
    auto *const table = chart->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), int(m_view->bars().size()));
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->columnDescription(1), u"Messages"_s);
    QCOMPARE(table->rowDescription(71), u"Sat, 28 Feb, 22:00 – 00:00"_s);
    QCOMPARE(table->cellAt(53, 1)->text(QAccessible::Name), u"1"_s);
    QCOMPARE(table->cellAt(53, 2)->text(QAccessible::Name), u"1"_s);
    QCOMPARE(table->cellAt(77, 1)->text(QAccessible::Name), u"1"_s);
    QCOMPARE(table->cellAt(77, 2)->text(QAccessible::Name), u"0"_s);
    QCOMPARE(table->cellAt(77, 0)->text(QAccessible::Name), u"Sun, 1 Mar, 10:00 – 12:00"_s);
    QVERIFY(!table->cellAt(79, 0) && !table->cellAt(0, 3) && !table->cellAt(-1, 0));

    // Cells are its children, and so are the buttons.
    QCOMPARE(chart->childCount(), 79 * 3 + 2);
    for (int i = 0; i < chart->childCount(); ++i) {
        auto *const child = chart->child(i);
        QVERIFY(child);
        QCOMPARE(chart->indexOfChild(child), i);
        QCOMPARE(child->parent()->object(), m_view.get());
    }
    auto *const cell = table->cellAt(77, 1);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 77);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(cell->rect().topLeft(), m_view->mapToGlobal(m_view->columnOf(77).topLeft()));

    QVERIFY(table->selectRow(77));
    QVERIFY((m_told.back() == TimeRange{noon - 2h, noon}));
    QCOMPARE(table->selectedRows(), QList<int>{77});
    QVERIFY(cell->state().selected);
    QCOMPARE(chart->text(QAccessible::Value), u"Sun, 1 Mar, 10:00 – 12:00, 1 of 2 messages, 0 of 1 problem"_s);
}

void TestTimeline::survivesNothing()
{
    open();
    m_view.reset();
    m_model = std::make_unique<ui::TimelineModel>(*m_history, *m_clock);
    m_view = std::make_unique<Timeline>(*m_model);
    m_view->resize(1, 1);
    m_view->show();
    for (const auto key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Escape}) {
        QTest::keyClick(m_view.get(), key);
    }
    m_view->resize(400, 88);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {100, 50});
    m_view->choose(0, 5);
    m_view->setRange(noon, noon - 1h);
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(m_view->words(), u"Sun, 1 Mar, 12:00 – 11:00"_s);
}

static QPalette darkPalette()
{
    QPalette palette(QColor(0xe4e6e8), QColor(0x34363a), {}, {}, {}, QColor(0xe4e6e8), Qt::white, QColor(0x1f2123),
        QColor(0x2b2d30));
    palette.setColor(QPalette::Highlight, QColor(0x2f6cab));
    return palette;
}

static QPalette lightPalette()
{
    QPalette palette(QColor(0x202326), QColor(0xfbfbfc), {}, {}, {}, QColor(0x202326), Qt::white, QColor(0xffffff),
        QColor(0xf0f0f1));
    palette.setColor(QPalette::Highlight, QColor(0x2a6baf));
    return palette;
}

void TestTimeline::isDrawn_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<bool>("hasRange");
    QTest::newRow("light") << lightPalette() << 1084 << 1.0 << false << true;
    QTest::newRow("light-all") << lightPalette() << 1084 << 1.0 << false << false;
    QTest::newRow("dark") << darkPalette() << 1084 << 1.0 << false << true;
    QTest::newRow("200") << lightPalette() << 720 << 2.0 << false << true;
    QTest::newRow("mirrored") << lightPalette() << 824 << 1.0 << true << true;
    QTest::newRow("narrow") << lightPalette() << 420 << 1.0 << false << true;
    QTest::newRow("contrast") << QPalette(Qt::yellow, Qt::black, Qt::yellow, Qt::black, Qt::yellow, Qt::yellow,
                                     Qt::white, Qt::black, Qt::black)
                              << 720 << 1.0 << false << true;
}

/// For people to look at.
void TestTimeline::isDrawn()
{
    QFETCH(const QPalette, palette);
    QFETCH(const int, width);
    QFETCH(const qreal, ratio);
    QFETCH(const bool, isMirrored);
    QFETCH(const bool, hasRange);
    QRandomGenerator random(5);
    QList<history::Record> records;
    for (int bar = 0; bar < 79; ++bar) {
        const auto day = 1 + std::sin((bar % 12 - 4) / 12.0 * 6.28);
        const auto count = int(day * 8) + random.bounded(4);
        for (int i = 0; i < count; ++i) {
            const auto time = midnight - 144h + bar * 2h + 5min;
            records << (random.bounded(40) == 0 ? test::buildOf(i, time) : test::commitOf(i, time, u"Fix it"_s));
        }
    }
    m_history->write(records);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto before = QApplication::palette();
    const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
    QApplication::setPalette(palette);
    open(width);
    if (hasRange) {
        m_view->setRange(midnight - 48h, {});
    }
    QImage image(m_view->size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    m_view->render(&image);
    QVERIFY(image.save(test::picturePath(u"timeline-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    // Something stands in the words, in the bars and on the axis.
    const auto hasColors = [&](int from, int to) {
        QSet<QRgb> colors;
        for (auto y = int(from * ratio); y < int(to * ratio); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                colors << image.pixel(x, y);
            }
        }
        return colors.size() > 2;
    };
    const auto plot = m_view->columnOf(0);
    QVERIFY(hasColors(2, plot.top() - 2));
    QVERIFY(hasColors(plot.top(), plot.bottom()));
    QVERIFY(hasColors(plot.bottom() + 3, m_view->height() - 1));
}

Timeline *TestTimeline::in(test::WindowFixture &fixture)
{
    return fixture.window().findChild<Timeline *>();
}

void TestTimeline::theRangeFiltersTheList()
{
    test::WindowFixture fixture;
    fixture.store({test::buildOf(1, noon - 50h), test::buildOf(2, noon - 26h), test::buildOf(3, noon - 2min)});
    fixture.open();
    QTRY_COMPARE(fixture.rows().size(), 6);
    auto *const timeline = in(fixture);
    QTRY_COMPARE(timeline->words(), u"Last 7 days, 3 messages, 3 problems"_s);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_End);
    QTRY_COMPARE(fixture.rows().size(), 0);
    QTest::keyClick(timeline, Qt::Key_Left);
    QTRY_COMPARE(fixture.rows().size(), 2);
    QTest::keyClick(timeline, Qt::Key_Home, Qt::ShiftModifier);
    QTRY_COMPARE(fixture.rows().size(), 6);
    QVERIFY(fixture.window().grab().save(test::picturePath(u"timeline-window.png"_s)));
    // The field says all that is filtered, in its own words, and so can be changed there.
    const auto *const field = fixture.window().findChild<ui::SearchField *>();
    QVERIFY2(field->text().startsWith(u"after:"_s), qPrintable(field->text()));
    const auto range = timeline->range();
    QVERIFY(!range.isNone());
    fixture.search()->setText(u"libaurora"_s);
    QCOMPARE(timeline->range(), range);
    fixture.list()->setFocus();
    QTest::keyClick(fixture.list(), Qt::Key_Escape);
    QVERIFY2(field->text().isEmpty(), qPrintable(field->text()));
    QVERIFY(timeline->range().isNone());
    QTRY_COMPARE(timeline->words(), u"Last 7 days, 3 messages, 3 problems"_s);
}

void TestTimeline::nothingInARangeOffersAllTimes()
{
    test::WindowFixture fixture;
    fixture.store({test::buildOf(1, noon - 50h)});
    fixture.open();
    auto *const timeline = in(fixture);
    QTRY_COMPARE(timeline->words(), u"Last 7 days, 1 message, 1 problem"_s);
    timeline->choose(0, 1);
    QTRY_VERIFY(fixture.button(u"Search all times"_s));
    fixture.button(u"Search all times"_s)->click();
    QTRY_COMPARE(fixture.rows().size(), 2);
    QVERIFY(timeline->range().isNone());
}

void TestTimeline::aNarrowWindowHasItBehindAClock()
{
    test::WindowFixture fixture;
    fixture.store({test::buildOf(1, noon - 50h)});
    fixture.open({500, 700});
    auto *const timeline = in(fixture);
    QVERIFY(!timeline->isVisible());
    QVERIFY(fixture.button(u"Timeline"_s));
    fixture.button(u"Timeline"_s)->click();
    QVERIFY(timeline->isVisible());
    QTRY_COMPARE(timeline->words(), u"Last 7 days, 1 message, 1 problem"_s);
    fixture.window().resize(1000, 700);
    QTRY_VERIFY(!fixture.button(u"Timeline"_s));
    QVERIFY(timeline->isVisible());
    QTest::keySequence(&fixture.window(), QKeySequence(u"F8"_s));
    QVERIFY(!timeline->isVisible());
    fixture.window().resize(500, 700);
    QTRY_VERIFY(timeline->isVisible());
}

void TestTimeline::whetherItIsShownIsRemembered()
{
    test::WindowFixture fixture;
    fixture.store({test::buildOf(1, noon - 50h)});
    fixture.open();
    QVERIFY(in(fixture)->isVisible());
    QTest::keySequence(&fixture.window(), QKeySequence(u"F8"_s));
    fixture.close();
    fixture.open();
    QVERIFY(!in(fixture)->isVisible());
    fixture.window().resize(500, 700);
    QTRY_VERIFY(fixture.button(u"Timeline"_s));
    fixture.button(u"Timeline"_s)->click();
    fixture.close();
    fixture.open({500, 700});
    QVERIFY(in(fixture)->isVisible());
}

void TestTimeline::growsWhileMessagesArrive()
{
    test::WindowFixture fixture;
    fixture.store({test::buildOf(1, noon - 50h)});
    fixture.open();
    auto *const timeline = in(fixture);
    QTRY_COMPARE(timeline->words(), u"Last 7 days, 1 message, 1 problem"_s);
    for (int i = 2; i < 12; ++i) {
        fixture.store({test::buildOf(i, noon - 1min * i)});
    }
    QTRY_COMPARE(timeline->words(), u"Last 7 days, 11 messages, 11 problems"_s);
}

void TestTimeline::f6AndTabReachIt()
{
    test::WindowFixture fixture;
    // So old that one can zoom out.
    fixture.store({test::buildOf(1, noon - 500h)});
    fixture.open();
    QTRY_VERIFY(fixture.list()->isVisible());
    auto *const timeline = in(fixture);
    QTRY_COMPARE(timeline->words(), u"Last 7 days, 0 messages"_s);
    for (int i = 0; i < 10 && !timeline->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    QVERIFY(timeline->hasFocus());
    QTest::keyClick(timeline, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Zoom out"_s);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Return);
    QVERIFY(fixture.list()->hasFocus());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
