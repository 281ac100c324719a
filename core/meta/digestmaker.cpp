// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digestmaker.h"

#include "core/meta/link.h"
#include "core/meta/namelist.h"
#include "core/meta/sanitizer.h"
#include "core/meta/sentence.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 300;
constexpr qsizetype longestHeadline = 120;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view afterFirstWord(std::string_view topic)
{
    const auto point = topic.find('.');
    return point == std::string_view::npos ? std::string_view() : topic.substr(point + 1);
}

/// "bodhi" and two more have a picture of their own, on fedmsg.
QString servicePicture(const QString &account)
{
    const bool hasOne = account == "bodhi"_L1 || account == "koschei"_L1 || account == "taskotron"_L1;
    return hasOne ? u"https://apps.fedoraproject.org/img/icons/%1-64.png"_s.arg(account) : QString();
}

} // namespace

DigestMaker::DigestMaker(
    const CompiledRow &row, const Context &context, Arguments &arguments, Accounts &accounts, const Language &language)
    : m_row(row)
    , m_context(context)
    , m_arguments(arguments)
    , m_accounts(accounts)
    , m_language(language)
{
}

void DigestMaker::makeFacts()
{
    makeNames();
    m_digest.isDeprecated = m_row.row.isDeprecated;
    makePeople();
    makeLists();
    takeHeaders();
    for (auto *list : {&m_digest.usernames, &m_digest.packages, &m_digest.objects, &m_digest.groups,
             &m_digest.containers, &m_digest.modules, &m_digest.flatpaks}) {
        sortedUnique(*list);
    }
    m_digest.severity = m_row.severity.first(
        m_arguments, m_arguments.reader(), Severity::Info, [](Severity severity) { return std::optional(severity); });
    makePictures();
    m_digest.link = firstText(m_row.link);
    if (!isLink(m_digest.link)) {
        m_digest.link.clear();
    }
}

void DigestMaker::makeNames()
{
    const auto &service = m_row.service;
    auto &known = m_arguments.known();
    known.digest = &m_digest;
    m_digest.title = sanitized(m_context.topic, longestName);
    m_digest.service =
        service.name.empty() ? sanitized(topicWord(m_context.topic, 0), longestName) : toText(service.name);
    known.isServiceForeign = service.label.source == nullptr;
    known.service = known.isServiceForeign ? m_digest.service : m_language.translated(service.label);
    if (m_digest.service.isEmpty()) {
        m_digest.service = u"unknown"_s;
    }
    // Some rows take a word of the body into it.
    m_digest.kind = elided(firstText(m_row.kind), longestName);
    if (m_digest.kind.isEmpty()) {
        const auto names = m_row.row.name;
        const auto name = names.empty() ? m_context.topic : names.substr(0, names.find(' '));
        m_digest.kind = sanitized(afterFirstWord(name), longestName);
    }
    if (m_digest.kind.isEmpty()) {
        m_digest.kind = u"message"_s;
    }
}

void DigestMaker::makePeople()
{
    m_digest.agent = m_accounts.account(firstText(m_row.agent), m_row.table.home());
    for (const auto &name : texts(m_row.users)) {
        if (auto account = m_accounts.account(name, m_row.table.home()); Accounts::isAccount(account)) {
            m_digest.usernames.append(std::move(account));
        }
    }
    for (const auto &address : texts(m_row.emails)) {
        if (auto account = m_accounts.account(address, m_row.table.home()); Accounts::isAccount(account)) {
            m_digest.emails.insert(address, account);
        }
    }
}

void DigestMaker::makeLists()
{
    m_digest.packages = texts(m_row.packages);
    m_digest.objects = texts(m_row.objects);
    m_digest.groups = texts(m_row.groups);
    m_digest.containers = texts(m_row.containers);
    m_digest.modules = texts(m_row.modules);
    m_digest.flatpaks = texts(m_row.flatpaks);
}

void DigestMaker::takeHeaders()
{
    if (m_context.form != bus::Form::Amqp) {
        return;
    }
    constexpr std::string_view ours = "fedora_messaging_";
    const std::pair<std::string_view, QStringList *> kinds[] = {{"user_", &m_digest.usernames},
        {"rpm_", &m_digest.packages}, {"group_", &m_digest.groups}, {"container_", &m_digest.containers},
        {"module_", &m_digest.modules}, {"flatpak_", &m_digest.flatpaks}};
    const auto members = m_context.headers().members();
    for (auto member = std::ranges::lower_bound(members, ours, {}, &json::Member::key);
         member != members.end() && member->key.starts_with(ours); ++member) {
        const auto key = member->key.substr(ours.size());
        for (const auto &[kind, list] : kinds) {
            // "None" is what a class lists for somebody who is missing.
            if (key.starts_with(kind) && key.size() > kind.size() && key.substr(kind.size()) != "None" &&
                list->size() < limits::items) {
                list->append(sanitized(key.substr(kind.size()), longestName));
            }
        }
    }
}

