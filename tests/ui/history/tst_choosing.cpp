// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/history/messagemenu.h"

#include <QApplication>
#include <QContextMenuEvent>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::HistoryWindow;

/// What one can do in the history window about what comes: mute, follow, make rules, and ask why.
class TestChoosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void mAsksToMuteTheSelectedMessage();
    void withoutChoicesThereIsNothingToChoose();
    void theMenuOffersWhatTheMessageHas();
    void whoIsFollowedIsNotOffered();
    void whatWasDoneCanBeUndone();
    void eachRuleIsExplained();
    void muteAndWhatHeldItBackAreTold();
    void aRuleIsOpenedFromItsExplanation();
    void otherRulesThanThenAreTold();
    void aRuleFarBelowIsTheSame();

private:
    void open(const rules::Choices &choices);
    [[nodiscard]] QStringList offered();
    [[nodiscard]] QString details() const { return m_fixture->detailText(); }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};
static const auto failedBuild = u"Your build of libaurora-2.4.1-3.fc45 failed"_s;

static rules::Choices someRules()
{
    return {
        .rules = {{.name = u"Commits"_s, .services = {u"git"_s}, .takesOwn = true}, {.name = u"Off"_s, .isOn = false},
            {.name = u"My builds"_s, .track = rules::Track::Me, .takesOwn = true, .outcome = rules::Outcome::Bubble},
            {.name = u"Too late"_s, .takesOwn = true}},
        .reader = u"marta"_s};
}

void TestChoosing::init()
{
    test::failOnWarningOfWindows();
    m_fixture = std::make_unique<test::WindowFixture>();
    auto record = test::buildOf(3, noon - 2min);
    record.decision.heldBack = rules::HeldBack::CatchUp;
    m_fixture->store({record});
}

void TestChoosing::open(const rules::Choices &choices)
{
    m_fixture->open({1300, 900});
    m_fixture->window().setChoices(choices);
    QTRY_VERIFY(m_fixture->list()->isVisible());
    m_fixture->press('j');
    QTRY_VERIFY(details().contains(failedBuild));
}

void TestChoosing::mAsksToMuteTheSelectedMessage()
{
    QList<history::Record> asked;
    open({});
    connect(&m_fixture->window(), &HistoryWindow::muteRequested, this,
        [&](const history::Record &record) { asked << record; });
    m_fixture->press('m');
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().digest.packages, QStringList{u"libaurora"_s});
}

void TestChoosing::withoutChoicesThereIsNothingToChoose()
{
    m_fixture->open();
    connect(&m_fixture->window(), &HistoryWindow::muteRequested, this, [] { QFAIL("asked"); });
    QTRY_VERIFY(m_fixture->list()->isVisible());
    m_fixture->press('j');
    QTRY_VERIFY(details().contains(failedBuild));
    m_fixture->press('m');
    QVERIFY(!m_fixture->named(u"Mute, follow, new rule"_s));
    QVERIFY(!m_fixture->button(u"Rule by rule"_s));
}

QStringList TestChoosing::offered()
{
    auto *const list = m_fixture->list();
    const auto at = list->visualRect(list->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
    QApplication::sendEvent(list->viewport(), &event);
    QStringList texts;
    if (auto *const menu = qobject_cast<ui::MessageMenu *>(QApplication::activePopupWidget())) {
        for (const auto *const action : menu->actions()) {
            texts << action->text();
        }
        menu->close();
    }
    return texts;
}

void TestChoosing::theMenuOffersWhatTheMessageHas()
{
    open({});
    QCOMPARE(offered(),
        (QStringList{u"Mute…"_s, u"Follow libaurora"_s, u"Follow marta"_s, QString(), u"New rule from this…"_s}));
}

void TestChoosing::whoIsFollowedIsNotOffered()
{
    open({.followed = {.users = {u"marta"_s}, .packages = {u"libaurora"_s}}});
    QCOMPARE(offered(), (QStringList{u"Mute…"_s, QString(), u"New rule from this…"_s}));
}

void TestChoosing::whatWasDoneCanBeUndone()
{
    open({});
    int undone = 0;
    m_fixture->window().showDone(u"Muted <b>quill</b> until 15:32"_s, [&] { ++undone; });
    QVERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"Muted <b>quill</b> until 15:32"));
    m_fixture->button(u"Undo"_s)->click();
    QCOMPARE(undone, 1);
    QVERIFY(!m_fixture->button(u"Undo"_s));
}

void TestChoosing::eachRuleIsExplained()
{
    open(someRules());
    QVERIFY(!details().contains(u"fits, and decides"));
    m_fixture->press('e');
    const auto lines = details();
    qsizetype at = 0;
    for (const auto &words : {u"is about other services"_s, u"is switched off"_s, u"fits, and decides"_s,
             u"fits, but a rule above decides"_s}) {
        at = lines.indexOf(words, at);
        QVERIFY2(at >= 0, qPrintable(words + u'\n' + lines));
    }
    QVERIFY(m_fixture->button(u"My builds"_s));
    QVERIFY(!lines.contains(u"When it came the rules were others."));
}

void TestChoosing::muteAndWhatHeldItBackAreTold()
{
    auto choices = someRules();
    choices.mutes = {{rules::MuteWhat::Package, u"libaurora"_s, {}}};
    open(choices);
    m_fixture->press('e');
    QVERIFY2(details().contains(u"Muted libaurora for good"), qPrintable(details()));
    QVERIFY(details().contains(u"No bubble: it came while Tidings caught up"));
}

void TestChoosing::aRuleIsOpenedFromItsExplanation()
{
    open(someRules());
    int opened = -1;
    connect(&m_fixture->window(), &HistoryWindow::ruleEditRequested, this, [&](int row) { opened = row; });
    m_fixture->press('e');
    m_fixture->button(u"My builds"_s)->click();
    QCOMPARE(opened, 2);
}

void TestChoosing::otherRulesThanThenAreTold()
{
    open({.rules = {{.name = u"New"_s, .takesOwn = true}}});
    m_fixture->press('e');
    QVERIFY2(details().contains(u"When it came the rules were others."), qPrintable(details()));
}

void TestChoosing::aRuleFarBelowIsTheSame()
{
    auto choices = someRules();
    for (int number = 0; number < 1000; ++number) {
        choices.rules.prepend({.name = u"Off"_s, .isOn = false});
    }
    open(choices);
    m_fixture->press('e');
    QVERIFY(details().contains(u"is switched off"));
    QVERIFY(!details().contains(u"When it came the rules were others."));
}

QTEST_MAIN(TestChoosing)
#include "tst_choosing.moc"
