// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/searchfield.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSearch = 500;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_clear(new QToolButton(this))
{
    m_edit->setFrame(false);
    m_edit->setMaxLength(longestSearch);
    m_edit->setPlaceholderText(tr("Search"));
    m_edit->setAccessibleName(tr("Search the history"));
    m_edit->installEventFilter(this);
    m_edit->setBackgroundRole(QPalette::NoRole);
    m_edit->setAutoFillBackground(false);
    m_clear->setIcon(themedIcon(u"edit-clear"_s, u"action/close"_s));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->hide();
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, metrics::hair, metrics::tight, metrics::hair);
    layout->setSpacing(metrics::hair);
    layout->addWidget(m_icon);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_clear);

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_clear->setVisible(!m_edit->text().isEmpty());
        Q_EMIT wordsChanged(words());
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::left);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_edit->clear();
        m_edit->setFocus();
    });
    tint();
}

QString SearchField::words() const
{
    return m_edit->text().trimmed();
}

void SearchField::setWords(const QString &words)
{
    m_edit->setText(words);
}

void SearchField::tint()
{
    const auto size = metrics::iconSize(style());
    m_icon->setPixmap(glyph(u"action/search"_s, Colors::of(palette()).muted, size, devicePixelRatioF()));
}

void SearchField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        tint();
    }
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (m_edit->text().isEmpty()) {
                Q_EMIT escaped();
            } else {
                m_edit->clear();
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, m_edit);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, m_edit);
}

} // namespace tidings::ui
