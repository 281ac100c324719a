// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digest.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return u"problem"_s;
    case Severity::Attention:
        return u"attention"_s;
    case Severity::Fixed:
        return u"fixed"_s;
    case Severity::Info:
        break;
    }
    return u"info"_s;
}

Severity severityFrom(QStringView word)
{
    for (const auto severity : {Severity::Problem, Severity::Attention, Severity::Fixed}) {
        if (word == toString(severity)) {
            return severity;
        }
    }
    return Severity::Info;
}

} // namespace tidings::meta
