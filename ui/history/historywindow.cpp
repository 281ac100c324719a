// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historywindow.h"

#include "core/history/rowranges.h"
#include "ui/history/avatars.h"
#include "ui/history/catchupbar.h"
#include "ui/history/detailfacts.h"
#include "ui/history/detailpane.h"
#include "ui/history/exportbar.h"
#include "ui/history/historyexport.h"
#include "ui/history/historysearch.h"
#include "ui/history/historytoolbar.h"
#include "ui/history/keysheet.h"
#include "ui/history/listview.h"
#include "ui/history/messagemenu.h"
#include "ui/history/newabove.h"
#include "ui/history/panes.h"
#include "ui/history/rowdelegate.h"
#include "ui/history/savedcounts.h"
#include "ui/history/searchfield.h"
#include "ui/history/selectedmessage.h"
#include "ui/history/sidebarview.h"
#include "ui/history/statewords.h"
#include "ui/history/statusline.h"
#include "ui/history/timeline.h"
#include "ui/history/tonelabel.h"
#include "ui/history/undoline.h"
#include "ui/models/historymodel.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pipeline::Question;

namespace {

const auto geometryKey = u"history/geometry"_s;

} // namespace

HistoryWindow::HistoryWindow(
    pipeline::HistorySource &source, const Clock &clock, QSettings &settings, const QString &reader, QWidget *parent)
    : QMainWindow(parent)
    , m_source(source)
    , m_clock(clock)
    , m_settings(settings)
    , m_model(new HistoryModel(source, clock, this))
    , m_views(new SidebarModel(reader, this))
    , m_activity(new TimelineModel(source, clock, this))
    , m_tools(new HistoryToolBar(*m_views, clock, this))
    , m_sidebar(new SidebarView(*m_views))
    , m_timeline(new Timeline(*m_activity))
    , m_list(new ListView)
    , m_rows(new RowDelegate(this))
    , m_search(new HistorySearch({.source = source,
                                     .clock = clock,
                                     .settings = settings,
                                     .tools = *m_tools,
                                     .views = *m_views,
                                     .sidebar = *m_sidebar,
                                     .timeline = *m_timeline,
                                     .list = *m_model,
                                     .activity = *m_activity},
          this))
    , m_page(new StatePage)
    , m_stack(new QStackedWidget)
    , m_trouble(new ToneLabel(Tone::Problem))
    , m_catchUp(new CatchUpBar)
    , m_export(new HistoryExport(*m_tools, this))
    , m_details(new DetailPane(clock))
    , m_status(new StatusLine)
    , m_undo(new UndoLine)
    , m_menu(new MessageMenu(this))
{
    setWindowTitle(tr("History"));
    m_model->setReader(reader);
    m_list->setItemDelegate(m_rows);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Messages"));
    new NewAbove(*m_list, *m_model);
    m_sidebar->setAccessibleName(tr("Views"));
    addToolBar(m_tools);
    setStatusBar(m_status);
    m_panes = new Panes(makeSidebarColumn(), makeListColumn(), m_details, settings);
    m_panes->setTimeline(m_timeline);
    setCentralWidget(m_panes);
    m_tools->sidebarAction()->setChecked(m_panes->isSidebarShown());

    m_selected = new SelectedMessage(
        {.source = source, .model = *m_model, .list = *m_list, .details = *m_details, .panes = *m_panes}, this);
    connect(&m_renewing, &QTimer::timeout, this, &HistoryWindow::renewTimes);
    connect(&m_source, &pipeline::HistorySource::answered, this, &HistoryWindow::takeAnswers);
    connectTools();
    connectList();
    connectDetails();
    connectRules();
    connectTimeline();
    connectExport();
    makeShortcuts();
    fitToWidth();
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        resize(1280, 800);
    }
}

HistoryWindow::~HistoryWindow()
{
    remember();
}

QWidget *HistoryWindow::makeSidebarColumn()
{
    // QTreeView has its own use for the margins of its viewport.
    auto *const column = new QWidget;
    auto *const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, metrics::tight, 0, metrics::tight);
    layout->addWidget(m_sidebar);
    return column;
}

