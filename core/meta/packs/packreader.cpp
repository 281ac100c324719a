// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/packs/packreader.h"

#include "core/meta/pattern.h"

#include <QJsonArray>

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

/// Whether each brace that opens is closed, and there is a name between them.
bool isTemplate(const QString &text)
{
    bool isOpen = false;
    qsizetype length = 0;
    for (const auto c : text) {
        if (c == u'{' ? isOpen : c == u'}' && (!isOpen || length == 0)) {
            return false;
        }
        isOpen = c == u'{' || (isOpen && c != u'}');
        length = c == u'{' ? 0 : length + 1;
    }
    return !isOpen;
}

QString quoted(const QString &text)
{
    constexpr qsizetype enough = 60;
    return u'"' + (text.size() > enough ? text.first(enough) + u'…' : text) + u'"';
}

} // namespace

/// A step down the tree, for as long as it lives.
class PackReader::Step
{
public:
    Step(PackReader &reader, const QString &step)
        : m_where(reader.m_where)
    {
        m_where.append(step);
    }
    ~Step() { m_where.removeLast(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    QStringList &m_where;
};

std::optional<PackReader::Problem> PackReader::read(const QJsonDocument &document)
{
    if (document.isObject()) {
        service(document.object());
    } else {
        refuse(u"a pack is an object: the service"_s);
    }
    return m_problem;
}

void PackReader::refuse(const QString &what)
{
    if (!m_problem) {
        m_problem = {m_where, what};
    }
}

void PackReader::allow(const QJsonObject &object, const QStringList &keys)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!keys.contains(member.key())) {
            const Step step(*this, member.key());
            refuse(u"there is no key %1 here; there are %2"_s.arg(quoted(member.key()), keys.join(u", "_s)));
        }
    }
}

void PackReader::service(const QJsonObject &object)
{
    allow(object, {u"name"_s, u"label"_s, u"prefixes"_s, u"icon"_s, u"amqpIcon"_s, u"secondaryIcon"_s, u"avatars"_s,
                      u"home"_s, u"fields"_s, u"topics"_s});
    m_name = text(object, u"name"_s);
    const auto *const label = text(object, u"label"_s);
    const auto *const prefixes = words(object, u"prefixes"_s, false);
    for (const auto &[key, given] : {std::pair(u"name"_s, m_name), {u"label"_s, label}, {u"prefixes"_s, prefixes}}) {
        if (*given == '\0') {
            refuse(u"the service has no %1"_s.arg(key));
        }
    }
    each(object, u"fields"_s, [&](const QJsonValue &value) { field(value); });
    each(object, u"topics"_s, [&](const QJsonValue &value) { topic(value); });
    m_pack.finish({.name = m_name,
        .label = Text(m_name, label),
        .prefixes = prefixes,
        .home = text(object, u"home"_s),
        .icon = text(object, u"icon"_s),
        .amqpIcon = text(object, u"amqpIcon"_s),
        .secondaryIcon = templates(object, u"secondaryIcon"_s),
        .hasAvatars = flag(object, u"avatars"_s)});
}

void PackReader::field(const QJsonValue &value)
{
    const auto object = value.toObject();
    allow(object, {u"name"_s, u"value"_s, u"as"_s});
    const std::string_view name = text(object, u"name"_s);
    const auto isNamePart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
    };
    if (name.empty() || name.front() == '_' || !std::ranges::all_of(name, isNamePart)) {
        refuse(u"a field has a name of letters and digits"_s);
    }
    if (!object.contains(u"value"_s)) {
        refuse(u"the field has no value"_s);
    }
    m_pack.add(Field{name, templates(object, u"value"_s), as(object)});
}

