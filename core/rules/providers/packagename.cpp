// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/packagename.h"

#include <algorithm>

namespace tidings::rules {

namespace {

bool isLetterOrDigit(QChar character)
{
    return character.unicode() < 128 && character.isLetterOrNumber();
}

bool isName(QStringView name, qsizetype longest)
{
    static constexpr QStringView signs = u"+._-";
    return !name.isEmpty() && name.size() <= longest && std::ranges::all_of(name, [](QChar character) {
        return isLetterOrDigit(character) || signs.contains(character);
    });
}

} // namespace

bool isPackageName(QStringView name)
{
    return isName(name, 200) && isLetterOrDigit(name.front());
}

bool isOwnerName(QStringView name)
{
    return isName(name, 64) && (isLetterOrDigit(name.front()) || name.front() == u'_');
}

} // namespace tidings::rules
