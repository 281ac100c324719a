// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/serviceset.h"

#include "core/meta/services/services.h"

namespace tidings::meta {

ServiceSet::ServiceSet()
    : m_services(builtInServices().begin(), builtInServices().end())
{
}

void ServiceSet::add(std::span<const Service *const> services, Owner owner)
{
    m_services.insert(m_services.begin() + static_cast<std::ptrdiff_t>(m_added), services.begin(), services.end());
    m_added += services.size();
    m_owners.push_back(std::move(owner));
}

} // namespace tidings::meta
