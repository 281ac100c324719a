// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/catchupbar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using bus::BacklogState;
using Phase = BacklogState::Phase;

class TestCatchUpBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init();
    void isHiddenWhenThereIsNothingToTell();
    void tellsHowFarItIs();
    void tellsWhereTheEndIsNotKnown();
    void tellsThatItWaits();
    void canBeStopped();
    void tellsWhatIsMissingUntilItIsClosed();
    void goesAwayAtTheEnd();
    void tellsWhatCameWhileOneWasAway();
    void isHeardAtTheStartAtEachQuarterAndAtTheEnd();

private:
    [[nodiscard]] QString words() const { return m_bar->findChild<QLabel *>()->text().remove(QChar(0x200B)); }
    [[nodiscard]] QPushButton *button() const { return m_bar->findChild<QPushButton *>(); }
    [[nodiscard]] QProgressBar *progress() const { return m_bar->findChild<QProgressBar *>(); }
    void show(qint64 fetched, qint64 about) const
    {
        m_bar->setState({.phase = Phase::Fetching, .fetched = fetched, .about = about});
    }

    std::unique_ptr<QWidget> m_window;
    ui::CatchUpBar *m_bar = nullptr;
};

void TestCatchUpBar::init()
{
    test::failOnWarningOfWindows();
    m_window = std::make_unique<QWidget>();
    m_bar = new ui::CatchUpBar(m_window.get());
    m_window->resize(700, 80);
    m_bar->resize(700, 60);
    m_window->show();
}

void TestCatchUpBar::isHiddenWhenThereIsNothingToTell()
{
    QVERIFY(!m_bar->isVisible());
    show(0, 0);
    QVERIFY(!m_bar->isVisible());
    m_bar->setState({.phase = Phase::Idle, .fetched = 20, .about = 20});
    QVERIFY(!m_bar->isVisible());
}

void TestCatchUpBar::tellsHowFarItIs()
{
    show(1200, 3400);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(words(), u"Catching up: 1,200 of about 3,400"_s);
    QCOMPARE(progress()->value(), 352);
    QCOMPARE(progress()->height(), 3);
    QVERIFY(!progress()->accessibleName().isEmpty());
}

void TestCatchUpBar::tellsWhereTheEndIsNotKnown()
{
    show(1200, 0);
    QCOMPARE(words(), u"Catching up: 1,200"_s);
    QVERIFY(!progress()->isVisible());
}

void TestCatchUpBar::tellsThatItWaits()
{
    m_bar->setState({.phase = Phase::Waiting, .error = u"the archive https://a.example: it answers 429"_s});
    QVERIFY(words().contains(u"it answers 429"_s));
    QVERIFY(button()->isVisible());
}

void TestCatchUpBar::canBeStopped()
{
    const QSignalSpy stopped(m_bar, &ui::CatchUpBar::stopRequested);
    show(100, 300);
    QCOMPARE(button()->text(), u"Stop"_s);
    button()->click();
    QCOMPARE(stopped.size(), 1);
    m_bar->setState({.phase = Phase::Stopped, .fetched = 100, .about = 300});
    QCOMPARE(words(), u"Catching up was stopped"_s);
    QTRY_VERIFY(!m_bar->isVisible());
}

void TestCatchUpBar::tellsWhatIsMissingUntilItIsClosed()
{
    const QSignalSpy stopped(m_bar, &ui::CatchUpBar::stopRequested);
    const BacklogState failed{.phase = Phase::Failed, .error = u"the archive https://a.example: it answers 404"_s};
    m_bar->setState(failed);
    QVERIFY(words().contains(u"it answers 404"_s));
    QVERIFY(!progress()->isVisible());
    button()->click();
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(stopped.size(), 0);
    // Told again with every status of the bus.
    m_bar->setState(failed);
    QVERIFY(!m_bar->isVisible());
}

void TestCatchUpBar::goesAwayAtTheEnd()
{
    show(100, 300);
    m_bar->setState({.phase = Phase::Idle, .fetched = 300, .about = 300});
    QCOMPARE(words(), u"Caught up"_s);
    QTRY_VERIFY(!m_bar->isVisible());
}

void TestCatchUpBar::tellsWhatCameWhileOneWasAway()
{
    const bus::BacklogState end{.phase = Phase::Idle, .fetched = 1000, .about = 1000};
    show(500, 1000);
    m_bar->setState(end, {.messages = 900, .problems = 1});
    QCOMPARE(words(), u"While you were away: 900 messages, 1 problem"_s);
    // The rest of them has reached the disk.
    m_bar->setState(end, {.messages = 1000, .problems = 2});
    QCOMPARE(words(), u"While you were away: 1,000 messages, 2 problems"_s);
    QCOMPARE(button()->text(), u"Close"_s);
    const QSignalSpy seen(m_bar, &ui::CatchUpBar::awaySeen);
    button()->click();
    QCOMPARE(seen.count(), 1);
    QVERIFY(!m_bar->isVisible());
    m_bar->setState(end, {.messages = 1001, .problems = 2});
    QVERIFY(!m_bar->isVisible());
}

void TestCatchUpBar::isHeardAtTheStartAtEachQuarterAndAtTheEnd()
{
    QStringList heard;
    connect(m_bar, &ui::CatchUpBar::announced, this, [&heard](const QString &words) { heard.append(words); });
    for (int fetched = 0; fetched < 1000; fetched += 20) {
        show(fetched, 1000);
    }
    m_bar->setState({.phase = Phase::Idle, .fetched = 1000, .about = 1000});
    QCOMPARE(heard, (QStringList{u"Catching up: 20 of about 1,000"_s, u"Catching up: 260 of about 1,000"_s,
                        u"Catching up: 500 of about 1,000"_s, u"Catching up: 760 of about 1,000"_s, u"Caught up"_s}));
}

QTEST_MAIN(TestCatchUpBar)
#include "tst_catchupbar.moc"
