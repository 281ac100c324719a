// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/newabove.h"

#include "ui/history/listview.h"
#include "ui/models/historymodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QScrollBar>

namespace tidings::ui {

using namespace Qt::StringLiterals;

NewAbove::NewAbove(ListView &list, const HistoryModel &model)
    : QPushButton(&list)
    , m_list(list)
    , m_model(model)
{
    setIcon(glyphIcon(u"action/up"_s));
    setToolTip(tr("To the newest message (Home)"));
    setAutoDefault(false);
    hide();
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &NewAbove::look);
    connect(&model, &HistoryModel::arrived, this, &NewAbove::add);
    connect(&model, &QAbstractItemModel::modelReset, this, &NewAbove::forget);
    const auto lookAgain = [this] {
        if (!m_new.empty()) {
            m_looking.start();
        }
    };
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, lookAgain);
    // What is in view has come from the database.
    connect(&model, &QAbstractItemModel::dataChanged, this, lookAgain);
    connect(this, &QPushButton::clicked, &list, &ListView::scrollToTop);
    list.installEventFilter(this);
}

void NewAbove::add(const history::Head &message)
{
    if (!m_list.isAtTop() && m_new.size() < mostCounted) {
        m_new.push_back(message);
        m_looking.start();
    }
}

void NewAbove::forget()
{
    m_new.clear();
    look();
}

void NewAbove::look()
{
    dropSeen();
    const auto wasShown = isVisible();
    if (m_new.empty()) {
        if (hasFocus()) {
            m_list.setFocus();
        }
        hide();
        return;
    }
    setText(tr("%Ln new above", "messages above those in view", static_cast<int>(m_new.size())));
    place();
    show();
    if (!wasShown) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NewAbove::dropSeen()
{
    if (m_list.isAtTop()) {
        m_new.clear();
        return;
    }
    // What is still to be read from the database says nothing.
    if (const auto *const first = m_model.message(m_list.firstInView())) {
        std::erase_if(m_new, [first](const history::Head &message) {
            return !isAbove({.row = message.row, .time = message.time}, *first);
        });
    }
}

void NewAbove::place()
{
    adjustSize();
    const auto room = m_list.viewport()->geometry();
    move(room.left() + (room.width() - width()) / 2, room.top() + metrics::tight);
    raise();
}

bool NewAbove::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QPushButton::eventFilter(watched, event);
}

} // namespace tidings::ui
