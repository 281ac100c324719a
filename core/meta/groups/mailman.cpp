// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/groups/groups.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/mail.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field fields[] = {
    {"list", "{mlist.list_name}"},
    {"starter", "{address}"},
};

/// The first mail of the thread: the one that all others refer to first.
std::string_view rootOf(const Context &context)
{
    const auto references = context.text("msg.references");
    return references.empty() ? bracketed(context.text("msg.message-id")) : firstBracketed(references);
}

QString threadOf(QString subject)
{
    while (subject.startsWith("re:"_L1, Qt::CaseInsensitive)) {
        subject = subject.sliced(3).trimmed();
    }
    return subject;
}

void compute(const Context &context, Fields &computed)
{
    computed.set("root", rootOf(context));
    computed.set("address", bracketed(context.text("msg.from")));
    computed.set("thread", threadOf(sanitized(context.text("msg.subject"))));
    computed.set("page", archivePage(context));
}

constexpr GroupRule rules[] = {
    {.name = "mailman.byMessageId",
     .topics = "mailman.receive",
     .key = "{root}",
     .firsts = "starter thread",
     .subtitle = firstOf(
         TR("groups",
            "{address} wrote {_count, plural, one {# mail} other {# mails}} about “{thread}” to the list {list}"),
         TR("groups", "{_count, plural, one {# mail} other {# mails}} about “{thread}”"),
         TR("groups", "{_count, plural, one {# mail} other {# mails}} to the list {list}")),
     .headline = TR("groups", "{list}: {_count, plural, one {# mail} other {# mails}} about “{thread}”"),
     .link = "{page}",
     .secondaryIcon = "md5:{starter}",
     .fields = fields,
     .compute = compute},
};

} // namespace

constinit const std::span<const GroupRule> mailmanGroups{rules};

} // namespace tidings::meta
