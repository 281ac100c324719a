// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QHash>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace tidings::ui {

class LinkButton;
class ToneLabel;

/// The newest messages of an item that stands for several, each with its own link; the others are in the list. Hidden
/// while there are none.
class ConstituentList final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 8;

    explicit ConstituentList(QWidget *parent = nullptr);

    /// `count`: how many there are.
    void setMessages(const QList<history::Record> &messages, qint64 count, Time now);
    void clear();
    void renewTimes(Time now);

Q_SIGNALS:
    /// One of them, by its row.
    void chosen(qint64 row);
    void openRequested(const QUrl &url);
    /// The others.
    void moreRequested();

private:
    [[nodiscard]] QWidget *makeEntry(const history::Record &message, Time now);
    [[nodiscard]] QWidget *makeLink(const history::Record &message);

    ToneLabel *m_heading;
    QVBoxLayout *m_entries;
    QList<std::pair<ToneLabel *, Time>> m_times;
    // By its row.
    QHash<qint64, LinkButton *> m_sentences;
};

} // namespace tidings::ui
