// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/packagesource.h"

namespace tidings::rules {

using namespace Qt::StringLiterals;

size_t qHash(const Owner &owner, size_t seed)
{
    return qHashMulti(seed, int(owner.kind), owner.name);
}

QString toString(Owner::Kind kind)
{
    return kind == Owner::Kind::Group ? u"group"_s : u"account"_s;
}

} // namespace tidings::rules
