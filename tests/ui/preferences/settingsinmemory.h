// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/layers.h"
#include "core/config/schema.h"
#include "ui/preferences/settingsaccess.h"

#include <QTemporaryDir>

namespace tidings::test {

/// What is built in, and what was changed; nothing is checked or written.
class SettingsInMemory final : public ui::SettingsAccess
{
public:
    SettingsInMemory()
    {
        const QTemporaryDir none;
        m_root = config::readLayers(
            {.systemFolder = none.filePath(QStringLiteral("a")), .userFolder = none.filePath(QStringLiteral("b"))})
                     ->root;
    }

    [[nodiscard]] const config::Node &settings() const override { return m_root; }
    [[nodiscard]] QString change(const std::vector<config::Leaf> &values) override
    {
        for (const auto &[path, node] : values) {
            auto own = node;
            own.origin = {.kind = config::Origin::Kind::File, .file = QStringLiteral("own")};
            m_root.set(path, std::move(own));
            changed.append(config::toPath(path));
        }
        config::fillDefaults(m_root);
        return {};
    }
    [[nodiscard]] bool isOwn(const config::Origin &origin) const override
    {
        return origin.file == QLatin1StringView("own");
    }
    [[nodiscard]] bool countsMore(const config::Origin & /*origin*/) const override { return false; }

    QStringList changed;

private:
    config::Node m_root;
};

} // namespace tidings::test
