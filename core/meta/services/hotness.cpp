// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

// A message of Hotness holds the one that made it act: `trigger`, from Anitya, Koji or pkgdb.
constexpr Field hotnessFields[] = {
    {"bugId", "{bug.bug_id|bug.id}"},
    {"bug", "RHBZ#{bugId}"},
    {"upstream", "{project.name|trigger.msg.project.name|trigger.msg.message.project.name}"},
    {"projectId", "{project.id|trigger.msg.project.id}"},
    {"versions", "{trigger.msg.message.upstream_versions|trigger.msg.message.upstream_version}"},
    {"srpm", "{trigger.msg.srpm}"},
    {"built", "{srpm}", As::Package},
    {"state", "{trigger.msg.new}"},
    {"review", "{trigger.msg.package_listing.package.review_url}"},
};

/// What the trigger is about, as it is called in Fedora.
QStringList packagesOf(json::Value trigger)
{
    QStringList packages;
    for (const auto &package : json::at(trigger, "msg.message.packages").items()) {
        if (package["distro"].text() == "Fedora") {
            packages.append(package["package_name"].toString());
        }
    }
    if (packages.isEmpty()) {
        packages.append(json::at(trigger, "msg.message.new|msg.package_name").toString());
    }
    return packages;
}

void computeHotness(const Context &context, Fields &fields)
{
    fields.set("packages", packagesOf(context.body["trigger"]));
    const bool isStaging = context.environment == "stg";
    fields.set("bugzilla", isStaging ? u"https://partner-bugzilla.redhat.com"_s : u"https://bugzilla.redhat.com"_s);
}

constexpr auto bugPage =
    firstOf(when("_form=amqp", "https://bugzilla.redhat.com/{bugId}"), "{bugzilla}/show_bug.cgi?id={bugId}");

constexpr TopicRow hotnessTopics[] = {
    {.name = "hotness.update.bug.file",
     .schemas = "hotness.update.bug.file",
     .subtitle = firstOf(TR("hotness", "the-new-hotness filed {bug} on {packages}: {upstream} {versions} is out"),
                         TR("hotness", "the-new-hotness filed {bug} on {packages}"),
                         TR("hotness", "the-new-hotness filed a bug on {packages}"),
                         TR("hotness", "the-new-hotness filed a bug")),
     .headline = firstOf(TR("hotness", "Update bug filed: {packages}"), TR("hotness", "Update bug filed")),
     .link = bugPage,
     .packages = "{packages}",
     .objects = "bugs/{bugId} packages/{packages} projects/{upstream}"},

    {.name = "hotness.update.bug.followup",
     .schemas = "hotness.update.bug.followup",
     .subtitle = firstOf(when("state=CLOSED", TR("hotness", "The scratch build of {srpm} for {bug} is done"),
                              TR("hotness", "The scratch build for {bug} is done")),
                         when("state=FAILED", TR("hotness", "The scratch build of {srpm} for {bug} failed"),
                              TR("hotness", "The scratch build for {bug} failed")),
                         when("state=CANCELED", TR("hotness", "The scratch build of {srpm} for {bug} was cancelled"),
                              TR("hotness", "The scratch build for {bug} was cancelled")),
                         TR("hotness", "the-new-hotness followed up on {bug}"),
                         TR("hotness", "the-new-hotness followed up on a bug")),
     .headline = firstOf(when("state=CLOSED", TR("hotness", "Scratch build done: {built}")),
                         when("state=FAILED", TR("hotness", "Scratch build failed: {built}")),
                         when("state=CANCELED", TR("hotness", "Scratch build cancelled: {built}")),
                         TR("hotness", "Update bug: {bug}")),
     .severity = firstOf(when("state=FAILED", Severity::Problem), Severity::Info),
     .kind = firstOf(when("state=CLOSED", "scratch.done"), when("state=FAILED", "scratch.failed"),
                     when("state=CANCELED", "scratch.cancelled")),
     .link = bugPage,
     .objects = "bugs/{bugId}"},

    {.name = "hotness.update.drop",
     .schemas = "hotness.update.drop",
     .subtitle = firstOf(
         when(
             "reason=pkgdb",
             TR("hotness", "the-new-hotness saw an update for {packages}, but pkgdb says its maintainers want no bugs"),
             TR("hotness",
                "the-new-hotness saw an update for {upstream}, but pkgdb says its maintainers want no bugs")),
         when("reason=anitya",
              TR("hotness",
                 "the-new-hotness saw an update for {upstream}, but release-monitoring.org knows no package of it"),
              TR("hotness", "the-new-hotness saw an update, but release-monitoring.org knows no package of it")),
         TR("hotness", "the-new-hotness saw an update for {packages}, and left it ({reason})"),
         TR("hotness", "the-new-hotness saw an update for {packages}, and left it"),
         TR("hotness", "the-new-hotness saw an update for {upstream}, and left it"),
         TR("hotness", "the-new-hotness saw an update, and left it")),
     .headline = firstOf(TR("hotness", "Update left: {packages}"), TR("hotness", "Update left: {upstream}")),
     .link = "https://release-monitoring.org/project/{projectId}/",
     .agent = "{agent_name}",
     .users = "{agent_name}",
     .packages = "{packages}",
     .objects = "packages/{packages} projects/{upstream}"},

    {.name = "hotness.project.map",
     .schemas = "hotness.project.map",
     .subtitle = firstOf(
         when("success=true", TR("hotness", "hotness mapped {packages} to the upstream project {upstream}"),
              TR("hotness", "hotness mapped {packages} to its upstream project")),
         when("success=false", TR("hotness", "hotness failed to map {packages} to a brand-new upstream project")),
         TR("hotness", "hotness tried to map {packages} to its upstream project"),
         TR("hotness", "hotness tried to map a package to its upstream project")),
     .headline = firstOf(when("success=true", TR("hotness", "Mapped: {packages}")),
                         when("success=false", TR("hotness", "Mapping failed: {packages}"))),
     .severity = firstOf(when("success=false", Severity::Attention), Severity::Info),
     .kind = firstOf(when("success=true", "project.mapped"), when("success=false", "project.map.failed")),
     .link = firstOf(when("success=false", "{review}"), "https://release-monitoring.org/project/{projectId}/"),
     .packages = "{packages}",
     .objects = "packages/{packages} projects/{upstream}"},
};

} // namespace

constinit const Service hotness{
    .name = "hotness",
    .label = TR("hotness", "The New Hotness"),
    .icon = "https://apps.fedoraproject.org/packages/images/icons/package_128x128.png",
    .secondaryIcon = firstOf(when("_form=amqp", "openid:{_agent}"),
                             "https://apps.fedoraproject.org/packages/images/icons/{_packages}.png", "{_icon}"),
    .fields = hotnessFields,
    .compute = computeHotness,
    .topics = hotnessTopics,
};

} // namespace tidings::meta
