// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/busthread.h"

namespace tidings::test {

BusThread::BusThread(Make make)
    : m_make(std::move(make))
{
    start();
}

BusThread::~BusThread()
{
    stop();
}

void BusThread::stop()
{
    m_incoming.close();
    quit();
    wait();
}

const std::vector<bus::Incoming> &BusThread::messages()
{
    for (auto &message : m_incoming.take()) {
        m_messages.push_back(std::move(message));
    }
    return m_messages;
}

const bus::SourceState &BusThread::state()
{
    for (auto &state : m_states.take()) {
        m_state = std::move(state);
    }
    return m_state;
}

void BusThread::run()
{
    const auto source = m_make([this](bus::Incoming &&message) { m_incoming.push(std::move(message)); });
    connect(source.get(), &bus::Source::stateChanged, source.get(), [&] { m_states.push(source->state()); });
    source->start();
    exec();
    source->stop();
}

} // namespace tidings::test
