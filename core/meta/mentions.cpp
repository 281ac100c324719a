// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/mentions.h"

#include "core/meta/sanitizer.h"

#include <algorithm>

namespace tidings::meta {
namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

} // namespace

QStringList mentionedIn(const QString &comment)
{
    QStringList names;
    for (auto at = comment.indexOf(u'@'); at >= 0 && names.size() < limits::items; at = comment.indexOf(u'@', at + 1)) {
        const bool isAddress = at > 0 && (isNameCharacter(comment[at - 1]) || comment[at - 1] == u'.');
        const auto begin = comment.cbegin() + at + 1;
        const auto end = std::find_if_not(begin, comment.cend(), isNameCharacter);
        if (!isAddress && begin != end) {
            names.append(QString(begin, end - begin));
        }
    }
    return names;
}

} // namespace tidings::meta
