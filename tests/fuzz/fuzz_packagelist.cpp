// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/listcache.h"
#include "core/rules/providers/packagename.h"
#include "core/rules/providers/toolpackages.h"

#include <algorithm>
#include <cstdlib>

using namespace tidings;

namespace {

void check(const QSet<QString> &packages)
{
    if (!std::ranges::all_of(packages, rules::isPackageName)) {
        std::abort();
    }
}

} // namespace

/// A text that is a list of packages, be it a file of the cache or what a tool of the machine says, has only names that
/// can be such; and what is written for the cache is read as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto source = QStringLiteral("https://src.example.org");
    const rules::Owner owner{rules::Owner::Kind::Account, QStringLiteral("marta")};
    if (const auto list = rules::readDatedPackages(text, source, owner)) {
        check(list->packages);
    }
    for (const auto &packages : {rules::readDpkgPackages(text), rules::readRpmPackages(text)}) {
        check(packages);
        const rules::DatedPackages list{packages, Time(std::chrono::milliseconds(size))};
        if (rules::readDatedPackages(rules::write(list, source, owner), source, owner) != list) {
            std::abort();
        }
    }
    return 0;
}
