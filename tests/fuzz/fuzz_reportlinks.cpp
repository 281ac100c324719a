// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/reportlinks.h"

#include <QUrl>

#include <cstdlib>

using namespace tidings;

/// Whatever stands in a report's notes: at most a hundred addresses of the web, each of which is in them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto links = desktop::linksInReports(text);
    for (const auto &link : links) {
        const QUrl url(link);
        if (!text.contains(link) || url.host().isEmpty() || !url.scheme().startsWith(QStringLiteral("http"))) {
            std::abort();
        }
    }
    if (links.size() > 100) {
        std::abort();
    }
    return 0;
}
