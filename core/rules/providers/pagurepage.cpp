// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/pagurepage.h"

#include "core/rules/providers/packagename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ProviderError> unreadable(const QString &why)
{
    return tl::make_unexpected(
        ProviderError{ProviderErrorCode::Unreadable, u"the answer cannot be read: %1"_s.arg(why)});
}

void take(const QJsonObject &project, PagurePage &page)
{
    const auto name = project["name"_L1].toString();
    const bool isPackage = isPackageName(name);
    if (isPackage && project["namespace"_L1].toString() == "rpms"_L1) {
        page.packages.append(name);
    }
    page.unreadable += isPackage ? 0 : 1;
}

} // namespace

ProviderResult<PagurePage> readPagurePage(const QByteArray &text)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        return unreadable(document.isNull() ? problem.errorString() : u"it is no object"_s);
    }
    const auto projects = document["projects"_L1];
    if (!projects.isArray()) {
        return unreadable(u"it has no list \"projects\""_s);
    }
    PagurePage page;
    // Without packages there are no pages, it says.
    page.pages = std::max<qint64>(document["pagination"_L1]["pages"_L1].toInteger(1), 1);
    for (const auto project : projects.toArray()) {
        take(project.toObject(), page);
    }
    return page;
}

} // namespace tidings::rules
