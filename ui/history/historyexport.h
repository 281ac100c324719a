// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/exporter.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tidings::ui {

class ExportBar;
class HistoryToolBar;

/// Exporting from the window: its entries of the menu, the question for a file, and the bar that tells how far it is.
class HistoryExport final : public QObject
{
    Q_OBJECT

public:
    /// What is to be exported; nothing: there is nothing.
    using Choice = std::function<std::optional<pipeline::ExportRequest>()>;

    /// Dialogs are shown over `window`, whose child it is. All have to outlive it.
    HistoryExport(const HistoryToolBar &tools, QWidget *window);

    /// What is asked when one of the two is chosen.
    void setChoices(const Choice &shown, const Choice &selected);
    void setState(const pipeline::ExportState &state);
    [[nodiscard]] ExportBar *bar() const { return m_bar; }

Q_SIGNALS:
    void requested(const tidings::pipeline::ExportRequest &request);
    void stopRequested();
    void folderRequested(const QString &folder);

private:
    void askForFile(const Choice &choice);

    const HistoryToolBar &m_tools;
    QWidget *m_window;
    ExportBar *m_bar;
    Choice m_shown;
    Choice m_selected;
};

} // namespace tidings::ui
