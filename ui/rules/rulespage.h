// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/historysource.h"
#include "core/rules/presets.h"

#include <QWidget>

class QAction;
class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace tidings {
class Clock;
} // namespace tidings

namespace tidings::ui {

class PreviewPane;
class RuleForm;
class RuleListModel;
class StatePage;

/// The list of rules, the fields of the chosen one, and what it would have caught.
class RulesPage final : public QWidget
{
    Q_OBJECT

public:
    /// Source and clock have to outlive it.
    RulesPage(pipeline::HistorySource &source, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] RuleListModel &model() { return *m_model; }
    /// Beside the rules, which the model has.
    void setChoices(const rules::Choices &choices);
    void choose(int row);
    /// Above the chosen rule, with the focus on its name.
    void add(const rules::Rule &rule);

private:
    [[nodiscard]] QWidget *makeListColumn();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeRuleColumn();
    void makeActions();
    void fillAddMenu();
    void addPreset(rules::Preset preset);
    void duplicate();
    void remove();
    void moveBy(int step);
    void showChosen();
    void lookAgain();
    [[nodiscard]] int chosen() const;

    RuleListModel *m_model;
    rules::Choices m_choices;
    QListView *m_list;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QToolButton *m_addButton = nullptr;
    RuleForm *m_form;
    PreviewPane *m_preview;
    StatePage *m_empty;
    QStackedWidget *m_stack;
};

} // namespace tidings::ui
