// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/ruleswindows.h"
#include "tests/support/fakehistory.h"
#include "tests/support/movedclock.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/history/historywindow.h"
#include "ui/rules/firststartdialog.h"
#include "ui/rules/mutedialog.h"
#include "ui/rules/ruleswindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using app::RulesWindows;
using app::Settings;

/// What is chosen in the windows goes to the settings, and comes back.
class TestRulesWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFirstStartIsAnsweredOnce();
    void notNowIsNotAskedAgain();
    void aWindowThatIsClosedIsNoAnswer();
    void whatIsMutedBeforeIsNoAnswer();
    void anotherBusIsChosenOnPurposeOnly();
    void mutingIsUndone();
    void anEarlierMuteComesBack();
    void followingIsUndone();
    void whatWasFollowedBeforeStaysFollowed();
    void followingKeepsWhatIsBeingTyped();
    void aRuleFromAMessageIsFirst();
    void whatCouldNotBeKeptIsKeptWithTheNext();

private:
    void load();
    template <class Window>
    [[nodiscard]] Window *window() const;
    [[nodiscard]] static QAbstractButton *button(const QWidget *in, const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::MovedClock m_clock;
    config::LoadOptions m_options;
    std::unique_ptr<QSettings> m_shapes;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<app::CurrentChoices> m_choices;
    std::unique_ptr<RulesWindows> m_windows;
    std::unique_ptr<test::FakeHistory> m_history;
    std::unique_ptr<ui::HistoryWindow> m_window;
};

void TestRulesWindows::init()
{
    test::failOnWarningOfWindows();
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {.systemFolder = m_folder->filePath(u"none"_s), .userFolder = m_folder->filePath(u"user"_s)};
    m_shapes = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_history = std::make_unique<test::FakeHistory>();
    m_history->write({test::buildOf(1, m_clock.now())});
    load();
    m_window = std::make_unique<ui::HistoryWindow>(*m_history, m_clock, *m_shapes, u"marta"_s);
    m_windows->serve(*m_window);
}

void TestRulesWindows::cleanup()
{
    m_windows.reset();
    m_window.reset();
    m_choices.reset();
    m_settings.reset();
}

/// As when the program starts.
void TestRulesWindows::load()
{
    m_windows.reset();
    // Writes what is to be written.
    m_choices.reset();
    m_settings.reset();
    auto configuration = config::load(m_options);
    QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().detail));
    m_settings = std::make_unique<Settings>(*configuration, m_options, config::settingsFile(m_options));
    m_choices = std::make_unique<app::CurrentChoices>(*m_settings, m_clock);
    m_windows = std::make_unique<RulesWindows>(*m_settings, *m_choices, m_clock, *m_shapes,
        m_folder->filePath(u"history.sqlite"_s), meta::Reading{.reader = u"marta"_s});
}

