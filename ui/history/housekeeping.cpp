// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/housekeeping.h"

#include "ui/history/progressline.h"
#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tidings::ui {

using Phase = pipeline::HousekeepingState::Phase;
using Task = pipeline::HousekeepingState::Task;

Housekeeping::Housekeeping(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_forget(new QPushButton(tr("Forget…"), this))
    , m_check(new QPushButton(tr("Check"), this))
    , m_compact(new QPushButton(tr("Make smaller"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_words(new ToneLabel(Tone::Text, this))
    , m_progress(new ProgressLine(this))
{
    m_name->setPlaceholderText(tr("Account of a person"));
    m_name->setAccessibleName(tr("Account of a person"));
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_progress->setAccessibleName(tr("History"));
    m_progress->hide();
    m_stop->hide();
    auto *const person = new QHBoxLayout;
    person->addWidget(m_name, 1);
    person->addWidget(m_forget);
    auto *const tasks = new QHBoxLayout;
    tasks->addWidget(m_check);
    tasks->addWidget(m_compact);
    tasks->addStretch();
    auto *const line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_stop);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    layout->addLayout(person);
    layout->addLayout(tasks);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    connect(m_name, &QLineEdit::textChanged, this, &Housekeeping::enableButtons);
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT countRequested(m_name->text().trimmed()); });
    connect(m_check, &QPushButton::clicked, this, &Housekeeping::checkRequested);
    connect(m_compact, &QPushButton::clicked, this, &Housekeeping::compactRequested);
    connect(m_stop, &QPushButton::clicked, this, &Housekeeping::stopRequested);
    enableButtons();
}

void Housekeeping::setState(const pipeline::HousekeepingState &state)
{
    const auto before = std::exchange(m_state, state);
    enableButtons();
    if (state.isRunning()) {
        showRunning();
        if (!before.isRunning()) {
            say();
        }
        return;
    }
    m_stop->hide();
    m_progress->hide();
    m_words->setTone(state.phase == Phase::Failed || !state.damage.isEmpty() ? Tone::Attention : Tone::Text);
    m_words->setText(breakable(endWords()));
    say();
    if (state.phase == Phase::Done && state.task == Task::Count && state.about > 0) {
        askWhetherToForget();
    }
}

void Housekeeping::showRunning()
{
    m_words->setTone(Tone::Text);
    m_words->setText(m_state.task == Task::Check     ? tr("Checking the history")
                     : m_state.task == Task::Compact ? tr("Making the history smaller")
                     : m_state.task == Task::Forget  ? breakable(tr("Forgetting %1").arg(m_state.name))
                                                     : tr("Counting messages"));
    if (m_state.about > 0) {
        m_progress->setDone(m_state.done, m_state.about);
    } else {
        m_progress->setBusy();
    }
    m_progress->show();
    m_stop->show();
}

QString Housekeeping::endWords() const
{
    if (m_state.phase == Phase::Failed) {
        return m_state.error;
    }
    if (m_state.phase != Phase::Done) {
        return m_state.phase == Phase::Stopped ? tr("Stopped. What was done by then stays.") : QString();
    }
    const QLocale locale;
    switch (m_state.task) {
    case Task::Count:
        return tr("%Ln message(s) about %1", nullptr, static_cast<int>(m_state.about)).arg(m_state.name);
    case Task::Forget:
        return tr("%Ln message(s) about %1 removed", nullptr, static_cast<int>(m_state.done)).arg(m_state.name);
    case Task::Check:
        return !m_state.damage.isEmpty() ? tr("The history is damaged: %1").arg(m_state.damage)
               : m_state.wasIndexWrong || m_state.wrongCounts > 0
                   ? tr("Something in the history was wrong, and has been mended.")
                   : tr("The history is in order.");
    default:
        return tr("It was %1 and is %2 now.")
            .arg(locale.formattedDataSize(m_state.bytesBefore), locale.formattedDataSize(m_state.bytesAfter));
    }
}

void Housekeeping::askWhetherToForget()
{
    auto *const box = new QMessageBox(QMessageBox::Question, tr("Forget"),
        tr("Remove %Ln message(s) about %1 for good?", nullptr, static_cast<int>(m_state.about)).arg(m_state.name),
        QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What others wrote about the person in a text stays."));
    auto *const forget = box->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(forget, &QAbstractButton::clicked, this, [this, name = m_state.name] { Q_EMIT forgetRequested(name); });
    box->open();
}

void Housekeeping::enableButtons()
{
    const auto isIdle = !m_state.isRunning();
    m_forget->setEnabled(isIdle && !m_name->text().trimmed().isEmpty());
    m_check->setEnabled(isIdle);
    m_compact->setEnabled(isIdle);
}

void Housekeeping::say()
{
    m_words->setAccessibleName(m_words->text());
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace tidings::ui
