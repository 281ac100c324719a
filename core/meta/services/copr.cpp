// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/nvr.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field coprFields[] = {
    {"site", firstOf(when("_form=amqp", "https://copr.fedorainfracloud.org"), "https://copr.fedoraproject.org")},
    {"results", firstOf(when("_form=amqp", "https://download.copr.fedorainfracloud.org/results"),
                        "https://copr-be.cloud.fedoraproject.org/results")},
    {"project", firstOf("{owner}/{copr}", "{user}/{copr}", "{copr}")},
    {"projectPath", firstOf("{ownerPath}/{copr}", "{user}/{copr}")},
    // The oldest AMQP messages say it in words, and the number beside them.
    {"result", "{status_int|status}"},
};

/// Python's None, written out.
bool isSomething(std::string_view text)
{
    return !text.empty() && text != "None" && text != "None-None";
}

/// `pkg` is a name, and `version` beside it; or already both (fedmsg, and the oldest AMQP messages, in `package`).
QString nameAndVersion(const Context &context)
{
    const auto package = context.text("pkg|package");
    const auto version = context.text("version");
    if (!isSomething(package)) {
        return {};
    }
    const auto name = QString::fromUtf8(package.data(), static_cast<qsizetype>(package.size()));
    const bool isWhole = version.empty() || package.ends_with(version);
    return isWhole ? name : name + u'-' + QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size()));
}

/// The package alone.
std::string_view packageIn(const Context &context)
{
    const auto package = context.text("pkg|package");
    if (!isSomething(package)) {
        return {};
    }
    const bool isName = context.at("pkg").isString() && !package.ends_with(context.text("version"));
    return isName ? package : packageOf(package);
}

void computeCopr(const Context &context, Fields &fields)
{
    fields.set("nvr", nameAndVersion(context));
    // A build that an outside event started names somebody of the outside: "github.com:ines".
    const auto user = context.text("user|submitter");
    const bool isAccount = user.find(':') == std::string_view::npos;
    if (isSomething(user)) {
        fields.set("who", user, isAccount ? As::Account : As::Name);
    }
    if (isAccount) {
        fields.set("account", user, As::Account);
    }
    const auto owner = context.text("owner");
    if (owner.starts_with('@')) {
        const auto group = QString::fromUtf8(owner.data() + 1, static_cast<qsizetype>(owner.size() - 1));
        fields.set("group", group);
        fields.set("ownerPath", "g/"_L1 + group);
    } else {
        fields.set("ownerPath", owner);
    }
    // fedmsg's consumers never listed the package.
    const auto package = packageIn(context);
    fields.set("shortName", package);
    if (context.form == bus::Form::Amqp) {
        fields.set("package", package);
    }
}

constexpr auto buildPage = firstOf("{site}/coprs/{projectPath}/build/{build}/", "{site}");
constexpr std::string_view everybody = "{account} {owner}";

