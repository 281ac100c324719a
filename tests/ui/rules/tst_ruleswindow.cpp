// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/presets.h"
#include "tests/support/fakehistory.h"
#include "tests/support/movedclock.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/history/listview.h"
#include "ui/rules/importdialog.h"
#include "ui/rules/rulefiles.h"
#include "ui/rules/ruleswindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pipeline::Question;
using rules::Outcome;
using rules::Rule;
using ui::RulesWindow;

/// The rule editor as one uses it.
class TestRulesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsEditedCountsWhenTheHandsRest();
    void whatIsEditedCountsAtTheEnd_data();
    void whatIsEditedCountsAtTheEnd();
    void whatIsTypedStaysWhenOthersMute();
    void anEmptyRuleIsOff();
    void eachFieldIsOfTheRule_data();
    void eachFieldIsOfTheRule();
    void aRuleWithoutANameKeepsTheOldOne();
    void everythingIsUndoneByKeys();
    void whatIsUndoneIsWhatOneSees();
    void aNameFromTheBusIsNoMarkup();
    void theWheelChangesNoField();
    void whatARuleLacksIsTold();
    void rulesAreMovedAndRemovedByKeys();
    void thePreviewWaitsForQuiet();
    void thePreviewShowsWhatIsCaught();
    void withoutRulesOneCanAddSome();
    void whatOthersChangeIsShown();
    void aFileIsImportedAsOneStep();
    void whatIsExportedIsImportedTheSame_data();
    void whatIsExportedIsImportedTheSame();
    void whatFmnCannotDoIsToldInAList();
    void whatWaitsIsWrittenAtTheEnd();
    void whatIsNoFileOfRulesIsTold();
    void everyFieldAndButtonHasAName();

private:
    template <class Widget>
    [[nodiscard]] Widget *field(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] QAbstractButton *button(const QString &words) const;
    [[nodiscard]] QListView *list() const;
    [[nodiscard]] QString labels() const;
    /// Without waiting for a rest.
    [[nodiscard]] const QList<Rule> &changed()
    {
        m_window->tellNow();
        return m_changed;
    }
    void setRules(const QList<Rule> &rules) { m_window->setChoices({.rules = rules, .reader = u"marta"_s}); }

    QTemporaryDir m_folder;
    test::MovedClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<test::FakeHistory> m_history;
    std::unique_ptr<RulesWindow> m_window;
    QList<Rule> m_changed;
    int m_told = 0;
};

void TestRulesWindow::init()
{
    test::failOnWarningOfWindows();
    m_window.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_history = std::make_unique<test::FakeHistory>();
    m_window = std::make_unique<RulesWindow>(*m_history, m_clock, *m_settings);
    m_changed.clear();
    m_told = 0;
    connect(m_window.get(), &RulesWindow::rulesChanged, this, [this](const QList<Rule> &rules) {
        m_changed = rules;
        ++m_told;
    });
    setRules({{.name = u"a"_s}, {.name = u"b"_s}, {.name = u"c"_s}});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QAbstractButton *TestRulesWindow::button(const QString &words) const
{
    for (auto *const button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text() == words || button->accessibleName() == words)) {
            return button;
        }
    }
    return nullptr;
}

QListView *TestRulesWindow::list() const
{
    for (auto *const view : m_window->findChildren<QListView *>()) {
        if (view->accessibleName() == u"Rules") {
            return view;
        }
    }
    return nullptr;
}

QString TestRulesWindow::labels() const
{
    QStringList lines;
    for (const auto *const label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            lines << label->text().remove(QChar(0x200B));
        }
    }
    return lines.join(u'\n');
}

void TestRulesWindow::whatIsEditedCountsWhenTheHandsRest()
{
    auto *const name = field<QLineEdit>(u"name"_s);
    QCOMPARE(name->text(), u"a"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u"x y"_s);
    QCOMPARE(m_told, 0);
    QTRY_COMPARE(m_told, 1);
    QCOMPARE(m_changed.size(), 3);
    QCOMPARE(m_changed.first().name, u"ax y"_s);
    QCOMPARE(name->text(), u"ax y"_s);
}

