// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/backlogstate.h"
#include "core/clock.h"
#include "core/history/store.h"
#include "core/pipeline/awayfacts.h"
#include "core/pipeline/exporter.h"
#include "core/pipeline/historysource.h"
#include "core/rules/choices.h"
#include "ui/bubbles/pause.h"
#include "ui/history/connectionline.h"

#include <QMainWindow>
#include <QTimer>
#include <QUrl>

#include <functional>

class QSettings;
class QStackedWidget;

namespace tidings::ui {

class Avatars;
class CatchUpBar;
class DetailPane;
class HistoryExport;
class HistoryModel;
class HistorySearch;
class HistoryToolBar;
class ListView;
class MessageMenu;
class Panes;
class RowDelegate;
class SelectedMessage;
class SidebarModel;
class SidebarView;
class StatePage;
class StatusLine;
class Timeline;
class TimelineModel;
class ToneLabel;
class UndoLine;

/// The history window: views at the side, a search field above, the list, and the details of what is selected.
///
/// It knows no sockets and no database: it asks the source, is told by slots what has happened, and says by signals
/// what the user wants. Hidden, it does nothing; it looks anew when it is shown. To be used on the GUI thread.
class HistoryWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `reader`: whom "About me" is about; empty if that is not known. Source, clock and settings have to outlive it;
    /// it takes all the source's answers. Sizes are remembered in the settings' group "history".
    HistoryWindow(pipeline::HistorySource &source, const Clock &clock, QSettings &settings, const QString &reader = {},
        QWidget *parent = nullptr);
    ~HistoryWindow() override;
    Q_DISABLE_COPY_MOVE(HistoryWindow)

public Q_SLOTS:
    /// These have been written, in this order, each with its row.
    void insertRecorded(const QList<tidings::history::Record> &records);
    /// Read or unread by other means than this window, a bubble's for example.
    void setRead(const QList<qint64> &rows, bool isRead);
    /// How many messages of items are unread in the database now.
    void setItemsUnread(const tidings::history::UnreadByItem &unread);
    void setAllRead();
    void setConnection(const tidings::ui::ConnectionLine &line);
    /// How far an export is.
    void setExport(const tidings::pipeline::ExportState &state);
    /// How far time away is filled.
    void setCatchUp(const tidings::bus::BacklogState &state, const tidings::pipeline::AwayFacts &away = {});
    /// Something that keeps the program from its work, as a full disk: what happened, to what, what to do. Empty: over.
    void setTrouble(const QString &words);
    /// Whether bubbles are paused; until: nothing, until resumed.
    void setPause(bool isPaused, const std::optional<tidings::Time> &until);
    /// Another history has taken the place of the one that was shown.
    void reload();
    /// Shows one message's details, and selects it in the list if it is there.
    void showMessage(qint64 row);
    /// Of several a list of these; of very many also some of what lies between the nearest.
    void showMessages(const QList<qint64> &rows);
    /// The rules as they are now, and whom the reader follows: from then on messages can be muted, followed, explained.
    void setChoices(const tidings::rules::Choices &choices);
    /// Pictures of people, which have to outlive the window; null: their first letters.
    void setAvatars(tidings::ui::Avatars *avatars);
    /// Something was done, and can be undone for ten seconds.
    void showDone(const QString &words, const std::function<void()> &undo);

Q_SIGNALS:
    /// http or https, of a message that may open a link.
    void openRequested(const QUrl &url);
    /// To be written to the history; the window shows it already.
    void readRequested(const QList<qint64> &rows, bool isRead);
    /// The same of all messages of an item.
    void itemReadRequested(qint64 item, bool isRead);
    void markAllReadRequested();
    void exportRequested(const tidings::pipeline::ExportRequest &request);
    void stopExportRequested();
    void folderRequested(const QString &folder);
    void stopCatchUpRequested();
    void awaySeen();
    void quitRequested();
    /// What of it, and how long, is to be asked.
    void muteRequested(const tidings::history::Record &record);
    void followRequested(const tidings::rules::Followed &more);
    /// A new rule that takes such messages.
    void ruleRequested(const tidings::history::Record &record);
    /// One of the rules, by its place, is to be opened.
    void ruleEditRequested(int row);
    void pauseRequested(tidings::bubbles::Pause::Length length);
    void resumeRequested();
    void rulesRequested();
    void preferencesRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSidebarColumn();
    [[nodiscard]] QWidget *makeListColumn();
    void connectTools();
    void connectList();
    void connectDetails();
    void connectRules();
    void connectTimeline();
    void connectExport();
    void makeShortcuts();
    void fitToWidth();

    void takeAnswers();
    void showState();
    void showCounts();
    void renewTimes();
    void remember();

    void takeStep(const QString &name);

    void onListReset();
    void showRelated(const QString &search);
    void openSelected();
    void leaveDetails();
    void muteSelected();
    void openMenu(const QPoint &globalPosition);
    void markAllRead();
    void focusNextPane();

    pipeline::HistorySource &m_source;
    const Clock &m_clock;
    QSettings &m_settings;
    HistoryModel *m_model;
    SidebarModel *m_views;
    TimelineModel *m_activity;

    HistoryToolBar *m_tools;
    SidebarView *m_sidebar;
    Timeline *m_timeline;
    ListView *m_list;
    RowDelegate *m_rows;
    HistorySearch *m_search;
    StatePage *m_page;
    QStackedWidget *m_stack;
    ToneLabel *m_trouble;
    CatchUpBar *m_catchUp;
    HistoryExport *m_export;
    DetailPane *m_details;
    Panes *m_panes = nullptr;
    SelectedMessage *m_selected = nullptr;
    StatusLine *m_status;
    UndoLine *m_undo;
    MessageMenu *m_menu;

    /// Of the list as it was at the last reset.
    history::Query m_listed;
    rules::Followed m_followed;
    bool m_hasChoices = false;
    /// Where a menu is to open as soon as its message is there.
    std::optional<QPoint> m_menuAt;
    ConnectionLine m_connection;
    bool m_isPaused = false;
    std::optional<Time> m_pausedUntil;
    QTimer m_renewing;
};

} // namespace tidings::ui