QWidget *HistoryWindow::makeListColumn()
{
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_list);
    m_page->setWords(loadingWords());
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    m_trouble->setMinimumWidth(1);
    m_trouble->hide();
    auto *const column = new QWidget;
    auto *const layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_search->errorLine());
    layout->addWidget(m_trouble);
    layout->addWidget(m_catchUp);
    layout->addWidget(m_export->bar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_undo);
    return column;
}

void HistoryWindow::connectTools()
{
    connect(m_search, &HistorySearch::left, this, [this] { m_list->setFocus(); });
    connect(m_tools->sidebarAction(), &QAction::toggled, m_panes, &Panes::setSidebarShown);
    connect(m_tools->readAllAction(), &QAction::triggered, this, &HistoryWindow::markAllRead);
    connect(m_tools->openAction(), &QAction::triggered, this, &HistoryWindow::openSelected);
    connect(m_tools->readAction(), &QAction::triggered, m_selected, &SelectedMessage::toggleRead);
    connect(m_tools->keysAction(), &QAction::triggered, this, [this] { (new KeySheet(this))->open(); });
    connect(m_tools, &HistoryToolBar::pauseRequested, this, &HistoryWindow::pauseRequested);
    connect(m_tools, &HistoryToolBar::resumeRequested, this, &HistoryWindow::resumeRequested);
    connect(m_tools->rulesAction(), &QAction::triggered, this, &HistoryWindow::rulesRequested);
    connect(m_tools->preferencesAction(), &QAction::triggered, this, &HistoryWindow::preferencesRequested);
    connect(m_tools->closeAction(), &QAction::triggered, this, &QWidget::close);
    connect(m_tools->quitAction(), &QAction::triggered, this, &HistoryWindow::quitRequested);
    connect(m_panes, &Panes::widthChanged, this, &HistoryWindow::fitToWidth);
    connect(m_page, &StatePage::stepTaken, this, &HistoryWindow::takeStep);
    connect(m_catchUp, &CatchUpBar::stopRequested, this, &HistoryWindow::stopCatchUpRequested);
    connect(m_catchUp, &CatchUpBar::awaySeen, this, &HistoryWindow::awaySeen);
    // Shortcuts of actions that stand in a menu only are not heard otherwise.
    addActions({m_tools->preferencesAction(), m_tools->closeAction(), m_tools->quitAction(), m_tools->sidebarAction(),
        m_tools->readAllAction(), m_tools->timelineAction()});
}

