// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/accessibletree.h"
#include "tests/desktop/livetidings.h"
#include "tests/desktop/mouse.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <functional>

using namespace tidings;
using namespace Qt::StringLiterals;
using test::Element;
using test::Elements;
using test::find;
using test::focused;
using test::inside;

/// What people do every day, done by somebody who has no mouse: keys go to the screen and reach what has the focus, and
/// what has come of them is what a screen reader is told, or a file. Each function is one task. Runs on
/// script/virtual-desktop.
class TestKeysOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readTheNewestMessageAndOpenItsLink();
    void unfoldAConglomerateAndReadAConstituent();
    void searchWordsAndTurnOneIntoAChipAndTakeItAway();
    void chooseAViewInTheSidebar();
    void chooseARangeInTheTimelineAndClearIt();
    void markReadAndUnreadAndUndoMarkingAll();
    void muteAPackageForAnHourAndUndoIt();
    void seeWhyItWasShownAndGoToItsRule();
    void exportWhatIsFoundToAFile();
    void saveASearch();
    void followAPerson();
    void lookUpTheKeys();
    void readDetailsInANarrowWindow();
    void everyPaneIsReachedAndLeft();
    void changeAPreferenceAndClose();

private:
    /// Keys, one after the other, to the window that has the focus, which is this one, and keeps it somewhere.
    void press(const QStringList &keys, const QString &window = QStringLiteral("History"));
    void type(const QString &text);
    /// The window as it is now.
    const Elements &look(const QString &window = QStringLiteral("History"));
    /// What has the focus, in words: "list item: Problem. …".
    [[nodiscard]] QString here(const QString &window = QStringLiteral("History"));
    /// Whether keys go to the list of messages.
    [[nodiscard]] bool isInList();
    [[nodiscard]] bool isThere(const QString &role, const QString &name);
    [[nodiscard]] QStringList rows();
    [[nodiscard]] QString description(const QString &role, const QString &name);
    /// To an element by the Tab key alone; false if it is not come by.
    [[nodiscard]] bool tabTo(const QString &words, const QString &window = QStringLiteral("History"));
    /// To a pane by F6 alone; false if it is not come by.
    [[nodiscard]] bool toPane(const std::function<bool()> &isReached);
    [[nodiscard]] QByteArray contents(const QString &file) const;
    /// What the user has changed in the settings.
    [[nodiscard]] QByteArray settings() const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::AccessibilityBus> m_bus;
    std::unique_ptr<test::LiveTidings> m_live;
    Elements m_seen;
};

namespace {

constexpr int patience = 20000;

constexpr QRect wide{20, 60, 1300, 680};

const auto newest = u"Your build of gnome-lantern-1-1.fc45 failed"_s;

constexpr const char *push =
    R"({"commit":{"username":"ines","name":"ines","repo":"quill","branch":"rawhide","summary":"Bump %1","agent":"ines"}})";

constexpr const char *done =
    R"({"name":"libaurora","version":"1","release":"1.fc45","new":1,"old":0,"owner":"marta","build_id":7})";

} // namespace

