// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/fields.h"

#include <algorithm>

namespace tidings::meta {

void Fields::set(std::string_view name, const QString &text, As as)
{
    put(name, Argument::of(text), as);
}

void Fields::set(std::string_view name, std::string_view utf8, As as)
{
    put(name, Argument::of(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))), as);
}

void Fields::set(std::string_view name, const QStringList &items, As as)
{
    put(name, Argument::of(items), as);
}

void Fields::set(std::string_view name, qint64 count)
{
    put(name, Argument::of(QString::number(count)), As::State);
}

const Argument *Fields::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_fields, name, &Computed::name);
    return found != m_fields.end() && !found->value.isAbsent() ? &found->value : nullptr;
}

void Fields::put(std::string_view name, Argument value, As as)
{
    value.take(as, m_accounts, m_home);
    const auto found = std::ranges::find(m_fields, name, &Computed::name);
    if (found != m_fields.end()) {
        found->value = std::move(value);
    } else {
        m_fields.push_back({name, std::move(value)});
    }
}

} // namespace tidings::meta
