// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/fedmsgimport.h"
#include "core/config/pythonreader.h"
#include "core/config/toml.h"
#include "core/config/write.h"

#include <cstdlib>

using namespace tidings;

/// Whatever a Python file holds, the result is bounded, and a configuration that is read back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto values = config::readPython(text, QStringLiteral("/x.py"));
    if (config::height(values.config) > config::Node::maxDepth) {
        std::abort();
    }
    const auto import = config::translateFedmsg(values.config, QStringLiteral("fedmsg"));
    const auto again = config::readToml(config::toTomlText(import.layer, true).toUtf8(), QStringLiteral("/y.toml"));
    if (!again || config::toJson(*again) != config::toJson(import.layer)) {
        std::abort();
    }
    return 0;
}