void TestRulesWindow::whatIsEditedCountsAtTheEnd_data()
{
    QTest::addColumn<bool>("isHiddenOnly");
    QTest::newRow("hidden") << true;
    QTest::newRow("gone") << false;
}

void TestRulesWindow::whatIsEditedCountsAtTheEnd()
{
    QFETCH(const bool, isHiddenOnly);
    QTest::keyClicks(field<QLineEdit>(u"text"_s), u"soname"_s);
    QCOMPARE(m_told, 0);
    if (isHiddenOnly) {
        m_window->close();
    } else {
        m_window.reset();
    }
    QCOMPARE(m_told, 1);
    QCOMPARE(m_changed.first().text, u"soname"_s);
}

void TestRulesWindow::whatIsTypedStaysWhenOthersMute()
{
    auto *const text = field<QLineEdit>(u"text"_s);
    QTest::keyClicks(text, u"so"_s);
    setRules({{.name = u"a"_s}, {.name = u"b"_s}, {.name = u"c"_s}});
    QTest::keyClicks(text, u"name"_s);
    QCOMPARE(changed().first().text, u"soname"_s);
    QVERIFY(button(u"Undo"_s)->isEnabled());
}

void TestRulesWindow::anEmptyRuleIsOff()
{
    button(u"Add"_s)->click();
    QCOMPARE(changed().size(), 4);
    QVERIFY(!changed().first().isOn);
    m_window->addRule({.name = u"like a message"_s});
    QVERIFY(changed().first().isOn);
}

using Run = void (*)(RulesWindow &);
Q_DECLARE_METATYPE(Run)

