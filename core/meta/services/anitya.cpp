// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field anityaFields[] = {
    {"who", "{message.agent}", As::Account},
    {"name", "{project.name|message.project.name|message.project}"},
    {"projectId", "{project.id|message.project.id}"},
    {"distribution", "{distro.name|message.distro}"},
    {"old", "{message.old_version|old_version}"},
    {"fields", "{message.fields}"},
    {"why", "{message.reason}"},
    {"flag", "{message.flag}"},
    {"newName", "{message.new}"},
    {"oldName", "{message.prev|message.old}"},
};

/// What a project is called in Fedora.
QStringList packagesOf(const Context &context)
{
    QStringList packages;
    for (const auto &package : context.at("message.packages|packages").items()) {
        if (package["distro"].text() == "Fedora") {
            packages.append(package["package_name"].toString());
        }
    }
    if (context.text("distro.name|message.distro") == "Fedora") {
        packages.append({context.at("message.new").toString(), context.at("message.prev").toString()});
    }
    return packages;
}

/// One version, in messages of old form, or several.
QStringList versionsOf(const Context &context)
{
    const auto versions = context.topic.find(".remove") == std::string_view::npos
                              ? context.at("message.upstream_versions|message.upstream_version|upstream_version")
                              : context.at("message.versions|message.version");
    QStringList all;
    for (const auto &version : versions.items()) {
        all.append(version.toString());
    }
    return versions.isArray() ? all : QStringList(versions.toString());
}

void computeAnitya(const Context &context, Fields &fields)
{
    fields.set("packages", packagesOf(context));
    fields.set("versions", versionsOf(context));
}

constexpr auto projectPage = firstOf("https://release-monitoring.org/project/{projectId}/");
constexpr auto distributionsPage = firstOf("https://release-monitoring.org/distros");
constexpr std::string_view theProject = "projects/{name}";

// Old and new forms of a message say the same.
constexpr auto foundVersion = firstOf(
    TR("anitya", "Anitya found {name} {versions}, newer than {old}; packaged as {packages}"),
    TR("anitya", "Anitya found {name} {versions}; packaged as {packages}"),
    TR("anitya", "Anitya found {name} {versions}, newer than {old}"), TR("anitya", "Anitya found {name} {versions}"),
    TR("anitya", "Anitya found a new version of {packages}"), TR("anitya", "Anitya found a new upstream version"));
constexpr auto newVersion = firstOf(TR("anitya", "New version: {name} {versions}"),
                                    TR("anitya", "New version: {packages}"), TR("anitya", "New version"));
constexpr auto removedVersion = firstOf(
    TR("anitya",
       "{who} deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}"),
    TR("anitya", "{who} deleted a version of {name}"), TR("anitya", "Somebody deleted a version of {name}"),
    TR("anitya", "Somebody deleted a version of a project"));
constexpr auto youRemovedVersion = firstOf(
    TR("anitya",
       "You deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}"),
    TR("anitya", "You deleted a version of {name}"));
constexpr auto versionGone =
    firstOf(TR("anitya", "Version deleted: {name} {versions}"), TR("anitya", "Version deleted"));

