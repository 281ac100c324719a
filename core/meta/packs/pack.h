// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/packs/loadedchoice.h"
#include "core/meta/row.h"

#include <QString>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidings::meta {

/// A service that was read from a file, and all that its rows refer to. Filled once; it stays where it is, since the
/// rows point into it.
class Pack
{
public:
    Pack() = default;
    Q_DISABLE_COPY_MOVE(Pack)

    /// Null until it has been filled.
    [[nodiscard]] const Service *service() const { return m_service ? &*m_service : nullptr; }

    /// UTF-8 that ends with a null.
    const char *keep(const QString &text);
    const Wording &keep(std::vector<Case<Text>> cases);
    const Template &keep(std::vector<Case<const char *>> cases);
    const Choice<Severity> &keep(std::vector<Case<Severity>> cases);
    void add(const Field &field) { m_fields.push_back(field); }
    void add(const TopicRow &row) { m_rows.push_back(row); }
    /// Once, when fields and rows are there: takes them.
    void finish(Service service);

private:
    // None of these moves what it holds.
    std::deque<std::string> m_texts;
    std::deque<LoadedChoice<Text>> m_wordings;
    std::deque<LoadedChoice<const char *>> m_templates;
    std::deque<LoadedChoice<Severity>> m_severities;
    std::vector<Field> m_fields;
    std::vector<TopicRow> m_rows;
    std::optional<Service> m_service;
};

} // namespace tidings::meta
