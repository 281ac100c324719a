// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {
namespace {

constexpr auto jobPage = firstOf("http://jenkins.cloud.fedoraproject.org/job/{project}/{build}/",
                                 "http://jenkins.cloud.fedoraproject.org/job/{project}/");

constexpr TopicRow jenkinsTopics[] = {
    {.name = "jenkins.build.start",
     .subtitle = firstOf(TR("jenkins", "Jenkins started to build {project} (build {build})"),
                         TR("jenkins", "Jenkins started to build {project}"), TR("jenkins", "Jenkins started a build")),
     .headline = firstOf(TR("jenkins", "Build started: {project}"), TR("jenkins", "Build started")),
     .kind = "build.started",
     .link = jobPage,
     .objects = "jenkins/{project}/build.start"},

    {.name = "jenkins.build.passed",
     .subtitle = firstOf(TR("jenkins", "Jenkins built {project} (build {build}, {took})"),
                         TR("jenkins", "Jenkins built {project}"), TR("jenkins", "A build of Jenkins is done")),
     .headline = firstOf(TR("jenkins", "Build done: {project}"), TR("jenkins", "Build done")),
     .kind = "build.done",
     .link = jobPage,
     .objects = "jenkins/{project}/build.passed"},

    {.name = "jenkins.build.unstable",
     .subtitle = firstOf(TR("jenkins", "Jenkins built {project} with warnings (build {build}, {took})"),
                         TR("jenkins", "Jenkins built {project} with warnings"),
                         TR("jenkins", "A build of Jenkins is done with warnings")),
     .headline = firstOf(TR("jenkins", "Built with warnings: {project}"), TR("jenkins", "Built with warnings")),
     .severity = Severity::Attention,
     .kind = "build.unstable",
     .link = jobPage,
     .objects = "jenkins/{project}/build.unstable"},

    {.name = "jenkins.build.failed",
     .subtitle =
         firstOf(TR("jenkins", "Jenkins failed to build {project} (build {build}, {took})"),
                 TR("jenkins", "Jenkins failed to build {project}"), TR("jenkins", "A build of Jenkins failed")),
     .headline = firstOf(TR("jenkins", "Build failed: {project}"), TR("jenkins", "Build failed")),
     .severity = Severity::Problem,
     .kind = "build.failed",
     .link = jobPage,
     .objects = "jenkins/{project}/build.failed"},

    {.name = "jenkins.build.notbuilt",
     .subtitle =
         firstOf(TR("jenkins", "Jenkins did not build {project} (build {build})"),
                 TR("jenkins", "Jenkins did not build {project}"), TR("jenkins", "Jenkins did not build a project")),
     .headline = firstOf(TR("jenkins", "Not built: {project}"), TR("jenkins", "Not built")),
     .severity = Severity::Attention,
     .kind = "build.skipped",
     .link = jobPage,
     .objects = "jenkins/{project}/build.notbuilt"},

    {.name = "jenkins.build.aborted",
     .subtitle = firstOf(TR("jenkins", "Jenkins aborted the build of {project} (build {build}, {took})"),
                         TR("jenkins", "Jenkins aborted the build of {project}"),
                         TR("jenkins", "A build of Jenkins was aborted")),
     .headline = firstOf(TR("jenkins", "Build aborted: {project}"), TR("jenkins", "Build aborted")),
     .kind = "build.cancelled",
     .link = jobPage,
     .objects = "jenkins/{project}/build.aborted"},
};

} // namespace

constinit const Service jenkins{
    .name = "jenkins",
    .label = TR("jenkins", "Jenkins"),
    .hasAvatars = false,
    .topics = jenkinsTopics,
};

} // namespace tidings::meta
