// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "tests/desktop/accessiblefaults.h"
#include "tests/desktop/accessibletree.h"
#include "tests/desktop/livetidings.h"
#include "tests/desktop/mouse.h"
#include "tests/support/places.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <algorithm>
#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Element;
using test::Elements;
using test::find;
using test::focused;
using test::inside;

/// The program as those have it who do not see it: the whole tree of each window, over the session's real accessibility
/// bus. Runs on script/virtual-desktop; what is pressed is pressed on the keyboard.
class TestAccessibleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void cleanup();
    void theHistoryWindow();
    void aRowIsASentence();
    void constituentsStandBelowTheirGroup();
    void aLongHistoryIsNotWalked();
    void theTimelineIsATable();
    void theViewsSayWhatIsUnread();
    void chipsSayWhatTheyFilter();
    void theDetailsAreNamed();
    void theNarrowWindow();
    void theKeySheet();
    void theMuteDialog();
    void theExportDialog();
    void thePreferences();
    void theRules();
    void theFirstStart();

private:
    void fill() const;
    /// Walks the window and fails the test with all that is wrong there.
    void inspect(const QString &name);
    /// Starts to be told what it is; sent to whatever has the focus, when the window is the active one.
    void press(const QString &window, const QStringList &keys);
    void act(const QString &action) const;
    [[nodiscard]] QList<Element> rows();

    std::unique_ptr<test::AccessibilityBus> m_bus;
    std::unique_ptr<test::LiveTidings> m_live;
    Elements m_window;
    /// The list of messages: it is the same as long as its window.
    Element m_list;
};

namespace {

const auto history_ = u"History"_s;

// More than anybody wants to hear, fewer than take long to write.
constexpr int manyMessages = 1500;

constexpr const char *push =
    R"({"commit":{"username":"ines","name":"ines","repo":"quill","branch":"rawhide","summary":"Bump %1","agent":"ines"}})";

} // namespace

