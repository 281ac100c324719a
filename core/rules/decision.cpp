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

} // namespace tidings::rules
