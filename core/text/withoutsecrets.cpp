// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/withoutsecrets.h"

#include <QRegularExpression>

namespace tidings::text {

using namespace Qt::StringLiterals;

QString withoutSecrets(const QString &text, const QString &home)
{
    static const auto options = QRegularExpression::CaseInsensitiveOption;
    // Greedy to the last @ of the word: a password may have one in it.
    static const QRegularExpression user(uR"(://[^\s"'<>]*@)"_s);
    static const QRegularExpression query(uR"((://[^\s"'<>?#]*)[?#][^\s"'<>]*)"_s);
    static const QRegularExpression named(
        uR"((passwor[dt]|passwd|passphrase|pwd|token|secret|api[-_ ]?key|auth(?:orization)?|bearer|cookie|credential)(["']?\s*[:=]\s*|\s+)("[^"]*"|'[^']*'|\S+))"_s,
        options);
    static const QRegularExpression key(uR"([A-Za-z0-9+/_=-]{40,})"_s);
    static const QRegularExpression otherHome(uR"(/(?:home|Users|var/home)/[^/\s:"']+)"_s);
    auto clean = text;
    clean.replace(user, u"://"_s).replace(query, u"\\1"_s).replace(named, u"\\1\\2***"_s);
    if (home.size() > 1) {
        clean.replace(home, u"~"_s);
    }
    clean.replace(otherHome, u"~"_s);
    // A path is as long, and no key.
    qsizetype from = 0;
    for (auto match = key.match(clean, from); match.hasMatch(); match = key.match(clean, from)) {
        const auto found = match.captured();
        const bool isPath = found.count(u'/') > 1 && found.startsWith(u'/');
        const auto put = isPath ? found : u"***"_s;
        clean.replace(match.capturedStart(), match.capturedLength(), put);
        from = match.capturedStart() + put.size();
    }
    return clean;
}

} // namespace tidings::text
