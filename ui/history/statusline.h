// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/connectionline.h"

#include <QStatusBar>

class QLabel;

namespace tidings::ui {

class ToneLabel;

/// How the connections stand, whether bubbles are paused, and how much is listed.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(const ConnectionLine &line, Time now);
    /// That bubbles are paused, and until when; nothing: until resumed.
    void setPause(bool isPaused, const std::optional<Time> &until, Time now);
    void setCount(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();
    void fit();

    QLabel *m_mark;
    ToneLabel *m_words;
    /// The label has as much of it as there is room for.
    QString m_whole;
    ToneLabel *m_pause;
    ToneLabel *m_count;
    ConnectionLine::Health m_health = ConnectionLine::Health::Stopped;
};

} // namespace tidings::ui
