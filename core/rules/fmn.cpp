// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fmn.h"

#include "core/json/document.h"
#include "core/meta/sanitizer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tidings::rules::fmn {

using namespace Qt::StringLiterals;
using json::Value;
using meta::Severity;

namespace {

constexpr qsizetype longestName = 200;
constexpr int deepest = 32;

struct Pair
{
    QLatin1StringView fmn;
    QLatin1StringView ours;
};
/// Applications that have another name there; all others have the same.
constexpr std::array applications{Pair{"koji"_L1, "buildsys"_L1}, Pair{"mediawiki"_L1, "wiki"_L1},
    Pair{"the-new-hotness"_L1, "hotness"_L1}, Pair{"distgit"_L1, "git"_L1}};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fmnRules)
};

/// Words about a rule, gathered.
class Notes
{
public:
    explicit Notes(QStringList &notes)
        : m_notes(notes)
    {
    }
    void setRule(const QString &name) { m_rule = name; }
    void add(const QString &words)
    {
        if (m_notes.size() >= mostNotes) {
            return;
        }
        // The name last: a %1 in it stays one.
        if (const auto note = Text::tr("%2: %1", "a rule's name, and what about it").arg(words, m_rule);
            !m_notes.contains(note)) {
            m_notes.append(note);
        }
    }

private:
    QStringList &m_notes;
    QString m_rule;
};

QString nameIn(const Value &value)
{
    return meta::sanitized(value.text(), longestName).trimmed();
}

/// A list of names, or a single one. Of an object those of its members.
QStringList namesIn(const Value &value)
{
    QStringList names;
    const auto add = [&names](const Value &item) {
        const auto name = item.isObject() ? nameIn(item["name"]) : nameIn(item);
        if (!name.isEmpty() && names.size() < mostNames) {
            names.append(name);
        }
    };
    for (const auto &item : value.items()) {
        add(item);
    }
    for (const auto &member : value.members()) {
        const bool isList = member.value.isArray();
        for (const auto &item : isList ? member.value.items() : std::span(&member.value, 1)) {
            add(item);
        }
    }
    if (value.isString()) {
        add(value);
    }
    names.removeDuplicates();
    return names;
}

QString serviceOf(const QString &application)
{
    const auto word = application.toLower();
    const auto *const found = std::ranges::find_if(applications, [&](const Pair &pair) { return word == pair.fmn; });
    return found != applications.end() ? QString(found->ours) : word;
}

QString applicationOf(const QString &service)
{
    const auto *const found =
        std::ranges::find_if(applications, [&](const Pair &pair) { return service == pair.ours; });
    return found != applications.end() ? QString(found->fmn) : service;
}

QStringList servicesOf(const Value &params)
{
    QStringList services;
    std::ranges::transform(namesIn(params), std::back_inserter(services), serviceOf);
    services.removeDuplicates();
    return services;
}

QList<Severity> severitiesOf(const Value &params, Notes &notes)
{
    QList<Severity> severities;
    for (const auto &word : namesIn(params)) {
        if (word == "error"_L1) {
            severities << Severity::Problem;
        } else if (word == "warning"_L1) {
            severities << Severity::Attention;
        } else if (word == "info"_L1 || word == "debug"_L1) {
            severities << Severity::Fixed << Severity::Info;
        } else {
            notes.add(Text::tr("the severity “%1” is not known here").arg(word));
        }
    }
    std::ranges::sort(severities, std::ranges::greater());
    severities.erase(std::unique(severities.begin(), severities.end()), severities.end());
    return severities;
}

/// Only packages have a place in a rule; of artifacts of other kinds their names are told.
QStringList packagesOf(const Value &params, Notes &notes)
{
    QStringList packages;
    for (const auto &item : params.items()) {
        const auto type = item["type"].text();
        if (item.isObject() && !type.empty() && type != "rpms") {
            notes.add(Text::tr("“%1” is no package and is left out").arg(nameIn(item["name"])));
        } else if (const auto name = item.isObject() ? nameIn(item["name"]) : nameIn(item);
                   !name.isEmpty() && packages.size() < mostNames) {
            packages.append(name);
        }
    }
    packages.removeDuplicates();
    return packages;
}

