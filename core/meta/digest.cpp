// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digest.h"

#include "core/enumwords.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array severities{EnumWord{Severity::Info, "info"_L1}, EnumWord{Severity::Fixed, "fixed"_L1},
    EnumWord{Severity::Attention, "attention"_L1}, EnumWord{Severity::Problem, "problem"_L1}};

} // namespace

QString toString(Severity severity)
{
    return wordOf(severities, severity);
}

Severity severityFrom(QStringView word)
{
    return valueOf(severities, word).value_or(Severity::Info);
}

} // namespace tidings::meta
