// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

#include <QObject>

#include <span>

/// The version goes up with each change of row.h or of this interface: a plugin is made for one of them.
#define TIDINGS_SERVICE_PLUGIN "org.tidings.ServicePlugin/1"

namespace tidings::meta {

/// A library that has services. core/meta/README.md tells how one is made.
class ServicePlugin
{
public:
    virtual ~ServicePlugin() = default;

    /// Constants that stay for as long as the program runs: no plugin is unloaded. May be called on any thread, once.
    [[nodiscard]] virtual std::span<const Service *const> services() const = 0;

protected:
    ServicePlugin() = default;
    Q_DISABLE_COPY_MOVE(ServicePlugin)
};

} // namespace tidings::meta

Q_DECLARE_INTERFACE(tidings::meta::ServicePlugin, TIDINGS_SERVICE_PLUGIN)
