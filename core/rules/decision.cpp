// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/decision.h"

namespace tidings::rules {

using namespace Qt::StringLiterals;

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Drop:
        return u"drop"_s;
    case Outcome::Bubble:
        return u"bubble"_s;
    case Outcome::History:
        break;
    }
    return u"history"_s;
}

Outcome outcomeFrom(QStringView word)
{
    for (const auto outcome : {Outcome::Drop, Outcome::Bubble}) {
        if (word == toString(outcome)) {
            return outcome;
        }
    }
    return Outcome::History;
}

QString toString(HeldBack heldBack)
{
    switch (heldBack) {
    case HeldBack::Untrusted:
        return u"untrusted"_s;
    case HeldBack::CatchUp:
        return u"catch-up"_s;
    case HeldBack::Muted:
        return u"muted"_s;
    case HeldBack::No:
        break;
    }
    return {};
}

HeldBack heldBackFrom(QStringView word)
{
    for (const auto heldBack : {HeldBack::Untrusted, HeldBack::CatchUp, HeldBack::Muted}) {
        if (word == toString(heldBack)) {
            return heldBack;
        }
    }
    return HeldBack::No;
}

QString toString(Change change)
{
    switch (change) {
    case Change::Broke:
        return u"broke"_s;
    case Change::Mended:
        return u"mended"_s;
    case Change::None:
        break;
    }
    return {};
}

Change changeFrom(QStringView word)
{
    for (const auto change : {Change::Broke, Change::Mended}) {
        if (word == toString(change)) {
            return change;
        }
    }
    return Change::None;
}

} // namespace tidings::rules
