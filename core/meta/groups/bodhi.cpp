// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/groups/groups.h"
#include "core/meta/nvr.h"

#include <algorithm>

namespace tidings::meta {

namespace {

constexpr Field requestFields[] = {
    {"agent", "{agent}", As::Account},
    {"release", "{update.release.name}"},
};

constexpr Field commentFields[] = {
    {"author", "{comment.user.name|comment.author}", As::Account},
    {"update", "{comment.update_title|comment.update.title}"},
    {"page", "{comment.update.alias|comment.update_title|comment.update.title}"},
};

constexpr Field overrideFields[] = {
    {"submitter", "{override.submitter.name|override.submitter}", As::Account},
};

/// An update is put together by the first of its builds.
void computeRequest(const Context &context, Fields &fields)
{
    const auto first = context.text("update.builds.0.nvr");
    if (!first.empty()) {
        fields.set("package", packageOf(first));
    }
}

/// "fc43" of libaurora-1.2-3.fc43; nothing of a release that names none.
void computeOverride(const Context &context, Fields &fields)
{
    const auto build = context.text("override.build.nvr|override.nvr|override.build");
    const auto release = build.substr(std::min(build.rfind('-'), build.size()));
    if (const auto point = release.rfind('.'); point != std::string_view::npos) {
        fields.set("release", release.substr(point + 1));
    }
}

constexpr auto packagePage = firstOf("https://bodhi.fedoraproject.org/updates/{package}");
constexpr auto overridesPage = firstOf("https://bodhi.fedoraproject.org/overrides/?user={submitter}");
constexpr auto bodhiPicture = firstOf("https://apps.fedoraproject.org/img/icons/bodhi.png");
constexpr std::string_view requests = "bodhi.update.request.testing bodhi.update.request.stable";

constexpr GroupRule rules[] = {
    {.name = "bodhi.requests.byUserAndPackageTesting",
     .topics = "bodhi.update.request.testing",
     .key = "{agent} {package}",
     .needs = "{release}",
     .subtitle =
         firstOf(TR("groups", "{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} "
                              "for {release} to testing")),
     .subjective = firstOf(
         when("agent=_reader", TR("groups", "You submitted {_count, plural, one {# update} other {# updates}} of "
                                            "{package} for {release} to testing"))),
     .headline = TR("groups", "{_count, plural, one {# update} other {# updates}} to testing: {package}"),
     .link = packagePage,
     .secondaryIcon = "openid:{agent}",
     .fields = requestFields,
     .compute = computeRequest},

    {.name = "bodhi.requests.byUserAndPackageStable",
     .topics = "bodhi.update.request.stable",
     .key = "{agent} {package}",
     .needs = "{release}",
     .subtitle =
         firstOf(TR("groups", "{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} "
                              "for {release} to stable")),
     .subjective = firstOf(
         when("agent=_reader", TR("groups", "You submitted {_count, plural, one {# update} other {# updates}} of "
                                            "{package} for {release} to stable"))),
     .headline = TR("groups", "{_count, plural, one {# update} other {# updates}} to stable: {package}"),
     .link = packagePage,
     .secondaryIcon = "openid:{agent}",
     .fields = requestFields,
     .compute = computeRequest},

    {.name = "bodhi.requests.byPackage",
     .topics = requests,
     .key = "{package}",
     .needs = "{release}",
     .subtitle = TR("groups", "{_users} submitted {_count, plural, one {# update} other {# updates}} of {package} for "
                              "{release}"),
     .headline = TR("groups", "{_count, plural, one {# update} other {# updates}} submitted: {package}"),
     .link = packagePage,
     .secondaryIcon = bodhiPicture,
     .fields = requestFields,
     .compute = computeRequest},

    {.name = "bodhi.requests.byUser",
     .topics = requests,
     .key = "{agent}",
     .needs = "{release}",
     .subtitle = TR("groups", "{agent} submitted {_count, plural, one {# update} other {# updates}} of {_packages} for "
                              "{release}"),
     .subjective = firstOf(
         when("agent=_reader", TR("groups", "You submitted {_count, plural, one {# update} other {# updates}} of "
                                            "{_packages} for {release}"))),
     .headline = TR("groups", "{_count, plural, one {# update} other {# updates}} submitted by {agent}"),
     .link = "https://bodhi.fedoraproject.org/users/{agent}",
     .secondaryIcon = "openid:{agent}",
     .fields = requestFields,
     .compute = computeRequest},

    {.name = "bodhi.comments.byUpdate",
     .topics = "bodhi.update.comment",
     .key = "{update}",
     .subtitle = firstOf(TR("groups", "{_users} commented on {update}"),
                         TR("groups", "{_count, plural, one {# comment} other {# comments}} on {update}")),
     .headline = TR("groups", "{_count, plural, one {# comment} other {# comments}}: {update}"),
     .link = "https://bodhi.fedoraproject.org/updates/{page}",
     .secondaryIcon = bodhiPicture,
     .fields = commentFields},

    {.name = "bodhi.comments.byUser",
     .topics = "bodhi.update.comment",
     .key = "{author}",
     .needs = "{update}",
     .subtitle = TR("groups", "{author} commented on {update}"),
     .subjective = firstOf(when("author=_reader", TR("groups", "You commented on {update}"))),
     .headline = TR("groups", "{_count, plural, one {# comment} other {# comments}} by {author}"),
     .link = "https://bodhi.fedoraproject.org/users/{author}",
     .secondaryIcon = "openid:{author}",
     .fields = commentFields},

    {.name = "bodhi.overrides.byUserTag",
     .topics = "bodhi.buildroot_override.tag",
     .key = "{submitter}",
     .subtitle = firstOf(
         TR("groups", "{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on "
                      "{release}"),
         TR("groups", "{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages}")),
     .subjective = firstOf(
         when("submitter=_reader", TR("groups", "You submitted {_count, plural, one {# override} other {# overrides}} "
                                                "for {_packages} on {release}"))),
     .headline = TR("groups", "{_count, plural, one {# override} other {# overrides}} by {submitter}"),
     .link = overridesPage,
     .secondaryIcon = "openid:{submitter}",
     .fields = overrideFields,
     .compute = computeOverride},

    {.name = "bodhi.overrides.byUserUntag",
     .topics = "bodhi.buildroot_override.untag",
     .key = "{submitter}",
     .subtitle = firstOf(
         TR("groups", "{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} on "
                      "{release} expired"),
         TR("groups", "{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} expired")),
     .subjective = firstOf(
         when("submitter=_reader", TR("groups", "{_count, plural, one {# override} other {# overrides}} of yours for "
                                                "{_packages} on {release} expired"))),
     .headline = TR("groups", "{_count, plural, one {# override} other {# overrides}} expired"),
     .link = overridesPage,
     .secondaryIcon = "openid:{submitter}",
     .fields = overrideFields,
     .compute = computeOverride},
};

} // namespace

constinit const std::span<const GroupRule> bodhiGroups{rules};

} // namespace tidings::meta
