// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/nvr.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

#include <algorithm>
#include <string>
#include <utility>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

// Two kinds of message: those of the pipelines that CentOS ran, and those that all testers send today
// ("ci.koji-build.test.complete", https://pagure.io/fedora-ci/messages).
constexpr Field ciFields[] = {
    {"user", "{username|artifact.issuer}", As::Account},
    {"repoPath", firstOf("{namespace}/{repo}", "unknown_namespace/{repo}")},
    {"project", firstOf("{namespace}/{repo}", "{repo}")},
    {"test", "{test.type|test.name}"},
    {"kindOfArtifact", "{artifact.type|_topic.1}"},
    {"reason", "{error.reason|reason}"},
    {"tester", "{contact.name}"},
    {"help", "{contact.docs}"},
    {"log", "{run.log}"},
    {"artifact", "{pullRequest|artifact.nvr|artifact.alias|artifact.id}"},
};

/// What a topic's last word means; of "complete", the result in the body, in whatever case it is written.
std::string_view outcomeOf(const Context &context)
{
    constexpr std::pair<std::string_view, std::string_view> outcomes[] = {
        {"queued", "queued"},  {"running", "started"}, {"ignore", "ignored"},  {"ignored", "ignored"},
        {"error", "error"},    {"passed", "passed"},   {"success", "passed"},  {"failed", "failed"},
        {"failure", "failed"}, {"unstable", "failed"}, {"aborted", "aborted"}, {"needs_inspection", "inspect"}};
    auto word = std::string(context.topic.substr(context.topic.rfind('.') + 1));
    if (word == "complete") {
        word = context.at("test.result|status").toString().toLower().toStdString();
    }
    const auto *const found = std::ranges::find(outcomes, word, &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(outcomes) ? "ended" : found->second;
}

/// A pipeline tests a commit, a build or a pull request: "0f3c9a1d…", "kojitask-123", "PR-7".
void computePipeline(const Context &context, Fields &fields)
{
    const bool isForAll = context.topic.find("allpackages") != std::string_view::npos;
    const bool isForContainers =
        context.topic.starts_with("container.") || context.topic.find(".container-") != std::string_view::npos;
    fields.set("pipeline",
               isForContainers ? u"Container CI"_s
               : isForAll      ? u"All Packages CI"_s
                               : u"Atomic CI"_s,
               As::State);
    constexpr std::string_view task = "kojitask-";
    constexpr std::string_view request = "PR-";
    constexpr std::size_t shortHash = 8;
    const auto rev = context.text("rev");
    if (rev.starts_with(task)) {
        fields.set("change", rev.substr(task.size()));
    } else if (rev.starts_with(request)) {
        fields.set("change", u'#' + context.at("rev").toString().mid(request.size()));
    } else {
        fields.set("change", rev.substr(0, shortHash));
    }
    // "ci.pipeline.package.complete" is the step "package/complete".
    constexpr std::string_view pipeline = "pipeline.";
    if (const auto at = context.topic.find(pipeline); at != std::string_view::npos) {
        const auto step = context.topic.substr(at + pipeline.size());
        fields.set("step", QString::fromUtf8(step.data(), static_cast<qsizetype>(step.size())).replace(u'.', u'/'));
    }
}

/// The packages of what was tested: a build, the builds of an update or side tag, or a repository.
QStringList packagesOf(json::Value artifact)
{
    QStringList packages;
    const auto nvr = artifact["nvr"].text();
    const auto component = artifact["component"];
    const auto repository = artifact["repository"].text();
    if (!component.text().empty()) {
        packages.append(component.toString());
    } else if (!nvr.empty()) {
        packages.append(sanitized(packageOf(nvr)));
    } else if (!repository.empty()) {
        packages.append(sanitized(repository.substr(repository.rfind('/') + 1)));
    }
    for (const auto &build : artifact["builds"].items()) {
        packages.append(sanitized(packageOf(build["nvr"].text())));
    }
    return packages;
}

/// "fedora-dist-git:7#0f3c9a1d…" is the seventh pull request of "https://src.fedoraproject.org/rpms/libaurora".
void computePullRequest(json::Value artifact, Fields &fields)
{
    const auto id = artifact["id"].text();
    const auto colon = id.find(':');
    const auto hash = id.find('#');
    if (artifact["type"].text() != "dist-git-pr" || hash == std::string_view::npos || colon > hash) {
        return;
    }
    const auto number = sanitized(id.substr(colon + 1, hash - colon - 1));
    const auto repository = artifact["repository"].text();
    constexpr std::string_view scheme = "https://";
    const auto host = repository.starts_with(scheme) ? repository.find('/', scheme.size()) : std::string_view::npos;
    fields.set("pullRequest", sanitized(repository.substr(host + 1)) + u'#' + number);
    fields.set("pullRequestPage", sanitized(repository) + "/pull-request/"_L1 + number);
}

void computeCi(const Context &context, Fields &fields)
{
    fields.set("outcome", outcomeOf(context), As::State);
    computePipeline(context, fields);
    const auto artifact = context.body["artifact"];
    fields.set("packages", packagesOf(artifact));
    computePullRequest(artifact, fields);
}

constexpr auto failureIsSerious = firstOf(when("outcome=failed", Severity::Problem), Severity::Info);
constexpr auto artifactPage =
    firstOf("{run.url}", "{run.log}", "{pullRequestPage}", "https://bodhi.fedoraproject.org/updates/{artifact.alias}",
            when("artifact.type=koji-build", "https://koji.fedoraproject.org/koji/buildinfo?buildID={artifact.id}"));
constexpr std::string_view pipelineStep = "{repoPath}/{rev}/{branch}/{step}";

constexpr TopicRow ciTopics[] = {
    {.name = "ci.pipeline allpackages.pipeline container.pipeline",
     .subtitle =
         firstOf(when("outcome=passed", TR("ci", "{project} passed the {pipeline} ({change} on {branch})")),
                 when("outcome=failed", TR("ci", "{project} failed the {pipeline} ({change} on {branch})")),
                 when("outcome=aborted", TR("ci", "The {pipeline} of {project} was aborted ({change} on {branch})")),
                 when("outcome=started", TR("ci", "The {pipeline} of {project} started ({change} on {branch})")),
                 when("outcome=queued", TR("ci", "The {pipeline} of {project} is queued ({change} on {branch})")),
                 TR("ci", "The {pipeline} of {project} ended ({change} on {branch})"), TR("ci", "{pipeline} was run"),
                 TR("ci", "A CI pipeline was run")),
     .subjective = firstOf(when("outcome=passed", TR("ci", "Your change of {project} passed the {pipeline}")),
                           when("outcome=failed", TR("ci", "Your change of {project} failed the {pipeline}"))),
     .headline = firstOf(when("outcome=passed", TR("ci", "CI passed: {repo}")),
                         when("outcome=failed", TR("ci", "CI failed: {repo}")),
                         when("outcome=aborted", TR("ci", "CI aborted: {repo}")),
                         when("outcome=started", TR("ci", "CI started: {repo}")),
                         when("outcome=queued", TR("ci", "CI queued: {repo}")), TR("ci", "CI ended: {repo}")),
     .severity = failureIsSerious,
     .kind = "pipeline.{outcome}",
     .link = "{build_url}",
     .agent = "{user}",
     .users = "{user}",
     .objects = pipelineStep},

    {.name = "ci.pipeline.package ci.pipeline.*.package allpackages.pipeline.package",
     .subtitle = firstOf(
         when("outcome=passed", TR("ci", "{project} passed building in the {pipeline} ({change} on {branch})")),
         when("outcome=failed", TR("ci", "{project} failed to build in the {pipeline} ({change} on {branch})")),
         when("outcome=started", TR("ci", "{project} is building in the {pipeline} ({change} on {branch})")),
         when("outcome=queued", TR("ci", "{project} is queued for building in the {pipeline} ({change} on {branch})")),
         when("outcome=ignored", TR("ci", "{project} is ignored by the {pipeline} ({change} on {branch})")),
         TR("ci", "The {pipeline} built {project} ({change} on {branch})"),
         TR("ci", "A package was built in the {pipeline}")),
     .subjective =
         firstOf(when("outcome=passed", TR("ci", "Your change of {project} passed building in the {pipeline}")),
                 when("outcome=failed", TR("ci", "Your change of {project} failed to build in the {pipeline}"))),
     .headline = firstOf(when("outcome=passed", TR("ci", "CI build done: {repo}")),
                         when("outcome=failed", TR("ci", "CI build failed: {repo}")),
                         when("outcome=started", TR("ci", "CI build started: {repo}")),
                         when("outcome=queued", TR("ci", "CI build queued: {repo}")),
                         when("outcome=ignored", TR("ci", "CI ignores {repo}")), TR("ci", "CI build ended: {repo}")),
     .severity = failureIsSerious,
     .kind = "build.{outcome}",
     .link = "{build_url}",
     .agent = "{user}",
     .users = "{user}",
     .objects = pipelineStep},

    {.name = "ci.pipeline.package.test ci.pipeline.*.package.test ci.pipeline.*.container.test "
             "allpackages.pipeline.package.test container.pipeline.container.test",
     .subtitle = firstOf(
         when("outcome=passed",
              TR("ci", "{project} passed its functional tests in the {pipeline} ({change} on {branch})")),
         when("outcome=failed",
              TR("ci", "{project} failed its functional tests in the {pipeline} ({change} on {branch})")),
         when("outcome=started",
              TR("ci", "The functional tests of {project} are running in the {pipeline} ({change} on {branch})")),
         when("outcome=queued",
              TR("ci", "The functional tests of {project} are queued in the {pipeline} ({change} on {branch})")),
         TR("ci", "The functional tests of {project} ended in the {pipeline} ({change} on {branch})"),
         TR("ci", "Functional tests were run in the {pipeline}")),
     .subjective = firstOf(when("outcome=passed", TR("ci", "Your change of {project} passed its functional tests")),
                           when("outcome=failed", TR("ci", "Your change of {project} failed its functional tests"))),
     .headline = firstOf(when("outcome=passed", TR("ci", "Tests passed: {repo}")),
                         when("outcome=failed", TR("ci", "Tests failed: {repo}")),
                         when("outcome=started", TR("ci", "Tests started: {repo}")),
                         when("outcome=queued", TR("ci", "Tests queued: {repo}")), TR("ci", "Tests ended: {repo}")),
     .severity = failureIsSerious,
     .kind = "test.{outcome}",
     .link = "{build_url}",
     .agent = "{user}",
     .users = "{user}",
     .objects = pipelineStep},

    {.name = "ci.pipeline.image ci.pipeline.*.image allpackages.pipeline.image",
     .subtitle = firstOf(
         when("outcome=passed",
              TR("ci", "The image with {project} passed building in the {pipeline} ({change} on {branch})")),
         when("outcome=failed",
              TR("ci", "The image with {project} failed to build in the {pipeline} ({change} on {branch})")),
         when("outcome=started",
              TR("ci", "An image with {project} is building in the {pipeline} ({change} on {branch})")),
         when("outcome=queued", TR("ci", "An image with {project} is queued in the {pipeline} ({change} on {branch})")),
         TR("ci", "The {pipeline} built an image with {project} ({change} on {branch})"),
         TR("ci", "An image was built in the {pipeline}")),
     .subjective = firstOf(when("outcome=failed", TR("ci", "The image with your change of {project} failed to build"))),
     .headline = firstOf(when("outcome=passed", TR("ci", "Image done: {repo}")),
                         when("outcome=failed", TR("ci", "Image failed: {repo}")),
                         when("outcome=started", TR("ci", "Image started: {repo}")),
                         when("outcome=queued", TR("ci", "Image queued: {repo}")), TR("ci", "Image ended: {repo}")),
     .severity = failureIsSerious,
     .kind = "image.{outcome}",
     .link = "{build_url}",
     .agent = "{user}",
     .users = "{user}",
     .objects = pipelineStep},

    {.name = "ci.pipeline.image.test ci.pipeline.*.image.test allpackages.pipeline.image.test",
     .subtitle = firstOf(
         when("outcome=passed",
              TR("ci", "{project} passed its tests in an image of the {pipeline} ({change} on {branch})")),
         when("outcome=failed",
              TR("ci", "{project} failed its tests in an image of the {pipeline} ({change} on {branch})")),
         when("outcome=started",
              TR("ci", "The tests of {project} in an image started in the {pipeline} ({change} on {branch})")),
         when("outcome=queued",
              TR("ci", "The tests of {project} in an image are queued in the {pipeline} ({change} on {branch})")),
         TR("ci", "The tests of {project} in an image ended in the {pipeline} ({change} on {branch})"),
         TR("ci", "An image was tested in the {pipeline}")),
     .subjective = firstOf(when("outcome=failed", TR("ci", "Your change of {project} failed its tests in an image"))),
     .headline =
         firstOf(when("outcome=passed", TR("ci", "Image tests passed: {repo}")),
                 when("outcome=failed", TR("ci", "Image tests failed: {repo}")),
                 when("outcome=started", TR("ci", "Image tests started: {repo}")),
                 when("outcome=queued", TR("ci", "Image tests queued: {repo}")), TR("ci", "Image tests ended: {repo}")),
     .severity = failureIsSerious,
     .kind = "image.test.{outcome}",
     .link = "{build_url}",
     .agent = "{user}",
     .users = "{user}",
     .objects = pipelineStep},

    {.name = "ci.pipeline.compose",
     .subtitle = firstOf(
         when("outcome=passed", TR("ci", "The compose with {project} passed in the {pipeline} ({change} on {branch})")),
         when("outcome=failed", TR("ci", "The compose with {project} failed in the {pipeline} ({change} on {branch})")),
         when("outcome=started", TR("ci", "A compose with {project} started in the {pipeline} ({change} on {branch})")),
         when("outcome=queued",
              TR("ci", "A compose with {project} is queued in the {pipeline} ({change} on {branch})")),
         TR("ci", "The compose with {project} ended in the {pipeline} ({change} on {branch})"),
         TR("ci", "A compose was made in the {pipeline}")),
     .subjective = firstOf(when("outcome=failed", TR("ci", "The compose with your change of {project} failed"))),
     .headline = firstOf(when("outcome=passed", TR("ci", "Compose done: {repo}")),
                         when("outcome=failed", TR("ci", "Compose failed: {repo}")),
                         when("outcome=started", TR("ci", "Compose started: {repo}")),
                         when("outcome=queued", TR("ci", "Compose queued: {repo}")), TR("ci", "Compose ended: {repo}")),
     .severity = failureIsSerious,
     .kind = "compose.{outcome}",
     .link = "{build_url}",
     .agent = "{user}",
     .users = "{user}",
     .objects = pipelineStep},

    {.name = "ci.pipeline.compose.test",
     .subtitle = firstOf(
         when("outcome=passed",
              TR("ci", "{project} passed its tests in a compose of the {pipeline} ({change} on {branch})")),
         when("outcome=failed",
              TR("ci", "{project} failed its tests in a compose of the {pipeline} ({change} on {branch})")),
         when("outcome=started",
              TR("ci", "The tests of {project} in a compose started in the {pipeline} ({change} on {branch})")),
         when("outcome=queued",
              TR("ci", "The tests of {project} in a compose are queued in the {pipeline} ({change} on {branch})")),
         TR("ci", "The tests of {project} in a compose ended in the {pipeline} ({change} on {branch})"),
         TR("ci", "A compose was tested in the {pipeline}")),
     .subjective = firstOf(when("outcome=failed", TR("ci", "Your change of {project} failed its tests in a compose"))),
     .headline = firstOf(when("outcome=passed", TR("ci", "Compose tests passed: {repo}")),
                         when("outcome=failed", TR("ci", "Compose tests failed: {repo}")),
                         when("outcome=started", TR("ci", "Compose tests started: {repo}")),
                         when("outcome=queued", TR("ci", "Compose tests queued: {repo}")),
                         TR("ci", "Compose tests ended: {repo}")),
     .severity = failureIsSerious,
     .kind = "compose.test.{outcome}",
     .link = "{build_url}",
     .agent = "{user}",
     .users = "{user}",
     .objects = pipelineStep},

    // The type ci_messages.CIMessageV1 has this row and the next; they are found by topic.
    {.name = "ci.*.test",
     .subtitle = firstOf(
         when("outcome=passed", TR("ci", "The CI test {test} of {artifact} ({kindOfArtifact}) passed"),
              TR("ci", "A CI test of {artifact} ({kindOfArtifact}) passed")),
         when("outcome=failed", TR("ci", "The CI test {test} of {artifact} ({kindOfArtifact}) ran and failed"),
              TR("ci", "A CI test of {artifact} ({kindOfArtifact}) ran and failed")),
         when("outcome=inspect",
              TR("ci", "The CI test {test} of {artifact} ({kindOfArtifact}) is done, and somebody should look at it")),
         when("outcome=error", TR("ci", "The CI test {test} of {artifact} ({kindOfArtifact}) failed to run: {reason}"),
              TR("ci", "The CI test {test} of {artifact} ({kindOfArtifact}) failed to run"),
              TR("ci", "A CI test failed to run ({kindOfArtifact})")),
         when("outcome=started", TR("ci", "The CI test {test} of {artifact} ({kindOfArtifact}) started"),
              TR("ci", "A CI test started ({kindOfArtifact})")),
         when("outcome=queued", TR("ci", "The CI test {test} of {artifact} ({kindOfArtifact}) is queued"),
              TR("ci", "A CI test is queued ({kindOfArtifact})")),
         TR("ci", "The CI test {test} of {artifact} ({kindOfArtifact}) is done"),
         TR("ci", "A CI test of {artifact} ({kindOfArtifact}) is done"),
         TR("ci", "A CI test is done ({kindOfArtifact})")),
     .subjective =
         firstOf(when("outcome=passed", TR("ci", "Your {artifact} passed the CI test {test}")),
                 when("outcome=failed", TR("ci", "Your {artifact} failed the CI test {test}")),
                 when("outcome=inspect", TR("ci", "The CI test {test} of your {artifact} is done; please look at it")),
                 when("outcome=error", TR("ci", "The CI test {test} of your {artifact} failed to run: {reason}"),
                      TR("ci", "The CI test {test} of your {artifact} failed to run")),
                 when("outcome=started", TR("ci", "The CI test {test} of your {artifact} started")),
                 when("outcome=queued", TR("ci", "The CI test {test} of your {artifact} is queued"))),
     .headline = firstOf(
         when("outcome=passed", TR("ci", "Test passed: {packages}"), TR("ci", "Test passed: {artifact}")),
         when("outcome=failed", TR("ci", "Test failed: {packages}"), TR("ci", "Test failed: {artifact}")),
         when("outcome=inspect", TR("ci", "Test to inspect: {packages}"), TR("ci", "Test to inspect: {artifact}")),
         when("outcome=error", TR("ci", "Test not run: {packages}"), TR("ci", "Test not run: {artifact}")),
         when("outcome=started", TR("ci", "Test started: {packages}"), TR("ci", "Test started: {artifact}")),
         when("outcome=queued", TR("ci", "Test queued: {packages}"), TR("ci", "Test queued: {artifact}")),
         TR("ci", "Test done: {packages}"), TR("ci", "Test done: {artifact}")),
     .longForm =
         firstOf(TR("ci", "Test: {test}\nOf: {artifact}\nBy: {tester}\nHelp: {help}\nReason: {reason}\nLog: {log}"),
                 TR("ci", "Test: {test}\nOf: {artifact}\nBy: {tester}\nHelp: {help}\nLog: {log}"),
                 TR("ci", "Test: {test}\nOf: {artifact}\nBy: {tester}")),
     .severity = firstOf(when("outcome=failed", Severity::Problem), when("outcome=error|inspect", Severity::Attention),
                         Severity::Info),
     .kind = firstOf(when("outcome=passed|failed|error|started|queued", "test.{outcome}"), "test.done"),
     .link = artifactPage,
     .users = "{user}",
     .packages = "{packages}",
     .objects = "{kindOfArtifact}/{artifact}/test/{test}"},

    {.name = "ci.*.promote",
     .subtitle = firstOf(
         when("outcome=queued", TR("ci", "The CI promotion of {artifact} ({kindOfArtifact}) is queued")),
         when("outcome=started", TR("ci", "The CI promotion of {artifact} ({kindOfArtifact}) started")),
         when("outcome=error", TR("ci", "The CI promotion of {artifact} ({kindOfArtifact}) failed: {reason}"),
              TR("ci", "The CI promotion of {artifact} ({kindOfArtifact}) failed")),
         TR("ci", "{artifact} ({kindOfArtifact}) is promoted"), TR("ci", "Something is promoted ({kindOfArtifact})")),
     .subjective = firstOf(when("outcome=error", TR("ci", "The promotion of your {artifact} failed")),
                           when("outcome=queued|started", TR("ci", "Your {artifact} is to be promoted")),
                           TR("ci", "Your {artifact} is promoted")),
     .headline = firstOf(
         when("outcome=queued", TR("ci", "Promotion queued: {packages}"), TR("ci", "Promotion queued: {artifact}")),
         when("outcome=started", TR("ci", "Promotion started: {packages}"), TR("ci", "Promotion started: {artifact}")),
         when("outcome=error", TR("ci", "Promotion failed: {packages}"), TR("ci", "Promotion failed: {artifact}")),
         TR("ci", "Promoted: {packages}"), TR("ci", "Promoted: {artifact}")),
     .severity = firstOf(when("outcome=error", Severity::Problem), Severity::Info),
     .kind = firstOf(when("outcome=queued|started", "promote.{outcome}"), when("outcome=error", "promote.failed"),
                     "promote.done"),
     .link = artifactPage,
     .users = "{user}",
     .packages = "{packages}",
     .objects = "{kindOfArtifact}/{artifact}/promote"},
};

} // namespace

constinit const Service ci{
    .name = "ci",
    .label = TR("ci", "CI"),
    .prefixes = "org.centos.* org.fedoraproject.*",
    .icon = "https://ci.centos.org/static/ec6de755/images/headshot.png",
    .secondaryIcon = "openid:{user}",
    .fields = ciFields,
    .compute = computeCi,
    .topics = ciTopics,
};

} // namespace tidings::meta
