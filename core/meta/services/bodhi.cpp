// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/mentions.h"
#include "core/meta/nvr.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field bodhiFields[] = {
    {"agent", "{agent}", As::Account},
    {"author", "{comment.user.name|comment.author}", As::Account},
    {"submitter",
     "{update.submitter.name|update.submitter|update.user.name|override.submitter.name|override.submitter|"
     "comment.update.submitter.name|comment.update.submitter|comment.update.user.name}",
     As::Account},
    // "Ready for testing" messages of the first form name a team.
    {"owner", "{submitter|contact.name}"},
    {"alias", "{update.alias|update.updateid|comment.update.alias|artifact.id}"},
    {"page", "{alias|update.title|comment.update.title|comment.update_title}"},
    {"karma", "{comment.karma}", As::State},
    {"overridden", "{override.build.nvr|override.build|override.nvr}"},
    {"stackName", "{stack.name}"},
    {"why", "{reason}"},
    {"where", "{repo}"},
    {"content", "{ctype}"},
};

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The builds of an update; of a message that lists none, those that its title is made of.
QStringList buildsOf(const Context &context)
{
    QStringList builds;
    for (const auto &build : context.at("update.builds|comment.update.builds|artifact.builds").items()) {
        if (builds.size() < limits::items && !build["nvr"].text().empty()) {
            builds.append(toText(build["nvr"].text()));
        }
    }
    if (builds.isEmpty()) {
        const auto title = sanitized(context.text("update.title|comment.update.title|comment.update_title"));
        for (const auto &word : title.split(u' ', Qt::SkipEmptyParts)) {
            if (word != "and"_L1) {
                builds.append(word.endsWith(u',') ? word.chopped(1) : word);
            }
        }
    }
    return builds;
}

QStringList namesOf(json::Value list)
{
    QStringList names;
    for (const auto &one : list.items()) {
        if (names.size() < limits::items && !one["name"].text().empty()) {
            names.append(toText(one["name"].text()));
        }
    }
    return names;
}

QStringList packagesOf(const Context &context, const QStringList &builds)
{
    auto packages = namesOf(context.at("stack.packages"));
    const auto overridden = context.text("override.build.nvr|override.build|override.nvr");
    if (!overridden.empty()) {
        packages.append(toText(packageOf(overridden)));
    }
    for (const auto &build : builds) {
        packages.append(toText(packageOf(build.toStdString())));
    }
    return packages;
}

/// Those who are told of besides submitter and agent.
QStringList othersOf(const Context &context)
{
    auto others = namesOf(context.at("stack.users"));
    others += mentionedIn(sanitized(context.text("comment.text")));
    for (const auto &build : context.at("artifact.builds").items()) {
        if (others.size() < limits::items) {
            others.append(toText(build["issuer"].text()));
        }
    }
    return others;
}

/// Where the mirrors have a repository: "epel-testing" of EPEL 6 is epel/testing/6, "updates" of 30m is
/// fedora/linux/updates/30/Modular.
void computeSync(const Context &context, Fields &fields)
{
    const bool isEpel = topicWord(context.topic, 2) == "epel";
    auto repo = toText(context.text("repo"));
    auto release = toText(context.text("release"));
    const bool isModular = release.endsWith(u'm');
    if (isModular) {
        release.chop(1);
    }
    fields.set("product", isEpel ? u"EPEL"_s : u"Fedora"_s, As::State);
    fields.set("tree", isEpel ? u"epel"_s : u"fedora"_s);
    fields.set("version", release);
    fields.set("repository", isModular ? repo + u" modular"_s : repo);
    auto path = repo;
    if (isEpel && path.startsWith("epel-"_L1)) {
        path.remove(0, 5);
    } else if (isEpel) {
        path.clear();
    }
    path.replace("updates-testing"_L1, "updates/testing"_L1);
    fields.set("path", (isEpel ? u"epel/"_s : u"fedora/linux/"_s) + path + (path.isEmpty() ? u""_s : u"/"_s) + release +
                           (isModular ? u"/Modular/"_s : u"/"_s));
}