/// False for what cannot be tracked here.
bool readTracking(const Value &tracking, const QString &reader, Rule &rule, Notes &notes)
{
    const auto kind = tracking["name"].text();
    const auto params = tracking["params"];
    if (kind == "related-events") {
        rule.track = Track::Me;
        return true;
    }
    if (kind == "artifacts-owned") {
        rule.track = Track::Maintained;
        const auto owners = namesIn(params);
        if (std::ranges::any_of(owners, [&](const QString &owner) { return owner != reader; })) {
            notes.add(Text::tr("the packages of %1 become your own").arg(owners.join(u", "_s)));
        }
        return true;
    }
    if (kind == "artifacts-group-owned") {
        rule.track = Track::Group;
        rule.groups = namesIn(params);
        return !rule.groups.isEmpty();
    }
    if (kind == "artifacts-followed") {
        rule.track = Track::Packages;
        rule.packages = packagesOf(params, notes);
        return !rule.packages.isEmpty();
    }
    if (kind == "users-followed") {
        rule.track = Track::Users;
        rule.users = namesIn(params);
        return !rule.users.isEmpty();
    }
    return false;
}

void readFilter(std::string_view name, const Value &params, Rule &rule, Notes &notes)
{
    if (name == "applications") {
        rule.services = servicesOf(params);
    } else if (name == "severities") {
        rule.severities = severitiesOf(params, notes);
    } else if (name == "topic") {
        rule.topic = nameIn(params);
    } else if (name == "my_actions") {
        rule.takesOwn = params.toBool();
    } else if (!params.isNull()) {
        notes.add(Text::tr("the filter “%1” is not known here").arg(meta::sanitized(name, longestName)));
    }
}

/// They are told as a list of names with parameters, or as one object.
void readFilters(const Value &filters, Rule &rule, Notes &notes)
{
    for (const auto &filter : filters.items()) {
        readFilter(filter["name"].text(), filter["params"], rule, notes);
    }
    for (const auto &member : filters.members()) {
        readFilter(member.key, member.value, rule, notes);
    }
}

void readRule(const Value &value, const QString &reader, Import &import)
{
    Notes notes(import.notes);
    Rule rule{.name = nameIn(value["name"]), .isOn = !value["disabled"].toBool()};
    if (rule.name.isEmpty()) {
        rule.name = Text::tr("Rule %1").arg(import.rules.size() + 1);
    }
    notes.setRule(rule.name);
    if (!readTracking(value["tracking_rule"], reader, rule, notes)) {
        notes.add(Text::tr("what it tracks is not known here; it is left out"));
        return;
    }
    const auto generations = value["generation_rules"].items();
    if (generations.empty()) {
        rule.isOn = false;
        notes.add(Text::tr("it sends nothing there; here it would keep messages from others, and is switched off"));
        import.rules.append(rule);
        return;
    }
    rule.outcome = Outcome::Bubble;
    for (const auto &generation : generations) {
        if (import.rules.size() >= mostRules) {
            return;
        }
        auto filtered = rule;
        readFilters(generation["filters"], filtered, notes);
        if (generation["destinations"].size() > 0) {
            notes.add(Text::tr("where it was sent to becomes a bubble"));
        }
        import.rules.append(filtered);
    }
}

QJsonObject named(const QString &name, const QJsonValue &params)
{
    return {{u"name"_s, name}, {u"params"_s, params}};
}

QJsonArray artifactsOf(const QStringList &packages, Notes &notes)
{
    QJsonArray artifacts;
    for (const auto &package : packages) {
        if (package.contains(u'*') || package.contains(u'?')) {
            notes.add(Text::tr("the pattern “%1” is left out; there a package has a whole name").arg(package));
        } else {
            artifacts.append(QJsonObject{{u"type"_s, u"rpms"_s}, {u"name"_s, package}});
        }
    }
    return artifacts;
}

/// An empty object for what cannot be tracked there.
QJsonObject trackingOf(const Rule &rule, const Choices &choices, Notes &notes)
{
    const auto unlessEmpty = [](const QString &name, const QJsonArray &params) {
        return params.isEmpty() ? QJsonObject() : named(name, params);
    };
    switch (rule.track) {
    case Track::Me:
        return named(u"related-events"_s, QJsonObject());
    case Track::Maintained:
        return named(u"artifacts-owned"_s, QJsonArray{choices.reader});
    case Track::Group:
        return unlessEmpty(u"artifacts-group-owned"_s, QJsonArray::fromStringList(rule.groups));
    case Track::Users:
        return unlessEmpty(u"users-followed"_s,
            QJsonArray::fromStringList(rule.users.isEmpty() ? choices.followed.users : rule.users));
    case Track::Packages:
        return unlessEmpty(u"artifacts-followed"_s,
            artifactsOf(rule.packages.isEmpty() ? choices.followed.packages : rule.packages, notes));
    case Track::Everything:
    case Track::Installed:
    case Track::Reported:
        break;
    }
    return {};
}