constexpr TopicRow coprTopics[] = {
    {.name = "copr.build.start",
     .schemas = "copr.build.start copr.unused.build.start",
     .subtitle =
         firstOf(when("chroot=srpm-builds",
                      TR("copr", "{who} started the source build (srpm-builds) of {nvr} in {project} (build {build})"),
                      TR("copr", "The source build (srpm-builds) of build {build} started in {project}")),
                 TR("copr", "{who} is building {nvr} in {project} for {chroot} (build {build})"),
                 TR("copr", "Build {build} started in {project} for {chroot}"),
                 TR("copr", "{who} started build {build} in {project}"),
                 TR("copr", "Build {build} started in {project}"), TR("copr", "A build started for {chroot}")),
     .subjective =
         firstOf(when("who=_reader", TR("copr", "You are building {nvr} in {project} for {chroot} (build {build})"),
                      TR("copr", "You started build {build} in {project}"))),
     .headline = firstOf(TR("copr", "Build started: {shortName}"), TR("copr", "Build started: {project}")),
     .kind = "build.started",
     .link = buildPage,
     .agent = "{account}",
     .users = everybody,
     .packages = "{package}",
     .objects = "coprs/{copr}/build.start",
     .groups = "{group}"},

    {.name = "copr.build.end",
     .schemas = "copr.build.end copr.unused.build.end",
     .subtitle = firstOf(
         when("result=0", TR("copr", "{nvr} failed to build in {project} for {chroot} (build {build})"),
              TR("copr", "Build {build} in {project} failed for {chroot}"),
              TR("copr", "Build {build} in {project} failed")),
         when("result=1", TR("copr", "{who}'s build of {nvr} in {project} succeeded for {chroot} (build {build})"),
              TR("copr", "The build of {nvr} in {project} succeeded for {chroot} (build {build})"),
              TR("copr", "Build {build} in {project} succeeded for {chroot}"),
              TR("copr", "Build {build} in {project} succeeded")),
         when("result=2", TR("copr", "The build of {nvr} in {project} for {chroot} was cancelled (build {build})"),
              TR("copr", "Build {build} in {project} was cancelled for {chroot}"),
              TR("copr", "Build {build} in {project} was cancelled")),
         when("result=5", TR("copr", "{nvr} was skipped in {project} for {chroot} (build {build})"),
              TR("copr", "Build {build} in {project} was skipped for {chroot}")),
         when("result=8", TR("copr", "{nvr} was copied to {project} for {chroot} (build {build})")),
         TR("copr", "Build {build} in {project} ended for {chroot}"), TR("copr", "Build {build} in {project} ended")),
     .subjective = firstOf(
         when("result=0", TR("copr", "Your build of {nvr} in {project} failed for {chroot} (build {build})")),
         when("result=1", TR("copr", "Your build of {nvr} in {project} succeeded for {chroot} (build {build})")),
         when("result=2", TR("copr", "Your build of {nvr} in {project} for {chroot} was cancelled (build {build})"))),
     .headline =
         firstOf(when("result=0", TR("copr", "Build failed: {shortName}"), TR("copr", "Build failed: {project}")),
                 when("result=1", TR("copr", "Build done: {shortName}"), TR("copr", "Build done: {project}")),
                 when("result=2", TR("copr", "Build cancelled: {shortName}"), TR("copr", "Build cancelled: {project}")),
                 when("result=5", TR("copr", "Build skipped: {shortName}"), TR("copr", "Build skipped: {project}")),
                 when("result=8", TR("copr", "Build copied: {shortName}")), TR("copr", "Build ended: {project}")),
     .longForm =
         firstOf(TR("copr", "Package: {nvr}\nProject: {project}\nBuilt by: {who}\nFor: {chroot}\nBuild: {build}"),
                 TR("copr", "Project: {project}\nFor: {chroot}\nBuild: {build}")),
     .severity = firstOf(when("result=0", Severity::Problem), Severity::Info),
     .kind =
         firstOf(when("result=0", "build.failed"), when("result=1", "build.done"), when("result=2", "build.cancelled"),
                 when("result=5", "build.skipped"), when("result=8", "build.copied"), "build.ended"),
     .link = buildPage,
     .agent = "{account}",
     .users = everybody,
     .packages = "{package}",
     .objects = "coprs/{copr}/build.end",
     .groups = "{group}"},

    {.name = "copr.chroot.start",
     .schemas = "copr.chroot.start copr.unused.chroot.start",
     .subtitle = firstOf(TR("copr", "{project} started in the chroot {chroot} (build {build})"),
                         TR("copr", "A build started in the chroot {chroot}")),
     .subjective =
         firstOf(when("who=_reader", TR("copr", "Your build {build} in {project} started in the chroot {chroot}"))),
     .headline = TR("copr", "Chroot started: {chroot}"),
     .kind = "chroot.started",
     .link = firstOf("{results}/{owner|user}/{copr}/{chroot}/", "{site}"),
     .agent = "{account}",
     .users = everybody,
     .packages = "{package}",
     .objects = "coprs/{copr}/chroot.start/{chroot}",
     .groups = "{group}"},

    {.name = "copr.worker.create",
     .subtitle = firstOf(TR("copr", "Copr has a new worker at {ip}"), TR("copr", "Copr has a new worker")),
     .headline = TR("copr", "New worker"),
     .kind = "worker.new",
     .link = "{site}",
     .objects = "coprs/worker.create"},
};

} // namespace

constinit const Service copr{
    .name = "copr",
    .label = TR("copr", "Copr"),
    .icon = "https://apps.fedoraproject.org/img/icons/copr.png",
    .secondaryIcon = firstOf(when("_form=amqp", "openid:{_agent}"), "openid:{account}", "{_icon}"),
    .fields = coprFields,
    .compute = computeCopr,
    .topics = coprTopics,
};

} // namespace tidings::meta
