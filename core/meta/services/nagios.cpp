// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field nagiosFields[] = {
    // Who acknowledged it, by OpenID.
    {"author", "{service_ack_author|host_ack_author}", As::Account},
    {"check", "{service}"},
    {"checkOrUnknown", firstOf("{service}", "unknown")},
    {"state", "{state}", As::State},
};

constexpr auto hostPage =
    firstOf("https://admin.fedoraproject.org/nagios/cgi-bin/status.cgi?navbarsearch=1&host={host}");

constexpr TopicRow nagiosTopics[] = {
    {.name = "nagios.host.state.change",
     .subtitle = firstOf(
         when("type=PROBLEM", TR("nagios", "{host} is down: “{output}”"), TR("nagios", "{host} is down")),
         when("type=RECOVERY", TR("nagios", "{host} is up again: “{output}”"), TR("nagios", "{host} is up again")),
         when("type=ACKNOWLEDGEMENT", TR("nagios", "{author} acknowledged that {host} is down"),
              TR("nagios", "Somebody acknowledged that {host} is down")),
         when("type=DOWNTIMESTART", TR("nagios", "A planned downtime of {host} began")),
         when("type=DOWNTIMEEND|DOWNTIMECANCELLED", TR("nagios", "The planned downtime of {host} ended")),
         when("type=FLAPPINGSTART", TR("nagios", "{host} goes up and down")),
         when("type=FLAPPINGSTOP|FLAPPINGDISABLED", TR("nagios", "{host} no longer goes up and down")),
         TR("nagios", "The state of {host} changed to {state}"), TR("nagios", "The state of {host} changed"),
         TR("nagios", "The state of a host changed")),
     .subjective = firstOf(when("type=ACKNOWLEDGEMENT", TR("nagios", "You acknowledged that {host} is down"))),
     .headline = firstOf(when("type=PROBLEM", TR("nagios", "Down: {host}")),
                         when("type=RECOVERY", TR("nagios", "Up again: {host}")),
                         when("type=ACKNOWLEDGEMENT", TR("nagios", "Acknowledged: {host}")),
                         when("type=DOWNTIMESTART", TR("nagios", "Planned downtime: {host}")),
                         when("type=DOWNTIMEEND|DOWNTIMECANCELLED", TR("nagios", "Downtime ended: {host}")),
                         when("type=FLAPPINGSTART", TR("nagios", "Up and down: {host}")),
                         when("type=FLAPPINGSTOP|FLAPPINGDISABLED", TR("nagios", "Steady again: {host}")),
                         TR("nagios", "New state: {host}")),
     .longForm = "{output}",
     .severity = firstOf(when("type=PROBLEM", Severity::Problem), when("type=RECOVERY|FLAPPINGSTOP", Severity::Fixed),
                         when("type=FLAPPINGSTART", Severity::Attention), Severity::Info),
     .kind = firstOf(when("type=PROBLEM", "host.down"), when("type=RECOVERY", "host.up"),
                     when("type=ACKNOWLEDGEMENT", "host.acknowledged"),
                     when("type=DOWNTIMESTART|DOWNTIMEEND|DOWNTIMECANCELLED", "host.downtime"),
                     when("type=FLAPPINGSTART|FLAPPINGSTOP|FLAPPINGDISABLED", "host.flapping"), "host.state"),
     .link = hostPage,
     .agent = "{author}",
     .users = "{author}",
     .objects = "{host}/state"},

    {.name = "nagios.service.state.change",
     .subtitle = firstOf(
         when("type=PROBLEM", TR("nagios", "{check} has a problem on {host}: “{output}”"),
              TR("nagios", "{check} has a problem on {host}"), TR("nagios", "A service has a problem on {host}")),
         when("type=RECOVERY", TR("nagios", "{check} works again on {host}: “{output}”"),
              TR("nagios", "{check} works again on {host}"), TR("nagios", "A service works again on {host}")),
         when("type=ACKNOWLEDGEMENT", TR("nagios", "{author} acknowledged the problem of {check} on {host}"),
              TR("nagios", "{author} acknowledged the problem of a service on {host}"),
              TR("nagios", "Somebody acknowledged the problem of a service on {host}")),
         when("type=DOWNTIMESTART", TR("nagios", "A planned downtime of {check} on {host} began")),
         when("type=DOWNTIMEEND|DOWNTIMECANCELLED", TR("nagios", "The planned downtime of {check} on {host} ended")),
         when("type=FLAPPINGSTART", TR("nagios", "{check} on {host} comes and goes")),
         when("type=FLAPPINGSTOP|FLAPPINGDISABLED", TR("nagios", "{check} on {host} no longer comes and goes")),
         TR("nagios", "The state of {check} on {host} changed to {state}"),
         TR("nagios", "The state of a service on {host} changed"), TR("nagios", "The state of a service changed")),
     .subjective =
         firstOf(when("type=ACKNOWLEDGEMENT", TR("nagios", "You acknowledged the problem of {check} on {host}"),
                      TR("nagios", "You acknowledged the problem of a service on {host}"))),
     .headline = firstOf(
         when("type=PROBLEM", TR("nagios", "Problem: {check}, {host}"), TR("nagios", "Problem: {host}")),
         when("type=RECOVERY", TR("nagios", "Works again: {check}, {host}"), TR("nagios", "Works again: {host}")),
         when("type=ACKNOWLEDGEMENT", TR("nagios", "Acknowledged: {check}, {host}"),
              TR("nagios", "Acknowledged: {host}")),
         TR("nagios", "New state: {check}, {host}"), TR("nagios", "New state: {host}")),
     .longForm = "{output}",
     .severity = firstOf(when("type=PROBLEM", when("state=WARNING|UNKNOWN", Severity::Attention), Severity::Problem),
                         when("type=RECOVERY|FLAPPINGSTOP", Severity::Fixed),
                         when("type=FLAPPINGSTART", Severity::Attention), Severity::Info),
     .kind = firstOf(when("type=PROBLEM", "service.problem"), when("type=RECOVERY", "service.recovered"),
                     when("type=ACKNOWLEDGEMENT", "service.acknowledged"),
                     when("type=DOWNTIMESTART|DOWNTIMEEND|DOWNTIMECANCELLED", "service.downtime"),
                     when("type=FLAPPINGSTART|FLAPPINGSTOP|FLAPPINGDISABLED", "service.flapping"), "service.state"),
     .link = hostPage,
     .agent = "{author}",
     .users = "{author}",
     .objects = "{host}/{checkOrUnknown}"},
};

} // namespace

constinit const Service nagios{
    .name = "nagios",
    .label = TR("nagios", "Nagios"),
    .icon = "https://apps.fedoraproject.org/img/icons/nagios-logo.png",
    .secondaryIcon = firstOf("openid:{author}", "{_icon}"),
    .fields = nagiosFields,
    .topics = nagiosTopics,
};

} // namespace tidings::meta
