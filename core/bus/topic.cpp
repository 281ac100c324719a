// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/topic.h"

#include <algorithm>
#include <array>

namespace tidings::bus {

Topic Topic::parse(std::string_view text)
{
    // "stage" is how CentOS says it.
    constexpr std::array<std::string_view, 4> environments = {"prod", "stg", "dev", "stage"};
    const auto first = text.find('.');
    const auto second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second != std::string_view::npos) {
        const auto third = std::min(text.find('.', second + 1), text.size());
        const auto word = text.substr(second + 1, third - second - 1);
        if (std::ranges::find(environments, word) != environments.end()) {
            return {text, text.substr(0, second), word, text.substr(std::min(third + 1, text.size()))};
        }
    }
    return {text, {}, {}, text};
}

std::string_view Topic::service() const
{
    return name.substr(0, name.find('.'));
}

std::string_view Topic::event() const
{
    const auto point = name.find('.');
    return point == std::string_view::npos ? std::string_view() : name.substr(point + 1);
}

} // namespace tidings::bus
