// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/housekeeper.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tidings::ui {

class ProgressLine;
class ToneLabel;

/// Looking after the history: forget a person, check, make compact; for the preferences. Says what it wants by signals,
/// and shows how far that is. Before somebody is forgotten it tells once how many messages will go.
class Housekeeping final : public QWidget
{
    Q_OBJECT

public:
    explicit Housekeeping(QWidget *parent = nullptr);

    void setState(const pipeline::HousekeepingState &state);

Q_SIGNALS:
    /// How many messages there are about this person; the answer comes by setState().
    void countRequested(const QString &name);
    void forgetRequested(const QString &name);
    void checkRequested();
    void compactRequested();
    void stopRequested();

private:
    void askWhetherToForget();
    void showRunning();
    [[nodiscard]] QString endWords() const;
    void enableButtons();
    void say();

    QLineEdit *m_name;
    QPushButton *m_forget;
    QPushButton *m_check;
    QPushButton *m_compact;
    QPushButton *m_stop;
    ToneLabel *m_words;
    ProgressLine *m_progress;
    pipeline::HousekeepingState m_state;
};

} // namespace tidings::ui
