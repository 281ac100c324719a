// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/toolpackages.h"

#include "core/meta/nvr.h"
#include "core/rules/providers/packagename.h"

#include <algorithm>
#include <string_view>

namespace tidings::rules {

using namespace std::string_view_literals;

namespace {

/// What `packageIn` finds in the lines; none is empty.
QSet<QString> packagesIn(const QByteArray &output, std::string_view (*packageIn)(std::string_view line))
{
    QSet<QString> packages;
    for (std::string_view rest(output.constData(), static_cast<std::size_t>(output.size())); !rest.empty();) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const auto found = packageIn(line);
        const auto package = QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
        if (isPackageName(package) && packages.size() < mostPackages) {
            packages.insert(package);
        }
    }
    return packages;
}

} // namespace

QSet<QString> readDpkgPackages(const QByteArray &output)
{
    return packagesIn(output, [](std::string_view line) {
        // What is wanted, how it is, a mark for errors. How: dpkg-query(1); "U" to "i" have their files in place.
        constexpr std::size_t abbreviation = 3;
        const bool isThere = line.size() > abbreviation && "UFWti"sv.find(line[1]) != std::string_view::npos;
        return isThere ? line.substr(abbreviation) : std::string_view();
    });
}

QSet<QString> readRpmPackages(const QByteArray &output)
{
    return packagesIn(output, [](std::string_view line) {
        for (const auto ending : {".src.rpm"sv, ".nosrc.rpm"sv}) {
            if (line.ends_with(ending)) {
                return meta::packageOf(line.substr(0, line.size() - ending.size()));
            }
        }
        return std::string_view();
    });
}

} // namespace tidings::rules
