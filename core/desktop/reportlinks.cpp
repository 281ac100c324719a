// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/reportlinks.h"

#include <QUrl>

namespace tidings::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 100;
constexpr qsizetype longestLink = 2000;

bool isLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty();
}

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
            return isLink(link) ? link : QString();
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