void TestAccessibleTree::initTestCase()
{
    m_bus = std::make_unique<test::AccessibilityBus>();
    if (!m_bus->trouble().isEmpty()) {
        QSKIP(qPrintable(u"Skipped: "_s + m_bus->trouble()));
    }
    m_live = std::make_unique<test::LiveTidings>();
    m_live->environment().insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    fill();
    QVERIFY2(m_live->start({u"--show"_s}), qPrintable(m_live->program().said()));
    m_live->publishFailure("libaurora");
    for (int number = 1; number <= 3; ++number) {
        m_live->publish(
            "org.fedoraproject.test.git.receive", QByteArray(push).replace("%1", QByteArray::number(number)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_live->count(), qint64{manyMessages + 4}, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->find(u"tidings"_s), 20000);
    QVERIFY(m_bus->waitForActive(history_));
    QVERIFY(test::mouse::placeWindow({20, 60, 1300, 680}));
    // What came while it was not shown yet is there, too.
    QTRY_VERIFY_WITH_TIMEOUT(!rows().isEmpty(), 20000);
}

void TestAccessibleTree::fill() const
{
    auto store = history::Store::open(m_live->database());
    QVERIFY(store.has_value());
    std::vector<history::Record> records;
    const auto now = SystemClock().now();
    for (int number = 0; number < manyMessages; ++number) {
        records.push_back(test::buildOf(number + 1, now - 24h - number * 5min, u"aurora%1"_s.arg(number % 40),
            number % 5 == 0 ? test::BuildState::Failed : test::BuildState::Done));
    }
    QVERIFY((*store)->append(records).has_value());
}

void TestAccessibleTree::cleanup()
{
    m_window.clear();
}

void TestAccessibleTree::press(const QString &window, const QStringList &keys)
{
    QVERIFY2(m_bus->waitForActive(window), qPrintable(m_bus->windows().join(u", "_s)));
    for (const auto &key : keys) {
        test::mouse::key(key);
    }
}

void TestAccessibleTree::inspect(const QString &name)
{
    QVERIFY2(m_bus->waitForActive(name), qPrintable(m_bus->windows().join(u", "_s)));
    // Whoever walks a window while it changes sees it change: once more then.
    QStringList faults;
    const auto isInOrder = [&] {
        m_window = m_bus->window(name);
        faults = test::faultsOf(m_window);
        return faults.isEmpty();
    };
    const bool isFine = QTest::qWaitFor(isInOrder, 2000);
    const auto shown = std::ranges::count_if(m_window, [](const Element &one) { return one.is(Element::Showing); });
    qInfo().noquote() << name + u": %1 elements, %2 of them in sight"_s.arg(m_window.size()).arg(shown);
    QVERIFY2(isFine, qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
}

void TestAccessibleTree::act(const QString &action) const
{
    test::Program second(test::programPath(u"tidings"_s),
        {u"--config"_s, m_live->configuration(), u"--action"_s, action}, m_live->environment());
    QCOMPARE(second.exitStatus(), 0);
}

QList<Element> TestAccessibleTree::rows()
{
    if (m_list.path.isEmpty()) {
        const auto all = m_bus->window(history_);
        const auto *const list = find(all, u"list"_s, u"Messages"_s);
        m_list = list ? *list : Element();
    }
    return m_list.path.isEmpty() ? QList<Element>() : inside(m_bus->part(m_list), u"Messages"_s, u"list item"_s);
}

void TestAccessibleTree::theHistoryWindow()
{
    inspect(history_);
    QVERIFY(find(m_window, u"tool bar"_s, u"Tools"_s));
    QVERIFY(find(m_window, u"list"_s, u"Messages"_s));
    QVERIFY(find(m_window, u"list"_s, u"Views"_s));
    QVERIFY(find(m_window, u"text"_s, u"Search the history"_s));
    QVERIFY(find(m_window, u"label"_s, u"Connected to test"_s));
    QVERIFY(focused(m_window));
}

void TestAccessibleTree::aRowIsASentence()
{
    press(history_, {u"Home"_s, u"j"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        focused(m_window = m_bus->glance(history_)) && focused(m_window)->name.contains(u"libaurora"_s), 20000);
    const auto row = *focused(m_window);
    QCOMPARE(row.role, u"list item"_s);
    static const QRegularExpression sentence(
        u"^Problem\\. (Unread\\. )?Your build of libaurora-1-1\\.fc45 failed\\. Builds, marta\\. Signature valid\\. .+\\.$"_s);
    QVERIFY2(row.name.contains(sentence), qPrintable(row.name));
    QVERIFY(row.is(Element::Selected));
    QVERIFY(!row.is(Element::Expandable));
    QVERIFY(row.actions.contains(u"Press"_s));
    // And a day is one, too.
    const auto day = rows().value(0);
    QVERIFY2(day.name.endsWith(u", 4 messages, 1 problem"_s), qPrintable(day.name));
}

void TestAccessibleTree::constituentsStandBelowTheirGroup()
{
    const auto group = [this] {
        const auto all = rows();
        const auto found = std::ranges::find_if(all, [](const Element &row) { return row.is(Element::Expandable); });
        return found == all.end() ? Element() : *found;
    };
    const auto folded = group();
    QVERIFY2(folded.name.contains(u"3 messages"_s), qPrintable(folded.name));
    QVERIFY(!folded.is(Element::Expanded));
    // As a screen reader does it, which has no keys.
    QVERIFY(m_bus->act(folded, static_cast<int>(folded.actions.indexOf(u"Toggle"_s))));
    QTRY_VERIFY_WITH_TIMEOUT(group().is(Element::Expanded), 20000);
    // Below it, and heard as sentences of their own. Its name may change meanwhile: it is read.
    const auto constituents = [this] {
        m_window = m_bus->part(m_list);
        return std::ranges::count_if(m_window, [this](const Element &row) {
            const auto parent = static_cast<std::size_t>(std::max(row.parent, 0));
            return m_window[parent].role == u"list item"_s && row.name.contains(u"“Bump "_s);
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(constituents(), std::ptrdiff_t{3}, 20000);
    inspect(history_);
    press(history_, {u"Left"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!group().is(Element::Expanded), 20000);
}

void TestAccessibleTree::aLongHistoryIsNotWalked()
{
    const auto atTop = rows();
    QVERIFY2(atTop.size() > 5 && atTop.size() < 60, qPrintable(QString::number(atTop.size())));
    press(history_, {u"End"_s});
    QTRY_VERIFY_WITH_TIMEOUT(rows().last().name.contains(u"2.4.1-%1.fc45"_s.arg(manyMessages)), 20000);
    const auto atEnd = rows();
    QVERIFY2(atEnd.size() > 5 && atEnd.size() < 60, qPrintable(QString::number(atEnd.size())));
    inspect(history_);
    QVERIFY(focused(m_window));
    QCOMPARE(focused(m_window)->name, rows().last().name);
    // What is out of view is not there, but the row that is chosen is.
    press(history_, {u"Home"_s});
    QTRY_VERIFY_WITH_TIMEOUT(rows().first().name.contains(u"4 messages"_s), 20000);
}

void TestAccessibleTree::theTimelineIsATable()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        !inside(m_window = m_bus->window(history_), u"Timeline"_s, u"table cell"_s).isEmpty(), 20000);
    const auto *const chart = find(m_window, u"chart"_s, u"Timeline"_s);
    QVERIFY(chart);
    QVERIFY2(chart->description.contains(u"messages"_s), qPrintable(chart->description));
    QVERIFY(chart->interfaces.contains(u"org.a11y.atspi.Table"_s));
    const auto cells = inside(m_window, u"Timeline"_s, u"table cell"_s);
    QCOMPARE(cells.size() % 3, qsizetype{0});
    QVERIFY(cells.size() < 600);
    const auto problems =
        std::ranges::count_if(cells, [](const Element &cell) { return cell.place % 3 == 2 && cell.name != u"0"; });
    QVERIFY(problems > 0);
}

void TestAccessibleTree::theViewsSayWhatIsUnread()
{
    m_window = m_bus->glance(history_);
    QStringList names;
    for (const auto &view : inside(m_window, u"Views"_s, u"list item"_s)) {
        names.append(view.name);
    }
    QVERIFY2(names.contains(u"All"_s), qPrintable(names.join(u"; "_s)));
    QVERIFY2(!names.filter(u"unread"_s).isEmpty(), qPrintable(names.join(u"; "_s)));
}

void TestAccessibleTree::chipsSayWhatTheyFilter()
{
    press(history_, {u"slash"_s, u"p"_s, u"a"_s, u"c"_s, u"k"_s, u"a"_s, u"g"_s, u"e"_s, u"colon"_s, u"q"_s, u"u"_s,
                        u"i"_s, u"l"_s, u"l"_s, u"space"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        find(m_window = m_bus->glance(history_), u"push button"_s, u"Filter: package quill, remove"_s), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(rows().size() < 5, 20000);
    inspect(history_);
    press(history_, {u"BackSpace"_s, u"BackSpace"_s, u"Escape"_s});
    QTRY_VERIFY_WITH_TIMEOUT(rows().size() > 5, 20000);
}

void TestAccessibleTree::theDetailsAreNamed()
{
    press(history_, {u"Home"_s, u"j"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        find(m_window = m_bus->glance(history_), u"label"_s, u"Your build of libaurora-1-1.fc45 failed"_s), 20000);
    const auto labels = inside(m_window, u"Details"_s, u"label"_s);
    const auto says = [&](const QString &words) {
        return std::ranges::any_of(
            labels, [&](const Element &label) { return label.is(Element::Showing) && label.name.startsWith(words); });
    };
    QVERIFY(says(u"Rule “All”: bubble"_s));
    QVERIFY(find(m_window, u"push button"_s, u"Search for libaurora"_s));
    inspect(history_);
}

void TestAccessibleTree::theNarrowWindow()
{
    QVERIFY(test::mouse::placeWindow({20, 60, 560, 680}));
    QTRY_VERIFY_WITH_TIMEOUT(find(m_window = m_bus->glance(history_), u"combo box"_s, u"All"_s), 20000);
    inspect(history_);
    press(history_, {u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(find(m_window = m_bus->glance(history_), u"push button"_s, u"Back to the list"_s), 20000);
    inspect(history_);
    press(history_, {u"Escape"_s});
    QVERIFY(test::mouse::placeWindow({20, 60, 1300, 680}));
}

void TestAccessibleTree::theKeySheet()
{
    press(history_, {u"question"_s});
    inspect(u"Keys"_s);
    QVERIFY(find(m_window, u"label"_s, u"Mute what it is about"_s));
    press(u"Keys"_s, {u"Escape"_s});
    QVERIFY(m_bus->waitForEnd(u"Keys"_s));
}

void TestAccessibleTree::theMuteDialog()
{
    press(history_, {u"m"_s});
    inspect(u"Mute"_s);
    QVERIFY(focused(m_window));
    QCOMPARE(focused(m_window)->role, u"radio button"_s);
    press(u"Mute"_s, {u"Escape"_s});
    QVERIFY(m_bus->waitForEnd(u"Mute"_s));
}

void TestAccessibleTree::theExportDialog()
{
    // Through the menu: to the first of what is under Export.
    press(history_, {u"F10"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Right"_s, u"Return"_s});
    // All in it is Qt's own, or the desktop's: it has to come, with the keyboard in it.
    QVERIFY(m_bus->waitForActive(u"Export"_s));
    QTRY_VERIFY_WITH_TIMEOUT(focused(m_window = m_bus->glance(u"Export"_s)), 20000);
    press(u"Export"_s, {u"Escape"_s});
    QVERIFY(m_bus->waitForEnd(u"Export"_s));
}

void TestAccessibleTree::thePreferences()
{
    const auto window = u"Preferences"_s;
    act(u"preferences"_s);
    for (const auto &page :
        {u"General"_s, u"Bubbles"_s, u"Quiet hours"_s, u"Profiles"_s, u"History"_s, u"Privacy"_s, u"About"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(focused(m_window = m_bus->window(window)) && focused(m_window)->name == page, 20000);
        inspect(window);
        QVERIFY2(find(m_window, u"filler"_s, page), qPrintable(page));
        press(window, {u"Down"_s});
    }
    press(window, {u"Escape"_s});
    QVERIFY(m_bus->waitForEnd(window));
}

void TestAccessibleTree::theRules()
{
    const auto window = u"Rules"_s;
    act(u"rules"_s);
    inspect(window);
    QVERIFY(!inside(m_window, u"Rules"_s, u"list item"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(
        !inside(m_window = m_bus->window(window), u"Messages the rule would have caught"_s, u"list item"_s).isEmpty(),
        20000);
    inspect(window);
    press(window, {u"ctrl+w"_s});
    QVERIFY(m_bus->waitForEnd(window));
}

void TestAccessibleTree::theFirstStart()
{
    QCOMPARE(m_live->quit(), 0);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"tidings.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("profile = [\"none\"]\n[profiles.none]\nbus = \"zeromq\"\nendpoints = [\"tcp://127.0.0.1:9\"]\n"
               "[history]\ndatabase = \"" +
               folder.filePath(u"history.sqlite"_s).toUtf8() + "\"\n");
    file.close();
    test::Program first(test::programPath(u"tidings"_s), {u"--config"_s, file.fileName()}, m_live->environment());
    const auto window = u"Welcome to Tidings"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->find(u"tidings"_s) && !m_bus->glance(window).empty(), 20000);
    // It leaves the keyboard to where it is until somebody wants it.
    QVERIFY(test::mouse::placeWindow({300, 100, 600, 560}));
    inspect(window);
    QVERIFY(find(m_window, u"text"_s, u"Your user name"_s));
    first.signal(SIGTERM);
    QCOMPARE(first.exitStatus(), 0);
}

QTEST_GUILESS_MAIN(TestAccessibleTree)
#include "tst_accessibletree.moc"
