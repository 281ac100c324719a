// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tidings::bus {

/// A topic taken apart: "org.fedoraproject.prod.buildsys.build.state.change" is prefix "org.fedoraproject",
/// environment "prod", name "buildsys.build.state.change", service "buildsys", event "build.state.change".
///
/// A topic without a known environment as its third word (AMQP schemas name them so: "buildsys.tag") is all name.
/// Views into the text that was taken apart.
struct Topic
{
    std::string_view full;
    std::string_view prefix;
    std::string_view environment;
    std::string_view name;

    [[nodiscard]] static Topic parse(std::string_view text);

    /// The first word of the name.
    [[nodiscard]] std::string_view service() const;
    /// What follows it; may be empty.
    [[nodiscard]] std::string_view event() const;
};

} // namespace tidings::bus
