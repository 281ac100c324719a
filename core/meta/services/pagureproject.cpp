// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/pagureproject.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

json::Value pagureProject(const Context &context)
{
    return context.at("pullrequest.project|pull_request.project|request.project|project|repo|commit.repo");
}

QString pagurePath(json::Value project)
{
    auto path = project["name"].toString();
    if (const auto space = project["namespace"].toString(); !space.isEmpty() && !path.isEmpty()) {
        path = space + u'/' + path;
    }
    const auto owner = json::at(project, "user.name").toString();
    const bool isFork = project["parent"].isObject() && !owner.isEmpty() && !path.isEmpty();
    return isFork ? "fork/"_L1 + owner + u'/' + path : path;
}

QString pagureSite(const Context &context, json::Value project)
{
    // AMQP's topics do not come this far, but only package sources have these namespaces.
    constexpr std::string_view sources[] = {"rpms", "modules", "container", "flatpaks", "tests"};
    const bool isSources = context.form == bus::Form::Fedmsg
                               ? context.envelope["topic"].text().starts_with("org.fedoraproject.")
                               : std::ranges::find(sources, project["namespace"].text()) != std::end(sources);
    return isSources ? u"https://src.fedoraproject.org"_s : u"https://pagure.io"_s;
}

QString pagurePage(const Context &context, json::Value project)
{
    const auto page = project["full_url"].toString();
    const auto path = pagurePath(project);
    return !page.isEmpty() || path.isEmpty() ? page : pagureSite(context, project) + u'/' + path;
}

} // namespace tidings::meta
