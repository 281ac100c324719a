// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field pkgdbFields[] = {
    {"agent", "{agent}", As::Account},
    {"package",
     "{package_listing.package.name|package_listings.0.package.name|acl.packagelist.package.name|package.name|"
     "action.package.name|action.info.pkg_name|info.pkg_name|package_name|package}"},
    {"namespace", firstOf("{package_listing.package.namespace|acl.packagelist.package.namespace|package.namespace|"
                          "action.info.pkg_namespace|info.pkg_namespace}",
                          "rpms")},
    {"project", "{namespace}/{package}"},
    {"rpm", firstOf(when("namespace=rpms", "{package}"))},
    {"container", firstOf(when("namespace=docker|container", "{package}"))},
    {"branch", "{package_listing.collection.branchname|acl.packagelist.collection.branchname|collection_to.branchname|"
               "action.collection.branchname|collection.branchname|branch}"},
    {"source", "{collection_from.branchname|master}"},
    {"owner", "{package_listing.point_of_contact|package_listing.owner}"},
    {"newOwner", firstOf(when("owner=orphan", ""), "{owner}"), As::Account},
    {"permission", "{acl.acl|acl}"},
    {"permissionStatus", "{status|acl_status}", As::State},
    {"oldStatus", "{old_status|prev_status}", As::State},
    {"newStatus", "{new_status|status}", As::State},
    {"collectionName", firstOf("{collection.name} {collection.version}", "{collection.name}")},
    {"request", "{action.id}"},
    {"flag", firstOf(when("status=true", "true"), when("status=false", "false")), As::State},
};

/// Where a list of packages' listings stands: "EL-6", "F18".
QStringList branchesOf(json::Value listings)
{
    QStringList branches;
    for (const auto &listing : listings.items()) {
        if (branches.size() < limits::items) {
            branches.append(json::at(listing, "collection.branchname").toString());
        }
    }
    return branches;
}

void computePkgdb(const Context &context, Fields &fields)
{
    auto branches = branchesOf(context.body["package_listings"]);
    if (context.body["branches"].isArray()) {
        branches = Argument::of(context.body["branches"]).items;
    }
    fields.set("branches", branches);
    // Whom it is about, and the same for sentences that name both.
    const auto member = context.text("acl.fas_name|username|action.user");
    fields.set("member", member, As::Account);
    if (member != context.text("agent|agent.0")) {
        fields.set("other", member, As::Account);
    }
}

constexpr auto packagePage = firstOf("https://admin.fedoraproject.org/pkgdb/package/{project}/");

