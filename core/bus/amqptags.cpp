// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqptags.h"

#include <utility>

namespace tidings::bus {

quint64 AmqpTags::deliver()
{
    m_open.push_back(State::Open);
    return m_first + m_open.size() - 1;
}

void AmqpTags::accept(quint64 tag)
{
    if (auto *const state = find(tag)) {
        *state = State::Accepted;
        advance();
    }
}

bool AmqpTags::refuse(quint64 tag)
{
    auto *const state = find(tag);
    if (state == nullptr) {
        return false;
    }
    *state = State::Refused;
    advance();
    return true;
}

std::optional<quint64> AmqpTags::takeAcknowledged()
{
    return std::exchange(m_acknowledged, {});
}

AmqpTags::State *AmqpTags::find(quint64 tag)
{
    if (tag < m_first || tag - m_first >= m_open.size()) {
        return nullptr;
    }
    auto &state = m_open[tag - m_first];
    return state == State::Open ? &state : nullptr;
}

void AmqpTags::advance()
{
    for (; !m_open.empty() && m_open.front() != State::Open; m_open.pop_front()) {
        // Of a refused one the broker has heard already: it would take its number for a mistake.
        if (m_open.front() == State::Accepted) {
            m_acknowledged = m_first;
        }
        ++m_first;
    }
}

} // namespace tidings::bus
