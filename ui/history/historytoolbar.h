// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "ui/bubbles/pause.h"

#include <QToolBar>

class QMenu;
class QToolButton;

namespace tidings::ui {

class SearchField;
class SidebarModel;
class ViewCombo;

/// The window's one bar: sidebar, search, "mark all read", and the menu in which everything else stands. There is no
/// menu bar.
class HistoryToolBar final : public QToolBar
{
    Q_OBJECT

public:
    /// The clock has to outlive it.
    HistoryToolBar(SidebarModel &views, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] ViewCombo *views() const { return m_views; }
    /// Whether the sidebar is wanted; checked.
    [[nodiscard]] QAction *sidebarAction() const { return m_sidebar; }
    /// Whether the timeline is wanted; checked.
    [[nodiscard]] QAction *timelineAction() const { return m_timeline; }
    [[nodiscard]] QAction *saveSearchAction() const { return m_saveSearch; }
    [[nodiscard]] QAction *readAllAction() const { return m_readAll; }
    [[nodiscard]] QAction *openAction() const { return m_open; }
    [[nodiscard]] QAction *readAction() const { return m_read; }
    [[nodiscard]] QAction *exportShownAction() const { return m_exportShown; }
    [[nodiscard]] QAction *exportSelectedAction() const { return m_exportSelected; }
    [[nodiscard]] QAction *rulesAction() const { return m_rules; }
    [[nodiscard]] QAction *preferencesAction() const { return m_preferences; }
    [[nodiscard]] QAction *keysAction() const { return m_keys; }
    [[nodiscard]] QAction *closeAction() const { return m_close; }
    [[nodiscard]] QAction *quitAction() const { return m_quit; }

    /// Whether bubbles are paused; until: nothing, until resumed. Without a tray this menu is where that is done.
    void setPause(bool isPaused, const std::optional<Time> &until);

    /// The views in a combo box in place of the sidebar's button, and no words beside icons.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void pauseRequested(tidings::bubbles::Pause::Length length);
    void resumeRequested();

private:
    void makeMenu();
    [[nodiscard]] QMenu *makePauseMenu();

    const Clock &m_time;

    ViewCombo *m_views;
    SearchField *m_search;
    QAction *m_sidebar;
    QAction *m_combo = nullptr;
    QAction *m_timeline;
    QAction *m_clock = nullptr;
    QAction *m_saveSearch;
    QAction *m_readAll;
    QAction *m_open;
    QAction *m_read;
    QAction *m_exportShown;
    QAction *m_exportSelected;
    QAction *m_pause = nullptr;
    QAction *m_resume;
    QAction *m_rules;
    QAction *m_preferences;
    QAction *m_keys;
    QAction *m_close;
    QAction *m_quit;
    QToolButton *m_menu;
};

} // namespace tidings::ui
