// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/pipeline/connectiontest.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace tidings::ui {

class ToneLabel;

/// A test of a connection: the button that starts and stops it, and its lines as they come.
class TestPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TestPanel(const Clock &clock, QWidget *parent = nullptr);

    /// Nothing has been tested.
    void clear();
    /// One is running from now on, until finish().
    void begin();
    void add(const std::vector<pipeline::ConnectionFinding> &findings);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    void addLine(const pipeline::ConnectionFinding &finding);
    void announce(const QString &words);

    const Clock &m_clock;
    QPushButton *m_button;
    ToneLabel *m_progress;
    QFrame *m_frame;
    QVBoxLayout *m_lines;
    ToneLabel *m_conclusion;
    std::vector<pipeline::ConnectionFinding> m_findings;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace tidings::ui
