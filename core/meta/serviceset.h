// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

#include <memory>
#include <span>
#include <vector>

namespace tidings::meta {

/// The services that a digester knows: the built-in ones, and before them those that were added, so that a deployment
/// can say something else about a topic. Cheap to copy, and may cross threads: rows are constants.
class ServiceSet
{
public:
    /// What rows from a file live in. Shared, because each digester, on whatever thread, keeps alive what it reads.
    using Owner = std::shared_ptr<const void>;

    ServiceSet();

    /// The first that was added is asked first. `owner` may be null for services that live as long as the program.
    void add(std::span<const Service *const> services, Owner owner);

    [[nodiscard]] std::span<const Service *const> services() const { return m_services; }

    bool operator==(const ServiceSet &) const = default;

private:
    std::vector<const Service *> m_services;
    std::vector<Owner> m_owners;
    std::size_t m_added = 0;
};

} // namespace tidings::meta
