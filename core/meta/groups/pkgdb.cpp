// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"agent", "{agent}", As::Account},
    {"member", "{username}", As::Account},
    {"branch", "{package_listing.collection.branchname}"},
};

constexpr auto permissions =
    firstOf(TR("groups", "{agent} changed the permissions {acl} of {member} on {package_name} ({branch}) to {status}"),
            TR("groups", "{agent} changed the permissions {acl} of {member} on {package_name} to {status}"));

constexpr GroupRule rules[] = {
    {.name = "pkgdb.bySubject",
     .topics = "pkgdb.acl.update",
     .key = "{member} {status}",
     .needs = "{package_name}",
     .subtitle = permissions,
     .headline = TR("groups", "{_count, plural, one {# permission} other {# permissions}} changed"),
     .link = "https://admin.fedoraproject.org/pkgdb/packager/{member}/",
     .secondaryIcon = "openid:{member}",
     .fields = fields},

    {.name = "pkgdb.byPackage",
     .topics = "pkgdb.acl.update",
     .key = "{package_name} {status}",
     .needs = "{member}",
     .subtitle = permissions,
     .headline = TR("groups", "{_count, plural, one {# permission} other {# permissions}} changed"),
     .link = "https://admin.fedoraproject.org/pkgdb/package/{package_name}/",
     .secondaryIcon = "openid:{agent}",
     .fields = fields},

    {.name = "pkgdb.byAgent",
     .topics = "pkgdb.acl.update",
     .key = "{agent} {status}",
     .needs = "{package_name} {member}",
     .subtitle = permissions,
     .headline = TR("groups", "{_count, plural, one {# permission} other {# permissions}} changed"),
     .link = "https://admin.fedoraproject.org/pkgdb/packager/{agent}/",
     .secondaryIcon = "openid:{agent}",
     .fields = fields},
};

} // namespace

constinit const std::span<const GroupRule> pkgdbGroups{rules};

} // namespace tidings::meta
