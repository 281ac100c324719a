// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"user", "{userid}", As::Account},
};

void compute(const Context &context, Fields &computed)
{
    const auto playbook = context.text("playbook");
    computed.set("playbook", playbook.substr(playbook.rfind('/') + 1));
    if (context.topic.starts_with("ansible.playbook.start")) {
        computed.set("runs", qint64{1});
    }
}

constexpr GroupRule rules[] = {
    {.name = "ansible.byUser",
     .topics = "ansible.playbook",
     .key = "{user}",
     .sums = "runs",
     .subtitle = firstOf(TR("groups", "{user} ran {playbook} {runs, plural, one {# time} other {# times}}"),
                         TR("groups", "{user} ran {playbook} {_count, plural, one {# time} other {# times}}"),
                         TR("groups", "{user} ran playbooks {_count, plural, one {# time} other {# times}}")),
     .subjective =
         firstOf(when("user=_reader", TR("groups", "You ran {playbook} {runs, plural, one {# time} other {# times}}"),
                      TR("groups", "You ran {playbook} {_count, plural, one {# time} other {# times}}"))),
     .link = "http://infrastructure.fedoraproject.org/infra/ansible.git/",
     .secondaryIcon = "openid:{user}",
     .fields = fields,
     .compute = compute},
};

} // namespace

constinit const std::span<const GroupRule> ansibleGroups{rules};

} // namespace tidings::meta