constexpr TopicRow anityaTopics[] = {
    {.name = "anitya.distro.add",
     .schemas = "anitya.distro.add",
     .subtitle = firstOf(TR("anitya", "{who} added the distribution {distribution} to Anitya"),
                         TR("anitya", "The distribution {distribution} was added to Anitya"),
                         TR("anitya", "{who} added a distribution to Anitya"),
                         TR("anitya", "A distribution was added to Anitya")),
     .subjective = TR("anitya", "You added the distribution {distribution} to Anitya"),
     .headline = firstOf(TR("anitya", "New distribution: {distribution}"), TR("anitya", "New distribution")),
     .link = distributionsPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = "distros/{distribution}"},

    {.name = "anitya.distro.edit",
     .schemas = "anitya.distro.edit",
     .subtitle = firstOf(TR("anitya", "{who} renamed the distribution {oldName} to {newName}"),
                         TR("anitya", "The distribution {oldName} is now called {newName}"),
                         TR("anitya", "{who} edited a distribution in Anitya"),
                         TR("anitya", "A distribution was edited in Anitya")),
     .subjective = TR("anitya", "You renamed the distribution {oldName} to {newName}"),
     .headline = firstOf(TR("anitya", "Distribution renamed: {newName}"), TR("anitya", "Distribution edited")),
     .link = distributionsPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = "distros/{oldName} distros/{newName}"},

    {.name = "anitya.distro.remove",
     .schemas = "anitya.distro.remove",
     .subtitle = firstOf(TR("anitya", "{who} deleted the distribution {distribution} from Anitya"),
                         TR("anitya", "The distribution {distribution} was deleted from Anitya"),
                         TR("anitya", "{who} deleted a distribution from Anitya"),
                         TR("anitya", "A distribution was deleted from Anitya")),
     .subjective = TR("anitya", "You deleted the distribution {distribution} from Anitya"),
     .headline = firstOf(TR("anitya", "Distribution deleted: {distribution}"), TR("anitya", "Distribution deleted")),
     .link = distributionsPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = "distros/{distribution}"},

    {.name = "anitya.project.add",
     .schemas = "anitya.project.add",
     .subtitle =
         firstOf(TR("anitya", "{who} added the project {name} to Anitya"),
                 TR("anitya", "The project {name} was added to Anitya"), TR("anitya", "A project was added to Anitya")),
     .subjective = TR("anitya", "You added the project {name} to Anitya"),
     .headline = firstOf(TR("anitya", "New project: {name}"), TR("anitya", "New project")),
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = theProject},

    {.name = "anitya.project.add.tried",
     .schemas = "anitya.project.add.tried",
     .subtitle = firstOf(TR("anitya", "{who} tried to add the project {name} to Anitya, but it is there already"),
                         TR("anitya", "Somebody tried to add the project {name} to Anitya, but it is there already"),
                         TR("anitya", "Somebody tried to add a project to Anitya that is there already")),
     .subjective = TR("anitya", "You tried to add the project {name} to Anitya, but it is there already"),
     .headline = firstOf(TR("anitya", "Already there: {name}"), TR("anitya", "Already there")),
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = theProject},

    {.name = "anitya.project.edit",
     .schemas = "anitya.project.edit",
     .subtitle =
         firstOf(TR("anitya", "{who} edited the project {name} ({fields})"),
                 TR("anitya", "{who} edited the project {name}"), TR("anitya", "The project {name} was edited"),
                 TR("anitya", "{who} edited a project in Anitya"), TR("anitya", "A project was edited in Anitya")),
     .subjective = firstOf(TR("anitya", "You edited the project {name} ({fields})"),
                           TR("anitya", "You edited the project {name}")),
     .headline = firstOf(TR("anitya", "Project edited: {name}"), TR("anitya", "Project edited")),
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = theProject},

    {.name = "anitya.project.remove",
     .schemas = "anitya.project.remove",
     .subtitle = firstOf(TR("anitya", "{who} deleted the project {name} from Anitya"),
                         TR("anitya", "The project {name} was deleted from Anitya"),
                         TR("anitya", "A project was deleted from Anitya")),
     .subjective = TR("anitya", "You deleted the project {name} from Anitya"),
     .headline = firstOf(TR("anitya", "Project deleted: {name}"), TR("anitya", "Project deleted")),
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = theProject},

    {.name = "anitya.project.flag",
     .schemas = "anitya.project.flag",
     .subtitle = firstOf(
         TR("anitya", "{who} flagged the project {name}: “{why}”"), TR("anitya", "{who} flagged the project {name}"),
         TR("anitya", "The project {name} was flagged"), TR("anitya", "A project was flagged in Anitya")),
     .subjective = firstOf(TR("anitya", "You flagged the project {name}: “{why}”"),
                           TR("anitya", "You flagged the project {name}")),
     .headline = firstOf(TR("anitya", "Project flagged: {name}"), TR("anitya", "Project flagged")),
     .longForm = "{why}",
     .severity = Severity::Attention,
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .packages = "{packages}",
     .objects = theProject},

    {.name = "anitya.project.flag.set",
     .schemas = "anitya.project.flag.set",
     .subtitle = firstOf(when("message.state=closed", TR("anitya", "{who} closed the flag {flag}"),
                              TR("anitya", "The flag {flag} was closed")),
                         when("message.state=open", TR("anitya", "{who} opened the flag {flag} again"),
                              TR("anitya", "The flag {flag} was opened again")),
                         TR("anitya", "{who} changed the flag {flag}"), TR("anitya", "A flag was changed in Anitya")),
     .subjective = firstOf(when("message.state=closed", TR("anitya", "You closed the flag {flag}")),
                           when("message.state=open", TR("anitya", "You opened the flag {flag} again"))),
     .headline = firstOf(when("message.state=closed", TR("anitya", "Flag closed: {flag}")),
                         when("message.state=open", TR("anitya", "Flag opened: {flag}")), TR("anitya", "Flag changed")),
     .link = "https://release-monitoring.org/",
     .agent = "{who}",
     .users = "{who}",
     .objects = "flag/{flag}"},

    {.name = "anitya.project.map.new",
     .schemas = "anitya.project.map.new",
     .subtitle = firstOf(TR("anitya", "{who} mapped {name} to {newName} in {distribution}"),
                         TR("anitya", "{name} is now mapped to {newName} in {distribution}"),
                         TR("anitya", "{name} has a new mapping"), TR("anitya", "{who} mapped a project in Anitya"),
                         TR("anitya", "A project was mapped to {newName}"), TR("anitya", "A project was mapped")),
     .subjective = TR("anitya", "You mapped {name} to {newName} in {distribution}"),
     .headline = firstOf(TR("anitya", "Mapped: {newName}"), TR("anitya", "Project mapped")),
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .packages = "{packages}",
     .objects = "projects/{name} distros/{distribution} mappings/{distribution}/{newName}"},

    {.name = "anitya.project.map.update",
     .schemas = "anitya.project.map.update",
     .subtitle = firstOf(TR("anitya", "{who} changed the name of {name} in {distribution} from {oldName} to {newName}"),
                         TR("anitya", "{name} is now called {newName} in {distribution}, not {oldName}"),
                         TR("anitya", "The mapping of {name} was edited"),
                         TR("anitya", "{who} edited the mapping of a project"),
                         TR("anitya", "A mapping was changed to {newName}"), TR("anitya", "A mapping was edited")),
     .subjective = TR("anitya", "You changed the name of {name} in {distribution} from {oldName} to {newName}"),
     .headline = firstOf(TR("anitya", "Mapping edited: {newName}"), TR("anitya", "Mapping edited")),
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .packages = "{packages}",
     .objects = "projects/{name} distros/{distribution} mappings/{distribution}/{newName} "
                "mappings/{distribution}/{oldName}"},

    {.name = "anitya.project.map.remove",
     .schemas = "anitya.project.map.remove",
     .subtitle = firstOf(TR("anitya", "{who} deleted the mapping of {name} in {distribution}"),
                         TR("anitya", "The mapping of {name} in {distribution} was deleted"),
                         TR("anitya", "The mapping of a project was deleted")),
     .subjective = TR("anitya", "You deleted the mapping of {name} in {distribution}"),
     .headline = firstOf(TR("anitya", "Mapping deleted: {name}"), TR("anitya", "Mapping deleted")),
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = theProject},

    {.name = "anitya.project.version.update anitya.project.version.update.v2",
     .schemas = "anitya.project.version.update.v2",
     .subtitle = foundVersion,
     .headline = newVersion,
     .kind = "project.version.update",
     .link = projectPage,
     .agent = "{who}",
     .users = "anitya",
     .packages = "{packages}",
     .objects = theProject},

    // On AMQP the row above is sent beside it.
    {.name = "",
     .schemas = "anitya.project.version.update",
     .subtitle = foundVersion,
     .headline = newVersion,
     .kind = "project.version.update",
     .link = projectPage,
     .agent = "{who}",
     .users = "anitya",
     .packages = "{packages}",
     .objects = theProject,
     .isDeprecated = true},

    {.name = "anitya.project.version.remove anitya.project.version.remove.v2",
     .schemas = "anitya.project.version.remove.v2",
     .subtitle = removedVersion,
     .subjective = youRemovedVersion,
     .headline = versionGone,
     .kind = "project.version.remove",
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = theProject},

    // On AMQP the row above is sent beside it.
    {.name = "",
     .schemas = "anitya.project.version.remove",
     .subtitle = removedVersion,
     .subjective = youRemovedVersion,
     .headline = versionGone,
     .kind = "project.version.remove",
     .link = projectPage,
     .agent = "{who}",
     .users = "{who}",
     .objects = theProject,
     .isDeprecated = true},
};

} // namespace

constinit const Service anitya{
    .name = "anitya",
    .label = TR("anitya", "Anitya"),
    .prefixes = "org.release-monitoring.* org.fedoraproject.*",
    .icon = "https://apps.fedoraproject.org/packages/images/icons/package_128x128.png",
    // On fedmsg, who is nobody known is an e-mail address.
    .secondaryIcon = firstOf(when("_form=amqp", "openid:{_agent}"), "openid:{_users}", "md5:{who}"),
    .fields = anityaFields,
    .compute = computeAnitya,
    .topics = anityaTopics,
};

} // namespace tidings::meta
