// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/argumenttable.h"
#include "core/meta/context.h"
#include "core/meta/fields.h"

namespace tidings::meta {

/// What the engine itself has to say about a message: the values of the names with an underscore.
struct Known
{
    QString icon;
    QString service;
    /// The service's name is one the bus gave, not one of ours.
    bool isServiceForeign = false;
    QString kind;
    QString agent;
    QStringList packages;
    QStringList users;
};

/// The values of a row's arguments in one message, each looked up once and only when something asks for it.
/// Kept from message to message, so that its memory is.
class Arguments final : public Values
{
public:
    explicit Arguments(const Accounts &accounts);

    /// Forgets everything. What is handed in has to stay until the next begin().
    void begin(const ArgumentTable &table, const Context &context, const Service &service, const TopicRow &row,
        const QString &reader);
    [[nodiscard]] const Argument &at(int slot) override;

    Known &known() { return m_known; }
    [[nodiscard]] const QString &reader() const { return *m_reader; }

private:
    struct Entry
    {
        Argument value;
        bool isKnown = false;
    };
    [[nodiscard]] Argument valueOf(const ArgumentTable::Source &source);
    [[nodiscard]] Argument named(const ArgumentTable::Source &source);
    [[nodiscard]] Argument declared(const ArgumentTable::Declared &field);

    const Accounts &m_accounts;
    Fields m_fields;
    Known m_known;
    std::vector<Entry> m_entries;
    const ArgumentTable *m_table = nullptr;
    const Context *m_context = nullptr;
    const QString *m_reader = nullptr;
};

/// A topic's further words for people: "update comment".
[[nodiscard]] QString eventWords(std::string_view topic);

} // namespace tidings::meta
