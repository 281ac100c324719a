// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/source.h"

namespace tidings::bus {

using namespace Qt::StringLiterals;

Source::Source(Receiver receiver, const Clock &clock, SourceState::Peer peer, SourceState::SignIn signIn)
    : m_receiver(std::move(receiver))
    , m_clock(clock)
    , m_state{.peer = peer, .signIn = signIn}
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

void Source::setPhase(
    SourceState::Phase phase, SourceState::Trouble trouble, const QString &detail, const QString &where)
{
    if (m_state.phase == phase && m_state.trouble == trouble && m_state.detail == detail && m_state.where == where) {
        return;
    }
    m_state.phase = phase;
    m_state.trouble = trouble;
    m_state.detail = detail;
    m_state.where = where;
    Q_EMIT stateChanged();
}

QString notLetIn(const QString &peer, SourceState::SignIn signIn, const QString &account)
{
    using SignIn = SourceState::SignIn;
    switch (signIn) {
    case SignIn::Password:
        return u"%1 does not let us in: the password of %2 is wrong, or the account is off"_s.arg(peer, account);
    case SignIn::Key:
        return u"%1 does not let us in: it does not know our key, or the account is off"_s.arg(peer);
    case SignIn::Certificate:
        return u"%1 does not let us in: it does not know our certificate, or the account is off"_s.arg(peer);
    case SignIn::Nobody:
        break;
    }
    return u"%1 does not let us in as we are"_s.arg(peer);
}

} // namespace tidings::bus
