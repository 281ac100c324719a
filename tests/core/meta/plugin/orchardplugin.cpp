// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/packs/serviceplugin.h"
#include "tests/core/meta/orchard.h"

using namespace tidings;

/// The service that the digester is tested with, from a library. Built a second time for another version.
class OrchardPlugin final : public QObject, public meta::ServicePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ORCHARD_PLUGIN)
    Q_INTERFACES(tidings::meta::ServicePlugin)

public:
    [[nodiscard]] std::span<const meta::Service *const> services() const override
    {
        static constexpr const meta::Service *all[] = {&test::orchard};
        return all;
    }
};

#include "orchardplugin.moc"
