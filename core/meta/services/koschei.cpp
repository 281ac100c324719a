// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field koscheiFields[] = {
    {"site",
     firstOf(when("_form=amqp", "https://koschei.fedoraproject.org"), "https://apps.fedoraproject.org/koschei")},
    {"elsewhere", firstOf(when("koji_instance=primary", ""), "{koji_instance}")},
    // In AMQP's sentences packages stand in "f45", in fedmsg's in "Fedora 45".
    {"release", firstOf(when("_form=amqp", "{collection}"), "{collection_name|collection}")},
    {"place", firstOf("{release} ({elsewhere})", "{release}")},
    {"buildroot", firstOf("{collection_name|collection} ({elsewhere})", "{collection_name|collection}")},
};

constexpr TopicRow koscheiTopics[] = {
    {.name = "koschei.package.state.change",
     .schemas = "koschei.package.state.change",
     .subtitle = firstOf(
         when("new=failing", TR("koschei", "The builds of {name} started to fail in {place}"),
              TR("koschei", "The builds of {name} started to fail")),
         when("new=unresolved", TR("koschei", "The dependencies of {name} failed to resolve in {place}"),
              TR("koschei", "The dependencies of {name} failed to resolve")),
         when("new=ok",
              when("old=failing|unresolved", TR("koschei", "The builds of {name} work again in {place}"),
                   TR("koschei", "The builds of {name} work again")),
              TR("koschei", "{name} was added to Koschei in {place}"), TR("koschei", "{name} was added to Koschei")),
         when("new=ignored|blocked|untracked|retired", TR("koschei", "Koschei ignores {name} in {place}"),
              TR("koschei", "Koschei ignores {name}")),
         TR("koschei", "{name} is now {new} in {place}"), TR("koschei", "Koschei has news of {name}"),
         TR("koschei", "Koschei has news of a package")),
     .headline = firstOf(when("new=failing", TR("koschei", "Builds fail: {name}")),
                         when("new=unresolved", TR("koschei", "Dependencies broken: {name}")),
                         when("new=ok", when("old=failing|unresolved", TR("koschei", "Builds again: {name}")),
                              TR("koschei", "In Koschei: {name}")),
                         when("new=ignored|blocked|untracked|retired", TR("koschei", "Ignored by Koschei: {name}"))),
     .severity = firstOf(when("new=failing|unresolved", Severity::Problem),
                         when("new=ok", when("old=failing|unresolved", Severity::Fixed)), Severity::Info),
     .kind =
         firstOf(when("new=failing", "package.failing"), when("new=unresolved", "package.unresolved"),
                 when("new=ok", when("old=failing|unresolved", "package.fixed"), "package.added"), "package.changed"),
     .link = "{site}/package/{name}?collection={collection}",
     .secondaryIcon =
         firstOf(when("_form=amqp", ""), "https://apps.fedoraproject.org/packages/images/icons/{name}.png"),
     .packages = "{name}",
     .groups = "{groups}"},

    {.name = "koschei.collection.state.change",
     .schemas = "koschei.collection.state.change",
     .subtitle = firstOf(when("new=unresolved|failing", TR("koschei", "The buildroot of {buildroot} is broken"),
                              TR("koschei", "A buildroot is broken")),
                         when("new=ok", TR("koschei", "The buildroot of {buildroot} was fixed"),
                              TR("koschei", "A buildroot was fixed")),
                         TR("koschei", "The buildroot of {buildroot} is now {new}"),
                         TR("koschei", "Koschei has news of a buildroot")),
     .headline = firstOf(when("new=unresolved|failing", TR("koschei", "Buildroot broken: {buildroot}")),
                         when("new=ok", TR("koschei", "Buildroot fixed: {buildroot}"))),
     .severity =
         firstOf(when("new=unresolved|failing", Severity::Problem), when("new=ok", Severity::Fixed), Severity::Info),
     .kind = firstOf(when("new=unresolved|failing", "buildroot.broken"), when("new=ok", "buildroot.fixed"),
                     "buildroot.changed"),
     .link = "{site}/collection/{collection}"},
};

} // namespace

constinit const Service koschei{
    .name = "koschei",
    .label = TR("koschei", "Koschei"),
    .icon = "https://apps.fedoraproject.org/img/icons/koschei.png",
    .fields = koscheiFields,
    .topics = koscheiTopics,
};

} // namespace tidings::meta
