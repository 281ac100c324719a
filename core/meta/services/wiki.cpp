// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field wikiFields[] = {
    {"file", "{title.mPrefixedText}"},
};

/// The wiki writes an account with a capital first letter.
QString accountOf(std::string_view user)
{
    return sanitized(user).toLower();
}

void computeWiki(const Context &context, Fields &fields)
{
    fields.set("user", accountOf(context.text("user|user_text")), As::Account);
    // Whose page it is, or below whose page it lies.
    constexpr std::string_view home = "User:";
    const auto title = context.text("title");
    if (title.starts_with(home)) {
        const auto page = title.substr(home.size());
        fields.set("subject", accountOf(page.substr(0, page.find('/'))), As::Account);
    }
    constexpr qsizetype shortText = 35;
    fields.set("about", elided(sanitized(context.text("description")), shortText));
    auto address = sanitized(context.text("diff_url|page_url|url"));
    if (context.form == bus::Form::Fedmsg && address.startsWith("http://"_L1)) {
        address.insert(4, u's');
    }
    fields.set("address", address.startsWith(u'/') ? u"https://fedoraproject.org"_s + address : address);
    fields.set("path", address.startsWith(u'/') ? address.sliced(1) : address);
}

constexpr TopicRow wikiTopics[] = {
    {.name = "wiki.article.edit",
     .schemas = "wiki.article.edit.v1",
     .subtitle = firstOf(when("minor_edit=1|true", TR("wiki", "{user} made a small edit of the wiki page “{title}”")),
                         TR("wiki", "{user} edited the wiki page “{title}”"),
                         TR("wiki", "The wiki page “{title}” was edited"), TR("wiki", "A wiki page was edited")),
     .subjective = firstOf(
         when("user=_reader", when("minor_edit=1|true", TR("wiki", "You made a small edit of the wiki page “{title}”")),
              TR("wiki", "You edited the wiki page “{title}”")),
         when("subject=_reader", TR("wiki", "{user} edited your wiki page “{title}”"))),
     .headline = TR("wiki", "Wiki page edited: {title}"),
     .longForm = firstOf(Text("{summary}\n\n{text}"), "{text}", "{summary}"),
     .kind = firstOf(when("minor_edit=1|true", "edit.minor"), "edit"),
     .link = "{address}",
     .agent = "{user}",
     .users = "{user} {subject}",
     .objects = "{title}-page"},

    {.name = "wiki.upload.complete",
     .subtitle = firstOf(TR("wiki", "{user} uploaded {file} to the wiki: “{about}”"),
                         TR("wiki", "{user} uploaded {file} to the wiki"),
                         TR("wiki", "{file} was uploaded to the wiki"), TR("wiki", "A file was uploaded to the wiki")),
     .subjective = firstOf(TR("wiki", "You uploaded {file} to the wiki: “{about}”"),
                           TR("wiki", "You uploaded {file} to the wiki")),
     .headline = TR("wiki", "Wiki upload: {file}"),
     .longForm = "{description}",
     .kind = "upload",
     .link = "{address}",
     .agent = "{user}",
     .users = "{user}",
     .objects = "{path}"},
};

} // namespace

constinit const Service wiki{
    .name = "wiki",
    .label = TR("wiki", "Wiki"),
    .icon = "https://fedoraproject.org/w/skins/common/images/mediawiki.png",
    .amqpIcon = "https://apps.fedoraproject.org/img/icons/mediawiki.png",
    .secondaryIcon = firstOf("openid:{user}", "{_icon}"),
    .fields = wikiFields,
    .compute = computeWiki,
    .topics = wikiTopics,
};

} // namespace tidings::meta
