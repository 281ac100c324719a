// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field mirrormanagerFields[] = {
    {"agent", "{agent}", As::Account},
    {"admins", "{site.admins}", As::Account},
    {"host", "{host.name}"},
    {"country", "{host.country}"},
    {"bandwidth", "{host.bandwidth}"},
    {"siteName", "{site.name|site_name}"},
    {"siteId", "{site.id|site_id}"},
    {"crawled", "{crawled_at}"},
    {"log", "{logs_url}"},
};

/// What the crawler came to: the hosts it began with, or how it fared with each.
void computeCrawl(const Context &context, Fields &fields)
{
    QStringList mirrors;
    for (const auto &one : context.at("results|hosts").items()) {
        if (mirrors.size() < limits::items) {
            mirrors.append(json::at(one, "host.name|name").toString());
        }
    }
    fields.set("mirrors", mirrors);
    const auto results = context.body["results"].items();
    const auto good = std::ranges::count_if(results, [](json::Value one) { return one["rc"].text() == "0"; });
    const auto bad = static_cast<qint64>(results.size()) - good;
    fields.set("good", static_cast<qint64>(good));
    fields.set("bad", bad);
    // Some mirrors always fail.
    fields.set("outcome", good == 0 && bad > 0 ? u"failed"_s : u"done"_s, As::State);
}

constexpr auto homePage = firstOf("https://mirrors.fedoraproject.org");
constexpr auto hostPage = firstOf("{host.url}", "https://mirrors.fedoraproject.org");
constexpr auto hostDetails =
    firstOf(TR("mirrormanager", "Mirror: {host}\nSite: {siteName}\nCountry: {country}\nBandwidth: {bandwidth} Mbit/s"),
            TR("mirrormanager", "Mirror: {host}\nSite: {siteName}"));

