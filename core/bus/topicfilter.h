// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace tidings::bus {

/// The topics of a profile, for what does not come through its bus, which would filter by itself.
class TopicFilter
{
public:
    /// Fedmsg: beginnings of topics, byte by byte. AMQP: binding patterns of words with full stops between, "*" one
    /// word, "#" any number of words. None: everything.
    TopicFilter(Form form, const QStringList &topics);

    [[nodiscard]] bool matches(std::string_view topic) const;
    /// Topics that are all there is to ask for; empty where a pattern stands for more than itself.
    [[nodiscard]] QStringList wholeTopics() const;
    /// Services that are all there is to ask for; empty where a pattern may be of any.
    [[nodiscard]] QStringList services() const;

private:
    [[nodiscard]] bool matches(std::string_view pattern, std::string_view topic) const;

    Form m_form;
    std::vector<std::string> m_patterns;
};

/// Whether a topic is one of a binding's: in time linear in the product of their lengths, whatever stands in them.
[[nodiscard]] bool matchesBinding(std::string_view pattern, std::string_view topic);

} // namespace tidings::bus
