// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/relatedsearch.h"

#include "core/history/searchquery.h"
#include "core/meta/language.h"
#include "ui/models/messagerow.h"
#include "ui/theme/services.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using history::SearchTerm;
using Field = SearchTerm::Field;

namespace {

/// An update of more packages is found by the first of them.
constexpr qsizetype mostPackages = 4;

/// "2.4.1-3.fc45", if the sentence names a version of the package; else empty.
QString versionOf(const history::Record &record, const QString &package)
{
    const auto row = MessageRow::ofMessage(record);
    for (const auto &span : row.spans) {
        if (span.kind != NameSpan::Kind::Package || span.nameLength >= span.length) {
            continue;
        }
        auto name = row.sentence.mid(span.start, span.length);
        name.removeIf([](QChar c) { return c == meta::isolateStart || c == meta::isolateEnd; });
        if (name.startsWith(package + u'-')) {
            return name.mid(package.size() + 1);
        }
    }
    return {};
}

history::SearchClause anyOf(const QStringList &packages)
{
    history::SearchClause clause;
    std::ranges::transform(packages.mid(0, mostPackages), std::back_inserter(clause),
        [](const QString &name) { return SearchTerm{.field = Field::Package, .text = name}; });
    return clause;
}

RelatedSearch ofService(history::SearchClause about, const QString &name, const QString &service)
{
    history::SearchQuery search{{std::move(about)}};
    if (service.isEmpty()) {
        return {toText(search), name};
    }
    search.clauses.push_back({{.field = Field::Service, .text = service}});
    return {toText(search), QCoreApplication::translate("Related", "%1, %2", "a package or a person, a service")
                                .arg(name, serviceLabel(service))};
}

} // namespace

RelatedSearch relatedSearch(const history::Record &record)
{
    const auto &digest = record.digest;
    const auto names = digest.packages.mid(0, mostPackages);
    if (names.isEmpty()) {
        const auto person = digest.agent.isEmpty() ? digest.usernames.value(0) : digest.agent;
        return person.isEmpty() ? RelatedSearch()
                                : ofService({{.field = Field::User, .text = person}}, person, digest.service);
    }
    const auto version = names.size() == 1 ? versionOf(record, names.first()) : QString();
    if (version.isEmpty()) {
        return ofService(anyOf(names), names.first(), digest.service);
    }
    const history::SearchQuery search{
        {{{.field = Field::Package, .text = names.first()}}, {{.text = version, .isPhrase = true}}}};
    return {toText(search), names.first() + u'-' + version};
}

} // namespace tidings::ui