QJsonArray severityWords(const QList<Severity> &severities, Notes &notes)
{
    QJsonArray words;
    if (severities.contains(Severity::Problem)) {
        words.append(u"error"_s);
    }
    if (severities.contains(Severity::Attention)) {
        words.append(u"warning"_s);
    }
    const bool hasInfo = severities.contains(Severity::Info);
    const bool hasFixed = severities.contains(Severity::Fixed);
    if (hasInfo || hasFixed) {
        words.append(u"info"_s);
    }
    if (hasInfo != hasFixed) {
        notes.add(Text::tr("what is fixed and everything else are one severity there"));
    }
    return words;
}

/// All four, as the service gives them itself.
QJsonObject filtersOf(const Rule &rule, Notes &notes)
{
    QStringList names;
    std::ranges::transform(rule.services, std::back_inserter(names), applicationOf);
    return {{u"applications"_s, QJsonArray::fromStringList(names)},
        {u"severities"_s, severityWords(rule.severities, notes)},
        {u"topic"_s, rule.topic.isEmpty() ? QJsonValue() : QJsonValue(rule.topic)}, {u"my_actions"_s, rule.takesOwn}};
}

/// What it lets through there and not here.
void tellLost(const Rule &rule, Notes &notes)
{
    if (!rule.exceptServices.isEmpty()) {
        notes.add(Text::tr("the services it leaves out are not left out there"));
    }
    if (!rule.verdicts.isEmpty()) {
        notes.add(Text::tr("signatures are not asked for there"));
    }
    if (!rule.text.isEmpty()) {
        notes.add(Text::tr("its words are not looked for there"));
    }
    if (!rule.changes.isEmpty()) {
        notes.add(Text::tr("what breaks or is mended is not told apart there"));
    }
    if (rule.outcome == Outcome::Drop) {
        notes.add(Text::tr("nothing is dropped there; it sends nothing"));
    }
    if (rule.urgency == Urgency::Critical || rule.hasSound) {
        notes.add(Text::tr("there is neither urgency nor sound there"));
    }
}

} // namespace

std::optional<Import> read(const QByteArray &text, const QString &reader)
{
    const auto document = json::Document::parse(text, {.size = largestFile, .depth = deepest});
    if (!document || !document->root().isArray()) {
        return std::nullopt;
    }
    Import import;
    for (const auto &value : document->root().items()) {
        if (import.rules.size() >= mostRules) {
            import.notes.append(Text::tr("More than %1 rules are not read.").arg(mostRules));
            break;
        }
        if (!value.isObject()) {
            return std::nullopt;
        }
        readRule(value, reader, import);
    }
    if (import.rules.size() > 1) {
        import.notes.append(Text::tr("There each rule sends by itself. Here the first that fits decides: order them."));
    }
    return import;
}

Export write(const Choices &choices)
{
    Export written;
    Notes notes(written.notes);
    QJsonArray rules;
    for (const auto &rule : choices.rules) {
        notes.setRule(rule.name);
        const auto tracking = trackingOf(rule, choices, notes);
        if (tracking.isEmpty()) {
            notes.add(Text::tr("what it tracks cannot be tracked there; it is left out"));
            continue;
        }
        tellLost(rule, notes);
        QJsonArray generations;
        if (rule.outcome == Outcome::Bubble) {
            generations.append(QJsonObject{{u"destinations"_s, QJsonArray()}, {u"filters"_s, filtersOf(rule, notes)}});
        }
        rules.append(QJsonObject{{u"id"_s, rules.size() + 1}, {u"name"_s, rule.name}, {u"disabled"_s, !rule.isOn},
            {u"tracking_rule"_s, tracking}, {u"generation_rules"_s, generations}});
    }
    if (!rules.isEmpty()) {
        written.notes.append(Text::tr("There each rule sends by itself: an earlier one takes nothing from a later one, "
                                      "and where to is chosen there."));
    }
    written.text = QJsonDocument(rules).toJson();
    return written;
}

} // namespace tidings::rules::fmn