constexpr TopicRow mirrormanagerTopics[] = {
    {.name = "mirrormanager.crawler.start",
     .subtitle = firstOf(TR("mirrormanager", "MirrorManager started to crawl {mirrors, plural, one {# mirror} other {# "
                                             "mirrors}}"),
                         TR("mirrormanager", "MirrorManager started to crawl the mirrors")),
     .headline = TR("mirrormanager", "Crawl of mirrors started"),
     .longForm = "{mirrors}",
     .kind = "crawl.started",
     .link = homePage,
     .objects = "mirrors/{mirrors}",
     .compute = computeCrawl},

    {.name = "mirrormanager.crawler.complete",
     .subtitle = firstOf(TR("mirrormanager",
                            "MirrorManager finished a crawl of {mirrors, plural, one {# mirror} other {# mirrors}}: "
                            "{good, plural, other {# succeeded}}, {bad, plural, other {# failed}}"),
                         TR("mirrormanager", "MirrorManager finished a crawl of the mirrors")),
     .headline = firstOf(when("outcome=failed", TR("mirrormanager", "Crawl of mirrors failed")),
                         TR("mirrormanager", "Crawl of mirrors done")),
     .longForm = "{mirrors}",
     .severity = firstOf(when("outcome=failed", Severity::Problem), Severity::Info),
     .kind = firstOf(when("outcome=failed", "crawl.failed"), "crawl.done"),
     .link = homePage,
     .objects = "mirrors/{mirrors}",
     .compute = computeCrawl},

    {.name = "mirrormanager.crawler.host.disabled.v1",
     .schemas = "mirrormanager.crawler.host.disabled.v1",
     .subtitle = firstOf(TR("mirrormanager", "MirrorManager's crawler disabled the mirror {host}: “{reason}”"),
                         TR("mirrormanager", "MirrorManager's crawler disabled the mirror {host}"),
                         TR("mirrormanager", "MirrorManager's crawler disabled a mirror")),
     .subjective = firstOf(when("admins=_reader",
                                TR("mirrormanager", "MirrorManager's crawler disabled your mirror {host}: “{reason}”"),
                                TR("mirrormanager", "MirrorManager's crawler disabled your mirror {host}"))),
     .headline = TR("mirrormanager", "Mirror disabled: {host}"),
     .longForm = firstOf(TR("mirrormanager", "{reason}\n\nMirror: {host}\nSite: {siteName}\nCrawled: {crawled}\n"
                                             "Log: {log}"),
                         "{reason}"),
     .severity = Severity::Problem,
     .kind = "host.disabled",
     .link = hostPage,
     .users = "{admins}",
     .objects = "mirrors/{host}"},

    {.name = "mirrormanager.host.added.v2",
     .schemas = "mirrormanager.host.added.v2",
     .subtitle =
         firstOf(TR("mirrormanager", "{agent} added the mirror {host} to the site {siteName}"),
                 TR("mirrormanager", "{agent} added the mirror {host}"),
                 TR("mirrormanager", "There is a new mirror, {host}"), TR("mirrormanager", "There is a new mirror")),
     .subjective = firstOf(
         when("agent=_reader", TR("mirrormanager", "You added the mirror {host} to the site {siteName}")),
         when("admins=_reader", TR("mirrormanager", "{agent} added the mirror {host} to your site {siteName}"))),
     .headline = TR("mirrormanager", "New mirror: {host}"),
     .longForm = hostDetails,
     .kind = "host.added",
     .link = hostPage,
     .agent = "{agent}",
     .users = "{agent} {admins}",
     .objects = "mirrors/{host}"},

    {.name = "mirrormanager.host.updated.v2",
     .schemas = "mirrormanager.host.updated.v2",
     .subtitle = firstOf(TR("mirrormanager", "{agent} changed the mirror {host} of the site {siteName}"),
                         TR("mirrormanager", "{agent} changed the mirror {host}"),
                         TR("mirrormanager", "The mirror {host} changed"), TR("mirrormanager", "A mirror changed")),
     .subjective =
         firstOf(when("agent=_reader", TR("mirrormanager", "You changed the mirror {host} of the site {siteName}")),
                 when("admins=_reader", TR("mirrormanager", "{agent} changed the mirror {host} of your site "
                                                            "{siteName}"))),
     .headline = TR("mirrormanager", "Mirror changed: {host}"),
     .longForm = hostDetails,
     .kind = "host.updated",
     .link = hostPage,
     .agent = "{agent}",
     .users = "{agent} {admins}",
     .objects = "mirrors/{host}"},

    {.name = "mirrormanager.host.deleted.v2",
     .schemas = "mirrormanager.host.deleted.v2",
     .subtitle =
         firstOf(TR("mirrormanager", "{agent} deleted the mirror {host} from the site {siteName}"),
                 TR("mirrormanager", "{agent} deleted the mirror {host}"),
                 TR("mirrormanager", "The mirror {host} was deleted"), TR("mirrormanager", "A mirror was deleted")),
     .subjective = firstOf(
         when("agent=_reader", TR("mirrormanager", "You deleted the mirror {host} from the site {siteName}")),
         when("admins=_reader", TR("mirrormanager", "{agent} deleted the mirror {host} from your site {siteName}"))),
     .headline = TR("mirrormanager", "Mirror deleted: {host}"),
     .longForm = hostDetails,
     .severity = Severity::Attention,
     .kind = "host.deleted",
     .link = homePage,
     .agent = "{agent}",
     .users = "{agent} {admins}",
     .objects = "mirrors/{host}"},

    {.name = "mirrormanager.site.deleted.v2",
     .schemas = "mirrormanager.site.deleted.v2",
     .subtitle = firstOf(TR("mirrormanager", "{agent} deleted the site {siteName} ({siteId}) and its mirrors"),
                         TR("mirrormanager", "The site {siteName} was deleted with its mirrors"),
                         TR("mirrormanager", "A site was deleted with its mirrors")),
     .subjective = firstOf(
         when("agent=_reader", TR("mirrormanager", "You deleted the site {siteName} ({siteId}) and its mirrors")),
         when("admins=_reader", TR("mirrormanager", "{agent} deleted your site {siteName} ({siteId}) and its "
                                                    "mirrors"))),
     .headline = TR("mirrormanager", "Site deleted: {siteName}"),
     .severity = Severity::Attention,
     .kind = "site.deleted",
     .link = homePage,
     .agent = "{agent}",
     .users = "{agent} {admins}",
     .objects = "sites/{siteName}"},

    // The forms before the ".v2" ones tell neither who nor, of a host, which.
    {.name = "mirrormanager.host.added",
     .schemas = "mirrormanager.host.added.v1",
     .subtitle = firstOf(TR("mirrormanager", "A mirror was added to site {siteId}"),
                         TR("mirrormanager", "There is a new mirror")),
     .headline = TR("mirrormanager", "New mirror"),
     .kind = "host.added",
     .link = homePage,
     .isDeprecated = true},

    {.name = "mirrormanager.host.updated",
     .schemas = "mirrormanager.host.updated.v1",
     .subtitle =
         firstOf(TR("mirrormanager", "A mirror of site {siteId} changed"), TR("mirrormanager", "A mirror changed")),
     .headline = TR("mirrormanager", "Mirror changed"),
     .kind = "host.updated",
     .link = homePage,
     .isDeprecated = true},

    {.name = "mirrormanager.host.deleted",
     .schemas = "mirrormanager.host.deleted.v1",
     .subtitle = firstOf(TR("mirrormanager", "A mirror was deleted from site {siteId}"),
                         TR("mirrormanager", "A mirror was deleted")),
     .headline = TR("mirrormanager", "Mirror deleted"),
     .severity = Severity::Attention,
     .kind = "host.deleted",
     .link = homePage,
     .isDeprecated = true},

    {.name = "mirrormanager.site.deleted",
     .schemas = "mirrormanager.site.deleted.v1",
     .subtitle = firstOf(TR("mirrormanager", "The site {siteName} ({siteId}) was deleted with its mirrors"),
                         TR("mirrormanager", "A site was deleted with its mirrors")),
     .headline = TR("mirrormanager", "Site deleted: {siteName}"),
     .severity = Severity::Attention,
     .kind = "site.deleted",
     .link = homePage,
     .objects = "sites/{siteName}",
     .isDeprecated = true},

    {.name = "mirrormanager.netblocks.get",
     .subtitle =
         firstOf(when("success=false", TR("mirrormanager", "MirrorManager failed to update its {type} netblocks file"),
                      TR("mirrormanager", "MirrorManager failed to update a netblocks file")),
                 TR("mirrormanager", "MirrorManager successfully updated its {type} netblocks file"),
                 TR("mirrormanager", "MirrorManager updated a netblocks file")),
     .headline = firstOf(when("success=false", TR("mirrormanager", "Netblocks update failed")),
                         TR("mirrormanager", "Netblocks updated")),
     .severity = firstOf(when("success=false", Severity::Problem), Severity::Info),
     .kind = firstOf(when("success=false", "netblocks.failed"), "netblocks.updated"),
     .link = homePage,
     .objects = "netblocks/{type}"},
};

} // namespace

constinit const Service mirrormanager{
    .name = "mirrormanager",
    .label = TR("mirrormanager", "MirrorManager"),
    .icon = "https://apps.fedoraproject.org/img/icons/downloads.png",
    .amqpIcon = "https://apps.fedoraproject.org/img/icons/mirrormanager.png",
    .secondaryIcon = firstOf("openid:{agent}", "{_icon}"),
    .fields = mirrormanagerFields,
    .topics = mirrormanagerTopics,
};

} // namespace tidings::meta
