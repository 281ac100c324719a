// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/matching.h"

#include "core/history/fold.h"
#include "core/history/searchtext.h"

#include <algorithm>

namespace tidings::ui {

namespace {

QByteArray folded(QStringView text)
{
    QByteArray words;
    history::appendFolded(words, text, text.size());
    return words;
}

/// In what is searched of the message, word for word as the index does it.
bool hasWords(const QString &typed, const history::Record &record)
{
    const auto parts = QStringView(typed).split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty()) {
        return true;
    }
    const auto text = ' ' + history::searchText(record);
    const auto isWordDone = typed.back().isSpace();
    return std::all_of(parts.begin(), parts.end(), [&](const QStringView &part) {
        auto words = folded(part);
        // A blank follows each word; the last one typed may be the beginning of one.
        if (!isWordDone && &part == &parts.back() && QString::fromUtf8(words).size() > 2) {
            words.chop(1);
        }
        return words.isEmpty() || text.contains(' ' + words);
    });
}

/// Capitals of ASCII do not count, others do.
bool isSameName(const QString &one, const QString &other)
{
    return one.toUtf8().toLower() == other.toUtf8().toLower();
}

bool hasName(const QStringList &names, const QString &wanted)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return isSameName(name, wanted); });
}

} // namespace

bool isAbout(const meta::Digest &digest, const QString &person)
{
    return isSameName(digest.agent, person) || hasName(digest.usernames, person);
}

bool matches(const history::Query &query, const history::Record &record)
{
    const auto &digest = record.digest;
    return (query.service.isEmpty() || digest.service == query.service) &&
           (query.user.isEmpty() || isAbout(digest, query.user)) &&
           (query.about.isEmpty() || isAbout(digest, query.about)) &&
           (query.package.isEmpty() || hasName(digest.packages, query.package)) &&
           (!query.severity || digest.severity == *query.severity) && (!query.isUnreadOnly || record.isUnread) &&
           (!query.after || record.time >= *query.after) && (!query.before || record.time < *query.before) &&
           hasWords(query.words, record);
}

} // namespace tidings::ui
