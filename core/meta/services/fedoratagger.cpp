// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field fedorataggerFields[] = {
    {"tag", "{vote.tag.tag|tag.tag}"},
    {"vote", firstOf(when("vote.like=true", "up"), when("vote.like=false", "down")), As::State},
    {"rank", "{user.rank}"},
    {"score", "{rating.rating}"},
};

/// Older votes hold the package as a key, with its tags behind it.
std::string_view packageIn(const Context &context)
{
    const auto keyed = context.at("vote.tag.package");
    return keyed.isObject() && keyed.size() == 1 && !keyed.contains("name")
               ? keyed.members().front().key
               : context.text("vote.tag.package.name|vote.tag.package|rating.package.name|package.name|package");
}

void computeFedoratagger(const Context &context, Fields &fields)
{
    fields.set("package", packageIn(context));
    const auto user = context.at("vote.user|rating.user|user");
    const auto name = user.isObject() ? user["username"].text() : user.text();
    if (name != "anonymous" && !user["anonymous"].toBool()) {
        fields.set("user", name, As::Account);
    } else {
        fields.set("user", QString());
    }
}

constexpr auto packagePage = firstOf("https://apps.fedoraproject.org/tagger/{package}");

constexpr TopicRow fedorataggerTopics[] = {
    {.name = "fedoratagger.tag.create",
     .subtitle = firstOf(TR("fedoratagger", "{user} added the tag “{tag}” to {package}"),
                         TR("fedoratagger", "Somebody anonymous added the tag “{tag}” to {package}"),
                         TR("fedoratagger", "A package got a tag")),
     .subjective = TR("fedoratagger", "You added the tag “{tag}” to {package}"),
     .headline = TR("fedoratagger", "New tag: {package}, {tag}"),
     .link = packagePage,
     .agent = "{user}",
     .users = "{user}",
     .packages = "{package}",
     .objects = "labels/{tag} packages/{package}"},

    {.name = "fedoratagger.tag.update",
     .subtitle = firstOf(when("vote=up", TR("fedoratagger", "{user} voted for the tag “{tag}” of {package}"),
                              TR("fedoratagger", "Somebody anonymous voted for the tag “{tag}” of {package}")),
                         when("vote=down", TR("fedoratagger", "{user} voted against the tag “{tag}” of {package}"),
                              TR("fedoratagger", "Somebody anonymous voted against the tag “{tag}” of {package}")),
                         TR("fedoratagger", "There is a vote about a tag of {package}"),
                         TR("fedoratagger", "There is a vote about a tag")),
     .subjective = firstOf(when("vote=up", TR("fedoratagger", "You voted for the tag “{tag}” of {package}")),
                           when("vote=down", TR("fedoratagger", "You voted against the tag “{tag}” of {package}"))),
     .headline = firstOf(when("vote=up", TR("fedoratagger", "Vote for a tag: {package}, {tag}")),
                         when("vote=down", TR("fedoratagger", "Vote against a tag: {package}, {tag}"))),
     .kind = firstOf("tag.vote.{vote}", "tag.vote"),
     .link = packagePage,
     .agent = "{user}",
     .users = "{user}",
     .packages = "{package}",
     .objects = "labels/{tag} packages/{package}"},

    {.name = "fedoratagger.rating.update",
     .subtitle = firstOf(TR("fedoratagger", "{user} gave {package} a rating of {score}"),
                         TR("fedoratagger", "Somebody anonymous gave {package} a rating of {score}"),
                         TR("fedoratagger", "{package} got a rating"), TR("fedoratagger", "A package got a rating")),
     .subjective = TR("fedoratagger", "You gave {package} a rating of {score}"),
     .headline = TR("fedoratagger", "Rated {score}: {package}"),
     .link = packagePage,
     .agent = "{user}",
     .users = "{user}",
     .packages = "{package}",
     .objects = "packages/{package}"},

    {.name = "fedoratagger.usage.toggle",
     .subtitle = firstOf(when("usage=false", TR("fedoratagger", "{user} no longer uses {package}"),
                              TR("fedoratagger", "Somebody anonymous no longer uses {package}")),
                         when("usage=true", TR("fedoratagger", "{user} uses {package}"),
                              TR("fedoratagger", "Somebody anonymous uses {package}")),
                         TR("fedoratagger", "Somebody said whether they use {package}"),
                         TR("fedoratagger", "Somebody said whether they use a package")),
     .subjective = firstOf(when("usage=false", TR("fedoratagger", "You no longer use {package}")),
                           when("usage=true", TR("fedoratagger", "You use {package}"))),
     .headline = firstOf(when("usage=false", TR("fedoratagger", "No longer used: {package}")),
                         TR("fedoratagger", "Used: {package}")),
     .kind = firstOf(when("usage=false", "usage.off"), "usage.on"),
     .link = packagePage,
     .agent = "{user}",
     .users = "{user}",
     .packages = "{package}",
     .objects = "packages/{package}"},

    {.name = "fedoratagger.user.rank.update",
     .subtitle = firstOf(TR("fedoratagger", "{user}'s rank among the taggers is now {rank}"),
                         TR("fedoratagger", "{user}'s rank among the taggers changed"),
                         TR("fedoratagger", "A rank among the taggers changed")),
     .subjective = TR("fedoratagger", "Your rank among the taggers is now {rank}"),
     .headline = TR("fedoratagger", "New rank: {user}, {rank}"),
     .kind = "rank",
     .users = "{user}"},
};

} // namespace

constinit const Service fedoratagger{
    .name = "fedoratagger",
    .label = TR("fedoratagger", "Tagger"),
    .icon = "https://apps.fedoraproject.org/img/icons/tagger.png",
    .secondaryIcon = firstOf("openid:{user}", "{_icon}"),
    .fields = fedorataggerFields,
    .compute = computeFedoratagger,
    .topics = fedorataggerTopics,
};

} // namespace tidings::meta
