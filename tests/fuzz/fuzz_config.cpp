// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"
#include "core/config/schema.h"
#include "core/config/toml.h"
#include "core/config/write.h"

#include <cstdlib>

using namespace tidings;

/// Any text is a layer or an error in words; a layer has a meaning or an error, and what is printed of it is read back
/// the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto read = config::readToml(text, QStringLiteral("/x.toml"));
    if (!read) {
        return read.error().detail.isEmpty() ? std::abort(), 0 : 0;
    }
    const auto again = config::readToml(config::toTomlText(*read, true).toUtf8(), QStringLiteral("/y.toml"));
    if (again && config::toJson(*again) != config::toJson(*read)) {
        std::abort();
    }
    auto checked = config::check(std::move(*read));
    if (checked) {
        config::Layers layers{checked->layer, checked->warnings, {}};
        config::fillDefaults(layers.root);
        (void)config::interpret(layers);
        // What has been checked is in order.
        const auto twice = config::check(layers.root);
        if (!twice || !twice->warnings.isEmpty()) {
            std::abort();
        }
    }
    return 0;
}
