// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/statepage.h"

#include "ui/history/tonelabel.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidings::ui {

namespace {

constexpr int pictureSize = 44;
constexpr int widestText = 440;

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_heading(new ToneLabel(Tone::Text, this))
    , m_text(new ToneLabel(Tone::Muted, this))
    , m_steps(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_heading->setFont(metrics::headingFont(font()));
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(widestText);
    m_text->setMinimumWidth(1);
    for (auto *const label : {m_picture, m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
    }
    m_steps->setSpacing(metrics::space);
    m_steps->addStretch();
    m_steps->addStretch();

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    layout->setSpacing(metrics::space);
    layout->addStretch();
    layout->addWidget(m_picture);
    layout->addWidget(m_heading);
    auto *const line = new QHBoxLayout;
    line->addWidget(m_text);
    layout->addLayout(line);
    layout->addSpacing(metrics::space);
    layout->addLayout(m_steps);
    layout->addStretch();
}

void StatePage::setWords(const Words &words)
{
    m_glyph = words.glyph;
    m_heading->setText(words.heading);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    setAccessibleName(words.heading);
    setAccessibleDescription(words.text);
    for (auto *const button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    setFocusProxy(nullptr);
    for (const auto &step : words.steps) {
        auto *const button = new QPushButton(step.label, this);
        connect(button, &QPushButton::clicked, this, [this, name = step.name] { Q_EMIT stepTaken(name); });
        m_steps->insertWidget(m_steps->count() - 1, button);
        m_buttons.push_back(button);
    }
    if (!m_buttons.empty()) {
        setFocusProxy(m_buttons.front());
    }
    tint();
}

void StatePage::tint()
{
    m_picture->setVisible(!m_glyph.isEmpty());
    if (!m_glyph.isEmpty()) {
        m_picture->setPixmap(glyph(m_glyph, Colors::of(palette()).muted, pictureSize, devicePixelRatioF()));
    }
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        tint();
    } else if (event->type() == QEvent::FontChange) {
        m_heading->setFont(metrics::headingFont(font()));
    }
}

} // namespace tidings::ui
