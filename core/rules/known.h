// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace tidings::rules {

/// What rules of some tracks need to know beside the message, as providers/ found it. Packages by the name of the
/// source package.
struct Known
{
    /// Those the reader maintains.
    QSet<QString> maintained;
    /// By the name of the group that maintains them.
    QHash<QString, QSet<QString>> ofGroups;
    /// Those installed on this machine.
    QSet<QString> installed;
    /// Web addresses of bugs and reports about problems that this machine reported.
    QSet<QString> reportedLinks;

    bool operator==(const Known &) const = default;
};

} // namespace tidings::rules