void HistoryWindow::connectList()
{
    connect(m_model, &HistoryModel::stateChanged, this, &HistoryWindow::showState);
    connect(m_model, &HistoryModel::countsChanged, this, &HistoryWindow::showCounts);
    connect(m_model, &HistoryModel::failed, this,
        [this](const QString &detail) { setTrouble(tr("A part of the history cannot be read: %1").arg(detail)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryWindow::onListReset);
    connect(m_list, &ListView::collapsed, m_model, &HistoryModel::fold);
    connect(m_list, &ListView::visibleRowsChanged, m_model, &HistoryModel::setVisibleRows);
    connect(m_list, &ListView::opened, this, &HistoryWindow::openSelected);
    connect(m_list, &ListView::searchWanted, m_search, &HistorySearch::focusField);
    connect(m_list, &ListView::readToggled, m_selected, &SelectedMessage::toggleRead);
    connect(m_list, &ListView::keysWanted, m_tools->keysAction(), &QAction::trigger);
    connect(m_list, &ListView::escaped, m_search, [this] { m_search->searchFor({}); });
    connect(m_list, &ListView::explanationWanted, this, [this] {
        if (m_details->record()) {
            m_panes->setDetailsInPlace(true);
            m_details->focusReason();
        }
    });
}

void HistoryWindow::connectDetails()
{
    connect(m_details, &DetailPane::openRequested, this, &HistoryWindow::openRequested);
    connect(m_selected, &SelectedMessage::readToggled, this, [this](const QList<qint64> &rows, bool isRead) {
        setRead(rows, isRead);
        Q_EMIT readRequested(rows, isRead);
    });
    connect(m_selected, &SelectedMessage::itemReadToggled, this, &HistoryWindow::itemReadRequested);
    connect(m_details, &DetailPane::backRequested, this, &HistoryWindow::leaveDetails);
    connect(m_details, &DetailPane::relatedRequested, this, &HistoryWindow::showRelated);
    connect(m_details, &DetailPane::constituentsRequested, this, [this] {
        m_panes->setDetailsInPlace(false);
        m_list->expand(m_selected->index());
        m_list->setFocus();
    });
    connect(m_details, &DetailPane::searchRequested, this, [this](const QString &words) {
        m_panes->setDetailsInPlace(false);
        m_search->searchFor(words);
        m_tools->search()->setFocus(Qt::OtherFocusReason);
    });
}

void HistoryWindow::connectRules()
{
    const auto emitRecord = [this](auto signal) {
        return [this, signal] {
            if (m_details->record()) {
                Q_EMIT(this->*signal)(*m_details->record());
            }
        };
    };
    connect(m_list, &ListView::muteWanted, this, &HistoryWindow::muteSelected);
    connect(m_list, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &position) { openMenu(m_list->viewport()->mapToGlobal(position)); });
    connect(m_selected, &SelectedMessage::changed, this, [this] { m_menuAt.reset(); });
    connect(m_selected, &SelectedMessage::shown, this, [this] {
        if (m_menuAt) {
            openMenu(*m_menuAt);
        }
    });
    connect(m_menu, &MessageMenu::muteRequested, this, &HistoryWindow::muteSelected);
    connect(m_menu, &MessageMenu::followRequested, this, &HistoryWindow::followRequested);
    connect(m_menu, &MessageMenu::ruleRequested, this, emitRecord(&HistoryWindow::ruleRequested));
    connect(m_details, &DetailPane::muteRequested, this, &HistoryWindow::muteSelected);
    connect(m_details, &DetailPane::followRequested, this, &HistoryWindow::followRequested);
    connect(m_details, &DetailPane::ruleRequested, this, emitRecord(&HistoryWindow::ruleRequested));
    connect(m_details, &DetailPane::ruleEditRequested, this, &HistoryWindow::ruleEditRequested);
}

void HistoryWindow::connectTimeline()
{
    // What shows it must not outlive it.
    m_activity->setParent(m_timeline);
    connect(m_timeline, &Timeline::left, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_tools->timelineAction(), &QAction::toggled, m_panes, &Panes::setTimelineShown);
}

void HistoryWindow::connectExport()
{
    m_export->setChoices([this] { return pipeline::ExportRequest{.query = m_model->query()}; },
        [this] {
            return m_selected->row() == 0
                       ? std::nullopt
                       : std::optional(pipeline::ExportRequest{.item = m_selected->item(), .row = m_selected->row()});
        });
    connect(m_export, &HistoryExport::requested, this, &HistoryWindow::exportRequested);
    connect(m_export, &HistoryExport::stopRequested, this, &HistoryWindow::stopExportRequested);
    connect(m_export, &HistoryExport::folderRequested, this, &HistoryWindow::folderRequested);
}

void HistoryWindow::makeShortcuts()
{
    using Kind = SidebarModel::Kind;
    const auto addShortcut = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    auto digit = static_cast<int>(Qt::Key_1);
    for (const auto kind : {Kind::All, Kind::Unread, Kind::AboutMe, Kind::Problems}) {
        addShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | digit++), [this, kind] { m_search->chooseView(kind); });
    }
    addShortcut(QKeySequence::Find, [this] { m_search->focusField(); });
    addShortcut(Qt::Key_F6, [this] { focusNextPane(); });
    addShortcut(QKeySequence::Undo, [this] { m_undo->take(); });
}

void HistoryWindow::fitToWidth()
{
    const auto isNarrow = m_panes->width() == Panes::Width::Narrow;
    m_tools->setNarrow(isNarrow);
    m_tools->timelineAction()->setChecked(m_panes->isTimelineShown());
    m_rows->setTwoLines(isNarrow);
    m_list->doItemsLayout();
    if (isNarrow) {
        m_panes->setDetailsInPlace(false);
    }
}

void HistoryWindow::takeAnswers()
{
    for (const auto &answer : m_source.take()) {
        if (answer.question.kind == Question::Kind::Record) {
            m_selected->takeRecord(answer);
        } else if (answer.question.kind == Question::Kind::Constituents) {
            m_selected->takeConstituents(answer);
        } else if (answer.question.kind == Question::Kind::Timeline) {
            m_activity->take(answer);
        } else if (answer.question.kind == Question::Kind::Names) {
            m_search->takeNames(answer);
        } else if (answer.question.kind == Question::Kind::Unread) {
            m_search->counts()->take(answer);
        } else {
            m_model->take(answer);
        }
    }
}