constexpr TopicRow pkgdbTopics[] = {
    {.name = "pkgdb.acl.update",
     .subtitle = firstOf(when("status=Awaiting Review",
                              TR("pkgdb", "{agent} asked for the permission {permission} on {project} ({branch}): "
                                          "{permissionStatus}")),
                         TR("pkgdb", "{agent} set {other}'s permission {permission} on {project} ({branch}) to "
                                     "“{permissionStatus}”"),
                         TR("pkgdb", "{agent} set their permission {permission} on {project} ({branch}) to "
                                     "“{permissionStatus}”"),
                         TR("pkgdb", "{agent} changed a permission on {project}"), TR("pkgdb", "A permission changed")),
     .subjective = firstOf(
         when("agent=_reader",
              when("status=Awaiting Review",
                   TR("pkgdb", "You asked for the permission {permission} on {project} ({branch})")),
              TR("pkgdb", "You set {other}'s permission {permission} on {project} ({branch}) to “{permissionStatus}”"),
              TR("pkgdb", "You set your permission {permission} on {project} ({branch}) to “{permissionStatus}”")),
         when("member=_reader",
              TR("pkgdb", "{agent} set your permission {permission} on {project} ({branch}) to “{permissionStatus}”"))),
     .headline = firstOf(when("status=Approved", TR("pkgdb", "Permission given: {package}")),
                         when("status=Awaiting Review", TR("pkgdb", "Permission asked for: {package}")),
                         when("status=Denied|Obsolete|Removed", TR("pkgdb", "Permission taken: {package}")),
                         TR("pkgdb", "Permission changed: {package}")),
     .kind = "acl.update",
     .link = packagePage,
     .secondaryIcon = firstOf("openid:{member}", "openid:{agent}"),
     .agent = "{agent}",
     .users = "{agent} {member}",
     .packages = "{rpm}",
     .objects = "{package}/acls/{branch}/{permission}/{member}",
     .containers = "{container}"},

    {.name = "pkgdb.acl.request.toggle",
     .subtitle =
         firstOf(when("acl_action=requested",
                      TR("pkgdb", "{agent} requested the permission {permission} on {project} ({branch})")),
                 when("acl_action=relinquished",
                      TR("pkgdb", "{agent} gave up the permission {permission} on {project} ({branch})")),
                 TR("pkgdb", "{agent} changed a request for the permission {permission} on {project} ({branch})"),
                 TR("pkgdb", "{agent} changed a request for a permission on {project}"),
                 TR("pkgdb", "A request for a permission changed")),
     .subjective = firstOf(
         when("acl_action=requested", TR("pkgdb", "You requested the permission {permission} on {project} ({branch})")),
         when("acl_action=relinquished",
              TR("pkgdb", "You gave up the permission {permission} on {project} ({branch})"))),
     .headline = firstOf(when("acl_action=requested", TR("pkgdb", "Permission asked for: {package}")),
                         when("acl_action=relinquished", TR("pkgdb", "Permission given up: {package}")),
                         TR("pkgdb", "Permission request changed: {package}")),
     .kind = "acl.request",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/acls/{branch}/{permission}/{agent}",
     .containers = "{container}"},

    {.name = "pkgdb.acl.user.remove",
     .subtitle = firstOf(TR("pkgdb", "{agent} removed {other} from {project} ({branches})"),
                         TR("pkgdb", "{agent} removed {other} from {project}"),
                         TR("pkgdb", "{agent} left {project} ({branches})"), TR("pkgdb", "{agent} left {project}"),
                         TR("pkgdb", "Somebody was removed from a package")),
     .subjective = firstOf(when("other=_reader", TR("pkgdb", "{agent} removed you from {project} ({branches})")),
                           when("agent=_reader", TR("pkgdb", "You removed {other} from {project} ({branches})"),
                                TR("pkgdb", "You left {project} ({branches})"))),
     .headline = TR("pkgdb", "Maintainer removed: {package}"),
     .kind = "acl.user.remove",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent} {member}",
     .packages = "{rpm}",
     .objects = "{package}/remove/{member}",
     .containers = "{container}"},

    {.name = "pkgdb.acl.delete",
     .subtitle =
         firstOf(TR("pkgdb", "{agent} removed {other}'s permission {permission} on {project} ({branch})"),
                 TR("pkgdb", "{agent} removed their permission {permission} on {project} ({branch})"),
                 TR("pkgdb", "{agent} removed a permission on {project}"), TR("pkgdb", "A permission was removed")),
     .subjective = firstOf(
         when("agent=_reader", TR("pkgdb", "You removed {other}'s permission {permission} on {project} ({branch})"),
              TR("pkgdb", "You removed your permission {permission} on {project} ({branch})")),
         when("member=_reader", TR("pkgdb", "{agent} removed your permission {permission} on {project} ({branch})"))),
     .headline = TR("pkgdb", "Permission removed: {package}"),
     .kind = "acl.delete",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent} {member}",
     .packages = "{rpm}",
     .objects = "{package}/acls/{branch}/{permission}/{member}",
     .containers = "{container}"},

    {.name = "pkgdb.owner.update",
     .subtitle =
         firstOf(when("owner=orphan", TR("pkgdb", "{agent} orphaned {project} ({branch})"),
                      TR("pkgdb", "{agent} orphaned {project}"), TR("pkgdb", "{project} was orphaned")),
                 TR("pkgdb", "{agent} gave {project} ({branch}) to {newOwner}"),
                 TR("pkgdb", "{agent} changed the owner of {project}"), TR("pkgdb", "The owner of a package changed")),
     .subjective = firstOf(when("agent=_reader", when("owner=orphan", TR("pkgdb", "You orphaned {project} ({branch})")),
                                TR("pkgdb", "You gave {project} ({branch}) to {newOwner}")),
                           when("newOwner=_reader", TR("pkgdb", "{agent} gave {project} ({branch}) to you"))),
     .headline = firstOf(when("owner=orphan", TR("pkgdb", "Orphaned: {package}")), TR("pkgdb", "New owner: {package}")),
     .severity = firstOf(when("owner=orphan", Severity::Attention), Severity::Info),
     .kind = firstOf(when("owner=orphan", "package.orphaned"), "owner.update"),
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent} {newOwner}",
     .packages = "{rpm}",
     .objects = "{package}/owner/{branch}",
     .containers = "{container}"},

    {.name = "pkgdb.package.new",
     .subtitle = firstOf(TR("pkgdb", "{agent} added the new package {project} ({branch})"),
                         TR("pkgdb", "{agent} added the new package {project}"),
                         TR("pkgdb", "There is a new package: {project}"), TR("pkgdb", "There is a new package")),
     .subjective = TR("pkgdb", "You added the new package {project} ({branch})"),
     .headline = TR("pkgdb", "New package: {package}"),
     .longForm = firstOf(Text("{package_listing.package.summary}\n\n{package_listing.package.description}"),
                         "{package_listing.package.summary}"),
     .kind = "package.new",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/create",
     .containers = "{container}"},

    {.name = "pkgdb.package.new.request",
     .subtitle = firstOf(TR("pkgdb", "{agent} requested the package {project} on the branch {branch}"),
                         TR("pkgdb", "{agent} requested the package {project}"),
                         TR("pkgdb", "Somebody requested a new package")),
     .subjective = firstOf(TR("pkgdb", "You requested the package {project} on the branch {branch}"),
                           TR("pkgdb", "You requested the package {project}")),
     .headline = TR("pkgdb", "Package requested: {package}"),
     .longForm = firstOf(Text("{info.pkg_summary}\n{info.pkg_review_url}\n\n{info.pkg_description}"),
                         "{info.pkg_summary}\n{info.pkg_review_url}", "{info.pkg_summary}"),
     .kind = "package.request",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "new/package/request/{package}/{branch}/{agent}",
     .containers = "{container}"},

    {.name = "pkgdb.package.update",
     .subtitle = firstOf(TR("pkgdb", "{agent} updated {fields} of {project}"), TR("pkgdb", "{agent} updated {project}"),
                         TR("pkgdb", "A package was updated")),
     .subjective = firstOf(TR("pkgdb", "You updated {fields} of {project}"), TR("pkgdb", "You updated {project}")),
     .headline = TR("pkgdb", "Package updated: {package}"),
     .longForm = firstOf(Text("{package.summary}\n\n{package.description}"), "{package.summary}"),
     .kind = "package.update",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/update",
     .containers = "{container}"},

    {.name = "pkgdb.package.update.status",
     .subtitle = firstOf(when("status=Retired", TR("pkgdb", "{agent} retired {project} in {branch}"),
                              TR("pkgdb", "{project} was retired")),
                         when("status=Orphaned", TR("pkgdb", "{agent} orphaned {project} in {branch}"),
                              TR("pkgdb", "{project} was orphaned")),
                         when("prev_status=Retired", TR("pkgdb", "{agent} unretired {project} in {branch}")),
                         when("prev_status=Orphaned", TR("pkgdb", "{agent} took over {project} in {branch}")),
                         TR("pkgdb", "{agent} set {project} in {branch} to “{newStatus}”"),
                         TR("pkgdb", "The status of {project} changed"), TR("pkgdb", "A package's status changed")),
     .subjective = firstOf(when("status=Retired", TR("pkgdb", "You retired {project} in {branch}")),
                           when("status=Orphaned", TR("pkgdb", "You orphaned {project} in {branch}")),
                           when("prev_status=Retired", TR("pkgdb", "You unretired {project} in {branch}")),
                           when("prev_status=Orphaned", TR("pkgdb", "You took over {project} in {branch}"))),
     .headline = firstOf(when("status=Retired", TR("pkgdb", "Retired: {package}")),
                         when("status=Orphaned", TR("pkgdb", "Orphaned: {package}")),
                         when("prev_status=Retired", TR("pkgdb", "Unretired: {package}")),
                         when("prev_status=Orphaned", TR("pkgdb", "New owner: {package}")),
                         TR("pkgdb", "Status changed: {package}")),
     .severity = firstOf(when("status=Retired|Orphaned", Severity::Attention),
                         when("prev_status=Retired|Orphaned", Severity::Fixed), Severity::Info),
     .kind = firstOf(when("status=Retired", "package.retired"), when("status=Orphaned", "package.orphaned"),
                     when("prev_status=Retired", "package.unretired"), when("prev_status=Orphaned", "package.adopted"),
                     "package.status"),
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/update",
     .containers = "{container}"},

    {.name = "pkgdb.package.retire",
     .subtitle = firstOf(when("retirement=unretired", TR("pkgdb", "{agent} unretired {project} ({branch})"),
                              TR("pkgdb", "{project} was unretired")),
                         TR("pkgdb", "{agent} retired {project} ({branch})"), TR("pkgdb", "{project} was retired"),
                         TR("pkgdb", "A package was retired")),
     .subjective = firstOf(when("retirement=unretired", TR("pkgdb", "You unretired {project} ({branch})")),
                           TR("pkgdb", "You retired {project} ({branch})")),
     .headline =
         firstOf(when("retirement=unretired", TR("pkgdb", "Unretired: {package}")), TR("pkgdb", "Retired: {package}")),
     .severity = firstOf(when("retirement=unretired", Severity::Fixed), Severity::Attention),
     .kind = firstOf(when("retirement=unretired", "package.unretired"), "package.retired"),
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/retire",
     .containers = "{container}"},

    {.name = "pkgdb.package.unretire.request",
     .subtitle = firstOf(TR("pkgdb", "{agent} asked to unretire {project} in {branch}"),
                         TR("pkgdb", "{agent} asked to unretire {project}"),
                         TR("pkgdb", "Somebody asked to unretire a package")),
     .subjective = firstOf(TR("pkgdb", "You asked to unretire {project} in {branch}"),
                           TR("pkgdb", "You asked to unretire {project}")),
     .headline = TR("pkgdb", "Unretirement asked for: {package}"),
     .kind = "package.unretire.request",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/unretire/{branch}",
     .containers = "{container}"},

    {.name = "pkgdb.package.delete",
     .subtitle = firstOf(TR("pkgdb", "{agent} deleted the package {project} from the package database"),
                         TR("pkgdb", "{project} was deleted from the package database"),
                         TR("pkgdb", "A package was deleted from the package database")),
     .subjective = TR("pkgdb", "You deleted the package {project} from the package database"),
     .headline = TR("pkgdb", "Package deleted: {package}"),
     .severity = Severity::Attention,
     .kind = "package.deleted",
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/package/delete",
     .containers = "{container}"},

    {.name = "pkgdb.package.branch.request",
     .subtitle =
         firstOf(TR("pkgdb", "{agent} requested the branch {branch} of {project}"),
                 TR("pkgdb", "{agent} requested a branch of {project}"), TR("pkgdb", "Somebody requested a branch")),
     .subjective = firstOf(TR("pkgdb", "You requested the branch {branch} of {project}"),
                           TR("pkgdb", "You requested a branch of {project}")),
     .headline = TR("pkgdb", "Branch requested: {package}"),
     .kind = "branch.request",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/branch/request/{branch}/{agent}",
     .containers = "{container}"},

    {.name = "pkgdb.package.branch.new",
     .subtitle = firstOf(TR("pkgdb", "{agent} created the branch {branch} of {project}"),
                         TR("pkgdb", "{project} has a new branch"), TR("pkgdb", "There is a new branch")),
     .subjective = TR("pkgdb", "You created the branch {branch} of {project}"),
     .headline = TR("pkgdb", "New branch: {package} {branch}"),
     .kind = "branch.new",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/{branch}/new",
     .containers = "{container}"},

    {.name = "pkgdb.package.branch.delete",
     .subtitle = firstOf(TR("pkgdb", "{agent} deleted the branch {branch} of {project}"),
                         TR("pkgdb", "A branch of {project} was deleted"), TR("pkgdb", "A branch was deleted")),
     .subjective = TR("pkgdb", "You deleted the branch {branch} of {project}"),
     .headline = TR("pkgdb", "Branch deleted: {package} {branch}"),
     .severity = Severity::Attention,
     .kind = "branch.deleted",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/{branch}/delete",
     .containers = "{container}"},

    {.name = "pkgdb.branch.clone",
     .subtitle = firstOf(TR("pkgdb", "{agent} branched {project} {branch} from {source}"),
                         TR("pkgdb", "{agent} branched {project}"), TR("pkgdb", "A package was branched")),
     .subjective =
         firstOf(TR("pkgdb", "You branched {project} {branch} from {source}"), TR("pkgdb", "You branched {project}")),
     .headline = TR("pkgdb", "New branch: {package} {branch}"),
     .kind = "branch.new",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/branch",
     .containers = "{container}"},

    {.name = "pkgdb.branch.start",
     .subtitle = firstOf(TR("pkgdb", "{agent} started to branch {branch} from {source}"),
                         TR("pkgdb", "{agent} started a mass branch"), TR("pkgdb", "A mass branch started")),
     .subjective =
         firstOf(TR("pkgdb", "You started to branch {branch} from {source}"), TR("pkgdb", "You started a mass branch")),
     .headline = TR("pkgdb", "Mass branch started: {branch}"),
     .kind = "mass_branch.started",
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "pkgdb.branch.complete",
     .subtitle = firstOf(TR("pkgdb", "{agent}'s branching of {branch} from {source} is done"),
                         TR("pkgdb", "{agent}'s mass branch is done"), TR("pkgdb", "A mass branch is done")),
     .subjective = firstOf(TR("pkgdb", "Your branching of {branch} from {source} is done"),
                           TR("pkgdb", "Your mass branch is done")),
     .headline = TR("pkgdb", "Mass branch done: {branch}"),
     .kind = "mass_branch.done",
     .users = "{agent}"},

    {.name = "pkgdb.package.critpath.update",
     .subtitle = firstOf(
         when("critpath=true", TR("pkgdb", "{agent} set the critpath flag of {project} ({branches})"),
              TR("pkgdb", "{agent} set the critpath flag of {project}")),
         when("critpath=false", TR("pkgdb", "{agent} took the critpath flag off {project} ({branches})"),
              TR("pkgdb", "{agent} took the critpath flag off {project}")),
         TR("pkgdb", "The critpath flag of {project} changed"), TR("pkgdb", "The critpath flag of a package changed")),
     .subjective =
         firstOf(when("critpath=true", TR("pkgdb", "You set the critpath flag of {project} ({branches})")),
                 when("critpath=false", TR("pkgdb", "You took the critpath flag off {project} ({branches})"))),
     .headline = firstOf(when("critpath=true", TR("pkgdb", "On the critical path: {package}")),
                         when("critpath=false", TR("pkgdb", "Off the critical path: {package}"))),
     .kind = "critpath",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/critpath",
     .containers = "{container}"},

    {.name = "pkgdb.critpath.update",
     .subtitle = firstOf(TR("pkgdb", "{agent} changed the critpath flag of some packages"),
                         TR("pkgdb", "The critpath flag of some packages changed")),
     .subjective = TR("pkgdb", "You changed the critpath flag of some packages"),
     .headline = TR("pkgdb", "Critical path changed"),
     .kind = "critpath",
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "pkgdb.package.monitor.update",
     .subtitle = firstOf(when("status=false", TR("pkgdb", "{agent} turned off the release monitoring of {project}")),
                         when("status=true", TR("pkgdb", "{agent} turned on the release monitoring of {project}")),
                         TR("pkgdb", "The release monitoring of a package changed")),
     .subjective = firstOf(when("status=false", TR("pkgdb", "You turned off the release monitoring of {project}")),
                           when("status=true", TR("pkgdb", "You turned on the release monitoring of {project}"))),
     .headline = firstOf(when("status=false", TR("pkgdb", "Release monitoring off: {package}")),
                         when("status=true", TR("pkgdb", "Release monitoring on: {package}"))),
     .kind = "monitor",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/monitor/{flag}",
     .containers = "{container}"},

    {.name = "pkgdb.package.koschei.update",
     .subtitle = firstOf(when("status=false", TR("pkgdb", "{agent} turned off Koschei for {project}")),
                         when("status=true", TR("pkgdb", "{agent} turned on Koschei for {project}")),
                         TR("pkgdb", "Koschei was turned on or off for a package")),
     .subjective = firstOf(when("status=false", TR("pkgdb", "You turned off Koschei for {project}")),
                           when("status=true", TR("pkgdb", "You turned on Koschei for {project}"))),
     .headline = firstOf(when("status=false", TR("pkgdb", "Koschei off: {package}")),
                         when("status=true", TR("pkgdb", "Koschei on: {package}"))),
     .kind = "koschei",
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{rpm}",
     .objects = "{package}/koschei/{flag}",
     .containers = "{container}"},

    {.name = "pkgdb.collection.new",
     .subtitle = firstOf(TR("pkgdb", "{agent} created the collection {collectionName}"),
                         TR("pkgdb", "There is a new collection")),
     .subjective = TR("pkgdb", "You created the collection {collectionName}"),
     .headline = TR("pkgdb", "New collection: {collectionName}"),
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "pkgdb.collection.update",
     .subtitle =
         firstOf(TR("pkgdb", "{agent} changed {fields} of the collection {collectionName}"),
                 TR("pkgdb", "{agent} changed the collection {collectionName}"), TR("pkgdb", "A collection changed")),
     .subjective = firstOf(TR("pkgdb", "You changed {fields} of the collection {collectionName}"),
                           TR("pkgdb", "You changed the collection {collectionName}")),
     .headline = TR("pkgdb", "Collection changed: {collectionName}"),
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "pkgdb.admin.action.status.update",
     .subtitle = firstOf(TR("pkgdb", "{agent} set {other}'s request for {project} in {branch} from “{oldStatus}” to "
                                     "“{newStatus}”"),
                         TR("pkgdb", "{agent} set their request for {project} in {branch} from “{oldStatus}” to "
                                     "“{newStatus}”"),
                         TR("pkgdb", "{agent} set a request for {project} to “{newStatus}”"),
                         TR("pkgdb", "The status of a request changed")),
     .subjective = firstOf(
         when("agent=_reader", TR("pkgdb", "You set {other}'s request for {project} in {branch} to “{newStatus}”"),
              TR("pkgdb", "You set your request for {project} in {branch} to “{newStatus}”")),
         when("member=_reader", TR("pkgdb", "{agent} set your request for {project} in {branch} to “{newStatus}”"))),
     .headline = firstOf(when("new_status=Approved", TR("pkgdb", "Request approved: {package}")),
                         when("new_status=Denied", TR("pkgdb", "Request denied: {package}")),
                         TR("pkgdb", "Request changed: {package}")),
     .longForm = "{action.message}",
     .severity = firstOf(when("new_status=Denied|Blocked", Severity::Attention), Severity::Info),
     .kind = firstOf(when("new_status=Approved", "request.approved"), when("new_status=Denied", "request.denied"),
                     "request.status"),
     .link = packagePage,
     .agent = "{agent}",
     .users = "{agent} {member}",
     .packages = "{rpm}",
     .objects = "action/{request}/status/{package}/{branch}/{member}",
     .containers = "{container}"},
};

} // namespace

constinit const Service pkgdb{
    .name = "pkgdb",
    .label = TR("pkgdb", "Package database"),
    .icon = "https://apps.fedoraproject.org/packages/images/icons/package_128x128.png",
    .secondaryIcon = "openid:{agent}",
    .fields = pkgdbFields,
    .compute = computePkgdb,
    .topics = pkgdbTopics,
};

} // namespace tidings::meta
