// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field mbsFields[] = {
    {"owner", "{owner}", As::Account},
    {"state", "{state_name}"},
    {"module", firstOf("modules/{name}", "{module_name}")},
    {"why", "{state_reason}"},
};

constexpr TopicRow mbsTopics[] = {
    {.name = "mbs.module.state.change",
     .subtitle = firstOf(
         when("state=init", TR("mbs", "{owner} started a build of {module}"), TR("mbs", "A build of {module} started")),
         when("state=wait", TR("mbs", "{owner}'s build of {module} waits for its turn"),
              TR("mbs", "The build of {module} waits for its turn")),
         when("state=build", TR("mbs", "{owner} is building {module}"), TR("mbs", "{module} is building")),
         when("state=done", TR("mbs", "{owner}'s build of {module} is done"),
              TR("mbs", "The build of {module} is done")),
         when("state=ready", TR("mbs", "{owner}'s build of {module} is ready"),
              TR("mbs", "The build of {module} is ready")),
         when("state=failed", TR("mbs", "{owner}'s build of {module} failed: {why}"),
              TR("mbs", "{owner}'s build of {module} failed"), TR("mbs", "The build of {module} failed")),
         TR("mbs", "{owner}'s build of {module} is in the state {state}"),
         TR("mbs", "The build of {module} has changed"), TR("mbs", "The build of a module has changed")),
     .subjective = firstOf(when("state=init", TR("mbs", "You started a build of {module}")),
                           when("state=build", TR("mbs", "You are building {module}")),
                           when("state=failed", TR("mbs", "Your build of {module} failed: {why}"),
                                TR("mbs", "Your build of {module} failed")),
                           when("state=ready", TR("mbs", "Your build of {module} is ready")),
                           when("state=done", TR("mbs", "Your build of {module} is done"))),
     .headline = firstOf(
         when("state=init", TR("mbs", "Module build started: {name}")),
         when("state=wait", TR("mbs", "Module build waits: {name}")),
         when("state=build", TR("mbs", "Module building: {name}")),
         when("state=done", TR("mbs", "Module built: {name}")), when("state=ready", TR("mbs", "Module ready: {name}")),
         when("state=failed", TR("mbs", "Module build failed: {name}")), TR("mbs", "Module build changed: {name}")),
     .longForm = "{why}",
     .severity = firstOf(when("state=failed", Severity::Problem), Severity::Info),
     .kind =
         firstOf(when("state=init|wait|build", "module.started"), when("state=done|ready|failed", "module.{state}")),
     .link = "https://mbs.fedoraproject.org/module-build-service/1/module-builds/{id}",
     .agent = "{owner}",
     .users = "{owner}",
     .objects = "{name}",
     .modules = "{name}:{stream}:{version}"},
};

} // namespace

constinit const Service mbs{
    .name = "mbs",
    .label = TR("mbs", "Module builds"),
    .icon = "https://apps.fedoraproject.org/img/icons/modularity.png",
    .secondaryIcon = "openid:{owner}",
    .fields = mbsFields,
    .topics = mbsTopics,
};

} // namespace tidings::meta