void PackReader::topic(const QJsonValue &value)
{
    const auto object = value.toObject();
    allow(object,
        {u"name"_s, u"schemas"_s, u"subtitle"_s, u"subjective"_s, u"headline"_s, u"longForm"_s, u"severity"_s,
            u"kind"_s, u"link"_s, u"icon"_s, u"secondaryIcon"_s, u"agent"_s, u"users"_s, u"packages"_s, u"objects"_s,
            u"groups"_s, u"containers"_s, u"modules"_s, u"flatpaks"_s, u"emails"_s, u"deprecated"_s});
    if (!object.contains(u"name"_s) && !object.contains(u"schemas"_s)) {
        refuse(u"a topic has a name, or schemas"_s);
    }
    m_pack.add(TopicRow{.name = words(object, u"name"_s, false),
        .schemas = words(object, u"schemas"_s, false),
        .subtitle = wording(object, u"subtitle"_s),
        .subjective = wording(object, u"subjective"_s),
        .headline = wording(object, u"headline"_s),
        .longForm = wording(object, u"longForm"_s),
        .severity = severity(object, u"severity"_s),
        .kind = templates(object, u"kind"_s),
        .link = templates(object, u"link"_s),
        .icon = templates(object, u"icon"_s),
        .secondaryIcon = templates(object, u"secondaryIcon"_s),
        .agent = templates(object, u"agent"_s),
        .users = words(object, u"users"_s, true),
        .packages = words(object, u"packages"_s, true),
        .objects = words(object, u"objects"_s, true),
        .groups = words(object, u"groups"_s, true),
        .containers = words(object, u"containers"_s, true),
        .modules = words(object, u"modules"_s, true),
        .flatpaks = words(object, u"flatpaks"_s, true),
        .emails = words(object, u"emails"_s, true),
        .isDeprecated = flag(object, u"deprecated"_s)});
}

template <class Read>
void PackReader::each(const QJsonObject &object, const QString &key, const Read &read)
{
    const Step step(*this, key);
    const auto list = object[key];
    if (!list.isUndefined() && !list.isArray()) {
        refuse(u"%1 are a list of objects"_s.arg(key));
    }
    const auto items = list.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Step number(*this, QString::number(i));
        if (!items[i].isObject()) {
            refuse(u"%1 are a list of objects"_s.arg(key));
        }
        read(items[i]);
    }
}

const char *PackReader::text(const QJsonObject &object, const QString &key)
{
    const Step step(*this, key);
    return object.contains(key) ? plain(object[key]) : "";
}

/// A text, or several with blanks between them, as rows have them.
const char *PackReader::words(const QJsonObject &object, const QString &key, bool areTemplates)
{
    const Step step(*this, key);
    const auto value = object[key];
    const auto items = value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value};
    QStringList all;
    for (const auto &item : items) {
        const auto word = QString::fromUtf8(areTemplates ? frame(item) : plain(item));
        if (word.isEmpty() || word.contains(u' ')) {
            refuse(u"%1 is no word; several stand in a list, and a template with blanks in it is a field"_s.arg(
                quoted(word)));
        }
        all.append(word);
    }
    return m_pack.keep(all.join(u' '));
}

bool PackReader::flag(const QJsonObject &object, const QString &key)
{
    const Step step(*this, key);
    if (object.contains(key) && !object[key].isBool()) {
        refuse(u"%1 is true or false"_s.arg(key));
    }
    return object[key].toBool();
}

As PackReader::as(const QJsonObject &object)
{
    constexpr std::pair<QLatin1StringView, As> kinds[] = {
        {"name"_L1, As::Name}, {"account"_L1, As::Account}, {"package"_L1, As::Package}, {"state"_L1, As::State}};
    const auto word = object[u"as"_s].toString(object.contains(u"as"_s) ? QString() : u"name"_s);
    const auto *const found = std::ranges::find(kinds, word, &std::pair<QLatin1StringView, As>::first);
    if (found == std::end(kinds)) {
        const Step step(*this, u"as"_s);
        refuse(u"a field is taken as name, account, package or state"_s);
        return As::Name;
    }
    return found->second;
}

const Wording &PackReader::wording(const QJsonObject &object, const QString &key)
{
    return m_pack.keep(choice<Text>(object, key, [this](const QJsonValue &value) { return pattern(value); }));
}

