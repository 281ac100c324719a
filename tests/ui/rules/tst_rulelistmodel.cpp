// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/rules/rulelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using rules::Rule;
using ui::RuleListModel;

class TestRuleListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStepIsUndoneAndMadeAgain_data();
    void everyStepIsUndoneAndMadeAgain();
    void typingIsOneStep();
    void whatIsTypedAndTakenBackIsNoStep();
    void movedRulesAreMovedNotMade();
    void draggingMovesARule_data();
    void draggingMovesARule();
    void resettingForgetsTheSteps();
    void placesThatAreNoneDoNothing();
    void namesStayPlainText();

private:
    [[nodiscard]] QString names() const;

    std::unique_ptr<RuleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static QList<Rule> rulesNamed(const QString &letters)
{
    QList<Rule> rules;
    for (const auto letter : letters) {
        rules.append({.name = letter});
    }
    return rules;
}

void TestRuleListModel::init()
{
    test::failOnWarning();
    m_tester.reset();
    m_model = std::make_unique<RuleListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->reset(rulesNamed(u"abcd"_s));
}

QString TestRuleListModel::names() const
{
    QString names;
    for (const auto &rule : m_model->rules()) {
        names += rule.isOn ? rule.name : rule.name.toUpper();
    }
    return names;
}

using Run = void (*)(RuleListModel &);
Q_DECLARE_METATYPE(Run)

void TestRuleListModel::everyStepIsUndoneAndMadeAgain_data()
{
    QTest::addColumn<Run>("step");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, Run step, const QString &after) { QTest::newRow(name) << step << after; };
    row(
        "add", [](RuleListModel &model) { model.add(1, {.name = u"x"_s}); }, u"axbcd"_s);
    row(
        "remove", [](RuleListModel &model) { model.remove(3); }, u"abc"_s);
    row(
        "move down", [](RuleListModel &model) { model.move(0, 2); }, u"bcad"_s);
    row(
        "move up", [](RuleListModel &model) { model.move(3, 0); }, u"dabc"_s);
    row(
        "change", [](RuleListModel &model) { model.change(1, {.name = u"x"_s}, 0); }, u"axcd"_s);
    row(
        "switch off", [](RuleListModel &model) { model.setData(model.index(2), Qt::Unchecked, Qt::CheckStateRole); },
        u"abCd"_s);
    row(
        "replace", [](RuleListModel &model) { model.replaceAll(rulesNamed(u"xbyz"_s), u"Import"_s); }, u"xbyz"_s);
    row(
        "replace by fewer", [](RuleListModel &model) { model.replaceAll(rulesNamed(u"bx"_s), {}); }, u"bx"_s);
    row(
        "replace by none", [](RuleListModel &model) { model.replaceAll({}, {}); }, QString());
    row(
        "replace by more", [](RuleListModel &model) { model.replaceAll(rulesNamed(u"xyabcdz"_s), {}); }, u"xyabcdz"_s);
}

void TestRuleListModel::everyStepIsUndoneAndMadeAgain()
{
    QFETCH(const Run, step);
    QFETCH(const QString, after);
    QSignalSpy edited(m_model.get(), &RuleListModel::edited);
    step(*m_model);
    QCOMPARE(names(), after);
    m_model->undoStack().undo();
    QCOMPARE(names(), u"abcd"_s);
    m_model->undoStack().redo();
    QCOMPARE(names(), after);
    QCOMPARE(edited.size(), 3);
}

void TestRuleListModel::typingIsOneStep()
{
    for (const auto &text : {u"x"_s, u"xy"_s, u"xyz"_s}) {
        m_model->change(1, {.name = text}, 0);
    }
    m_model->change(1, {.name = u"xyz"_s, .text = u"t"_s}, 8);
    QCOMPARE(m_model->undoStack().count(), 2);
    m_model->undoStack().undo();
    QCOMPARE(names(), u"axyzcd"_s);
    m_model->undoStack().undo();
    QCOMPARE(names(), u"abcd"_s);
}

void TestRuleListModel::whatIsTypedAndTakenBackIsNoStep()
{
    m_model->change(1, {.name = u"bx"_s}, 0);
    m_model->change(1, {.name = u"b"_s}, 0);
    QCOMPARE(m_model->undoStack().count(), 0);
}

void TestRuleListModel::movedRulesAreMovedNotMade()
{
    const QPersistentModelIndex second(m_model->index(1));
    m_model->move(1, 3);
    QCOMPARE(second.row(), 3);
    m_model->undoStack().undo();
    QCOMPARE(second.row(), 1);
}

void TestRuleListModel::draggingMovesARule_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("to the end") << 0 << 4 << u"bcda"_s;
    QTest::newRow("to the top") << 2 << 0 << u"cabd"_s;
    QTest::newRow("onto itself") << 1 << 1 << u"abcd"_s;
    QTest::newRow("behind itself") << 1 << 2 << u"abcd"_s;
    QTest::newRow("past the end") << 1 << 5 << u"abcd"_s;
}

void TestRuleListModel::draggingMovesARule()
{
    QFETCH(const int, from);
    QFETCH(const int, before);
    QFETCH(const QString, after);
    QCOMPARE(m_model->moveRow({}, from, {}, before), names() != after);
    QCOMPARE(names(), after);
}

void TestRuleListModel::resettingForgetsTheSteps()
{
    QSignalSpy edited(m_model.get(), &RuleListModel::edited);
    m_model->remove(0);
    m_model->reset(rulesNamed(u"xy"_s));
    QCOMPARE(edited.size(), 1);
    QVERIFY(!m_model->undoStack().canUndo());
    QCOMPARE(names(), u"xy"_s);
}

void TestRuleListModel::placesThatAreNoneDoNothing()
{
    m_model->move(-1, 0);
    m_model->move(3, 4);
    m_model->change(-1, {.name = u"x"_s}, 0);
    QCOMPARE(names(), u"abcd"_s);
    QVERIFY(!m_model->undoStack().canUndo());
}

void TestRuleListModel::namesStayPlainText()
{
    m_model->change(0, {.name = u"<b>%1</b>"_s, .outcome = rules::Outcome::Bubble}, 0);
    QCOMPARE(m_model->index(0).data().toString(), u"<b>%1</b>\nEverything → bubble"_s);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"<b>%1</b>. Everything → bubble"_s);
}

QTEST_GUILESS_MAIN(TestRuleListModel)
#include "tst_rulelistmodel.moc"
