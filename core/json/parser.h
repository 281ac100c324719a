// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"

#include <memory_resource>
#include <string_view>
#include <vector>

namespace tidings::json {

/// Document::parse's work. Values point into the text and into `memory`; both have to outlive them.
class Parser
{
public:
    Parser(std::string_view text, const Limits &limits, std::pmr::memory_resource &memory);

    [[nodiscard]] Result<Value> parse();

private:
    bool value(Value &out);
    bool array(Value &out);
    bool object(Value &out);
    bool string(std::string_view &out);
    bool escaped(std::string_view &out, const char *begin);
    bool escape(char *&to);
    bool codeUnit(unsigned &unit);
    bool character(char *&to);
    bool number(Value &out);
    bool word(std::string_view word, Kind kind, Value &out);
    [[nodiscard]] bool digits();
    void blanks();
    [[nodiscard]] bool at(char c) const { return m_at < m_end && *m_at == c; }
    bool skip(char c);
    bool fail(ErrorCode code, const char *what);
    void textValue(Value &out, Kind kind, std::string_view text) const;
    void closeObject(Value &out, std::size_t first);

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_depthLeft;
    std::pmr::memory_resource &m_memory;
    // Items and members of the open arrays and objects; moved to m_memory when one closes and its length is known.
    std::vector<Value> m_items;
    std::vector<Member> m_members;
    Error m_error;
};

} // namespace tidings::json
