// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {
namespace {

constexpr Field discourseFields[] = {
    {"instance", "{webhook_headers.X-Discourse-Instance}"},
    {"place", firstOf(when("instance=https://discussion.fedoraproject.org", "Fedora Discussion"),
                      when("instance=https://ask.fedoraproject.org", "Ask Fedora"), "{instance}")},
    {"event", firstOf("{webhook_headers.X-Discourse-Event-Type}.{webhook_headers.X-Discourse-Event}", "{_rest}")},
    {"author",
     "{webhook_body.post.username|webhook_body.like.post.username|webhook_body.solved.username|"
     "webhook_body.topic.created_by.username}",
     As::Account},
    {"fan", "{webhook_body.like.user.username}", As::Account},
    {"title", "{webhook_body.post.topic_title|webhook_body.like.post.topic_title|webhook_body.solved.topic_title|"
              "webhook_body.topic.title}"},
    {"topicId", "{webhook_body.post.topic_id|webhook_body.like.post.topic_id|webhook_body.solved.topic_id|"
                "webhook_body.topic.id}"},
    {"topicSlug", "{webhook_body.post.topic_slug|webhook_body.like.post.topic_slug|webhook_body.solved.topic_slug|"
                  "webhook_body.topic.slug}"},
    {"postNumber",
     "{webhook_body.post.post_number|webhook_body.like.post.post_number|webhook_body.solved.post_number}"},
    {"said", "{webhook_body.post.raw|webhook_body.like.post.raw|webhook_body.solved.raw}"},
};

constexpr auto postPage = firstOf("{instance}/t/{topicSlug}/{topicId}/{postNumber}", "{instance}");
constexpr auto topicPage = firstOf("{instance}/t/{topicSlug}/{topicId}", "{instance}");
constexpr std::string_view topicObjects = "topic/{topicId}";

constexpr TopicRow discourseTopics[] = {
    {.name = "discourse.post.post_created",
     .schemas = "discourse.event.v1/post_created",
     .subtitle = firstOf(TR("discourse", "{author} posted in “{title}” ({place})"),
                         TR("discourse", "A new post ({place})"), TR("discourse", "A new post on a forum")),
     .subjective = firstOf(when("author=_reader", TR("discourse", "You posted in “{title}” ({place})"))),
     .headline = firstOf(TR("discourse", "New post: {title}"), TR("discourse", "New post")),
     .longForm = "{said}",
     .kind = "post.created",
     .link = postPage,
     .agent = "{author}",
     .users = "{author}",
     .objects = topicObjects},

    {.name = "discourse.post.post_edited",
     .schemas = "discourse.event.v1/post_edited",
     .subtitle =
         firstOf(TR("discourse", "{author}'s post in “{title}” was edited ({place})"),
                 TR("discourse", "A post was edited ({place})"), TR("discourse", "A post on a forum was edited")),
     .subjective = firstOf(when("author=_reader", TR("discourse", "Your post in “{title}” was edited ({place})"))),
     .headline = firstOf(TR("discourse", "Post edited: {title}"), TR("discourse", "Post edited")),
     .longForm = "{said}",
     .kind = "post.edited",
     .link = postPage,
     .agent = "{author}",
     .users = "{author}",
     .objects = topicObjects},

    {.name = "discourse.post.post_destroyed",
     .schemas = "discourse.event.v1/post_destroyed",
     .subtitle =
         firstOf(TR("discourse", "{author}'s post in “{title}” was deleted ({place})"),
                 TR("discourse", "A post was deleted ({place})"), TR("discourse", "A post on a forum was deleted")),
     .subjective = firstOf(when("author=_reader", TR("discourse", "Your post in “{title}” was deleted ({place})"))),
     .headline = firstOf(TR("discourse", "Post deleted: {title}"), TR("discourse", "Post deleted")),
     .longForm = "{said}",
     .kind = "post.deleted",
     .link = topicPage,
     .agent = "{author}",
     .users = "{author}",
     .objects = topicObjects},

    {.name = "discourse.like.post_liked",
     .schemas = "discourse.event.v1/post_liked",
     .subtitle = firstOf(TR("discourse", "{fan} liked {author}'s post in “{title}” ({place})"),
                         TR("discourse", "{fan} liked a post in “{title}” ({place})"),
                         TR("discourse", "A post was liked ({place})"), TR("discourse", "A post on a forum was liked")),
     .subjective = firstOf(when("fan=_reader", TR("discourse", "You liked {author}'s post in “{title}” ({place})")),
                           when("author=_reader", TR("discourse", "{fan} liked your post in “{title}” ({place})"))),
     .headline = firstOf(TR("discourse", "Post liked: {title}"), TR("discourse", "Post liked")),
     .longForm = "{said}",
     .kind = "post.liked",
     .link = postPage,
     .agent = "{fan}",
     .users = "{fan} {author}",
     .objects = topicObjects},

    {.name = "discourse.like.accepted_solution discourse.solved.accepted_solution",
     .schemas = "discourse.event.v1/accepted_solution",
     .subtitle = firstOf(TR("discourse", "{author}'s post solved “{title}” ({place})"),
                         TR("discourse", "A post solved a topic ({place})"),
                         TR("discourse", "A post solved a topic on a forum")),
     .subjective = firstOf(when("author=_reader", TR("discourse", "Your post solved “{title}” ({place})"))),
     .headline = firstOf(TR("discourse", "Solved: {title}"), TR("discourse", "Topic solved")),
     .longForm = "{said}",
     .kind = "topic.solved",
     .link = postPage,
     .users = "{author}",
     .objects = topicObjects},

    {.name = "discourse.topic.topic_created",
     .schemas = "discourse.event.v1/topic_created",
     .subtitle = firstOf(TR("discourse", "{author} opened the topic “{title}” ({place})"),
                         TR("discourse", "A new topic ({place})"), TR("discourse", "A new topic on a forum")),
     .subjective = firstOf(when("author=_reader", TR("discourse", "You opened the topic “{title}” ({place})"))),
     .headline = firstOf(TR("discourse", "New topic: {title}"), TR("discourse", "New topic")),
     .kind = "topic.created",
     .link = topicPage,
     .agent = "{author}",
     .users = "{author}",
     .objects = topicObjects},

    {.name = "discourse.topic.topic_edited",
     .schemas = "discourse.event.v1/topic_edited",
     .subtitle =
         firstOf(TR("discourse", "{author}'s topic “{title}” was edited ({place})"),
                 TR("discourse", "A topic was edited ({place})"), TR("discourse", "A topic on a forum was edited")),
     .subjective = firstOf(when("author=_reader", TR("discourse", "Your topic “{title}” was edited ({place})"))),
     .headline = firstOf(TR("discourse", "Topic edited: {title}"), TR("discourse", "Topic edited")),
     .kind = "topic.edited",
     .link = topicPage,
     .agent = "{author}",
     .users = "{author}",
     .objects = topicObjects},

    {.name = "discourse.topic.topic_destroyed",
     .schemas = "discourse.event.v1/topic_destroyed",
     .subtitle =
         firstOf(TR("discourse", "{author}'s topic “{title}” was deleted ({place})"),
                 TR("discourse", "A topic was deleted ({place})"), TR("discourse", "A topic on a forum was deleted")),
     .subjective = firstOf(when("author=_reader", TR("discourse", "Your topic “{title}” was deleted ({place})"))),
     .headline = firstOf(TR("discourse", "Topic deleted: {title}"), TR("discourse", "Topic deleted")),
     .kind = "topic.deleted",
     .link = "{instance}",
     .agent = "{author}",
     .users = "{author}",
     .objects = topicObjects},

    {.name = "discourse.topic.topic_recovered",
     .schemas = "discourse.event.v1/topic_recovered",
     .subtitle =
         firstOf(TR("discourse", "{author}'s topic “{title}” is back ({place})"),
                 TR("discourse", "A deleted topic is back ({place})"), TR("discourse", "A deleted topic is back")),
     .subjective = firstOf(when("author=_reader", TR("discourse", "Your topic “{title}” is back ({place})"))),
     .headline = firstOf(TR("discourse", "Topic back: {title}"), TR("discourse", "Topic back")),
     .kind = "topic.recovered",
     .link = topicPage,
     .agent = "{author}",
     .users = "{author}",
     .objects = topicObjects},

    // Whatever else Discourse sends.
    {.name = "discourse",
     .schemas = "discourse.event.v1",
     .subtitle = firstOf(TR("discourse", "Something happened in “{title}” ({place}, {event})"),
                         TR("discourse", "Something happened on {place} ({event})"),
                         TR("discourse", "Something happened on a forum")),
     .headline = firstOf(TR("discourse", "News: {title}"), TR("discourse", "News: {place}"),
                         TR("discourse", "News from a forum")),
     .longForm = "{said}",
     .kind = firstOf("{event}", "event"),
     .link = topicPage,
     .users = "{author}",
     .objects = topicObjects},
};

} // namespace

constinit const Service discourse{
    .name = "discourse",
    .label = TR("discourse", "Discourse"),
    .icon = "https://apps.fedoraproject.org/img/icons/discourse.png",
    .secondaryIcon = "openid:{_agent}",
    .fields = discourseFields,
    .event = "webhook_headers.X-Discourse-Event",
    .topics = discourseTopics,
};

} // namespace tidings::meta
