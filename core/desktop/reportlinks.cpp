// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/reportlinks.h"

#include "core/web/address.h"

#include <QUrl>

namespace tidings::desktop {

namespace {

constexpr qsizetype mostLinks = 100;
constexpr qsizetype longestLink = 2000;

/// The address in a line; empty if there is none.
QString linkIn(QStringView line)
{
    constexpr QStringView mark = u"URL=";
    for (const auto word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u"MSG=")) {
            break;
        }
        if (word.startsWith(mark) && word.size() - mark.size() <= longestLink) {
            const auto link = word.sliced(mark.size()).toString();
            return web::isWeb(QUrl(link, QUrl::StrictMode)) ? link : QString();
        }
    }
    return {};
}

} // namespace

QStringList linksInReports(QStringView reportedTo)
{
    QStringList links;
    for (const auto line : reportedTo.tokenize(u'\n', Qt::SkipEmptyParts)) {
        const auto link = linkIn(line.trimmed());
        if (!link.isEmpty() && !links.contains(link) && links.size() < mostLinks) {
            links.append(link);
        }
    }
    return links;
}

} // namespace tidings::desktop