void TestKeysOnly::initTestCase()
{
    m_bus = std::make_unique<test::AccessibilityBus>();
    if (!m_bus->trouble().isEmpty()) {
        QSKIP(qPrintable(u"Skipped: "_s + m_bus->trouble()));
    }
    QFile browser(m_folder.filePath(u"xdg-open"_s));
    QVERIFY(browser.open(QIODevice::WriteOnly));
    browser.write("#!/bin/sh\necho \"$1\" >" + m_folder.filePath(u"opened"_s).toUtf8() + '\n');
    browser.close();
    browser.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    m_live = std::make_unique<test::LiveTidings>();
    auto &environment = m_live->environment();
    environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    QVERIFY2(m_live->start({u"--show"_s}), qPrintable(m_live->program().said()));
    for (int number = 1; number <= 3; ++number) {
        m_live->publish(
            "org.fedoraproject.test.git.receive", QByteArray(push).replace("%1", QByteArray::number(number)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_live->count(), qint64{3}, patience);
    m_live->publish("org.fedoraproject.test.buildsys.build.state.change", done);
    m_live->publishFailure("gnome-lantern");
    QTRY_COMPARE_WITH_TIMEOUT(m_live->count(), qint64{5}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->find(u"tidings"_s), patience);
    QVERIFY(test::mouse::placeWindow(wide));
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{4}, patience);
    // They stand before the window.
    QCOMPARE(QProcess::execute(u"dunstctl"_s, {u"close-all"_s}), 0);
}

void TestKeysOnly::init()
{
    test::failOnWarning();
    // Out of wherever the last task ended, as anybody would: to the newest message of all there are.
    press({u"ctrl+1"_s});
    QVERIFY2(toPane([this] { return isInList(); }), qPrintable(here()));
    press({u"Escape"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{4}, patience);
    press({u"Home"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().contains(newest), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, newest), patience);
}

void TestKeysOnly::cleanup()
{
    if (QTest::currentTestFailed()) {
        qInfo().noquote() << "Windows:" << m_bus->windows().join(u", "_s) << "Rows:" << rows().join(u"; "_s)
                          << "Focus:" << here();
        // The next task is another one.
        test::mouse::key(u"Escape"_s);
        (void)test::mouse::placeWindow(wide);
    }
}

void TestKeysOnly::press(const QStringList &keys, const QString &window)
{
    QVERIFY2(m_bus->waitForActive(window), qPrintable(m_bus->windows().join(u", "_s)));
    for (const auto &key : keys) {
        test::mouse::key(key);
    }
    // A window of its own may have come, or this one may have gone: then the next step looks.
    const auto isSomewhere = [&] {
        const auto top = m_bus->top(window);
        return !top || !top->is(Element::Active) || focused(m_bus->glance(window)) != nullptr;
    };
    QVERIFY2(QTest::qWaitFor(isSomewhere, patience), qPrintable(u"nothing has the focus after "_s + keys.join(u' ')));
}

void TestKeysOnly::type(const QString &text)
{
    QProcess::execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"5"_s, text});
}

const Elements &TestKeysOnly::look(const QString &window)
{
    return m_seen = m_bus->glance(window);
}

QString TestKeysOnly::here(const QString &window)
{
    const auto *const element = focused(look(window));
    return element ? element->role + u": "_s + element->name : QString();
}

bool TestKeysOnly::isInList()
{
    const auto *const element = focused(look());
    const auto rows = inside(m_seen, u"Messages"_s, u"list item"_s);
    return element && std::ranges::any_of(rows, [&](const Element &row) { return row.path == element->path; });
}

bool TestKeysOnly::isThere(const QString &role, const QString &name)
{
    return find(look(), role, name) != nullptr;
}

QStringList TestKeysOnly::rows()
{
    QStringList names;
    for (const auto &row : inside(look(), u"Messages"_s, u"list item"_s)) {
        names.append(row.name);
    }
    return names;
}

QString TestKeysOnly::description(const QString &role, const QString &name)
{
    const auto *const element = find(look(), role, name);
    return element ? element->description : QString();
}

bool TestKeysOnly::tabTo(const QString &words, const QString &window)
{
    for (int tabs = 0; tabs < 60; ++tabs) {
        const auto before = here(window);
        if (before.startsWith(words)) {
            return true;
        }
        test::mouse::key(u"Tab"_s);
        // Two of a name may follow each other.
        (void)QTest::qWaitFor([&] { return here(window) != before; }, 500);
    }
    return false;
}

bool TestKeysOnly::toPane(const std::function<bool()> &isReached)
{
    for (int panes = 0; panes < 6 && !isReached(); ++panes) {
        const auto before = here();
        press({u"F6"_s});
        (void)QTest::qWaitFor([&] { return here() != before; }, patience);
    }
    return isReached();
}

