// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/path.h"

#include <charconv>

namespace tidings::json {
namespace {

std::string_view cut(std::string_view &rest, char separator)
{
    const auto where = rest.find(separator);
    const auto part = rest.substr(0, where);
    rest = where == std::string_view::npos ? std::string_view() : rest.substr(where + 1);
    return part;
}

Value step(const Value &from, std::string_view key)
{
    if (!from.isArray()) {
        return from[key];
    }
    std::size_t index = 0;
    const auto [last, error] = std::from_chars(key.data(), key.data() + key.size(), index);
    const bool isIndex = error == std::errc{} && last == key.data() + key.size() && index < from.size();
    return isIndex ? from.items()[index] : Value();
}

Value one(Value from, std::string_view path)
{
    while (!path.empty() && !from.isNull()) {
        from = step(from, cut(path, '.'));
    }
    return from;
}

} // namespace

Value at(const Value &root, std::string_view path)
{
    while (!path.empty()) {
        const auto found = one(root, cut(path, '|'));
        if (!found.isNull() && !(found.isString() && found.text().empty())) {
            return found;
        }
    }
    return {};
}

} // namespace tidings::json
