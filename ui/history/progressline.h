// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>

namespace tidings::ui {

/// How far something is, as a thin line without words.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT

public:
    /// The value of what is done.
    static constexpr int whole = 1000;

    explicit ProgressLine(QWidget *parent = nullptr);

    /// `done` of `about`; where that is 0, nobody knows of how much, and the line stays empty.
    void setDone(qint64 done, qint64 about);
    /// Something is being done, nobody knows how far it is: moves to and fro.
    void setBusy() { setRange(0, 0); }
};

} // namespace tidings::ui
