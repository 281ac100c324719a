// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/source.h"

namespace tidings::bus {

Source::Source(Receiver receiver, const Clock &clock, SourceState::Peer peer)
    : m_receiver(std::move(receiver))
    , m_clock(clock)
    , m_state{.peer = peer}
{
}

void Source::acknowledge(quint64 /*tag*/)
{
}

void Source::check(const QString & /*why*/)
{
}

void Source::signInAgain()
{
}

void Source::refuse(quint64 /*tag*/)
{
}

void Source::receive(Incoming &&incoming)
{
    incoming.receivedAt = m_clock.now();
    m_state.lastMessageAt = incoming.receivedAt;
    ++m_state.received;
    m_receiver(std::move(incoming));
}

void Source::dropMalformed()
{
    m_state.lastMessageAt = m_clock.now();
    ++m_state.received;
    ++m_state.malformed;
}

void Source::setPhase(SourceState::Phase phase, SourceState::Trouble trouble, const QString &detail)
{
    if (m_state.phase == phase && m_state.trouble == trouble && m_state.detail == detail) {
        return;
    }
    m_state.phase = phase;
    m_state.trouble = trouble;
    m_state.detail = detail;
    Q_EMIT stateChanged();
}

} // namespace tidings::bus