void HistoryWindow::showRelated(const QString &search)
{
    m_panes->setDetailsInPlace(false);
    m_search->chooseView(SidebarModel::Kind::All);
    m_search->searchFor(search);
    m_list->setFocus();
}

void HistoryWindow::showState()
{
    const auto state = m_model->state();
    const auto isListed = state == HistoryModel::State::Ready && m_model->entries() > 0;
    // Asked before anything is hidden, which sends the focus elsewhere.
    const auto hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    if (!isListed) {
        m_page->setWords(state == HistoryModel::State::Loading ? loadingWords()
                         : state == HistoryModel::State::Failed
                             ? failedWords(m_model->error())
                             : emptyWords(m_model->query(), m_search->viewName(), m_connection.words));
    }
    m_stack->setCurrentWidget(isListed ? static_cast<QWidget *>(m_list) : m_page);
    m_panes->setDetailsWanted(isListed || state == HistoryModel::State::Loading || m_selected->row() != 0);
    if (hadFocus) {
        m_stack->currentWidget()->setFocus();
    }
}

void HistoryWindow::showCounts()
{
    const auto &overview = m_model->overview();
    m_views->setOverview(overview);
    m_tools->readAllAction()->setEnabled(overview.unread > 0);
    m_status->setCount(m_model->isCounted() ? messageCount(overview.messages) : QString());
    const auto isListed = m_stack->currentWidget() == m_list;
    if (isListed != (m_model->entries() > 0) || !isListed) {
        showState();
    }
}

void HistoryWindow::setPause(bool isPaused, const std::optional<Time> &until)
{
    m_isPaused = isPaused;
    m_pausedUntil = until;
    if (isVisible()) {
        renewTimes();
    }
}

void HistoryWindow::renewTimes()
{
    const auto now = m_clock.now();
    m_model->renewTimes();
    m_activity->renewTimes();
    m_details->renewTime();
    m_status->setConnection(m_connection, now);
    m_status->setPause(m_isPaused, m_pausedUntil, now);
    m_tools->setPause(m_isPaused, m_pausedUntil);
    // Seconds are told while there are no minutes.
    const auto isFresh = m_connection.lastMessageAt && now - *m_connection.lastMessageAt < 1min;
    m_renewing.start(isFresh ? 10s : 60s);
}

void HistoryWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous()) {
        m_model->refresh();
        m_stack->currentWidget()->setFocus();
    }
    renewTimes();
}

void HistoryWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_renewing.stop();
    m_selected->rest();
    m_search->counts()->rest();
    remember();
}

void HistoryWindow::remember()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_panes->remember();
}

void HistoryWindow::insertRecorded(const QList<history::Record> &records)
{
    // It looks anew when it is shown.
    if (isVisible()) {
        m_model->insertRecorded(records);
        m_activity->insertRecorded(records);
    }
}

void HistoryWindow::setRead(const QList<qint64> &rows, bool isRead)
{
    m_model->markRead(rows, isRead);
    m_activity->readChanged();
    m_selected->setRead(rows, isRead);
}

void HistoryWindow::setItemsUnread(const history::UnreadByItem &unread)
{
    m_model->setItemsUnread(unread);
    m_activity->readChanged();
    m_selected->setItemsUnread(unread);
}

void HistoryWindow::setAllRead()
{
    m_model->markAllRead();
    m_activity->readChanged();
    m_details->setUnread(false);
}

void HistoryWindow::setConnection(const ConnectionLine &line)
{
    m_connection = line;
    if (isVisible()) {
        renewTimes();
        if (m_stack->currentWidget() == m_page) {
            showState();
        }
    }
}

void HistoryWindow::setCatchUp(const bus::BacklogState &state, const pipeline::AwayFacts &away)
{
    m_catchUp->setState(state, away);
}

void HistoryWindow::setExport(const pipeline::ExportState &state)
{
    m_export->setState(state);
}

void HistoryWindow::reload()
{
    // Hidden, it looks anew when it is shown.
    if (isVisible()) {
        m_model->refresh();
        m_activity->refresh();
    }
}

