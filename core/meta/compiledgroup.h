// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/arguments.h"
#include "core/meta/compiledrow.h"
#include "core/meta/groupkey.h"
#include "core/meta/grouprule.h"

#include <optional>

namespace tidings::meta {

struct Digest;

/// A rule in one language. It is compiled as a row whose lists are its key and its needs, so that rules and rows are
/// written alike.
class CompiledGroup
{
public:
    CompiledGroup(const GroupRule &rule, const Language &language);
    Q_DISABLE_COPY_MOVE(CompiledGroup)

    [[nodiscard]] const GroupRule &rule() const { return m_rule; }
    [[nodiscard]] const CompiledRow &row() const { return m_row; }

    /// Makes `arguments` those of this rule for a message.
    void begin(Arguments &arguments, const Context &context, const Digest &digest, const QString &reader) const;
    /// The text of the key; nothing if the rule cannot read the message. After begin().
    [[nodiscard]] std::optional<QString> key(Arguments &arguments) const;

private:
    const GroupRule &m_rule;
    QString m_name;
    Service m_service;
    TopicRow m_topic;
    CompiledRow m_row;
};

} // namespace tidings::meta
