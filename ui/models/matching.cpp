// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/matching.h"

#include "ui/models/messagerow.h"

#include <algorithm>

namespace tidings::ui {

namespace {

bool hasWords(const QString &words, const meta::Digest &digest)
{
    const auto wanted = QStringView(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty()) {
        return true;
    }
    const auto text = QStringList{sentenceOf(digest).left(MessageRow::longestSentence), digest.title,
        digest.usernames.join(u' '), digest.packages.join(u' ')}
                          .join(u' ');
    return std::all_of(
        wanted.begin(), wanted.end(), [&text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

bool isAbout(const meta::Digest &digest, const QString &person)
{
    return digest.agent == person || digest.usernames.contains(person);
}

bool matches(const history::Query &query, const history::Record &record)
{
    const auto &digest = record.digest;
    return (query.service.isEmpty() || digest.service == query.service) &&
           (query.user.isEmpty() || isAbout(digest, query.user)) &&
           (query.about.isEmpty() || isAbout(digest, query.about)) &&
           (query.package.isEmpty() || digest.packages.contains(query.package)) &&
           (!query.severity || digest.severity == *query.severity) && (!query.isUnreadOnly || record.isUnread) &&
           (!query.after || record.time >= *query.after) && (!query.before || record.time < *query.before) &&
           hasWords(query.words, digest);
}

} // namespace tidings::ui
