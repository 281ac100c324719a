// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/history/record.h"
#include "core/rules/choices.h"

#include <QScrollArea>
#include <QUrl>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace tidings::ui {

class ConstituentList;
class DetailFacts;
class LongForm;
class MessageMenu;
class RawView;
class ToneLabel;

/// All there is to say of one message. Whatever came over a bus is plain text here.
class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Arrangement
    {
        /// A column at the side of the list.
        Side,
        /// Below it, in two columns if there is room.
        Below,
        /// In place of the list, with a way back.
        InPlace,
    };

    explicit DetailPane(const Clock &clock, QWidget *parent = nullptr);

    void showRecord(const history::Record &record) { showRecord(record, record); }
    /// An item, and its newest message, which the rules decided about.
    void showRecord(const history::Record &record, const history::Record &message);
    /// The newest messages of the item that is shown.
    void setConstituents(const QList<history::Record> &messages);
    /// A day's heading is selected: its name and its numbers.
    void showNote(const QString &heading, const QString &text);
    void clear();
    /// What is shown; nothing for a note.
    [[nodiscard]] const std::optional<history::Record> &record() const { return m_record; }
    void setUnread(bool isUnread);
    /// The rules as they are now, and whom the reader follows: from then on messages can be muted, followed, explained.
    void setChoices(const rules::Choices &choices);
    void setArrangement(Arrangement arrangement);
    void renewTime();
    void focusReason();
    /// To the first thing one can do.
    void focusFirst();

Q_SIGNALS:
    void openRequested(const QUrl &url);
    void readToggled();
    void searchRequested(const QString &words);
    /// This is to be searched for in all messages.
    void relatedRequested(const QString &search);
    /// One of the item's messages, by its row; or all of them.
    void constituentChosen(qint64 row);
    void constituentsRequested();
    void backRequested();
    void muteRequested();
    void followRequested(const rules::Followed &more);
    /// A new rule from this message.
    void ruleRequested();
    /// One of the rules, by its place, is to be opened.
    void ruleEditRequested(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeStory();
    [[nodiscard]] QWidget *makeActions();
    void arrange(bool isInColumns);
    void setActions(const history::Record &record);
    void showParts(bool isRecord);
    void open();
    void copy(const QString &text) const;

    const Clock &m_clock;
    std::optional<history::Record> m_record;
    Arrangement m_arrangement = Arrangement::Side;
    bool m_isInColumns = false;

    QWidget *m_content;
    QGridLayout *m_grid;
    QToolButton *m_back = nullptr;
    ToneLabel *m_heading = nullptr;
    ToneLabel *m_time = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_read = nullptr;
    QPushButton *m_copy = nullptr;
    QAction *m_copyLink = nullptr;
    QPushButton *m_more = nullptr;
    MessageMenu *m_menu = nullptr;
    rules::Followed m_followed;
    ToneLabel *m_whyNotOpened = nullptr;
    QWidget *m_header;
    QWidget *m_actions;
    LongForm *m_body = nullptr;
    ConstituentList *m_constituents = nullptr;
    // These two.
    QWidget *m_story;
    DetailFacts *m_facts;
    RawView *m_raw;
};

} // namespace tidings::ui
