// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/explanationview.h"

#include "core/clock.h"
#include "core/rules/rulebook.h"
#include "ui/history/foldbutton.h"
#include "ui/history/tonelabel.h"
#include "ui/models/buttontext.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

/// More rules than that nobody reads.
constexpr int mostLines = 200;
constexpr qsizetype longestName = 60;

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::hair);
    m_layout->addWidget(m_fold, 0, Qt::AlignLeading);
    m_fold->setText(tr("Rule by rule"));
    connect(m_fold, &QToolButton::toggled, this, &ExplanationView::explain);
    hide();
}

void ExplanationView::setChoices(const rules::Choices &choices, const Clock &clock)
{
    m_choices = choices;
    m_clock = &clock;
    explain();
}

void ExplanationView::setRecord(const history::Record &record)
{
    m_record = record;
    explain();
}

void ExplanationView::unfold()
{
    m_fold->setChecked(true);
    m_fold->setFocus(Qt::ShortcutFocusReason);
}

void ExplanationView::explain()
{
    setVisible(m_clock != nullptr);
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
        m_lines = nullptr;
    }
    if (!m_fold->isChecked() || !m_record || !m_clock) {
        return;
    }
    m_lines = new QWidget(this);
    auto *const layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::hair);
    m_layout->addWidget(m_lines);
    addRules();
    addMute();
    addLine(heldBackText(m_record->decision.heldBack), Tone::Attention);
    m_lines->show();
}

void ExplanationView::addRules()
{
    const rules::RuleBook book(m_choices);
    const auto all = book.explain(m_record->digest, m_record->verification, m_record->decision.change);
    if (all.isEmpty()) {
        addLine(tr("There are no rules."), Tone::Muted);
    }
    for (int row = 0; row < std::min(static_cast<int>(all.size()), mostLines); ++row) {
        const auto &[name, mismatch, isDeciding] = all.at(row);
        const auto isLate = mismatch == rules::Mismatch::None && !isDeciding;
        addRule(row, name,
            isDeciding ? tr("fits, and decides")
            : isLate   ? tr("fits, but a rule above decides")
                       : rules::explain(mismatch),
            isDeciding);
    }
    if (book.decidesOtherwise(all, m_record->decision)) {
        addLine(tr("When it came the rules were others."), Tone::Muted);
    }
}

void ExplanationView::addMute()
{
    const rules::RuleBook book(m_choices);
    if (const auto *const mute = book.muteOf(m_record->digest, m_clock->now())) {
        addLine(mutedText(*mute, m_clock->now()), Tone::Attention);
    }
}

void ExplanationView::addLine(const QString &words, Tone tone)
{
    if (words.isEmpty()) {
        return;
    }
    auto *const label = new ToneLabel(tone, m_lines);
    label->setText(breakable(words));
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_lines->layout()->addWidget(label);
}

void ExplanationView::addRule(int row, const QString &name, const QString &words, bool isDeciding)
{
    auto *const button = new QToolButton(m_lines);
    button->setText(buttonText(name, longestName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(
        tr("Open the rule %1. It %2", "a rule's name, and what it makes of a message").arg(name, words));
    if (isDeciding) {
        button->setFont(metrics::strongFont(font()));
    }
    connect(button, &QToolButton::clicked, this, [this, row] { Q_EMIT ruleRequested(row); });
    auto *const label = new ToneLabel(isDeciding ? Tone::Text : Tone::Muted, m_lines);
    label->setText(words);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setContentsMargins(metrics::space, 0, 0, metrics::tight);
    m_lines->layout()->addWidget(button);
    m_lines->layout()->setAlignment(button, Qt::AlignLeading);
    m_lines->layout()->addWidget(label);
}

} // namespace tidings::ui
