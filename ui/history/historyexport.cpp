// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyexport.h"

#include "ui/history/exportbar.h"
#include "ui/history/exportdialog.h"
#include "ui/history/historytoolbar.h"

#include <QAction>

namespace tidings::ui {

HistoryExport::HistoryExport(const HistoryToolBar &tools, QWidget *window)
    : QObject(window)
    , m_tools(tools)
    , m_window(window)
    , m_bar(new ExportBar)
{
    connect(m_tools.exportShownAction(), &QAction::triggered, this, [this] { askForFile(m_shown); });
    connect(m_tools.exportSelectedAction(), &QAction::triggered, this, [this] { askForFile(m_selected); });
    connect(m_bar, &ExportBar::stopRequested, this, &HistoryExport::stopRequested);
    connect(m_bar, &ExportBar::folderRequested, this, &HistoryExport::folderRequested);
}

void HistoryExport::setChoices(const Choice &shown, const Choice &selected)
{
    m_shown = shown;
    m_selected = selected;
}

void HistoryExport::askForFile(const Choice &choice)
{
    const auto what = choice ? choice() : std::nullopt;
    if (!what) {
        return;
    }
    auto *const dialog = new ExportDialog(*what, m_window);
    connect(dialog, &ExportDialog::chosen, this, &HistoryExport::requested);
    dialog->open();
}

void HistoryExport::setState(const pipeline::ExportState &state)
{
    m_bar->setState(state);
    m_tools.exportShownAction()->setEnabled(!state.isRunning());
    m_tools.exportSelectedAction()->setEnabled(!state.isRunning());
}

} // namespace tidings::ui
