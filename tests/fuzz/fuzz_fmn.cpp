// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/ruletables.h"
#include "core/config/schema.h"
#include "core/config/toml.h"
#include "core/config/write.h"
#include "core/rules/fmn.h"

#include <cstdlib>

using namespace tidings;

/// Of any text that is a list of rules: there are not too many, each has a name, the settings file keeps them as they
/// are, and what is written for FMN is read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto reader = QStringLiteral("marta");
    const auto import = rules::fmn::read(text, reader);
    if (!import) {
        return 0;
    }
    if (import->rules.size() > rules::fmn::mostRules) {
        std::abort();
    }
    const auto root = config::Node::ofTable({{QStringLiteral("rules"), config::toRuleTables(import->rules)}});
    const auto toml = config::readToml(config::toTomlFile(root).toUtf8(), QStringLiteral("/x.toml"));
    const auto checked = toml ? config::check(*toml) : tl::make_unexpected(toml.error());
    if (!checked || !checked->warnings.isEmpty() || config::readRuleTables(checked->layer).rules != import->rules) {
        std::abort();
    }
    const auto again = rules::fmn::read(rules::fmn::write({.rules = import->rules, .reader = reader}).text, reader);
    if (!again) {
        std::abort();
    }
    return 0;
}
