// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/store.h"
#include "core/pipeline/historysource.h"

#include <QModelIndex>
#include <QObject>
#include <QTimer>

namespace tidings::ui {

class DetailPane;
class HistoryModel;
class ListView;
class Panes;

/// What is selected in the list, or was asked for from elsewhere, and its details: asks the source for them, shows
/// them, follows a row that grows or moves, and counts as read what was in view for a second.
class SelectedMessage final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        pipeline::HistorySource &source;
        HistoryModel &model;
        ListView &list;
        DetailPane &details;
        Panes &panes;
    };

    /// All parts have to outlive it.
    explicit SelectedMessage(const Parts &parts, QObject *parent);

    /// The message whose details are wanted; 0: none.
    [[nodiscard]] qint64 row() const { return m_row; }
    /// Of which item it is the newest, if all of that is wanted; else 0.
    [[nodiscard]] qint64 item() const { return m_item; }
    /// Its row of the list; none if nothing is selected there.
    [[nodiscard]] QModelIndex index() const;

    void askFor(qint64 row, qint64 item = 0);
    /// An answer about one message, or about those of an item; perhaps not about this one.
    void takeRecord(const pipeline::Answer &answer);
    void takeConstituents(const pipeline::Answer &answer);
    /// The details of what the list has selected.
    void show();
    void toggleRead();
    /// Read or unread by whatever means.
    void setRead(const QList<qint64> &rows, bool isRead);
    void setItemsUnread(const history::UnreadByItem &unread);
    /// Its details may have come into view.
    void watchReading();
    /// Nobody looks any more.
    void rest() { m_seen.stop(); }

Q_SIGNALS:
    /// Another one is wanted.
    void changed();
    /// Its details are there.
    void shown();
    void readToggled(const QList<qint64> &rows, bool isRead);
    void itemReadToggled(qint64 item, bool isRead);

private:
    void follow();
    void askForDetails();
    void askForConstituents();
    void stayHere();
    void showConstituent(qint64 row);
    void selectConstituent();
    void markSeen();

    Parts m_parts;
    qint64 m_row = 0;
    qint64 m_item = 0;
    // Of an item that is being unfolded, the message that is to be selected in it; 0: none.
    qint64 m_constituent = 0;
    // A message counts as read when its details have been in view for a second.
    QTimer m_seen;
    // Who holds a key down passes messages whose details nobody sees: those of where it stops are asked for.
    QTimer m_passing;
    bool m_isAskedLater = false;
};

} // namespace tidings::ui
