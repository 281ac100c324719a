// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

/// Images by kind ("atomic_qcow2"), in newer messages under their architecture. All are of one release.
void computeReleng(const Context &context, Fields &fields)
{
    QStringList objects;
    QString release;
    for (const auto &[key, value] : context.body.members()) {
        const auto name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        const auto own = value["release"].toString();
        objects.append(own.isEmpty() ? name : own + u'/' + name);
        const auto members = value.members();
        const auto found = own.isEmpty() && !members.empty() ? members.front().value["release"].toString() : own;
        if (!found.isEmpty()) {
            release = found;
        }
    }
    fields.set("images", objects);
    fields.set("release", release);
}

constexpr auto downloadPage = firstOf("https://download.fedoraproject.org/pub/alt/atomic/stable/");

constexpr TopicRow relengTopics[] = {
    {.name = "releng.atomic.twoweek.begin",
     .subtitle =
         firstOf(TR("releng", "Release engineering looks for builds for a release of Fedora {release} Atomic Host"),
                 TR("releng", "Release engineering looks for builds for a release of Atomic Host")),
     .headline = firstOf(TR("releng", "Atomic Host begun: Fedora {release}"), TR("releng", "Atomic Host begun")),
     .link = downloadPage,
     .objects = "{images}"},

    {.name = "releng.atomic.twoweek.complete",
     .subtitle = firstOf(TR("releng", "A new release of Fedora {release} Atomic Host is ready"),
                         TR("releng", "A new release of Atomic Host is ready")),
     .headline = firstOf(TR("releng", "Atomic Host ready: Fedora {release}"), TR("releng", "Atomic Host ready")),
     .link = downloadPage,
     .objects = "{images}"},
};

} // namespace

constinit const Service releng{
    .name = "releng",
    .label = TR("releng", "Release engineering"),
    .icon = "https://apps.fedoraproject.org/img/icons/atomic.png",
    .secondaryIcon = "{_icon}",
    .compute = computeReleng,
    .topics = relengTopics,
};

} // namespace tidings::meta
