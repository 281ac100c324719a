// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/backlogstate.h"

namespace tidings::bus {

using namespace Qt::StringLiterals;
using Phase = BacklogState::Phase;

QString toString(BacklogState::Phase phase)
{
    switch (phase) {
    case Phase::Fetching:
        return u"fetching"_s;
    case Phase::Waiting:
        return u"waiting"_s;
    case Phase::Stopped:
        return u"stopped"_s;
    case Phase::Failed:
        return u"failed"_s;
    case Phase::Idle:
        break;
    }
    return u"idle"_s;
}

} // namespace tidings::bus
