// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace tidings::ui {

class ToneLabel;

/// A line that says what was done, and for ten seconds offers to undo it. Stays while its button has the focus.
class UndoLine final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoLine(QWidget *parent = nullptr);

    /// Takes the place of what was told before. `settle` is called when it was not undone, and cannot be any more; not
    /// if the line itself goes first.
    void tell(const QString &words, std::function<void()> undo, std::function<void()> settle = {});
    /// Undoes what it tells, as its button does. Nothing happens if it tells nothing.
    void take();

private:
    void expire();
    void settle();

    ToneLabel *m_words;
    QPushButton *m_button;
    std::function<void()> m_undo;
    std::function<void()> m_settle;
    QTimer m_time;
};

} // namespace tidings::ui
