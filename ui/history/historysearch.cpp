// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historysearch.h"

#include "ui/history/historytoolbar.h"
#include "ui/history/savedcounts.h"
#include "ui/history/savedsearches.h"
#include "ui/history/searchedit.h"
#include "ui/history/searchfield.h"
#include "ui/history/sidebarview.h"
#include "ui/history/timeline.h"
#include "ui/history/tonelabel.h"
#include "ui/history/viewcombo.h"
#include "ui/models/historymodel.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme/metrics.h"

#include <QAction>

namespace tidings::ui {

using pipeline::Question;

HistorySearch::HistorySearch(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_field(parts.tools.search())
    , m_saved(new SavedSearches(parts.settings, parts.views, window))
    , m_counts(new SavedCounts(parts.source, parts.clock, *m_saved, parts.views, this))
    , m_error(new ToneLabel(Tone::Attention))
{
    m_error->setFont(metrics::smallFont(window->font()));
    m_error->setContentsMargins(metrics::wide, metrics::tight, metrics::wide, metrics::tight);
    m_error->setWordWrap(true);
    m_error->setMinimumWidth(1);
    m_error->hide();
    m_parts.sidebar.setCurrentIndex(m_parts.views.indexOf(SidebarModel::Kind::All));
    connectField();
    connectViews();
    connectSaved();
    connect(&m_parts.list, &HistoryModel::countsChanged, m_counts, [this, window] {
        // Hidden, it looks anew when it is shown.
        if (window->isVisible()) {
            m_counts->look();
        }
    });
}

void HistorySearch::connectField()
{
    connect(m_field, &SearchField::queryChanged, this, &HistorySearch::search);
    connect(m_field, &SearchField::left, this, &HistorySearch::left);
    connect(m_field, &SearchField::escaped, this, &HistorySearch::left);
    connect(m_field, &SearchField::errorChanged, this, [this](const QString &words) {
        m_error->setText(breakable(words));
        m_error->setVisible(!words.isEmpty());
    });
    connect(m_field->edit(), &SearchEdit::namesWanted, this,
        [this](history::SearchTerm::Field of, const QString &beginning) {
            m_parts.source.ask(
                {.kind = Question::Kind::Names, .limit = SearchEdit::mostOffered, .field = of, .beginning = beginning});
        });
    connect(&m_parts.timeline, &Timeline::rangeChanged, m_field, &SearchField::setRange);
}

void HistorySearch::connectViews()
{
    const auto choose = [this](const QModelIndex &index) { chooseView(index); };
    connect(&m_parts.sidebar, &SidebarView::chosen, this, choose);
    connect(m_parts.tools.views(), &ViewCombo::chosen, this, choose);
}

void HistorySearch::connectSaved()
{
    connect(m_parts.tools.saveSearchAction(), &QAction::triggered, this, [this] { m_saved->save(m_field->text()); });
    connect(m_saved, &SavedSearches::saved, this,
        [this](const QString &name) { chooseView(m_parts.views.indexOfSaved(name)); });
    connect(&m_parts.sidebar, &SidebarView::renameRequested, m_saved, &SavedSearches::rename);
    connect(&m_parts.sidebar, &SidebarView::removeRequested, m_saved, &SavedSearches::remove);
}

QString HistorySearch::viewName() const
{
    return m_parts.sidebar.currentIndex().data().toString();
}

void HistorySearch::chooseView(SidebarModel::Kind kind)
{
    chooseView(m_parts.views.indexOf(kind));
}

void HistorySearch::chooseView(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    m_view = m_parts.views.query(index);
    m_parts.sidebar.setCurrentIndex(index);
    m_parts.tools.views()->setCurrentIndex(index.row());
    followSaved(index);
    search();
}

void HistorySearch::followSaved(const QModelIndex &index)
{
    const bool isSaved = m_parts.views.kind(index) == SidebarModel::Kind::Saved;
    // What came with a saved search goes with it, unless it has been changed since.
    if (isSaved || (!m_savedText.isEmpty() && m_field->text() == m_savedText)) {
        m_field->setText(isSaved ? m_saved->textOf(index.data().toString()) : QString());
    }
    m_savedText = isSaved ? m_field->text() : QString();
}

void HistorySearch::search()
{
    auto query = m_view;
    query.search = m_field->query();
    m_parts.tools.saveSearchAction()->setEnabled(!query.search.isEmpty());
    // As a range it is on the timeline, too.
    history::takeRange(query);
    m_parts.timeline.setRange(query.after, query.before);
    m_parts.list.setQuery(query);
    m_parts.activity.setQuery(query);
}

void HistorySearch::searchFor(const QString &text)
{
    m_field->setText(text);
}

void HistorySearch::clearRange()
{
    m_field->setRange({}, {});
}

void HistorySearch::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void HistorySearch::takeNames(const pipeline::Answer &answer)
{
    m_field->edit()->offerNames(answer.question.field, answer.question.beginning, answer.names);
}

} // namespace tidings::ui