void TestRulesWindow::eachFieldIsOfTheRule_data()
{
    QTest::addColumn<Run>("edit");
    QTest::addColumn<Rule>("rule");
    const auto row = [](const char *name, Run edit, Rule rule) {
        rule.name = u"a"_s;
        QTest::newRow(name) << edit << rule;
    };
    static constexpr auto type = [](RulesWindow &window, const QString &name, const QString &text) {
        QTest::keyClicks(window.findChild<QLineEdit *>(name), text);
    };
    static constexpr auto choose = [](RulesWindow &window, const QString &name, int index) {
        auto *const box = window.findChild<QComboBox *>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    static constexpr auto click = [](RulesWindow &window, const QString &name) {
        window.findChild<QAbstractButton *>(name)->click();
    };
    row("me", [](RulesWindow &window) { choose(window, u"track"_s, 1); }, {.track = rules::Track::Me});
    row("packages",
        [](RulesWindow &window) {
            choose(window, u"track"_s, 3);
            type(window, u"who"_s, u"quill, aurora ,,quill"_s);
        },
        {.track = rules::Track::Packages, .packages = {u"quill"_s, u"aurora"_s}});
    row("users",
        [](RulesWindow &window) {
            choose(window, u"track"_s, 4);
            type(window, u"who"_s, u"ines"_s);
        },
        {.track = rules::Track::Users, .users = {u"ines"_s}});
    row("services by label", [](RulesWindow &window) { type(window, u"services"_s, u"builds, git, mine"_s); },
        {.services = {u"buildsys"_s, u"git"_s, u"mine"_s}});
    row("except", [](RulesWindow &window) { type(window, u"except"_s, u"Commits"_s); }, {.exceptServices = {u"git"_s}});
    row("severities",
        [](RulesWindow &window) {
            click(window, u"info"_s);
            click(window, u"fixed"_s);
        },
        {.severities = {meta::Severity::Problem, meta::Severity::Attention}});
    row("changes", [](RulesWindow &window) { choose(window, u"changes"_s, 2); }, {.changes = {rules::Change::Mended}});
    row("topic", [](RulesWindow &window) { type(window, u"topic"_s, u" *.x "_s); }, {.topic = u"*.x"_s});
    row("text", [](RulesWindow &window) { type(window, u"text"_s, u"two words"_s); }, {.text = u"two words"_s});
    row("own", [](RulesWindow &window) { click(window, u"own"_s); }, {.takesOwn = true});
    row("bubble",
        [](RulesWindow &window) {
            click(window, u"bubble"_s);
            choose(window, u"urgency"_s, 1);
            click(window, u"sound"_s);
        },
        {.outcome = Outcome::Bubble, .urgency = rules::Urgency::Critical, .hasSound = true});
    row("unread", [](RulesWindow &window) { click(window, u"unread"_s); }, {.isUnread = true});
    row("drop", [](RulesWindow &window) { click(window, u"drop"_s); }, {.outcome = Outcome::Drop});
}

void TestRulesWindow::eachFieldIsOfTheRule()
{
    QFETCH(const Run, edit);
    QFETCH(const Rule, rule);
    edit(*m_window);
    QVERIFY(!changed().isEmpty());
    QCOMPARE(changed().first(), rule);
    // The same rule shown anew says the same.
    m_window->showRule(1);
    m_window->showRule(0);
    QCOMPARE(changed().first(), rule);
}

void TestRulesWindow::aRuleWithoutANameKeepsTheOldOne()
{
    auto *const name = field<QLineEdit>(u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QVERIFY(changed().isEmpty());
    list()->setFocus();
    QCOMPARE(name->text(), u"a"_s);
}

void TestRulesWindow::everythingIsUndoneByKeys()
{
    auto *const name = field<QLineEdit>(u"name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u"xy"_s);
    field<QAbstractButton>(u"drop"_s)->click();
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(changed().first().outcome, Outcome::History);
    QVERIFY(field<QAbstractButton>(u"history"_s)->isChecked());
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(changed().first().name, u"a"_s);
    QCOMPARE(name->text(), u"a"_s);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(name->text(), u"axy"_s);
}

void TestRulesWindow::whatIsUndoneIsWhatOneSees()
{
    const rules::Mute mute{rules::MuteWhat::Package, u"quill"_s, {}};
    m_window->setChoices({.rules = {{.name = u"a"_s}}, .mutes = {mute}});
    QTest::keyClicks(field<QLineEdit>(u"name"_s), u"x"_s);
    QCOMPARE(changed().first().name, u"xa"_s);
    m_window->showMutes();
    int muted = 0;
    connect(m_window.get(), &RulesWindow::muteRequested, this, [&muted] { ++muted; });
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(muted, 0);
    auto *const unmute = button(u"Unmute"_s);
    QVERIFY2(unmute, qPrintable(labels()));
    const auto before = labels().count(u'\n');
    unmute->click();
    QTRY_VERIFY(labels().count(u'\n') > before);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(muted, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(changed().first().name, u"xa"_s);
    QVERIFY(!button(u"Redo"_s));
}

void TestRulesWindow::aNameFromTheBusIsNoMarkup()
{
    m_window->addRule({.name = u"<b>quill</b>"_s});
    auto *const undo = button(u"Undo"_s);
    QVERIFY(undo && undo->toolTip().contains(u"&lt;b&gt;quill"));
    undo->click();
    QVERIFY(undo->toolTip().isEmpty());
    QVERIFY(button(u"Redo"_s)->toolTip().contains(u"&lt;b&gt;"));
}

void TestRulesWindow::theWheelChangesNoField()
{
    auto *const track = field<QComboBox>(u"track"_s);
    track->setFocus();
    const auto before = track->currentIndex();
    const auto middle = QPointF(track->rect().center());
    QWheelEvent wheel(
        middle, track->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(track, &wheel);
    QCOMPARE(track->currentIndex(), before);
    QVERIFY(changed().isEmpty());
}

void TestRulesWindow::whatARuleLacksIsTold()
{
    m_window->setChoices({.rules = {{.name = u"a"_s, .track = rules::Track::Maintained}}});
    QVERIFY(labels().contains(u"Your user name is not set"));
    m_window->setChoices({.rules = {{.name = u"a"_s, .track = rules::Track::Maintained}}, .reader = u"marta"_s});
    QVERIFY(labels().contains(u"not known yet"));
    m_window->setChoices({.rules = {{.name = u"a"_s, .track = rules::Track::Maintained}},
        .reader = u"marta"_s,
        .known = {.maintained = {u"quill"_s, u"libaurora"_s}}});
    QVERIFY2(labels().contains(u"2 packages"), qPrintable(labels()));
}

void TestRulesWindow::rulesAreMovedAndRemovedByKeys()
{
    const auto names = [this] {
        QString all;
        for (const auto &rule : changed()) {
            all += rule.name;
        }
        return all;
    };
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(names(), u"bac"_s);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(names(), u"bca"_s);
    QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(names(), u"bac"_s);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(names(), u"bc"_s);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!changed().last().isOn);
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(names(), u"bcc (copy)"_s);
}

void TestRulesWindow::thePreviewWaitsForQuiet()
{
    QTRY_VERIFY(!m_history->waiting().empty());
    m_history->answerAll();
    auto *const text = field<QLineEdit>(u"text"_s);
    QTest::keyClicks(text, u"soname"_s);
    QVERIFY(m_history->waiting().empty());
    QTRY_COMPARE(m_history->waiting().size(), 1U);
    const auto &question = m_history->waiting().front();
    QCOMPARE(question.kind, Question::Kind::Preview);
    QCOMPARE(question.choices.rules.at(question.rule).text, u"soname"_s);
}

void TestRulesWindow::thePreviewShowsWhatIsCaught()
{
    m_history->write({test::buildOf(1, m_clock.now() - 48h, u"quill"_s), test::buildOf(2, m_clock.now(), u"aurora"_s),
        test::buildOf(3, m_clock.now(), u"quill"_s)});
    const auto rule = [](const QString &package) {
        return Rule{.name = package, .track = rules::Track::Packages, .packages = {package}, .takesOwn = true};
    };
    setRules({rule(u"aurora"_s), rule(u"*"_s)});
    m_window->showRule(1);
    const auto isAsked = [this] {
        return !m_history->waiting().empty() && m_history->waiting().back().rule == 1 &&
               m_history->waiting().back().choices.rules.size() == 2;
    };
    QTRY_VERIFY(isAsked());
    m_history->answerAll();
    QVERIFY2(labels().contains(u"Would have caught 2 of the last 3 messages, about 1 a day"), qPrintable(labels()));
    QVERIFY(labels().contains(u"1 more fits, but a rule above takes it"));
    const auto *const rows = m_window->findChild<ui::ListView *>();
    QCOMPARE(rows->model()->rowCount(), 4);
}

void TestRulesWindow::withoutRulesOneCanAddSome()
{
    setRules({});
    QVERIFY(labels().contains(u"There are no rules"));
    button(u"Add those for packagers"_s)->click();
    QCOMPARE(changed(), rules::rulesOf(rules::Preset::PackagerQuiet));
    button(u"Undo"_s)->click();
    QVERIFY(changed().isEmpty());
    button(u"Add a rule"_s)->click();
    QCOMPARE(changed().size(), 1);
    QVERIFY(field<QLineEdit>(u"name"_s)->hasSelectedText());
}

void TestRulesWindow::whatOthersChangeIsShown()
{
    m_window->showRule(2);
    setRules({{.name = u"z"_s}, {.name = u"c"_s}});
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(changed().isEmpty());
    QVERIFY(!button(u"Undo"_s)->isEnabled());
    QCOMPARE(field<QLineEdit>(u"name"_s)->text(), u"c"_s);
}

void TestRulesWindow::aFileIsImportedAsOneStep()
{
    QFile file(m_folder.filePath(u"fmn.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"name": "fmn", "tracking_rule": {"name": "related-events"}},
                   {"name": "moon", "tracking_rule": {"name": "moon"}}])");
    file.close();
    const QList<Rule> before{{.name = u"a"_s}, {.name = u"b"_s}, {.name = u"c"_s}};
    const Rule read{.name = u"fmn"_s, .isOn = false, .track = rules::Track::Me};
    for (const bool isReplacing : {false, true}) {
        m_window->importFile(file.fileName());
        QTRY_VERIFY(m_window->findChild<ui::ImportDialog *>());
        auto *const dialog = m_window->findChild<ui::ImportDialog *>();
        dialog->findChildren<QRadioButton *>().at(isReplacing ? 1 : 0)->setChecked(true);
        dialog->accept();
        QCOMPARE(changed(), isReplacing ? QList<Rule>{read} : QList<Rule>{read} + before);
        button(u"Undo"_s)->click();
        QCOMPARE(changed(), before);
        QTRY_VERIFY(!m_window->findChild<ui::ImportDialog *>());
    }
}

void TestRulesWindow::whatIsExportedIsImportedTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ours") << u"rules.toml"_s;
    QTest::newRow("FMN's") << u"rules.json"_s;
}

void TestRulesWindow::whatIsExportedIsImportedTheSame()
{
    QFETCH(const QString, name);
    const auto isFmn = name.endsWith(u".json");
    const QList<Rule> rules{
        {.name = u"“1”"_s, .track = rules::Track::Me, .outcome = Outcome::Bubble}, {.name = u"2"_s,
                                                                                       .isOn = false,
                                                                                       .track = rules::Track::Group,
                                                                                       .groups = {u"kde"_s},
                                                                                       .outcome = Outcome::Bubble}};
    setRules(rules);
    m_window->exportFile(m_folder.filePath(name));
    QTRY_VERIFY(labels().contains(u"The rules are exported."));
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = ui::readRules(file.readAll(), name, u"marta"_s);
    QCOMPARE(read.rules, rules);
    QCOMPARE(read.notes.size(), isFmn ? 1 : 0);
}

void TestRulesWindow::whatFmnCannotDoIsToldInAList()
{
    setRules({{.name = u"mine"_s, .track = rules::Track::Installed}});
    m_window->exportFile(m_folder.filePath(u"lost.json"_s));
    QTRY_VERIFY(m_window->findChild<ui::NotesDialog *>());
    const auto *const dialog = m_window->findChild<ui::NotesDialog *>();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"mine: "_s));
}

void TestRulesWindow::whatWaitsIsWrittenAtTheEnd()
{
    constexpr int many = 20;
    for (int i = 0; i < many; ++i) {
        ui::RuleFiles files;
        files.write(m_folder.filePath(u"end%1.toml"_s.arg(i)), "x");
    }
    for (int i = 0; i < many; ++i) {
        QVERIFY(QFile::exists(m_folder.filePath(u"end%1.toml"_s.arg(i))));
    }
}

void TestRulesWindow::whatIsNoFileOfRulesIsTold()
{
    m_window->importFile(m_folder.filePath(u"nowhere.toml"_s));
    QTRY_VERIFY(labels().contains(u"nowhere.toml"));
    QVERIFY(!ui::readRules("user = \"marta\"", u"x.toml"_s, {}).error.isEmpty());
    QVERIFY(!ui::readRules(QByteArray(100, '\0'), u"x.toml"_s, {}).error.isEmpty());
}

void TestRulesWindow::everyFieldAndButtonHasAName()
{
    for (const auto *const widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) {
            continue;
        }
        const auto *const button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             widget->inherits("QTabBar") || widget->inherits("QTabWidget") ||
                             widget->inherits("QScrollArea") || widget->inherits("QSplitterHandle");
        QVERIFY2(
            isNamed, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestRulesWindow)
#include "tst_ruleswindow.moc"
