// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"
#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

/// One alone may stand without its list.
QStringList listOf(json::Value value)
{
    const auto argument = Argument::of(value);
    return argument.isList() ? argument.items : QStringList(argument.text);
}

/// A line of FreeIPA's journal: who called which command, "ines@EXAMPLE.TEST", and its arguments as a text of JSON.
void computeIpa(const Context &context, Fields &fields)
{
    const auto actor = context.text("IPA_API_ACTOR");
    fields.set("agent", actor.substr(0, actor.find('@')), As::Account);
    const auto arguments = context.text("IPA_API_PARAMS");
    const auto parsed = json::Document::parse(QByteArray(arguments.data(), static_cast<qsizetype>(arguments.size())));
    if (!parsed) {
        return;
    }
    const auto root = parsed->root();
    fields.set("name", root["cn"].text());
    fields.set("uid", root["uid"].text(), As::Account);
    fields.set("members", listOf(root["user"]), As::Account);
    fields.set("groups", listOf(root["group"]));
}

constexpr auto groupPage = firstOf("https://accounts.fedoraproject.org/group/{name}/");

constexpr TopicRow ipaTopics[] = {
    {.name = "ipa.group_add_member.v1",
     .schemas = "journal.ipa.group_add_member.v1",
     .subtitle =
         firstOf(TR("ipa", "{groups, plural, one {{agent} added {members} and the group {groups} to the group {name}} "
                           "other {{agent} added {members} and the groups {groups} to the group {name}}}"),
                 TR("ipa", "{agent} added {members} to the group {name}"),
                 TR("ipa", "{groups, plural, one {{agent} added the group {groups} to the group {name}} "
                           "other {{agent} added the groups {groups} to the group {name}}}"),
                 TR("ipa", "The group {name} has new members"), TR("ipa", "A group has new members")),
     .subjective = firstOf(when("agent=_reader", TR("ipa", "You added {members} to the group {name}"),
                                TR("ipa", "{groups, plural, one {You added the group {groups} to the group {name}} "
                                          "other {You added the groups {groups} to the group {name}}}")),
                           when("members=_reader", TR("ipa", "{agent} added you to the group {name}"))),
     .headline = firstOf(TR("ipa", "New members: {name}"), TR("ipa", "New members")),
     .kind = "group.member.add",
     .link = groupPage,
     .agent = "{agent}",
     .users = "{agent} {members}",
     .objects = "groups/{name} users/{members}",
     .groups = "{name} {groups}"},

    {.name = "ipa.group_remove_member.v1",
     .schemas = "journal.ipa.group_remove_member.v1",
     .subtitle = firstOf(
         TR("ipa", "{groups, plural, one {{agent} removed {members} and the group {groups} from the group {name}} "
                   "other {{agent} removed {members} and the groups {groups} from the group {name}}}"),
         TR("ipa", "{agent} removed {members} from the group {name}"),
         TR("ipa", "{groups, plural, one {{agent} removed the group {groups} from the group {name}} "
                   "other {{agent} removed the groups {groups} from the group {name}}}"),
         TR("ipa", "Members were removed from the group {name}"), TR("ipa", "Members were removed from a group")),
     .subjective = firstOf(when("agent=_reader", TR("ipa", "You removed {members} from the group {name}"),
                                TR("ipa", "{groups, plural, one {You removed the group {groups} from the group {name}} "
                                          "other {You removed the groups {groups} from the group {name}}}")),
                           when("members=_reader", TR("ipa", "{agent} removed you from the group {name}"))),
     .headline = firstOf(TR("ipa", "Members removed: {name}"), TR("ipa", "Members removed")),
     .kind = "group.member.remove",
     .link = groupPage,
     .agent = "{agent}",
     .users = "{agent} {members}",
     .objects = "groups/{name} users/{members}",
     .groups = "{name} {groups}"},

    {.name = "ipa.user_add.v1",
     .schemas = "journal.ipa.user_add.v1",
     .subtitle = firstOf(TR("ipa", "{agent} created the account {uid}"), TR("ipa", "There is a new account, {uid}"),
                         TR("ipa", "There is a new account")),
     .subjective = firstOf(when("agent=_reader", TR("ipa", "You created the account {uid}")),
                           when("uid=_reader", TR("ipa", "{agent} created your account"))),
     .headline = firstOf(TR("ipa", "New account: {uid}"), TR("ipa", "New account")),
     .kind = "user.add",
     .link = "https://accounts.fedoraproject.org/user/{uid}/",
     .agent = "{agent}",
     .users = "{agent} {uid}",
     .objects = "users/{uid}"},
};

} // namespace

constinit const Service ipa{
    .name = "ipa",
    .label = TR("ipa", "Account system"),
    .icon = "https://apps.fedoraproject.org/img/icons/ipa.png",
    .secondaryIcon = "openid:{agent}",
    .compute = computeIpa,
    .topics = ipaTopics,
};

} // namespace tidings::meta
