// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/ruletables.h"

#include "core/config/schema.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

rules::Rule readRule(const Node &node)
{
    rules::Rule rule{.name = value(node, keys::ruleName),
        .isOn = value(node, keys::ruleOn),
        .track = rules::trackFrom(value(node, keys::ruleTrack)),
        .users = value(node, keys::ruleUsers),
        .packages = value(node, keys::rulePackages),
        .groups = value(node, keys::ruleGroups),
        .services = value(node, keys::ruleServices),
        .exceptServices = value(node, keys::ruleExcept),
        .topic = value(node, keys::ruleTopic),
        .text = value(node, keys::ruleText),
        .takesOwn = value(node, keys::ruleOwn),
        .outcome = rules::outcomeFrom(value(node, keys::ruleOutcome)),
        .urgency = value(node, keys::ruleUrgency) == "critical"_L1 ? rules::Urgency::Critical : rules::Urgency::Normal,
        .hasSound = value(node, keys::ruleSound),
        .isUnread = value(node, keys::ruleUnread)};
    std::ranges::transform(value(node, keys::ruleSeverities), std::back_inserter(rule.severities), meta::severityFrom);
    std::ranges::transform(value(node, keys::ruleVerdicts), std::back_inserter(rule.verdicts), crypto::verdictFrom);
    std::ranges::transform(value(node, keys::ruleChanges), std::back_inserter(rule.changes), rules::changeFrom);
    return rule;
}

QString lackOf(const Node &node)
{
    if (value(node, keys::ruleName).isEmpty()) {
        return u"a rule without a name is left out: its name is what tells why a message came"_s;
    }
    if (value(node, keys::ruleOutcome).isEmpty()) {
        return u"rule \"%1\" is left out: it has no outcome (\"bubble\", \"history\" or \"drop\")"_s.arg(
            value(node, keys::ruleName));
    }
    return {};
}

/// The name of a setting in its table.
QString keyOf(const Row &row)
{
    const auto path = QString::fromLatin1(row.path.data(), static_cast<qsizetype>(row.path.size()));
    return path.section(u'.', -1);
}

/// One table of a list, of the settings that are not as they would be anyway.
class TableWriter
{
public:
    void add(const Row &row, const QString &value, const QString &usual = {})
    {
        if (value != usual) {
            put(row, Node::ofText(value));
        }
    }
    void add(const Row &row, bool value, bool usual = false)
    {
        if (value != usual) {
            put(row, Node::ofBool(value));
        }
    }
    void add(const Row &row, const QStringList &values)
    {
        if (!values.isEmpty()) {
            put(row, Node::ofTexts(values));
        }
    }
    template <class T>
    void addWords(const Row &row, const QList<T> &values)
    {
        QStringList words;
        std::ranges::transform(values, std::back_inserter(words), [](const T &value) { return toString(value); });
        add(row, words);
    }

    Node finish() { return Node::ofTable(std::move(m_members)); }

private:
    void put(const Row &row, Node value) { m_members.push_back({keyOf(row), std::move(value)}); }

    std::vector<Member> m_members;
};

Node toTable(const rules::Rule &rule)
{
    const rules::Rule usual;
    TableWriter table;
    table.add(keys::ruleName, rule.name);
    table.add(keys::ruleOn, rule.isOn, usual.isOn);
    table.add(keys::ruleTrack, toString(rule.track), toString(usual.track));
    table.add(keys::ruleUsers, rule.users);
    table.add(keys::rulePackages, rule.packages);
    table.add(keys::ruleGroups, rule.groups);
    table.add(keys::ruleServices, rule.services);
    table.add(keys::ruleExcept, rule.exceptServices);
    table.addWords(keys::ruleSeverities, rule.severities);
    table.addWords(keys::ruleVerdicts, rule.verdicts);
    table.add(keys::ruleTopic, rule.topic);
    table.add(keys::ruleText, rule.text);
    table.addWords(keys::ruleChanges, rule.changes);
    table.add(keys::ruleOwn, rule.takesOwn);
    table.add(keys::ruleOutcome, toString(rule.outcome));
    table.add(keys::ruleUrgency, rule.urgency == rules::Urgency::Critical ? u"critical"_s : QString());
    table.add(keys::ruleSound, rule.hasSound);
    table.add(keys::ruleUnread, rule.isUnread);
    return table.finish();
}

std::optional<rules::Mute> readMute(const Node &node)
{
    const auto what = rules::muteWhatFrom(value(node, keys::muteWhat));
    const auto name = value(node, keys::muteName);
    const auto until = value(node, keys::muteUntil);
    const auto end = QDateTime::fromString(until, Qt::ISODate);
    if (!what || name.isEmpty() || (!until.isEmpty() && !end.isValid())) {
        return std::nullopt;
    }
    rules::Mute mute{.what = *what, .name = name};
    if (end.isValid()) {
        mute.until = Time(std::chrono::milliseconds(end.toMSecsSinceEpoch()));
    }
    return mute;
}

Node toTable(const rules::Mute &mute)
{
    TableWriter table;
    table.add(keys::muteWhat, toString(mute.what));
    table.add(keys::muteName, mute.name);
    if (mute.until) {
        table.add(keys::muteUntil,
            QDateTime::fromMSecsSinceEpoch(mute.until->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate));
    }
    return table.finish();
}

template <class T>
Node toTables(const QList<T> &values)
{
    std::vector<Node> tables;
    std::ranges::transform(values, std::back_inserter(tables), [](const T &value) { return toTable(value); });
    return Node::ofList(std::move(tables));
}

} // namespace

RuleTables readRuleTables(const Node &root)
{
    RuleTables read;
    const auto *tables = root.find(u"rules");
    if (tables == nullptr) {
        return read;
    }
    for (const auto &node : tables->items) {
        if (const auto lack = lackOf(node); !lack.isEmpty()) {
            read.warnings.append(u"%1: %2"_s.arg(toString(node.origin), lack));
        } else {
            read.rules.append(readRule(node));
        }
    }
    return read;
}

Node toRuleTables(const QList<rules::Rule> &rules)
{
    return toTables(rules);
}

QList<rules::Mute> readMutes(const Node &root)
{
    QList<rules::Mute> mutes;
    const auto *tables = root.find(u"mutes");
    if (tables == nullptr) {
        return mutes;
    }
    for (const auto &node : tables->items) {
        if (const auto mute = readMute(node)) {
            mutes = rules::withMute(std::move(mutes), *mute);
        }
    }
    return mutes;
}

Node toMuteTables(const QList<rules::Mute> &mutes)
{
    return toTables(mutes);
}

} // namespace tidings::config
