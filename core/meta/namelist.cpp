// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/namelist.h"

#include "core/meta/sanitizer.h"

#include <algorithm>

namespace tidings::meta {

bool isBefore(const QString &left, const QString &right)
{
    const auto [l, r] = std::ranges::mismatch(left, right);
    if (l == left.end() || r == right.end()) {
        return l == left.end() && r != right.end();
    }
    return l->isSurrogate() == r->isSurrogate() ? *l < *r : r->isSurrogate();
}

void sortedUnique(QStringList &names)
{
    if (names.size() < 2) {
        return;
    }
    std::sort(names.begin(), names.end(), isBefore);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    if (names.size() > limits::items) {
        names.resize(limits::items);
    }
}

} // namespace tidings::meta
