// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/housekeeping.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using Phase = pipeline::HousekeepingState::Phase;
using Task = pipeline::HousekeepingState::Task;

class TestHousekeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init();
    void asksOnceWithWhatWillGo();
    void nobodyIsAskedAboutNothing();
    void tellsHowFarItIsAndCanBeStopped();
    void tellsTheEnd_data();
    void tellsTheEnd();

private:
    [[nodiscard]] QString words() const { return m_widget->findChild<QLabel *>()->text().remove(QChar(0x200B)); }
    [[nodiscard]] QPushButton *button(const QString &text) const;

    std::unique_ptr<ui::Housekeeping> m_widget;
};

void TestHousekeeping::init()
{
    test::failOnWarningOfWindows();
    m_widget = std::make_unique<ui::Housekeeping>();
    m_widget->show();
}

QPushButton *TestHousekeeping::button(const QString &text) const
{
    for (auto *const one : m_widget->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text) {
            return one;
        }
    }
    return nullptr;
}

void TestHousekeeping::asksOnceWithWhatWillGo()
{
    QSignalSpy counts(m_widget.get(), &ui::Housekeeping::countRequested);
    QSignalSpy names(m_widget.get(), &ui::Housekeeping::forgetRequested);
    QVERIFY(!button(u"Forget…"_s)->isEnabled());
    m_widget->findChild<QLineEdit *>()->setText(u" ines "_s);
    button(u"Forget…"_s)->click();
    QCOMPARE(counts.value(0).value(0).toString(), u"ines"_s);
    m_widget->setState({.task = Task::Count, .phase = Phase::Running, .name = u"ines"_s});
    m_widget->setState({.task = Task::Count, .phase = Phase::Done, .name = u"ines"_s, .about = 1200});
    auto *const box = m_widget->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->text().contains(u"1,200"_s) && box->text().contains(u"ines"_s), qPrintable(box->text()));
    QCOMPARE(names.count(), 0);
    button(u"Forget"_s)->click();
    QCOMPARE(names.value(0).value(0).toString(), u"ines"_s);
}

void TestHousekeeping::nobodyIsAskedAboutNothing()
{
    m_widget->setState({.task = Task::Count, .phase = Phase::Done, .name = u"nobody"_s});
    QVERIFY(!m_widget->findChild<QMessageBox *>());
    QVERIFY2(words().contains(u"nobody"_s), qPrintable(words()));
}

void TestHousekeeping::tellsHowFarItIsAndCanBeStopped()
{
    const QSignalSpy stops(m_widget.get(), &ui::Housekeeping::stopRequested);
    m_widget->setState({.task = Task::Forget, .phase = Phase::Running, .name = u"ines"_s, .done = 50, .about = 200});
    QCOMPARE(m_widget->findChild<QProgressBar *>()->value(), 250);
    QCOMPARE(words(), u"Forgetting ines"_s);
    QVERIFY(!button(u"Check"_s)->isEnabled());
    button(u"Stop"_s)->click();
    QCOMPARE(stops.count(), 1);
}

void TestHousekeeping::tellsTheEnd_data()
{
    using State = pipeline::HousekeepingState;
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("in order") << State{.task = Task::Check, .phase = Phase::Done} << u"The history is in order."_s;
    QTest::newRow("mended") << State{.task = Task::Check, .phase = Phase::Done, .wrongCounts = 3}
                            << u"Something in the history was wrong, and has been mended."_s;
    QTest::newRow("damaged") << State{.task = Task::Check, .phase = Phase::Done, .damage = u"page 3"_s}
                             << u"The history is damaged: page 3"_s;
    QTest::newRow("smaller") << State{.task = Task::Compact,
                                    .phase = Phase::Done,
                                    .bytesBefore = 3 << 20,
                                    .bytesAfter = 1 << 20}
                             << u"It was 3.00 MiB and is 1.00 MiB now."_s;
    QTest::newRow("stopped") << State{.task = Task::Compact, .phase = Phase::Stopped}
                             << u"Stopped. What was done by then stays."_s;
    QTest::newRow("failed") << State{.task = Task::Compact, .phase = Phase::Failed, .error = u"the disk is full"_s}
                            << u"the disk is full"_s;
}

void TestHousekeeping::tellsTheEnd()
{
    QFETCH(const pipeline::HousekeepingState, state);
    QFETCH(const QString, words);
    m_widget->setState(state);
    QCOMPARE(this->words(), words);
    QVERIFY(button(u"Check"_s)->isEnabled());
    QVERIFY(!button(u"Stop"_s)->isVisible());
}

QTEST_MAIN(TestHousekeeping)
#include "tst_housekeeping.moc"