QByteArray TestKeysOnly::contents(const QString &file) const
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QByteArray TestKeysOnly::settings() const
{
    return contents(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/tidings/settings.toml"_s);
}

void TestKeysOnly::readTheNewestMessageAndOpenItsLink()
{
    press({u"j"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"You built libaurora-1-1.fc45"_s), patience);
    press({u"k"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().contains(newest), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, newest), patience);
    press({u"Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(
        contents(m_folder.filePath(u"opened"_s)), "https://koji.example.org/buildinfo?buildID=1\n", patience);
}

void TestKeysOnly::unfoldAConglomerateAndReadAConstituent()
{
    press({u"End"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().contains(u"3 messages"_s), patience);
    press({u"Right"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{7}, patience);
    press({u"Down"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().contains(u"“Bump "_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"ines pushed to quill (rawhide)"_s), patience);
    // Back to its group, and folded.
    press({u"Left"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().contains(u"3 messages"_s), patience);
    press({u"Left"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{4}, patience);
}

void TestKeysOnly::searchWordsAndTurnOneIntoAChipAndTakeItAway()
{
    press({u"slash"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"text: Search the history"_s), patience);
    type(u"fc45 package:libaurora "_s);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"push button"_s, u"Filter: package libaurora, remove"_s), patience);
    press({u"Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{2}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"list item"_s), patience);
    // Backspace at the beginning of the field selects the chip, and again takes it away.
    press({u"slash"_s, u"Home"_s, u"BackSpace"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"push button: Filter: package libaurora"_s), patience);
    press({u"BackSpace"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{3}, patience);
    QVERIFY2(here().startsWith(u"text: Search the history"_s), qPrintable(here()));
    press({u"Escape"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{4}, patience);
}

void TestKeysOnly::chooseAViewInTheSidebar()
{
    press({u"ctrl+4"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{2}, patience);
    QVERIFY2(tabTo(u"list item: Problems"_s), qPrintable(here()));
    press({u"Home"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"list item: All"_s), patience);
    press({u"End"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"list item: Commits"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{2}, patience);
}

void TestKeysOnly::chooseARangeInTheTimelineAndClearIt()
{
    QVERIFY2(toPane([this] { return here() == "chart: Timeline"_L1; }), qPrintable(here()));
    const auto all = description(u"chart"_s, u"Timeline"_s);
    press({u"Left"_s, u"shift+Left"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"push button"_s, u"Filter: after "_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(description(u"chart"_s, u"Timeline"_s) != all, patience);
    press({u"Escape"_s});
    QTRY_COMPARE_WITH_TIMEOUT(description(u"chart"_s, u"Timeline"_s), all, patience);
    QVERIFY(!isThere(u"push button"_s, u"Filter: after "_s));
    press({u"Escape"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"list item: "_s), patience);
}

void TestKeysOnly::markReadAndUnreadAndUndoMarkingAll()
{
    const auto isUnread = [this] { return here().contains(u"Unread. "_s); };
    press({u"End"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().contains(u"3 messages"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"ines pushed 3 commits to quill"_s), patience);
    // It is read by having been looked at; u makes it unread, and read again.
    QTRY_VERIFY_WITH_TIMEOUT(!isUnread(), patience);
    press({u"u"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isUnread() && isThere(u"list item"_s, u"Unread, "_s), patience);
    press({u"ctrl+shift+a"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!isUnread(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"push button"_s, u"Undo: "_s), patience);
    press({u"ctrl+z"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isUnread(), patience);
    QVERIFY(!isThere(u"push button"_s, u"Undo: "_s));
}

void TestKeysOnly::muteAPackageForAnHourAndUndoIt()
{
    press({u"m"_s});
    press({u"Return"_s}, u"Mute"_s);
    QVERIFY(m_bus->waitForEnd(u"Mute"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"Muted gnome-lantern"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(settings().contains("gnome-lantern"), patience);
    press({u"ctrl+z"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!settings().contains("gnome-lantern"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isInList(), patience);
}

void TestKeysOnly::seeWhyItWasShownAndGoToItsRule()
{
    press({u"e"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"check box: Rule by rule"_s), patience);
    QVERIFY(isThere(u"label"_s, u"Rule “All”: bubble"_s));
    QVERIFY(isThere(u"label"_s, u"fits, and decides"_s));
    QVERIFY2(tabTo(u"push button: Open the rule All. It fits, and decides"_s), qPrintable(here()));
    press({u"space"_s});
    QVERIFY(m_bus->waitForActive(u"Rules"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!here(u"Rules"_s).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(look(u"Rules"_s),
            [](const Element &one) { return one.is(Element::Selected) && one.name.startsWith(u"All. "_s); }),
        patience);
    press({u"ctrl+w"_s}, u"Rules"_s);
    QVERIFY(m_bus->waitForEnd(u"Rules"_s));
    QVERIFY(m_bus->waitForActive(u"History"_s));
    press({u"Escape"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"list item: "_s), patience);
}

void TestKeysOnly::exportWhatIsFoundToAFile()
{
    press({u"slash"_s});
    type(u"package:libaurora "_s);
    press({u"Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{2}, patience);
    // The menu from its end up to Export, and the first of what is there.
    press({u"F10"_s, u"Up"_s, u"Up"_s, u"Up"_s, u"Up"_s, u"Up"_s, u"Up"_s, u"Up"_s, u"Up"_s, u"Up"_s, u"Right"_s,
        u"Return"_s});
    QVERIFY(m_bus->waitForActive(u"Export"_s));
    const auto file = m_folder.filePath(u"found.jsonl"_s);
    test::mouse::key(u"ctrl+a"_s);
    type(file);
    press({u"Return"_s}, u"Export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(contents(file).contains("libaurora"), patience);
    QCOMPARE(contents(file).count('\n'), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"1 message written to "_s), patience);
    QVERIFY2(tabTo(u"push button: Close"_s), qPrintable(here()));
    press({u"space"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(u"label"_s, u"1 message written to "_s), patience);
}

void TestKeysOnly::saveASearch()
{
    press({u"slash"_s});
    type(u"kind:build "_s);
    press({u"Return"_s});
    press({u"ctrl+d"_s});
    QVERIFY(m_bus->waitForActive(u"Save search"_s));
    test::mouse::key(u"ctrl+a"_s);
    type(u"Only builds"_s);
    press({u"Return"_s}, u"Save search"_s);
    QVERIFY(m_bus->waitForEnd(u"Save search"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"list item"_s, u"Only builds"_s), patience);
    press({u"ctrl+1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype{4}, patience);
}

void TestKeysOnly::followAPerson()
{
    press({u"End"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"ines pushed 3 commits to quill"_s), patience);
    QVERIFY2(tabTo(u"push button: Mute, follow, new rule"_s), qPrintable(here()));
    // Its menu: mute, follow quill, follow ines.
    press({u"space"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"You follow ines"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(settings().contains("ines"), patience);
    press({u"ctrl+z"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!settings().contains("ines"), patience);
}

void TestKeysOnly::lookUpTheKeys()
{
    press({u"question"_s});
    QVERIFY(m_bus->waitForActive(u"Keys"_s));
    QVERIFY(find(look(u"Keys"_s), u"label"_s, u"Mute what it is about"_s));
    press({u"Escape"_s}, u"Keys"_s);
    QVERIFY(m_bus->waitForEnd(u"Keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(here().startsWith(u"list item: "_s), patience);
}

void TestKeysOnly::readDetailsInANarrowWindow()
{
    QVERIFY(test::mouse::placeWindow({20, 60, 560, 680}));
    QTRY_VERIFY_WITH_TIMEOUT(isInList(), patience);
    press({u"Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(here(), u"push button: Open"_s, patience);
    QVERIFY(isThere(u"label"_s, newest));
    QVERIFY(rows().isEmpty());
    press({u"Escape"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here().contains(u"gnome-lantern"_s), patience);
    QVERIFY(!rows().isEmpty());
    QVERIFY(test::mouse::placeWindow(wide));
}

void TestKeysOnly::everyPaneIsReachedAndLeft()
{
    for (const auto &pane : {u"push button: Open"_s, u"text: Search"_s, u"list item: All"_s, u"chart: Timeline"_s}) {
        press({u"F6"_s});
        QTRY_VERIFY2_WITH_TIMEOUT(here().startsWith(pane), qPrintable(pane + u" is not "_s + here()), patience);
    }
    press({u"F6"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isInList(), patience);
    // And by the Tab key, once around.
    const auto start = here();
    press({u"Tab"_s});
    QTRY_VERIFY_WITH_TIMEOUT(here() != start, patience);
    QVERIFY2(tabTo(start), qPrintable(here()));
}

void TestKeysOnly::changeAPreferenceAndClose()
{
    press({u"ctrl+comma"_s});
    const auto window = u"Preferences"_s;
    QVERIFY(m_bus->waitForActive(window));
    QTRY_COMPARE_WITH_TIMEOUT(here(window), u"list item: General"_s, patience);
    press({u"Down"_s, u"Down"_s}, window);
    QTRY_COMPARE_WITH_TIMEOUT(here(window), u"list item: Quiet hours"_s, patience);
    QVERIFY2(tabTo(u"check box: No bubbles at these hours"_s, window), qPrintable(here(window)));
    press({u"space"_s}, window);
    QTRY_VERIFY_WITH_TIMEOUT(settings().contains("quiet"), patience);
    press({u"Escape"_s}, window);
    QVERIFY(m_bus->waitForEnd(window));
    QTRY_VERIFY_WITH_TIMEOUT(!here().isEmpty(), patience);
    QCOMPARE(m_live->quit(), 0);
}

QTEST_GUILESS_MAIN(TestKeysOnly)
#include "tst_keysonly.moc"
