// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/rules/choices.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tidings {
class Clock;
} // namespace tidings

namespace tidings::ui {

class FoldButton;
enum class Tone;

/// What each of the reader's rules makes of a message, in order, and what mutes it: folded until asked for, and worked
/// out only then. Each rule can be opened.
class ExplanationView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget *parent = nullptr);

    /// The rules as they are now. The clock has to outlive it.
    void setChoices(const rules::Choices &choices, const Clock &clock);
    void setRecord(const history::Record &record);
    void unfold();

Q_SIGNALS:
    /// The rule at this place of the list.
    void ruleRequested(int row);

private:
    void explain();
    void addRules();
    void addMute();
    void addLine(const QString &words, Tone tone);
    void addRule(int row, const QString &name, const QString &words, bool isDeciding);

    rules::Choices m_choices;
    const Clock *m_clock = nullptr;
    std::optional<history::Record> m_record;
    FoldButton *m_fold;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace tidings::ui
