// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/statusline.h"

#include "ui/history/tonelabel.h"
#include "ui/models/words.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/tray/traystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tidings::ui {

namespace {

Tone toneOf(ConnectionLine::Health health)
{
    switch (health) {
    case ConnectionLine::Health::Connected:
        return Tone::Good;
    case ConnectionLine::Health::Trouble:
        return Tone::Attention;
    case ConnectionLine::Health::Stopped:
    case ConnectionLine::Health::Connecting:
        break;
    }
    return Tone::Muted;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_mark(new QLabel(this))
    , m_words(new ToneLabel(Tone::Muted, this))
    , m_pause(new ToneLabel(Tone::Attention, this))
    , m_count(new ToneLabel(Tone::Muted, this))
{
    setSizeGripEnabled(false);
    m_words->setMinimumWidth(1);
    m_words->installEventFilter(this);
    auto *const connection = new QWidget(this);
    auto *const layout = new QHBoxLayout(connection);
    layout->setContentsMargins(metrics::space, 0, 0, 0);
    layout->setSpacing(metrics::space);
    layout->addWidget(m_mark);
    layout->addWidget(m_words, 1);
    addWidget(connection, 1);
    addPermanentWidget(m_pause);
    m_pause->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_pause->hide();
    addPermanentWidget(m_count);
    m_count->setContentsMargins(metrics::space, 0, metrics::space, 0);
    tint();
}

void StatusLine::setConnection(const ConnectionLine &line, Time now)
{
    const auto words = withAge(line, now);
    m_whole = words;
    fit();
    m_words->setAccessibleDescription(words);
    m_words->setToolTip(plainToolTip(words));
    m_health = line.health;
    tint();
}

void StatusLine::setPause(bool isPaused, const std::optional<Time> &until, Time now)
{
    if (isPaused) {
        m_pause->setText(until ? tr("Bubbles are paused until %1").arg(tray::clockTime(*until, now))
                               : tr("Bubbles are paused until resumed"));
    }
    m_pause->setVisible(isPaused);
}

void StatusLine::setCount(const QString &text)
{
    m_count->setText(text);
}

void StatusLine::fit()
{
    const auto text = m_words->fontMetrics().elidedText(m_whole, Qt::ElideRight, m_words->width());
    if (text != m_words->text()) {
        m_words->setText(text);
    }
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::Resize) {
        fit();
    }
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::tint()
{
    m_mark->setPixmap(glyph(
        glyphOf(m_health), colorOf(toneOf(m_health), palette()), metrics::iconSize(style()) - 2, devicePixelRatioF()));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    // Many styles let it run into what stands above.
    QPainter(this).fillRect(0, 0, width(), 1, Colors::of(palette()).line);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
}

} // namespace tidings::ui
