// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/known.h"
#include "core/rules/mute.h"
#include "core/rules/rule.h"

namespace tidings::rules {

/// All that decides about a message beside the message itself: what the reader has chosen, and what is known of them.
struct Choices
{
    QList<Rule> rules;
    /// The account that "me" is; empty: nobody.
    QString reader;
    /// What rules mean that track users or packages and name none.
    Followed followed;
    QList<Mute> mutes;
    Known known;

    bool operator==(const Choices &) const = default;
};

} // namespace tidings::rules
