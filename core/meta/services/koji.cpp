// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/nvr.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kojiFields[] = {
    {"owner", "{owner}", As::Account},
    {"user", "{user}", As::Account},
    // Koji has several instances; messages of old name only the secondary ones.
    {"where", firstOf("{instance}", "primary")},
    {"elsewhere", firstOf(when("where=primary", ""), "{instance}")},
    {"koji", firstOf("http://{elsewhere}.koji.fedoraproject.org/koji",
                     when("site=stg", "http://koji.stg.fedoraproject.org/koji"), "http://koji.fedoraproject.org/koji")},
    {"nvr", firstOf("{name}-{version}-{release}", "{name}-{version}", "{name}")},
    {"build", firstOf("{nvr} ({elsewhere})", "{nvr}")},
    {"job", firstOf("{srpm} ({info.arch})", "{srpm}")},
    // fedmsg says `info`, AMQP says `rpm`.
    {"rpmName", "{info.name|rpm.name}"},
    {"rpmArch", "{info.arch|rpm.arch}"},
    {"rpmVersion", "{info.version|rpm.version}"},
    {"rpmRelease", "{info.release|rpm.release}"},
    {"rpmBuild", "{info.build_id|rpm.build_id}"},
    {"rpm", firstOf("{rpmName}-{rpmVersion}-{rpmRelease}.{rpmArch}.rpm", "{rpmName}")},
    {"key", "{info.sigkey|sigkey}"},
    {"repo", firstOf("{tag}", "unknown")},
    {"repoName", firstOf("{tag} ({elsewhere})", "{tag}", "{elsewhere}")},
    {"source", "{request.0|task.request.0|info.request.0}"},
};

/// The architectures on which a build's tasks failed. Only AMQP's bodies list tasks.
QStringList failedArches(json::Value task)
{
    constexpr std::string_view failed = "5"; // koji.TASK_STATES
    QStringList arches;
    for (const auto &child : task["children"].items()) {
        const auto arch = json::at(child, "label|arch").toString();
        if (child["state"].text() == failed && !arches.contains(arch)) {
            arches.append(arch);
        }
    }
    arches.sort();
    return arches;
}

void computeKoji(const Context &context, Fields &fields)
{
    fields.set("arches", failedArches(context.body["task"]));
    if (context.environment == "stg") {
        fields.set("site", u"stg"_s, As::State);
    }
    // Somebody else's build, for sentences that name both.
    if (context.text("owner") != context.text("user")) {
        fields.set("maintainer", context.text("owner"), As::Account);
    }
    if (context.form == bus::Form::Amqp) {
        fields.set("scratchPackage", packageOf(context.text("srpm")));
    }
}

constexpr auto buildPage = firstOf("{url}", "{koji}/buildinfo?buildID={build_id}");
constexpr auto tagPage = firstOf("{koji}/taginfo?tagID={tag_id}", "{koji}");

