// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/exporter.h"

#include <QFrame>

class QPushButton;

namespace tidings::ui {

class ProgressLine;
class ToneLabel;

/// How far an export is, with a way to stop it, and what became of it, until that is closed. Looks like CatchUpBar.
/// Screen readers hear of it at the start and at the end.
class ExportBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    void setState(const pipeline::ExportState &state);

Q_SIGNALS:
    void stopRequested();
    /// The folder in which the file stands.
    void folderRequested(const QString &folder);

private:
    void showRunning();
    void showEnd(const QString &words);
    void say();
    void onButton();

    ToneLabel *m_words;
    QPushButton *m_folder;
    QPushButton *m_button;
    ProgressLine *m_progress;
    pipeline::ExportState m_state;
};

} // namespace tidings::ui
