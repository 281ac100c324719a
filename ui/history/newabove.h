// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/itemstate.h"

#include <QPushButton>
#include <QTimer>

#include <vector>

namespace tidings::ui {

class HistoryModel;
class ListView;

/// Tells how many messages have come above what is in view of the list, and leads there. Lies over the list, so that
/// nothing moves when it comes or goes; not there while the list is at its top. What has been in view is not new any
/// more. Screen readers hear of it when it comes.
class NewAbove final : public QPushButton
{
    Q_OBJECT

public:
    /// Further ones are not counted.
    static constexpr std::size_t mostCounted = 100000;

    /// The list, whose child it is, shows the model. Both have to outlive it.
    NewAbove(ListView &list, const HistoryModel &model);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const history::Head &message);
    void forget();
    void look();
    void dropSeen();
    void place();

    ListView &m_list;
    const HistoryModel &m_model;
    // Those that nobody has seen yet, in no order.
    std::vector<history::Head> m_new;
    // Once for all that happens at a time.
    QTimer m_looking;
};

} // namespace tidings::ui
