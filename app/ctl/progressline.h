// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::ctl {

/// How far something is, for people who wait: one line on standard error that is written over, if that is a terminal.
class ProgressLine
{
public:
    ProgressLine();
    /// Takes it away.
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const QString &words);
    void clear();

private:
    bool m_isTerminal = false;
    bool m_isShown = false;
};

} // namespace tidings::ctl
