// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/link.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

bool isLink(const QString &text)
{
    constexpr qsizetype longest = 2000;
    qsizetype host = 0;
    for (const auto scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            host = scheme.size();
        }
    }
    if (host == 0 || text.size() >= longest) {
        return false;
    }
    const auto rest = QStringView(text).sliced(host);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return end != rest.begin() && std::all_of(rest.begin(), end, [](QChar c) {
        const auto unit = c.unicode();
        const bool isAlphanumeric =
            (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
        return isAlphanumeric || unit == '-' || unit == '.' || unit == ':' || unit == '[' || unit == ']' || unit == '_';
    });
}

} // namespace tidings::meta
