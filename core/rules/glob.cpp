// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/glob.h"

#include "core/bus/topic.h"

#include <QString>

namespace tidings::rules {

bool isMatch(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype behindStar = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            behindStar = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            // Only the last star needs to take more: earlier ones have what suffices.
            p = star + 1;
            t = ++behindStar;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*') {
        ++p;
    }
    return p == pattern.size();
}

bool isTopicMatch(QStringView pattern, QStringView title)
{
    if (isMatch(pattern, title)) {
        return true;
    }
    if (pattern.startsWith(u"*.")) {
        return isMatch(pattern.sliced(2), title);
    }
    const auto utf8 = pattern.toUtf8().toStdString();
    const auto topic = bus::Topic::parse(utf8);
    return !topic.environment.empty() &&
           isMatch(QString::fromUtf8(topic.name.data(), static_cast<qsizetype>(topic.name.size())), title);
}

} // namespace tidings::rules