void DigestMaker::makePictures()
{
    const auto &service = m_row.service;
    const bool isAmqp = m_context.form == bus::Form::Amqp && !service.amqpIcon.empty();
    const auto own = toText(isAmqp ? service.amqpIcon : service.icon);
    m_digest.icon = own;
    if (auto stated = firstPicture(m_row.icon); !stated.isEmpty()) {
        m_digest.icon = std::move(stated);
    }
    m_digest.secondaryIcon = firstPicture(m_row.secondaryIcon);
    // The service's own icon may have any name; one that a message states has to be an address.
    for (auto *icon : {&m_digest.icon, &m_digest.secondaryIcon}) {
        if (*icon != own && !isLink(*icon)) {
            icon->clear();
        }
    }
    if (service.hasAvatars) {
        for (const auto &account : m_digest.usernames) {
            m_digest.avatars.insert(account, avatarOf(account));
        }
    }
}

QString DigestMaker::avatarOf(const QString &account)
{
    const auto picture = m_context.form == bus::Form::Fedmsg ? servicePicture(account) : QString();
    return picture.isEmpty() ? m_accounts.avatar(account) : picture;
}

QString DigestMaker::firstPicture(const CompiledChoice<Picture> &choice)
{
    return choice.first(
        m_arguments, m_arguments.reader(), QString(), [&](const Picture &picture) -> std::optional<QString> {
            const auto address = addressOf(picture);
            return address.isNull() ? std::nullopt : std::optional(address);
        });
}

QString DigestMaker::addressOf(const Picture &picture)
{
    const auto text = picture.text.text(m_arguments);
    if (text.isEmpty()) {
        return picture.text.isEmpty() ? u""_s : QString();
    }
    switch (picture.kind) {
    case Picture::Kind::OpenId:
        return avatarOf(m_accounts.account(text, m_row.table.home()));
    case Picture::Kind::Md5:
        return md5Avatar(text);
    case Picture::Kind::Sha256:
        return sha256Avatar(text);
    case Picture::Kind::Address:
        break;
    }
    return text;
}

QStringList DigestMaker::texts(const std::vector<TextTemplate> &templates)
{
    QStringList all;
    for (const auto &one : templates) {
        all += one.texts(m_arguments);
    }
    return all;
}

QString DigestMaker::firstText(const CompiledChoice<TextTemplate> &choice)
{
    return firstTextOf(choice, m_arguments, m_arguments.reader());
}

QString DigestMaker::sentence(
    const CompiledChoice<CompiledText> &choice, Arguments &arguments, Pattern::Style style) const
{
    return sentenceOf(choice, arguments, arguments.reader(), m_language, style);
}

void DigestMaker::makeSentences(const std::function<Generic()> &generic)
{
    m_digest.subtitle = sentence(m_row.subtitle, m_arguments);
    m_digest.headline = sentence(m_row.headline, m_arguments);
    if (m_digest.subtitle.isEmpty() || m_digest.headline.isEmpty()) {
        const auto any = generic();
        if (m_digest.subtitle.isEmpty()) {
            m_digest.subtitle = sentence(any.row.subtitle, any.arguments);
        }
        if (m_digest.headline.isEmpty()) {
            m_digest.headline = sentence(any.row.headline, any.arguments);
        }
    }
    m_digest.subtitle = bounded(m_digest.subtitle, limits::sentence);
    m_digest.headline = bounded(m_digest.headline, longestHeadline);
    m_digest.spans = spansOf(m_digest.subtitle);
    if (isReadersOwn()) {
        m_digest.subjective = bounded(sentence(m_row.subjective, m_arguments), limits::sentence);
    }
    if (m_digest.subjective.isEmpty()) {
        m_digest.subjective = m_digest.subtitle;
    }
    m_digest.longForm = elided(sentence(m_row.longForm, m_arguments, Pattern::Style::Long), limits::longForm);
    if (m_digest.longForm.isEmpty()) {
        m_digest.longForm = m_digest.subtitle;
    }
}

bool DigestMaker::isReadersOwn() const
{
    const auto &reader = m_arguments.reader();
    return !reader.isEmpty() && (m_digest.agent == reader || m_digest.usernames.contains(reader));
}

} // namespace tidings::meta
