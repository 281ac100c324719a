// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/html.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field planetFields[] = {
    {"user", "{username}", As::Account},
    {"author", "{user|name|post.author_detail.name}"},
    {"planet", "{title}"},
};

/// The post as its feed tells it: texts that are HTML, even its title.
void computePost(const Context &context, Fields &fields)
{
    fields.set("headlineOfPost", plainText(context.text("post.title")));
    fields.set("text", plainText(context.text("post.content.0.value|post.summary|post.subtitle")));
    auto address = context.text("post.link");
    if (const auto scheme = address.find("://"); scheme != std::string_view::npos) {
        address.remove_prefix(scheme + 3);
    }
    fields.set("address", address);
}

constexpr TopicRow planetTopics[] = {
    {.name = "planet.post.new",
     .schemas = "planet.post.new",
     .subtitle = firstOf(TR("planet", "{author} published the post “{headlineOfPost}” on the planet"),
                         TR("planet", "{author} published a post on the planet"),
                         TR("planet", "There is a new post on the planet: “{headlineOfPost}”"),
                         TR("planet", "There is a new post on the planet")),
     .subjective = firstOf(TR("planet", "You published the post “{headlineOfPost}” on the planet"),
                           TR("planet", "You published a post on the planet")),
     .headline = firstOf(TR("planet", "New post: {headlineOfPost}"), TR("planet", "New post by {author}"),
                         TR("planet", "New post")),
     .longForm = "{text}",
     .link = "{post.link}",
     .secondaryIcon = firstOf(when("_form=amqp", "openid:{user}"), "{face}", "openid:{user}"),
     .agent = "{user}",
     .users = "{user}",
     .objects = "{address}",
     .compute = computePost},

    {.name = "planet.build",
     .schemas = "planet.build",
     .subtitle = firstOf(TR("planet", "{planet} was built again"), TR("planet", "The planet was built again")),
     .headline = TR("planet", "Planet built"),
     .kind = "built"},
};

} // namespace

constinit const Service planet{
    .name = "planet",
    .label = TR("planet", "Fedora Planet"),
    .icon = "https://apps.fedoraproject.org/img/icons/planet_logo.png",
    .secondaryIcon = "{_icon}",
    .fields = planetFields,
    .topics = planetTopics,
};

} // namespace tidings::meta
