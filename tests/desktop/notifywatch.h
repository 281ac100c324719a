// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program.h"

namespace tidings::test {

/// Listens to what is said to the notification daemon, whoever that is.
class NotifyWatch
{
public:
    /// Returns when it hears.
    NotifyWatch();

    struct Notify
    {
        /// It changes a bubble that is there.
        bool isChange = false;
        bool hasSound = false;
        QString headline;
        QString body;
    };
    /// What was asked for so far, in order.
    [[nodiscard]] QList<Notify> all();

private:
    Program m_monitor;
};

} // namespace tidings::test
