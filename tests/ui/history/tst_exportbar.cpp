// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/search.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/history/exportbar.h"
#include "ui/history/exportdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = pipeline::ExportState::Phase;

/// How an export is begun and told of in the history window.
class TestExportBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsHowFarItIs();
    void canBeStopped();
    void tellsTheEndAndShowsTheFolder();
    void tellsWhyItWasGivenUp();
    void theMenuExportsWhatIsShown();
    void theMenuExportsWhatIsSelected();
    void theEndOfTheNameSaysTheFormat();

private:
    [[nodiscard]] QString words() const { return m_bar->findChild<QLabel *>()->text().remove(QChar(0x200B)); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    /// Triggers an action of the window, and gives what is asked for with this file.
    [[nodiscard]] static pipeline::ExportRequest requestOf(
        test::WindowFixture &fixture, const QString &action, const QString &file);

    std::unique_ptr<QWidget> m_window;
    ui::ExportBar *m_bar = nullptr;
};

void TestExportBar::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    qRegisterMetaType<pipeline::ExportRequest>();
}

void TestExportBar::init()
{
    test::failOnWarningOfWindows();
    m_window = std::make_unique<QWidget>();
    m_bar = new ui::ExportBar(m_window.get());
    m_window->resize(700, 80);
    m_bar->resize(700, 60);
    m_window->show();
    QVERIFY(!m_bar->isVisible());
}

QPushButton *TestExportBar::button(const QString &text) const
{
    for (auto *const one : m_bar->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == text) {
            return one;
        }
    }
    return nullptr;
}

pipeline::ExportRequest TestExportBar::requestOf(
    test::WindowFixture &fixture, const QString &action, const QString &file)
{
    pipeline::ExportRequest asked;
    const auto connection = connect(&fixture.window(), &ui::HistoryWindow::exportRequested, &fixture.window(),
        [&](const pipeline::ExportRequest &request) { asked = request; });
    for (auto *const one : fixture.window().findChildren<QAction *>()) {
        if (one->text() == action) {
            one->trigger();
        }
    }
    if (auto *const dialog = fixture.window().findChild<ui::ExportDialog *>()) {
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    }
    disconnect(connection);
    return asked;
}

void TestExportBar::tellsHowFarItIs()
{
    m_bar->setState({.phase = Phase::Running});
    QCOMPARE(words(), u"Exporting"_s);
    m_bar->setState({.phase = Phase::Running, .written = 250'000, .about = 1'000'000});
    QCOMPARE(words(), u"Exporting: 250,000 of 1,000,000"_s);
    QCOMPARE(m_bar->findChild<QProgressBar *>()->value(), 250);
    QVERIFY(!m_bar->findChild<QProgressBar *>()->accessibleName().isEmpty());
    QVERIFY(!button(u"Show folder"_s));
}

void TestExportBar::canBeStopped()
{
    const QSignalSpy stops(m_bar, &ui::ExportBar::stopRequested);
    m_bar->setState({.phase = Phase::Running});
    QVERIFY(button(u"Stop"_s));
    button(u"Stop"_s)->click();
    QCOMPARE(stops.count(), 1);
    m_bar->setState({.phase = Phase::Stopped});
    QVERIFY(words().contains(u"no file"_s));
    button(u"Close"_s)->click();
    QVERIFY(!m_bar->isVisible());
}

void TestExportBar::tellsTheEndAndShowsTheFolder()
{
    QSignalSpy folders(m_bar, &ui::ExportBar::folderRequested);
    m_bar->setState({.phase = Phase::Running});
    m_bar->setState({.phase = Phase::Done, .written = 2, .about = 2, .file = u"/tmp/x/out.csv"_s});
    QVERIFY2(words().contains(u"/tmp/x/out.csv"_s), qPrintable(words()));
    QVERIFY(button(u"Show folder"_s));
    button(u"Show folder"_s)->click();
    QCOMPARE(folders.value(0).value(0).toString(), u"/tmp/x"_s);
}

void TestExportBar::tellsWhyItWasGivenUp()
{
    m_bar->setState({.phase = Phase::Failed, .error = u"the disk is full"_s});
    QCOMPARE(words(), u"The export was given up: the disk is full"_s);
    QVERIFY(!button(u"Show folder"_s));
}

void TestExportBar::theMenuExportsWhatIsShown()
{
    test::WindowFixture fixture;
    fixture.store({test::buildOf(1, fixture.clock().now()), test::buildOf(2, fixture.clock().now(), u"firefox"_s)});
    fixture.open();
    QTRY_VERIFY(!fixture.rows().isEmpty());
    fixture.search()->setText(u"firefox"_s);
    QTRY_COMPARE(
        requestOf(fixture, u"What is shown…"_s, u"/tmp/a.jsonl"_s).query.search, test::searchFor(u"firefox"_s));
}

void TestExportBar::theMenuExportsWhatIsSelected()
{
    test::WindowFixture fixture;
    fixture.store({test::buildOf(1, fixture.clock().now()), test::buildOf(2, fixture.clock().now(), u"firefox"_s)});
    fixture.open();
    QTRY_VERIFY(fixture.rows().size() >= 2);
    QCOMPARE(requestOf(fixture, u"What is selected…"_s, u"/tmp/a.csv"_s).row, 0);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    QTRY_VERIFY(requestOf(fixture, u"What is selected…"_s, u"/tmp/a.csv"_s).row > 0);
}

void TestExportBar::theEndOfTheNameSaysTheFormat()
{
    test::WindowFixture fixture;
    fixture.store({test::buildOf(1, fixture.clock().now())});
    fixture.open();
    QTRY_VERIFY(!fixture.rows().isEmpty());
    const auto lines = requestOf(fixture, u"What is shown…"_s, u"/tmp/a.jsonl"_s);
    QCOMPARE(lines.format, history::TextFormat::JsonLines);
    QCOMPARE(lines.file, u"/tmp/a.jsonl"_s);
}

QTEST_MAIN(TestExportBar)
#include "tst_exportbar.moc"
