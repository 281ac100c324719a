// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/catchupbar.h"

#include "ui/history/progressline.h"
#include "ui/history/tonelabel.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tidings::ui {

using namespace std::chrono_literals;
using Phase = bus::BacklogState::Phase;

CatchUpBar::CatchUpBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new ToneLabel(Tone::Text, this))
    , m_button(new QPushButton(this))
    , m_progress(new ProgressLine(this))
{
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_progress->setAccessibleName(tr("Catching up"));
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(metrics::wide, metrics::tight, metrics::wide, metrics::tight);
    line->setSpacing(metrics::space);
    line->addWidget(m_words, 1);
    line->addWidget(m_button);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    m_hiding.setSingleShot(true);
    m_hiding.setInterval(3s);
    connect(&m_hiding, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &CatchUpBar::onButton);
    hide();
}

void CatchUpBar::setState(const bus::BacklogState &state, const pipeline::AwayFacts &away)
{
    // The last of it is stored only after it was fetched.
    const bool hasGrown = std::exchange(m_away, away) != away;
    if (state == m_state) {
        if (hasGrown && m_isAtEnd && !isHidden()) {
            m_words->setText(endWords());
        }
        return;
    }
    m_isAtEnd = false;
    const auto before = std::exchange(m_state, state);
    if (state.isRunning()) {
        showRunning();
    } else if (state.phase == Phase::Failed) {
        showFailed();
    } else if (before.isRunning() && !isHidden()) {
        showEnd();
    } else {
        hide();
    }
}

void CatchUpBar::showRunning()
{
    m_hiding.stop();
    const auto isWaiting = m_state.phase == Phase::Waiting;
    if (m_state.fetched == 0 && !isWaiting) {
        m_quarter = -1;
        hide();
        return;
    }
    const QLocale locale;
    const auto fetched = locale.toString(m_state.fetched);
    m_words->setTone(isWaiting ? Tone::Attention : Tone::Text);
    m_words->setText(isWaiting ? breakable(tr("Catching up is waiting: %1").arg(m_state.error))
                     : m_state.about == 0
                         ? tr("Catching up: %1").arg(fetched)
                         : tr("Catching up: %1 of about %2").arg(fetched, locale.toString(m_state.about)));
    m_progress->setDone(m_state.fetched, m_state.about);
    m_progress->setVisible(m_state.about > 0);
    m_button->setText(tr("Stop"));
    m_button->setVisible(true);
    show();
    const auto quarter = m_progress->value() * 4 / ProgressLine::whole;
    if (quarter != std::exchange(m_quarter, quarter)) {
        say(m_words->text());
    }
}

void CatchUpBar::showFailed()
{
    m_hiding.stop();
    m_words->setTone(Tone::Attention);
    m_words->setText(
        breakable(tr("Some messages of the time away are missing: %1. Tidings tries again when it starts the next time")
                      .arg(m_state.error)));
    m_progress->hide();
    m_button->setText(tr("Close"));
    m_button->setVisible(true);
    show();
    say(m_words->text());
}

void CatchUpBar::showEnd()
{
    m_isAtEnd = true;
    m_words->setTone(Tone::Text);
    m_words->setText(endWords());
    m_progress->hide();
    m_button->setText(tr("Close"));
    // Whoever is on it would lose the place; the window is where it goes on.
    m_button->setVisible(m_away.messages > 0 || m_button->hasFocus());
    if (m_away.messages == 0) {
        m_hiding.start();
    }
    say(m_words->text());
}

QString CatchUpBar::endWords() const
{
    if (m_away.messages > 0) {
        const auto count = countText(m_away.messages, m_away.problems);
        return m_state.phase == Phase::Stopped ? tr("Catching up was stopped. While you were away: %1").arg(count)
                                               : tr("While you were away: %1").arg(count);
    }
    return m_state.phase == Phase::Stopped ? tr("Catching up was stopped") : tr("Caught up");
}

void CatchUpBar::say(const QString &words)
{
    m_words->setAccessibleName(words);
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(words);
}

void CatchUpBar::onButton()
{
    if (m_state.isRunning()) {
        Q_EMIT stopRequested();
        return;
    }
    hide();
    if (m_isAtEnd) {
        Q_EMIT awaySeen();
    }
}

} // namespace tidings::ui
