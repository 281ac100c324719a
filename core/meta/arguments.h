// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/argumenttable.h"
#include "core/meta/context.h"
#include "core/meta/digest.h"
#include "core/meta/fields.h"

namespace tidings::meta {

/// What the engine itself has to say about a message: the values of the names with an underscore.
struct Known
{
    /// As far as it is made.
    const Digest *digest = nullptr;
    /// In the reader's language.
    QString service;
    /// The service's name is one the bus gave, not one of ours.
    bool isServiceForeign = false;
};

/// The values of a row's arguments in one message, each looked up once and only when something asks for it.
/// Kept from message to message, so that its memory is.
class Arguments final : public Values
{
public:
    explicit Arguments(const Accounts &accounts);

    /// Another message: forgets everything. What is handed in has to stay until the next begin().
    void begin(const Context &context, const QString &reader);
    /// Whose arguments they are from now on; what the engine knows of the message stays.
    void use(const ArgumentTable &table, const Service &service, const TopicRow &row);
    [[nodiscard]] const Argument &at(int slot) override;

    Known &known() { return m_known; }
    [[nodiscard]] const QString &reader() const { return *m_reader; }

private:
    struct Entry
    {
        Argument value;
        /// In which use() it was looked up.
        quint64 lookedUp = 0;
    };
    [[nodiscard]] Argument valueOf(const ArgumentTable::Source &source);
    [[nodiscard]] Argument named(const ArgumentTable::Source &source);
    [[nodiscard]] Argument declared(const ArgumentTable::Declared &field);

    const Accounts &m_accounts;
    Fields m_fields;
    Known m_known;
    std::vector<Entry> m_entries;
    quint64 m_use = 0;
    const ArgumentTable *m_table = nullptr;
    const Context *m_context = nullptr;
    const QString *m_reader = nullptr;
};

/// A topic's further words for people: "update comment".
[[nodiscard]] QString eventWords(std::string_view topic);

} // namespace tidings::meta
