// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/choices.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLineEdit;

namespace Ui {
class RuleForm;
} // namespace Ui

namespace tidings::ui {

class ToneLabel;

/// The fields of one rule. What the user changes counts at once.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    /// Which field it was.
    enum Part
    {
        Name,
        Track,
        Who,
        Services,
        Except,
        Severities,
        Changes,
        Topic,
        Text,
        Verdicts,
        Own,
        Outcome,
    };

    explicit RuleForm(QWidget *parent = nullptr);
    ~RuleForm() override;
    Q_DISABLE_COPY_MOVE(RuleForm)

    /// What is known beside the rule: who the reader is, what they follow, whose packages are whose.
    void setChoices(const rules::Choices &choices);
    /// What is being typed stays if it means the same.
    void setRule(const rules::Rule &rule);
    /// To the name, all of it selected, for a new rule.
    void focusName();

Q_SIGNALS:
    /// By the user.
    void edited(const rules::Rule &rule, int part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void connectTexts();
    void connectChoices();
    void connectOutcome();
    void edit(Part part, const std::function<void(rules::Rule &)> &change);
    void editSeverities();
    void editVerdicts();
    void editWho();
    void showWho();
    void showTrackNote();
    void showVerdicts();
    void showSeverities();
    void showOutcome();
    void tint();

    std::unique_ptr<Ui::RuleForm> m_ui;
    QList<QAction *> m_verdicts;
    ToneLabel *m_trackNote;
    rules::Choices m_choices;
    rules::Rule m_rule;
};

} // namespace tidings::ui
