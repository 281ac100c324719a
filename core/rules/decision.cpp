// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/decision.h"

#include "core/enumwords.h"

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array outcomes{EnumWord{Outcome::Drop, "drop"_L1}, EnumWord{Outcome::History, "history"_L1},
    EnumWord{Outcome::Bubble, "bubble"_L1}};

// What has no word is the usual: not held back, no change.
constexpr std::array heldBacks{EnumWord{HeldBack::Untrusted, "untrusted"_L1},
    EnumWord{HeldBack::CatchUp, "catch-up"_L1}, EnumWord{HeldBack::Muted, "muted"_L1}};

constexpr std::array changes{EnumWord{Change::Broke, "broke"_L1}, EnumWord{Change::Mended, "mended"_L1}};

} // namespace

QString toString(Outcome outcome)
{
    return wordOf(outcomes, outcome);
}

Outcome outcomeFrom(QStringView word)
{
    return valueOf(outcomes, word).value_or(Outcome::History);
}

QString toString(HeldBack heldBack)
{
    return wordOf(heldBacks, heldBack);
}

HeldBack heldBackFrom(QStringView word)
{
    return valueOf(heldBacks, word).value_or(HeldBack::No);
}

QString toString(Change change)
{
    return wordOf(changes, change);
}

Change changeFrom(QStringView word)
{
    return valueOf(changes, word).value_or(Change::None);
}

} // namespace tidings::rules
