// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/packagename.h"
#include "core/rules/providers/pagurepage.h"

#include <algorithm>
#include <cstdlib>

using namespace tidings;

/// Of any text that is a page, each package has a name that can be one, and there is a page at least.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto page = rules::readPagurePage({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    if (page && (page->pages < 1 || !std::ranges::all_of(page->packages, rules::isPackageName))) {
        std::abort();
    }
    return 0;
}