void HistoryWindow::setAvatars(Avatars *avatars)
{
    m_rows->setAvatars(avatars);
    m_list->viewport()->update();
    if (avatars) {
        connect(avatars, &Avatars::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    }
}

void HistoryWindow::setTrouble(const QString &words)
{
    m_trouble->setText(breakable(words));
    m_trouble->setVisible(!words.isEmpty());
}

void HistoryWindow::showMessage(qint64 row)
{
    const auto index = m_model->indexOf(row);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
    } else {
        m_list->clearSelection();
    }
    m_selected->askFor(row);
    m_panes->setDetailsWanted(true);
    m_panes->setDetailsInPlace(true);
}

void HistoryWindow::showMessages(const QList<qint64> &rows)
{
    using history::SearchTerm;
    if (rows.size() == 1) {
        showMessage(rows.first());
    } else if (!rows.isEmpty()) {
        showRelated(toText(SearchTerm{.field = SearchTerm::Field::Row, .text = history::toRowText(rows)}));
    }
}

void HistoryWindow::takeStep(const QString &name)
{
    if (name == QLatin1StringView(steps::tryAgain)) {
        m_model->refresh();
        m_activity->refresh();
        return;
    }
    if (name == QLatin1StringView(steps::allTimes)) {
        m_search->clearRange();
    } else if (name == QLatin1StringView(steps::clearSearch)) {
        m_search->searchFor({});
    } else {
        m_search->chooseView(SidebarModel::Kind::All);
    }
    m_list->setFocus();
}

/// The same list anew leaves the reader where he is; another one begins at its top.
void HistoryWindow::onListReset()
{
    const auto isSame = std::exchange(m_listed, m_model->query()) == m_model->query();
    const auto kept = isSame ? m_model->indexOf(m_selected->row()) : QModelIndex();
    if (!isSame) {
        m_list->scrollToTop();
    }
    if (kept.isValid()) {
        m_list->setCurrentIndex(kept);
    } else {
        m_selected->show();
    }
}

void HistoryWindow::openSelected()
{
    const auto *const row = m_model->message(m_selected->index());
    if (!row) {
        return;
    }
    if (!m_panes->areDetailsInView()) {
        m_panes->setDetailsInPlace(true);
        m_details->focusFirst();
        m_selected->watchReading();
    } else if (linkState(row->link, row->verification).isOpened) {
        Q_EMIT openRequested(QUrl(row->link, QUrl::StrictMode));
    }
}

void HistoryWindow::leaveDetails()
{
    m_panes->setDetailsInPlace(false);
    m_list->setFocus();
}

void HistoryWindow::muteSelected()
{
    if (m_hasChoices && m_details->record()) {
        Q_EMIT muteRequested(*m_details->record());
    }
}

void HistoryWindow::openMenu(const QPoint &globalPosition)
{
    // The row under the pointer has just been selected; what the menu offers comes with its details.
    const auto &record = m_details->record();
    if (m_hasChoices && record && record->row == m_selected->row()) {
        m_menuAt.reset();
        m_menu->offer(*record, m_followed);
        m_menu->popup(globalPosition);
    } else if (m_hasChoices && m_selected->row() != 0) {
        m_menuAt = globalPosition;
    }
}

void HistoryWindow::setChoices(const rules::Choices &choices)
{
    m_followed = choices.followed;
    m_hasChoices = true;
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_details->setChoices(choices);
}

void HistoryWindow::showDone(const QString &words, const std::function<void()> &undo)
{
    m_undo->tell(words, undo);
}

void HistoryWindow::markAllRead()
{
    setAllRead();
    Q_EMIT markAllReadRequested();
}

void HistoryWindow::focusNextPane()
{
    const QList<QWidget *> panes = {m_tools->search(), m_sidebar, m_timeline, m_stack, m_details};
    const auto *const focused = QApplication::focusWidget();
    auto at = qsizetype{-1};
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        at = panes[pane] == focused || panes[pane]->isAncestorOf(focused) ? pane : at;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        auto *const pane = panes[(at + step) % panes.size()];
        if (!pane->isVisible() || (pane == m_details && !m_details->record())) {
            continue;
        }
        if (pane == m_details) {
            m_details->focusFirst();
        } else {
            (pane == m_stack ? m_stack->currentWidget() : pane)->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
}

} // namespace tidings::ui
