// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/backlogstate.h"
#include "core/pipeline/awayfacts.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace tidings::ui {

class ProgressLine;
class ToneLabel;

/// How far catching up is, with a way to stop it, why it was given up, or what has come by it. Hides itself when there
/// is nothing to tell: also while what was missed may be a single page, which is there before anybody could read that
/// it comes.
///
/// Screen readers hear of it at the start, at each quarter and at the end.
class CatchUpBar final : public QFrame
{
    Q_OBJECT

public:
    explicit CatchUpBar(QWidget *parent = nullptr);

    void setState(const bus::BacklogState &state, const pipeline::AwayFacts &away = {});

Q_SIGNALS:
    void stopRequested();
    /// What it told of the time away has been seen.
    void awaySeen();
    /// What screen readers are told, at the same moment.
    void announced(const QString &words);

private:
    void showRunning();
    void showFailed();
    void showEnd();
    [[nodiscard]] QString endWords() const;
    void say(const QString &words);
    void onButton();

    ToneLabel *m_words;
    QPushButton *m_button;
    ProgressLine *m_progress;
    bus::BacklogState m_state;
    pipeline::AwayFacts m_away;
    // The last quarter that was announced; -1 before the start.
    int m_quarter = -1;
    bool m_isAtEnd = false;
    // For a moment at the end, where nothing has come by it.
    QTimer m_hiding;
};

} // namespace tidings::ui