const Template &PackReader::templates(const QJsonObject &object, const QString &key)
{
    return m_pack.keep(choice<const char *>(object, key, [this](const QJsonValue &value) { return frame(value); }));
}

const Choice<Severity> &PackReader::severity(const QJsonObject &object, const QString &key)
{
    return m_pack.keep(choice<Severity>(object, key, [this](const QJsonValue &value) {
        const auto word = value.toString();
        const auto severity = severityFrom(word);
        if (toString(severity) != word) {
            refuse(u"a severity is problem, attention, fixed or info"_s);
        }
        return severity;
    }));
}

template <class T, class Leaf>
std::vector<Case<T>> PackReader::choice(const QJsonObject &object, const QString &key, const Leaf &leaf)
{
    const Step step(*this, key);
    std::vector<Case<T>> cases;
    if (object.contains(key)) {
        addCases(object[key], {}, cases, leaf);
    }
    return cases;
}

template <class T, class Leaf>
void PackReader::addCases(
    const QJsonValue &value, const Conditions &conditions, std::vector<Case<T>> &into, const Leaf &leaf)
{
    if (!value.isArray()) {
        addCase(value, conditions, into, leaf);
        return;
    }
    const auto items = value.toArray();
    if (items.isEmpty()) {
        refuse(u"the list is empty; leave it out"_s);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Step step(*this, QString::number(i));
        if (items[i].isArray()) {
            refuse(u"a list stands in a list"_s);
        } else {
            addCase(items[i], conditions, into, leaf);
        }
    }
}

template <class T, class Leaf>
void PackReader::addCase(
    const QJsonValue &value, const Conditions &conditions, std::vector<Case<T>> &into, const Leaf &leaf)
{
    const auto object = value.toObject();
    if (!object.contains(u"when"_s)) {
        const auto read = leaf(value);
        into.push_back({conditions.empty() ? nullptr : conditions.front(),
            conditions.size() < 2 ? nullptr : conditions.back(), read});
        return;
    }
    allow(object, {u"when"_s, u"then"_s});
    if (conditions.size() == 2) {
        refuse(u"when stands in when only once"_s);
        return;
    }
    if (!object.contains(u"then"_s)) {
        refuse(u"there is no \"then\" to this \"when\""_s);
        return;
    }
    auto all = conditions;
    all.push_back(condition(object[u"when"_s]));
    const Step step(*this, u"then"_s);
    addCases(object[u"then"_s], all, into, leaf);
}

const char *PackReader::plain(const QJsonValue &value)
{
    const auto text = value.toString();
    if (!value.isString()) {
        refuse(u"this is to be a text"_s);
    } else if (std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 && c != u'\n'; })) {
        refuse(u"there is a control character in %1"_s.arg(quoted(text)));
        return "";
    }
    return m_pack.keep(text);
}

const char *PackReader::condition(const QJsonValue &value)
{
    const Step step(*this, u"when"_s);
    const auto parts = value.toString().split(u'=');
    if (parts.size() < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
        refuse(u"a condition is \"name=value\" or \"name=value|value\""_s);
    }
    return plain(value);
}

const char *PackReader::frame(const QJsonValue &value)
{
    const auto *const read = plain(value);
    if (!isTemplate(value.toString())) {
        refuse(u"the braces of %1 do not match, or are empty"_s.arg(quoted(value.toString())));
    }
    return read;
}

Text PackReader::pattern(const QJsonValue &value)
{
    const auto object = value.toObject();
    if (!object.isEmpty()) {
        allow(object, {u"verbatim"_s});
        const Step step(*this, u"verbatim"_s);
        return {frame(object[u"verbatim"_s])};
    }
    const auto *const read = plain(value);
    if (!Pattern::compile(value.toString(), [](std::string_view) { return 0; })) {
        refuse(
            u"%1 is no message pattern, or one with arguments that are neither plain nor plural, selectordinal or select"_s
                .arg(quoted(value.toString())));
    }
    return {m_name, read};
}

} // namespace tidings::meta
