// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/undoline.h"

#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace tidings::ui {

using namespace std::chrono_literals;

UndoLine::UndoLine(QWidget *parent)
    : QFrame(parent)
    , m_words(new ToneLabel(Tone::Text, this))
    , m_button(new QPushButton(tr("Undo"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::tight, metrics::space, metrics::tight);
    layout->setSpacing(metrics::wide);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_button);
    m_time.setSingleShot(true);
    m_time.setInterval(10s);
    connect(&m_time, &QTimer::timeout, this, &UndoLine::expire);
    connect(m_button, &QPushButton::clicked, this, &UndoLine::take);
    hide();
}

void UndoLine::tell(const QString &words, std::function<void()> undo, std::function<void()> settle)
{
    this->settle();
    m_undo = std::move(undo);
    m_settle = std::move(settle);
    m_words->setText(breakable(words));
    setAccessibleName(words);
    m_button->setAccessibleName(tr("Undo: %1").arg(words));
    m_button->setVisible(m_undo != nullptr);
    show();
    m_time.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoLine::take()
{
    m_time.stop();
    hide();
    m_settle = nullptr;
    if (const auto undo = std::exchange(m_undo, nullptr)) {
        undo();
    }
}

void UndoLine::expire()
{
    if (m_button->hasFocus()) {
        m_time.start();
        return;
    }
    hide();
    m_undo = nullptr;
    settle();
}

void UndoLine::settle()
{
    if (const auto due = std::exchange(m_settle, nullptr)) {
        due();
    }
}

} // namespace tidings::ui
