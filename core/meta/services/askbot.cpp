// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field askbotFields[] = {
    {"agent", "{agent}", As::Account},
    {"mentioned", "{newly_mentioned_users}", As::Account},
    {"title", "{thread.title}"},
    {"thread", "{thread.pk}"},
    {"question", "{topmost_post_id}"},
    {"postType", "{post.post_type|instance.post_type}"},
    {"type",
     firstOf(when("postType=question", "question"), when("postType=answer", "answer"),
             when("postType=comment", "comment")),
     As::State},
    {"act", firstOf(when("created=true", "{type}.new"), "{type}.edit", "post.edit"), As::State},
};

constexpr auto threadPage = firstOf("https://ask.fedoraproject.org/question/{question}/");
constexpr std::string_view threadAndTags = "threads/{thread} tags/{thread.tagnames}";

constexpr TopicRow askbotTopics[] = {
    {.name = "askbot.post.edit",
     .subtitle =
         firstOf(when("created=true", when("type=question", TR("askbot", "{agent} asked the question “{title}”")),
                      when("type=answer", TR("askbot", "{agent} gave an answer to “{title}”")),
                      when("type=comment", TR("askbot", "{agent} wrote a comment on “{title}”")),
                      TR("askbot", "{agent} wrote about “{title}”")),
                 when("type=question", TR("askbot", "{agent} edited the question “{title}”")),
                 when("type=answer", TR("askbot", "{agent} edited an answer to “{title}”")),
                 when("type=comment", TR("askbot", "{agent} edited a comment on “{title}”")),
                 TR("askbot", "{agent} edited a post about “{title}”"), TR("askbot", "Somebody wrote about “{title}”"),
                 TR("askbot", "Somebody wrote a post")),
     .subjective =
         firstOf(when("agent=_reader", when("act=question.new", TR("askbot", "You asked the question “{title}”")),
                      when("act=answer.new", TR("askbot", "You gave an answer to “{title}”")),
                      when("act=comment.new", TR("askbot", "You wrote a comment on “{title}”")),
                      when("act=question.edit", TR("askbot", "You edited the question “{title}”")),
                      when("act=answer.edit", TR("askbot", "You edited an answer to “{title}”")),
                      when("act=comment.edit", TR("askbot", "You edited a comment on “{title}”")),
                      TR("askbot", "You wrote about “{title}”")),
                 when("mentioned=_reader", TR("askbot", "{agent} mentioned you in “{title}”"))),
     .headline =
         firstOf(when("created=true", when("type=question", TR("askbot", "New question: {title}")),
                      when("type=answer", TR("askbot", "New answer: {title}")),
                      when("type=comment", TR("askbot", "New comment: {title}")), TR("askbot", "New post: {title}")),
                 TR("askbot", "Edited: {title}")),
     .longForm = "{post.text}",
     .kind = "{act}",
     .link = threadPage,
     .agent = "{agent}",
     .users = "{agent} {mentioned}",
     .objects = threadAndTags,
     .emails = "{agent}@fedoraproject.org"},

    {.name = "askbot.post.delete",
     .subtitle = firstOf(when("type=question", TR("askbot", "{agent} deleted the question “{title}”")),
                         when("type=answer", TR("askbot", "{agent} deleted an answer to “{title}”")),
                         when("type=comment", TR("askbot", "{agent} deleted a comment on “{title}”")),
                         TR("askbot", "{agent} deleted a post about “{title}”"),
                         TR("askbot", "A post about “{title}” was deleted"), TR("askbot", "A post was deleted")),
     .subjective = firstOf(when("type=question", TR("askbot", "You deleted the question “{title}”")),
                           when("type=answer", TR("askbot", "You deleted an answer to “{title}”")),
                           when("type=comment", TR("askbot", "You deleted a comment on “{title}”")),
                           TR("askbot", "You deleted a post about “{title}”")),
     .headline =
         firstOf(when("type=question", TR("askbot", "Question deleted: {title}")),
                 when("type=answer", TR("askbot", "Answer deleted: {title}")),
                 when("type=comment", TR("askbot", "Comment deleted: {title}")), TR("askbot", "Deleted: {title}")),
     .longForm = "{instance.text}",
     .kind = firstOf("{type}.delete", "post.delete"),
     .link = threadPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = threadAndTags,
     .emails = "{agent}@fedoraproject.org"},

    {.name = "askbot.post.flag_offensive.add",
     .subtitle = firstOf(when("type=question", TR("askbot", "{agent} flagged the question “{title}” as offensive")),
                         when("type=answer", TR("askbot", "{agent} flagged an answer to “{title}” as offensive")),
                         when("type=comment", TR("askbot", "{agent} flagged a comment on “{title}” as offensive")),
                         TR("askbot", "{agent} flagged a post about “{title}” as offensive"),
                         TR("askbot", "A post was flagged as offensive")),
     .subjective = firstOf(when("type=question", TR("askbot", "You flagged the question “{title}” as offensive")),
                           when("type=answer", TR("askbot", "You flagged an answer to “{title}” as offensive")),
                           when("type=comment", TR("askbot", "You flagged a comment on “{title}” as offensive"))),
     .headline = TR("askbot", "Flagged as offensive: {title}"),
     .longForm = "{instance.text}",
     .severity = Severity::Attention,
     .kind = "flag.add",
     .link = threadPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = threadAndTags,
     .emails = "{agent}@fedoraproject.org"},

    {.name = "askbot.post.flag_offensive.delete",
     .subtitle =
         firstOf(when("type=question", TR("askbot", "{agent} no longer flags the question “{title}” as offensive")),
                 when("type=answer", TR("askbot", "{agent} no longer flags an answer to “{title}” as offensive")),
                 when("type=comment", TR("askbot", "{agent} no longer flags a comment on “{title}” as offensive")),
                 TR("askbot", "{agent} no longer flags a post about “{title}” as offensive"),
                 TR("askbot", "A post is no longer flagged as offensive")),
     .subjective =
         firstOf(when("type=question", TR("askbot", "You no longer flag the question “{title}” as offensive")),
                 when("type=answer", TR("askbot", "You no longer flag an answer to “{title}” as offensive")),
                 when("type=comment", TR("askbot", "You no longer flag a comment on “{title}” as offensive"))),
     .headline = TR("askbot", "No longer flagged: {title}"),
     .longForm = "{instance.text}",
     .severity = Severity::Fixed,
     .kind = "flag.delete",
     .link = threadPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = threadAndTags,
     .emails = "{agent}@fedoraproject.org"},

    {.name = "askbot.tag.update",
     .subtitle = firstOf(TR("askbot", "{agent} changed the tags of the question “{title}” to {tags}"),
                         TR("askbot", "{agent} changed the tags of the question “{title}”"),
                         TR("askbot", "The tags of a question changed")),
     .subjective = firstOf(TR("askbot", "You changed the tags of the question “{title}” to {tags}"),
                           TR("askbot", "You changed the tags of the question “{title}”")),
     .headline = TR("askbot", "Tags changed: {title}"),
     .kind = "tags",
     .link = threadPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "threads/{thread} tags/{tags}",
     .emails = "{agent}@fedoraproject.org"},
};

} // namespace

constinit const Service askbot{
    .name = "askbot",
    .label = TR("askbot", "Ask Fedora"),
    .icon = "https://apps.fedoraproject.org/img/icons/ask_fedora.png",
    .secondaryIcon = firstOf("openid:{agent}", "{_icon}"),
    .fields = askbotFields,
    .topics = askbotTopics,
};

} // namespace tidings::meta