constexpr TopicRow kojiTopics[] = {
    {.name = "buildsys.build.state.change",
     .schemas = "koji_fedoramessaging.build.BuildStateChangeV1",
     .subtitle = firstOf(
         when("new=0", TR("buildsys", "{owner} is building {build}"), TR("buildsys", "{build} is building")),
         when("new=1", TR("buildsys", "{owner} built {build}"), TR("buildsys", "{build} is built")),
         when("new=2", TR("buildsys", "{owner}'s build of {build} was deleted"),
              TR("buildsys", "The build of {build} was deleted")),
         when("new=3", TR("buildsys", "{owner}'s build of {build} failed on {arches}"),
              TR("buildsys", "{owner}'s build of {build} failed"), TR("buildsys", "The build of {build} failed")),
         when("new=4", TR("buildsys", "{owner}'s build of {build} was cancelled"),
              TR("buildsys", "The build of {build} was cancelled"))),
     .subjective = firstOf(when("new=0", TR("buildsys", "You are building {build}")),
                           when("new=1", TR("buildsys", "You built {build}")),
                           when("new=2", TR("buildsys", "Your build of {build} was deleted")),
                           when("new=3", TR("buildsys", "Your build of {build} failed on {arches}"),
                                TR("buildsys", "Your build of {build} failed")),
                           when("new=4", TR("buildsys", "Your build of {build} was cancelled"))),
     .headline = firstOf(
         when("new=0", TR("buildsys", "Build started: {name}")), when("new=1", TR("buildsys", "Build done: {name}")),
         when("new=2", TR("buildsys", "Build deleted: {name}")), when("new=3", TR("buildsys", "Build failed: {name}")),
         when("new=4", TR("buildsys", "Build cancelled: {name}"))),
     .longForm = firstOf(TR("buildsys", "Package: {nvr}\nBuilt by: {owner}\nBuild: {build_id}\nSource: {source}"),
                         TR("buildsys", "Package: {nvr}\nBuilt by: {owner}\nBuild: {build_id}")),
     .severity = firstOf(when("new=3", Severity::Problem), Severity::Info),
     .kind = firstOf(when("new=0", "build.started"), when("new=1", "build.done"), when("new=2", "build.deleted"),
                     when("new=3", "build.failed"), when("new=4", "build.cancelled")),
     .link = buildPage,
     .agent = firstOf(when("new=0|4", "{owner}")),
     .users = "{owner}",
     .packages = "{name}",
     .objects = "{where}/builds/{name}/{version}/{release}"},

    {.name = "buildsys.task.state.change",
     .schemas = "koji_fedoramessaging.task.TaskStateChangeV1",
     .subtitle = firstOf(when("new=FREE|OPEN|ASSIGNED", TR("buildsys", "{owner} started a scratch build of {job}")),
                         when("new=CLOSED", TR("buildsys", "{owner}'s scratch build of {job} is done")),
                         when("new=FAILED", TR("buildsys", "{owner}'s scratch build of {job} failed")),
                         when("new=CANCELED", TR("buildsys", "{owner}'s scratch build of {job} was cancelled")),
                         TR("buildsys", "A scratch build of {job} has changed")),
     .subjective = firstOf(when("new=FREE|OPEN|ASSIGNED", TR("buildsys", "You started a scratch build of {job}")),
                           when("new=CLOSED", TR("buildsys", "Your scratch build of {job} is done")),
                           when("new=FAILED", TR("buildsys", "Your scratch build of {job} failed")),
                           when("new=CANCELED", TR("buildsys", "Your scratch build of {job} was cancelled"))),
     .headline = firstOf(when("new=FREE|OPEN|ASSIGNED", TR("buildsys", "Scratch build started: {srpm}")),
                         when("new=CLOSED", TR("buildsys", "Scratch build done: {srpm}")),
                         when("new=FAILED", TR("buildsys", "Scratch build failed: {srpm}")),
                         when("new=CANCELED", TR("buildsys", "Scratch build cancelled: {srpm}"))),
     .longForm = TR("buildsys", "Source package: {srpm}\nBuilt by: {owner}\nTask: {id}"),
     .severity = firstOf(when("new=FAILED", Severity::Problem), Severity::Info),
     .kind = firstOf(when("new=FREE|OPEN|ASSIGNED", "scratch.started"), when("new=CLOSED", "scratch.done"),
                     when("new=FAILED", "scratch.failed"), when("new=CANCELED", "scratch.cancelled")),
     .link = firstOf("{info.url}", "{koji}/taskinfo?taskID={id}"),
     .agent = "{owner}",
     .users = "{owner}",
     .packages = "{scratchPackage}",
     .objects = "{where}/scratch_builds/{srpm}"},

    {.name = "buildsys.tag",
     .schemas = "koji_fedoramessaging.tag.TagV1",
     .subtitle =
         firstOf(TR("buildsys", "{user} tagged {maintainer}'s {nvr} into {tag}"),
                 TR("buildsys", "{user} tagged {nvr} into {tag}"), TR("buildsys", "{nvr} was tagged into {tag}"),
                 TR("buildsys", "A build was tagged into {tag}")),
     .subjective = firstOf(when("user=_reader", TR("buildsys", "You tagged {maintainer}'s {nvr} into {tag}"),
                                TR("buildsys", "You tagged {nvr} into {tag}")),
                           when("owner=_reader", TR("buildsys", "{user} tagged your {nvr} into {tag}"))),
     .headline = firstOf(TR("buildsys", "Tagged into {tag}: {name}"), TR("buildsys", "Tagged into {tag}")),
     .kind = "tag",
     .link = tagPage,
     .agent = "{user}",
     .users = "{user} {owner}",
     .packages = "{name}",
     .objects = "{where}/builds/{name}/{version}/{release} {where}/tags/{tag}"},

    {.name = "buildsys.untag",
     .schemas = "koji_fedoramessaging.tag.UntagV1",
     .subtitle =
         firstOf(TR("buildsys", "{user} untagged {maintainer}'s {nvr} from {tag}"),
                 TR("buildsys", "{user} untagged {nvr} from {tag}"), TR("buildsys", "{nvr} was untagged from {tag}"),
                 TR("buildsys", "A build was untagged from {tag}")),
     .subjective = firstOf(when("user=_reader", TR("buildsys", "You untagged {maintainer}'s {nvr} from {tag}"),
                                TR("buildsys", "You untagged {nvr} from {tag}")),
                           when("owner=_reader", TR("buildsys", "{user} untagged your {nvr} from {tag}"))),
     .headline = firstOf(TR("buildsys", "Untagged from {tag}: {name}"), TR("buildsys", "Untagged from {tag}")),
     .kind = "untag",
     .link = tagPage,
     .agent = "{user}",
     .users = "{user} {owner}",
     .packages = "{name}",
     .objects = "{where}/builds/{name}/{version}/{release} {where}/tags/{tag}"},

    {.name = "buildsys.package.list.change",
     .schemas = "koji_fedoramessaging.package.ListChangeV1",
     .subtitle = firstOf(when("action=add", TR("buildsys", "{owner} added {package} to the packages of {tag}"),
                              TR("buildsys", "{package} was added to the packages of {tag}")),
                         when("action=remove", TR("buildsys", "{package} was removed from the packages of {tag}")),
                         when("action=block", TR("buildsys", "{package} was blocked in the packages of {tag}")),
                         TR("buildsys", "The packages of {tag} changed: {package}")),
     .subjective = firstOf(when("action=add", TR("buildsys", "You added {package} to the packages of {tag}"))),
     .headline = TR("buildsys", "Package list changed: {package}"),
     .kind = "package.list",
     .link = "{koji}",
     .agent = "{user|owner}",
     .users = "{user} {owner}",
     .packages = "{package}",
     .objects = "{where}/tags/{tag}"},

    {.name = "buildsys.repo.init",
     .schemas = "koji_fedoramessaging.repo.InitV1",
     .subtitle = firstOf(TR("buildsys", "Koji started to build the repository {repoName}"),
                         TR("buildsys", "Koji started to build a repository")),
     .headline = TR("buildsys", "Repository started: {repoName}"),
     .kind = "repo.started",
     .link = tagPage,
     .objects = "{where}/repos/{repo}"},

    {.name = "buildsys.repo.done",
     .schemas = "koji_fedoramessaging.repo.DoneV1",
     .subtitle = firstOf(TR("buildsys", "The repository {repoName} is done"), TR("buildsys", "A repository is done")),
     .headline = TR("buildsys", "Repository done: {repoName}"),
     .kind = "repo.done",
     .link = tagPage,
     .objects = "{where}/repos/{repo}"},

    {.name = "buildsys.rpm.sign",
     .schemas = "koji_fedoramessaging.rpm.SignV1",
     .subtitle = firstOf(TR("buildsys", "{rpm} was signed with the key {key}"), TR("buildsys", "{rpm} was signed")),
     .headline = TR("buildsys", "Signed: {rpmName}"),
     .kind = "signed",
     .link = "{koji}/buildinfo?buildID={rpmBuild}",
     .packages = "{rpmName}",
     .objects = "signatures/{rpmName}"},
};

} // namespace

constinit const Service koji{
    .name = "buildsys",
    .label = TR("buildsys", "Koji"),
    .icon = "https://fedoraproject.org/w/uploads/2/20/Artwork_DesignService_koji-icon-48.png",
    .amqpIcon = "https://apps.fedoraproject.org/img/icons/koji.png",
    .secondaryIcon = firstOf(when("_form=amqp", "openid:{_agent}"), "openid:{owner}", "{_icon}"),
    .fields = kojiFields,
    .compute = computeKoji,
    .topics = kojiTopics,
};

} // namespace tidings::meta
