// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/historysource.h"
#include "ui/models/sidebarmodel.h"

#include <QObject>

class QSettings;
class QWidget;

namespace tidings::ui {

class HistoryModel;
class HistoryToolBar;
class SavedCounts;
class SavedSearches;
class SearchField;
class SidebarView;
class Timeline;
class TimelineModel;
class ToneLabel;

/// What the window looks for: the view that is chosen in the sidebar, what stands in the field with its chips, saved
/// searches, and the range of the timeline. Each shows what the others choose, and list and timeline are asked for all
/// of it together.
class HistorySearch final : public QObject
{
    Q_OBJECT

public:
    /// What it brings together. All have to outlive it.
    struct Parts
    {
        pipeline::HistorySource &source;
        const Clock &clock;
        QSettings &settings;
        HistoryToolBar &tools;
        SidebarModel &views;
        SidebarView &sidebar;
        Timeline &timeline;
        HistoryModel &list;
        TimelineModel &activity;
    };

    /// Dialogs are shown over `window`, whose child it is.
    HistorySearch(const Parts &parts, QWidget *window);

    /// What is wrong with what was typed; stands under the field.
    [[nodiscard]] ToneLabel *errorLine() const { return m_error; }
    /// The name of the view.
    [[nodiscard]] QString viewName() const;
    void chooseView(const QModelIndex &index);
    void chooseView(SidebarModel::Kind kind);
    /// This and nothing else, within the view; empty: all of it.
    void searchFor(const QString &text);
    void clearRange();
    /// To the field.
    void focusField();
    /// An answer to the field's question for names.
    void takeNames(const pipeline::Answer &answer);
    /// How many unread messages saved searches find.
    [[nodiscard]] SavedCounts *counts() const { return m_counts; }

Q_SIGNALS:
    /// The reader is done with the field: on to the list.
    void left();

private:
    void connectField();
    void connectViews();
    void connectSaved();
    void search();
    void followSaved(const QModelIndex &index);

    Parts m_parts;
    SearchField *m_field;
    SavedSearches *m_saved;
    SavedCounts *m_counts;
    ToneLabel *m_error;
    history::Query m_view;
    /// What the field got from the saved search that is chosen; empty: none is.
    QString m_savedText;
};

} // namespace tidings::ui