void computeBodhi(const Context &context, Fields &fields)
{
    const auto builds = buildsOf(context);
    fields.set("update", builds);
    fields.set("packages", packagesOf(context, builds));
    fields.set("others", othersOf(context), As::Account);
    // Somebody else's update, for sentences that name both.
    const auto submitter = context.text("update.submitter.name|update.submitter|update.user.name");
    if (submitter != context.text("agent")) {
        fields.set("maintainer", submitter, As::Account);
    }
    if (!context.at("comment.anonymous").toBool()) {
        fields.set("commenter", context.text("comment.user.name|comment.author"), As::Account);
    }
    if (context.topic.starts_with("bodhi.updates.")) {
        computeSync(context, fields);
    }
}

constexpr auto updatePage = firstOf("https://bodhi.fedoraproject.org/updates/{page}");
constexpr auto bodhiPage = firstOf("https://bodhi.fedoraproject.org");
constexpr std::string_view everybody = "{agent} {submitter} {others}";
constexpr std::string_view thePackages = "{packages}";
constexpr std::string_view packageObjects = "packages/{packages}";

constexpr TopicRow bodhiTopics[] = {
    {.name = "bodhi.update.request",
     .schemas = "bodhi.update.request.testing.v1 bodhi.update.request.stable.v1 bodhi.update.request.obsolete.v1 "
                "bodhi.update.request.revoke.v1 bodhi.update.request.unpush.v1",
     .subtitle = firstOf(
         when("_rest=testing", TR("bodhi", "{agent} submitted {maintainer}'s update {alias} ({update}) to testing"),
              TR("bodhi", "{agent} submitted the update {alias} ({update}) to testing"),
              TR("bodhi", "{agent} submitted {update} to testing")),
         when("_rest=stable", TR("bodhi", "{agent} submitted {maintainer}'s update {alias} ({update}) to stable"),
              TR("bodhi", "{agent} submitted the update {alias} ({update}) to stable"),
              TR("bodhi", "{agent} submitted {update} to stable")),
         when("_rest=obsolete", TR("bodhi", "{agent} made {maintainer}'s update {alias} ({update}) obsolete"),
              TR("bodhi", "{agent} made the update {alias} ({update}) obsolete"),
              TR("bodhi", "{agent} made {update} obsolete")),
         when("_rest=revoke", TR("bodhi", "{agent} revoked {maintainer}'s update {alias} ({update})"),
              TR("bodhi", "{agent} revoked the update {alias} ({update})"), TR("bodhi", "{agent} revoked {update}")),
         when("_rest=unpush", TR("bodhi", "{agent} unpushed {maintainer}'s update {alias} ({update})"),
              TR("bodhi", "{agent} unpushed the update {alias} ({update})"), TR("bodhi", "{agent} unpushed {update}")),
         TR("bodhi", "{agent} changed what is to become of {update}"),
         TR("bodhi", "{agent} changed what is to become of an update"),
         TR("bodhi", "Somebody changed what is to become of an update")),
     .subjective =
         firstOf(when("agent=_reader", when("_rest=testing", TR("bodhi", "You submitted {update} to testing")),
                      when("_rest=stable", TR("bodhi", "You submitted {update} to stable")),
                      when("_rest=obsolete", TR("bodhi", "You made {update} obsolete")),
                      when("_rest=revoke", TR("bodhi", "You revoked {update}")),
                      when("_rest=unpush", TR("bodhi", "You unpushed {update}"))),
                 when("submitter=_reader",
                      when("_rest=testing", TR("bodhi", "{agent} submitted your update {update} to testing")),
                      when("_rest=stable", TR("bodhi", "{agent} submitted your update {update} to stable")),
                      when("_rest=obsolete", TR("bodhi", "{agent} made your update {update} obsolete")),
                      when("_rest=revoke", TR("bodhi", "{agent} revoked your update {update}")),
                      when("_rest=unpush", TR("bodhi", "{agent} unpushed your update {update}")))),
     .headline = firstOf(when("_rest=testing", TR("bodhi", "To testing: {packages}")),
                         when("_rest=stable", TR("bodhi", "To stable: {packages}")),
                         when("_rest=obsolete", TR("bodhi", "Update obsolete: {packages}")),
                         when("_rest=revoke", TR("bodhi", "Update revoked: {packages}")),
                         when("_rest=unpush", TR("bodhi", "Update unpushed: {packages}"))),
     .longForm = "{update.notes}",
     .severity = firstOf(when("_rest=unpush", Severity::Attention), Severity::Info),
     .kind = "update.request.{_rest.0}",
     .link = updatePage,
     .agent = "{agent}",
     .users = everybody,
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.update.comment",
     .schemas = "bodhi.update.comment.v1",
     .subtitle =
         firstOf(when("karma=-1", TR("bodhi", "{author} gave {submitter}'s update {update} negative karma (-1)"),
                      TR("bodhi", "{author} gave {update} negative karma (-1)")),
                 when("karma=1", TR("bodhi", "{author} gave {submitter}'s update {update} positive karma (+1)"),
                      TR("bodhi", "{author} gave {update} positive karma (+1)")),
                 TR("bodhi", "{author} commented on {submitter}'s update {update} (karma {karma})"),
                 TR("bodhi", "{author} commented on {update}"), TR("bodhi", "Somebody commented on {update}"),
                 TR("bodhi", "{author} commented on an update"), TR("bodhi", "Somebody commented on an update")),
     .subjective =
         firstOf(when("author=_reader", when("karma=-1", TR("bodhi", "You gave {update} negative karma (-1)")),
                      when("karma=1", TR("bodhi", "You gave {update} positive karma (+1)")),
                      TR("bodhi", "You commented on {update}")),
                 when("submitter=_reader",
                      when("karma=-1", TR("bodhi", "{author} gave your update {update} negative karma (-1)")),
                      when("karma=1", TR("bodhi", "{author} gave your update {update} positive karma (+1)")),
                      TR("bodhi", "{author} commented on your update {update}")),
                 when("others=_reader", TR("bodhi", "{author} mentioned you in a comment on {update}"))),
     .headline =
         firstOf(when("karma=-1", TR("bodhi", "Negative karma: {packages}")),
                 when("karma=1", TR("bodhi", "Positive karma: {packages}")), TR("bodhi", "Comment: {packages}")),
     .longForm = "{comment.text}",
     .severity = firstOf(when("karma=-1", Severity::Attention), Severity::Info),
     .kind =
         firstOf(when("karma=-1", "update.karma.negative"), when("karma=1", "update.karma.positive"), "update.comment"),
     .link = updatePage,
     .secondaryIcon = firstOf("openid:{author}", "{_icon}"),
     .agent = "{author}",
     .users = "{commenter} {submitter} {others}",
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.update.edit",
     .schemas = "bodhi.update.edit.v1 bodhi.update.edit.v2",
     .subtitle =
         firstOf(TR("bodhi", "{agent} edited {maintainer}'s update {alias} ({update})"),
                 TR("bodhi", "{agent} edited the update {alias} ({update})"), TR("bodhi", "{agent} edited {update}"),
                 TR("bodhi", "{update} was edited"), TR("bodhi", "An update was edited")),
     .subjective = firstOf(when("agent=_reader", TR("bodhi", "You edited the update {alias} ({update})"),
                                TR("bodhi", "You edited {update}")),
                           when("submitter=_reader", TR("bodhi", "{agent} edited your update {update}"))),
     .headline = TR("bodhi", "Update edited: {packages}"),
     .longForm = "{update.notes}",
     .kind = "update.edit",
     .link = updatePage,
     .agent = "{agent}",
     .users = everybody,
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.update.complete",
     .schemas = "bodhi.update.complete.testing.v1 bodhi.update.complete.stable.v1",
     .subtitle = firstOf(when("_rest=testing", TR("bodhi", "{submitter}'s Bodhi update {update} reached testing"),
                              TR("bodhi", "{update} reached testing")),
                         when("_rest=stable", TR("bodhi", "{submitter}'s Bodhi update {update} reached stable"),
                              TR("bodhi", "{update} reached stable")),
                         TR("bodhi", "The push of {update} is done"), TR("bodhi", "The push of an update is done")),
     .subjective =
         firstOf(when("submitter=_reader", when("_rest=testing", TR("bodhi", "Your update {update} reached testing")),
                      when("_rest=stable", TR("bodhi", "Your update {update} reached stable")))),
     .headline = firstOf(when("_rest=testing", TR("bodhi", "In testing: {packages}")),
                         when("_rest=stable", TR("bodhi", "In stable: {packages}"))),
     .longForm = "{update.notes}",
     .kind = "update.complete.{_rest.0}",
     .link = updatePage,
     .agent = "{agent}",
     .users = everybody,
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.update.eject",
     .schemas = "bodhi.update.eject.v1",
     .subtitle = firstOf(TR("bodhi", "{submitter}'s update {update} was ejected from {where}: “{why}”"),
                         TR("bodhi", "{update} was ejected from {where}"), TR("bodhi", "{update} was ejected"),
                         TR("bodhi", "An update was ejected")),
     .subjective =
         firstOf(when("submitter=_reader", TR("bodhi", "Your update {update} was ejected from {where}: “{why}”"),
                      TR("bodhi", "Your update {update} was ejected"))),
     .headline = TR("bodhi", "Update ejected: {packages}"),
     .severity = Severity::Problem,
     .kind = "update.eject",
     .link = updatePage,
     .agent = "{agent}",
     .users = everybody,
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.update.karma.threshold",
     .schemas = "bodhi.update.karma.threshold.v1",
     .subtitle = firstOf(
         when("status=stable", TR("bodhi", "{submitter}'s Bodhi update {update} reached the stable karma threshold"),
              TR("bodhi", "{update} reached the stable karma threshold")),
         when("status=unstable",
              TR("bodhi", "{submitter}'s Bodhi update {update} reached the unstable karma threshold"),
              TR("bodhi", "{update} reached the unstable karma threshold")),
         TR("bodhi", "{update} reached a karma threshold"), TR("bodhi", "An update reached a karma threshold")),
     .subjective = firstOf(
         when("submitter=_reader",
              when("status=stable", TR("bodhi", "Your update {update} reached the stable karma threshold")),
              when("status=unstable", TR("bodhi", "Your update {update} reached the unstable karma threshold")))),
     .headline = firstOf(when("status=stable", TR("bodhi", "Enough karma: {packages}")),
                         when("status=unstable", TR("bodhi", "Too much negative karma: {packages}"))),
     .severity = firstOf(when("status=unstable", Severity::Problem), Severity::Info),
     .kind = "update.karma.threshold",
     .link = updatePage,
     .users = everybody,
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.update.requirements_met",
     .schemas = "bodhi.update.requirements_met.stable.v1",
     .subtitle = firstOf(TR("bodhi", "{submitter}'s update {update} reached the testing requirements for stable"),
                         TR("bodhi", "{update} reached the testing requirements for stable"),
                         TR("bodhi", "An update reached the testing requirements for stable")),
     .subjective = firstOf(
         when("submitter=_reader", TR("bodhi", "Your update {update} reached the testing requirements for stable"))),
     .headline = TR("bodhi", "May go to stable: {packages}"),
     .kind = "update.requirements_met",
     .link = updatePage,
     .users = everybody,
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.update.status.testing",
     .schemas = "bodhi.update.status.testing.v1 bodhi.update.status.testing.v2 bodhi.update.status.testing.v3",
     .subtitle = firstOf(TR("bodhi", "{owner}'s update {update} is ready for testing"),
                         TR("bodhi", "{update} is ready for testing"), TR("bodhi", "An update is ready for testing")),
     .subjective = firstOf(when("submitter=_reader", TR("bodhi", "Your update {update} is ready for testing"))),
     .headline = TR("bodhi", "Ready for testing: {packages}"),
     .kind = "update.ready",
     .link = updatePage,
     .agent = "{agent}",
     .users = everybody,
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.errata.publish",
     .schemas = "bodhi.errata.publish.v1",
     .subtitle = firstOf(TR("bodhi", "Errata published: “{subject}”"), TR("bodhi", "Errata published for {update}"),
                         TR("bodhi", "Errata were published")),
     .headline = TR("bodhi", "Errata published: {packages}"),
     .longForm = "{body}",
     .kind = "errata",
     .link = updatePage,
     .agent = "{submitter}",
     .users = everybody,
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.buildroot_override.tag",
     .schemas = "bodhi.buildroot_override.tag.v1",
     .subtitle = firstOf(TR("bodhi", "{submitter} submitted a buildroot override for {overridden}"),
                         TR("bodhi", "There is a buildroot override for {overridden}"),
                         TR("bodhi", "There is a new buildroot override")),
     .subjective = TR("bodhi", "You submitted a buildroot override for {overridden}"),
     .headline = TR("bodhi", "Override: {packages}"),
     .kind = "override.tag",
     .link = "https://bodhi.fedoraproject.org/overrides/{overridden}",
     .agent = "{submitter}",
     .users = "{submitter}",
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.buildroot_override.untag",
     .schemas = "bodhi.buildroot_override.untag.v1",
     .subtitle = firstOf(TR("bodhi", "{submitter}'s buildroot override for {overridden} expired"),
                         TR("bodhi", "The buildroot override for {overridden} expired"),
                         TR("bodhi", "A buildroot override expired")),
     .subjective = TR("bodhi", "Your buildroot override for {overridden} expired"),
     .headline = TR("bodhi", "Override expired: {packages}"),
     .severity = Severity::Attention,
     .kind = "override.untag",
     .link = "https://bodhi.fedoraproject.org/overrides/{overridden}",
     .agent = "{submitter}",
     .users = "{submitter}",
     .packages = thePackages,
     .objects = packageObjects},

    {.name = "bodhi.composer.start bodhi.masher.start",
     .subtitle = firstOf(TR("bodhi", "{agent} requested a compose of updates"),
                         TR("bodhi", "A compose of updates was requested")),
     .subjective = TR("bodhi", "You requested a compose of updates"),
     .headline = TR("bodhi", "Compose requested"),
     .link = bodhiPage,
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "bodhi.compose.start bodhi.mashtask.start",
     .schemas = "bodhi.compose.start.v1",
     .subtitle = TR("bodhi", "Bodhi started a compose run"),
     .headline = TR("bodhi", "Compose run started"),
     .link = bodhiPage,
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "bodhi.compose.composing bodhi.mashtask.mashing",
     .schemas = "bodhi.compose.composing.v1",
     .subtitle = firstOf(when("_topic.2=mashing", TR("bodhi", "Bodhi started mashing {where}")),
                         TR("bodhi", "Bodhi started the {content} compose of {where}"),
                         TR("bodhi", "Bodhi started mashing {where}"), TR("bodhi", "Bodhi started a compose")),
     .headline = TR("bodhi", "Compose started: {where}"),
     .link = bodhiPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "repos/{where}"},

    {.name = "bodhi.compose.complete bodhi.mashtask.complete",
     .schemas = "bodhi.compose.complete.v1",
     .subtitle = firstOf(when("success=true", TR("bodhi", "Bodhi's {content} compose of {where} is done"),
                              TR("bodhi", "Bodhi's compose of {where} is done")),
                         when("success=false", TR("bodhi", "Bodhi's {content} compose of {where} failed"),
                              TR("bodhi", "Bodhi's compose of {where} failed")),
                         TR("bodhi", "Bodhi's compose of {where} ended"), TR("bodhi", "A compose of Bodhi's ended")),
     .headline = firstOf(when("success=true", TR("bodhi", "Compose done: {where}")),
                         when("success=false", TR("bodhi", "Compose failed: {where}"))),
     .severity = firstOf(when("success=false", Severity::Problem), Severity::Info),
     .kind = firstOf(when("success=false", "compose.failed"), "compose.complete"),
     .link = bodhiPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "repos/{where}"},

    {.name = "bodhi.compose.sync.wait bodhi.mashtask.sync.wait",
     .schemas = "bodhi.compose.sync.wait.v1",
     .subtitle = firstOf(TR("bodhi", "Bodhi is waiting for {where} to reach the master mirror"),
                         TR("bodhi", "Bodhi is waiting for the master mirror")),
     .headline = TR("bodhi", "Waiting for the mirror: {where}"),
     .link = bodhiPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "repos/{where}"},

    {.name = "bodhi.compose.sync.done bodhi.mashtask.sync.done",
     .schemas = "bodhi.compose.sync.done.v1",
     .subtitle =
         firstOf(TR("bodhi", "{where} reached the master mirror"), TR("bodhi", "A compose reached the master mirror")),
     .headline = TR("bodhi", "On the mirror: {where}"),
     .link = bodhiPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "repos/{where}"},

    {.name = "bodhi.repo.done",
     .schemas = "bodhi.repo.done.v1",
     .subtitle = firstOf(TR("bodhi", "Bodhi is done with the repository {where}"),
                         TR("bodhi", "Bodhi is done with a repository")),
     .headline = TR("bodhi", "Repository done: {where}"),
     .link = bodhiPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "repos/{where}"},

    {.name = "bodhi.stack.save",
     .subtitle = firstOf(TR("bodhi", "{agent} updated the stack {stackName}"),
                         TR("bodhi", "The stack {stackName} was updated"), TR("bodhi", "A stack was updated")),
     .subjective = firstOf(when("agent=_reader", TR("bodhi", "You updated the stack {stackName}"))),
     .headline = TR("bodhi", "Stack updated: {stackName}"),
     .link = "https://bodhi.fedoraproject.org/stacks/{stackName}",
     .agent = "{agent}",
     .users = "{agent} {others}",
     .packages = thePackages,
     .objects = "packages/{packages} stacks/{stackName}"},

    {.name = "bodhi.stack.delete",
     .subtitle = firstOf(TR("bodhi", "{agent} deleted the stack {stackName}"),
                         TR("bodhi", "The stack {stackName} was deleted"), TR("bodhi", "A stack was deleted")),
     .subjective = firstOf(when("agent=_reader", TR("bodhi", "You deleted the stack {stackName}"))),
     .headline = TR("bodhi", "Stack deleted: {stackName}"),
     .link = "https://bodhi.fedoraproject.org/stacks/{stackName}",
     .agent = "{agent}",
     .users = "{agent} {others}",
     .packages = thePackages,
     .objects = "packages/{packages} stacks/{stackName}"},

    {.name = "bodhi.updates.*.sync",
     .subtitle =
         firstOf(TR("bodhi", "{product} {version} {repository} went out to the mirrors ({bytes} changed, {deleted, "
                             "plural, one {# file} other {# files}} deleted)"),
                 TR("bodhi", "{product} {version} {repository} went out to the mirrors"),
                 TR("bodhi", "New content went out to the mirrors")),
     .headline = TR("bodhi", "On the mirrors: {product} {version} {repository}"),
     .kind = "updates.sync",
     .link = "https://download.fedoraproject.org/pub/{path}",
     .objects = "{tree}/{repo}/{version}"},
};

} // namespace

constinit const Service bodhi{
    .name = "bodhi",
    .label = TR("bodhi", "Bodhi"),
    .icon = "https://apps.fedoraproject.org/img/icons/bodhi.png",
    .secondaryIcon = firstOf(when("_form=amqp", "openid:{_agent}"), "openid:{submitter}", "openid:{agent}", "{_icon}"),
    .fields = bodhiFields,
    .compute = computeBodhi,
    .topics = bodhiTopics,
};

} // namespace tidings::meta
