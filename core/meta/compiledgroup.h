// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/arguments.h"
#include "core/meta/compiledrow.h"
#include "core/meta/groupkey.h"
#include "core/meta/grouprule.h"

#include <optional>

namespace tidings::meta {

/// The fields of one or more rules, for their keys: rules of a service read the same ones, and each is looked up once.
class KeyFields
{
public:
    explicit KeyFields(const GroupRule &rule);
    Q_DISABLE_COPY_MOVE(KeyFields)

    /// Whether the rule has the same fields.
    [[nodiscard]] bool areOf(const GroupRule &rule) const;
    [[nodiscard]] SlotOf slotOf() { return m_table.slotOf(); }
    /// Makes `arguments` those of these fields.
    void use(Arguments &arguments) const { arguments.use(m_table, m_service, m_topic); }

private:
    Service m_service;
    TopicRow m_topic;
    ArgumentTable m_table;
};

/// A rule in one language. What it says is compiled as a row, so that rules and rows are written alike.
class CompiledGroup
{
public:
    /// `fields` are the rule's, and have to outlive it.
    CompiledGroup(const GroupRule &rule, KeyFields &fields, const Language &language);
    Q_DISABLE_COPY_MOVE(CompiledGroup)

    [[nodiscard]] const GroupRule &rule() const { return m_rule; }
    [[nodiscard]] const CompiledRow &row() const { return m_row; }
    [[nodiscard]] const KeyFields &keyFields() const { return m_fields; }

    /// Makes `arguments` those of row().
    void use(Arguments &arguments) const { arguments.use(m_row.table, m_service, m_topic); }
    /// The text of the key; nothing if the rule cannot read the message. `arguments` are those of keyFields().
    /// `room` is for the work, and is best kept.
    [[nodiscard]] std::optional<QString> key(Arguments &arguments, QString &room) const;

private:
    const GroupRule &m_rule;
    const KeyFields &m_fields;
    QString m_name;
    std::vector<TextTemplate> m_key;
    std::vector<TextTemplate> m_needs;
    Service m_service;
    TopicRow m_topic;
    CompiledRow m_row;
};

} // namespace tidings::meta