template <class Window>
Window *TestRulesWindows::window() const
{
    for (auto *const widget : QApplication::topLevelWidgets()) {
        if (auto *const found = qobject_cast<Window *>(widget); found && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

QAbstractButton *TestRulesWindows::button(const QWidget *in, const QString &words)
{
    for (auto *const button : in->findChildren<QAbstractButton *>()) {
        if (button->text() == words && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

void TestRulesWindows::aFirstStartIsAnsweredOnce()
{
    QVERIFY(m_settings->isFirstStart());
    m_windows->showFirstStart();
    auto *const dialog = window<ui::FirstStartDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"user"_s)->setText(u"marta"_s);
    button(dialog, title(rules::Preset::ReleaseEngineer))->click();
    button(dialog, u"Start"_s)->click();
    QCOMPARE(m_settings->choices().rules, rulesOf(rules::Preset::ReleaseEngineer));
    load();
    QVERIFY(!m_settings->isFirstStart());
    QCOMPARE(m_settings->choices().reader, u"marta"_s);
    QCOMPARE(m_settings->choices().rules, rulesOf(rules::Preset::ReleaseEngineer));
}

void TestRulesWindows::notNowIsNotAskedAgain()
{
    const auto before = m_settings->choices();
    m_windows->showFirstStart();
    button(window<ui::FirstStartDialog>(), u"Not now"_s)->click();
    load();
    QVERIFY(!m_settings->isFirstStart());
    QCOMPARE(m_settings->choices(), before);
}

void TestRulesWindows::aWindowThatIsClosedIsNoAnswer()
{
    m_windows->showFirstStart();
    window<ui::FirstStartDialog>()->close();
    QVERIFY(!window<ui::FirstStartDialog>());
    load();
    QVERIFY(m_settings->isFirstStart());
}

void TestRulesWindows::whatIsMutedBeforeIsNoAnswer()
{
    m_settings->mute({.what = rules::MuteWhat::Package, .name = u"quill"_s}, m_clock.now());
    load();
    QCOMPARE(m_settings->choices().mutes.size(), 1);
    QVERIFY(m_settings->isFirstStart());
}

void TestRulesWindows::anotherBusIsChosenOnPurposeOnly()
{
    const auto before = m_settings->configuration().profilesOn;
    m_windows->showFirstStart();
    button(window<ui::FirstStartDialog>(), u"Start"_s)->click();
    QCOMPARE(m_settings->configuration().profilesOn, before);
    QVERIFY(m_settings->configuration().profilesUsable.contains(u"fedora-staging"));
    QVERIFY(!m_settings->configuration().profilesUsable.contains(u"demo"));
    // It lacks an endpoint: with it the program would not start.
    QVERIFY(!m_settings->configuration().profilesUsable.contains(u"fedmsg"));
}

void TestRulesWindows::mutingIsUndone()
{
    m_window->show();
    Q_EMIT m_window->muteRequested(m_history->written().first());
    auto *const dialog = m_window->findChild<ui::MuteDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QCOMPARE(m_settings->choices().mutes.size(), 1);
    QCOMPARE(m_settings->choices().mutes.first().name, u"libaurora"_s);
    button(m_window.get(), u"Undo"_s)->click();
    QVERIFY(m_settings->choices().mutes.isEmpty());
}

void TestRulesWindows::anEarlierMuteComesBack()
{
    const rules::Mute earlier{.what = rules::MuteWhat::Package, .name = u"libaurora"_s};
    m_settings->mute(earlier, m_clock.now());
    m_window->show();
    Q_EMIT m_window->muteRequested(m_history->written().first());
    m_window->findChild<ui::MuteDialog *>()->accept();
    QCOMPARE(m_settings->choices().mutes.size(), 1);
    QVERIFY(m_settings->choices().mutes.first() != earlier);
    button(m_window.get(), u"Undo"_s)->click();
    QCOMPARE(m_settings->choices().mutes, QList<rules::Mute>{earlier});
}

void TestRulesWindows::followingIsUndone()
{
    m_window->show();
    const auto before = m_settings->choices();
    Q_EMIT m_window->followRequested({.users = {u"ines"_s}});
    QCOMPARE(m_settings->choices().followed.users, QStringList{u"ines"_s});
    QCOMPARE(m_settings->choices().rules.size(), before.rules.size() + 1);
    button(m_window.get(), u"Undo"_s)->click();
    QCOMPARE(m_settings->choices(), before);
}

void TestRulesWindows::whatWasFollowedBeforeStaysFollowed()
{
    m_settings->follow({.users = {u"ines"_s}});
    const auto before = m_settings->choices();
    m_window->show();
    Q_EMIT m_window->followRequested({.users = {u"ines"_s, u"tomas"_s}});
    button(m_window.get(), u"Undo"_s)->click();
    QCOMPARE(m_settings->choices(), before);
    Q_EMIT m_window->followRequested({.users = {u"ines"_s}});
    QVERIFY(!button(m_window.get(), u"Undo"_s));
    QCOMPARE(m_settings->choices(), before);
}

void TestRulesWindows::followingKeepsWhatIsBeingTyped()
{
    m_windows->showRules();
    QTest::keyClicks(window<ui::RulesWindow>()->findChild<QLineEdit *>(u"text"_s), u"soname"_s);
    m_window->show();
    Q_EMIT m_window->followRequested({.users = {u"ines"_s}});
    QCOMPARE(m_settings->choices().rules.at(1).text, u"soname"_s);
    button(m_window.get(), u"Undo"_s)->click();
    QCOMPARE(m_settings->choices().rules.first().text, u"soname"_s);
}

void TestRulesWindows::aRuleFromAMessageIsFirst()
{
    const auto count = m_settings->choices().rules.size();
    Q_EMIT m_window->ruleRequested(m_history->written().first());
    QVERIFY(window<ui::RulesWindow>());
    window<ui::RulesWindow>()->close();
    const auto rules = m_settings->choices().rules;
    QCOMPARE(rules.size(), count + 1);
    QCOMPARE(rules.first().name, u"Builds: libaurora"_s);
    QCOMPARE(rules.first().packages, QStringList{u"libaurora"_s});
}

void TestRulesWindows::whatCouldNotBeKeptIsKeptWithTheNext()
{
    QStringList told;
    connect(m_settings.get(), &Settings::troubled, this, [&told](const QString &words) { told << words; });
    // A file where the folder should be.
    QFile inTheWay(m_options.userFolder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_settings->mute({.what = rules::MuteWhat::Package, .name = u"quill"_s}, m_clock.now());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(u"cannot be kept"), qPrintable(told.first()));
    QVERIFY(inTheWay.remove());
    m_settings->follow({.users = {u"ines"_s}});
    QTRY_VERIFY(told.last().isEmpty());
    load();
    QCOMPARE(m_settings->choices().mutes.size(), 1);
    QCOMPARE(m_settings->choices().followed.users, QStringList{u"ines"_s});
}

QTEST_MAIN(TestRulesWindows)
#include "tst_ruleswindows.moc"
