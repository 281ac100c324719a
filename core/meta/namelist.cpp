// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/namelist.h"

#include "core/meta/sanitizer.h"

#include <algorithm>
#include <utility>

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

void NameSet::add(const QString &name)
{
    const auto before = m_names.size();
    m_names.insert(name);
    if (m_names.size() > before) {
        m_added.append(name);
    }
}

const QStringList &NameSet::sorted()
{
    if (!m_added.isEmpty()) {
        std::sort(m_added.begin(), m_added.end(), isBefore);
        const auto known = m_sorted.size();
        m_sorted += std::exchange(m_added, {});
        std::inplace_merge(m_sorted.begin(), m_sorted.begin() + known, m_sorted.end(), isBefore);
    }
    return m_sorted;
}

} // namespace tidings::meta
