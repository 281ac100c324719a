// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/measure/publishers.h"

#include "tests/support/rabbitpublisher.h"

#include <chrono>

namespace tidings::test {

using namespace std::chrono_literals;

namespace {

constexpr int count = 4;

} // namespace

Publishers::Publishers(quint16 port, int rate)
{
    for (int i = 0; i < count; ++i) {
        m_threads.emplace_back([this, port, rate, i] { run(port, rate, i); });
    }
}

Publishers::~Publishers()
{
    stop();
}

void Publishers::stop()
{
    m_isOver = true;
    for (auto &thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

void Publishers::run(quint16 port, int rate, int self)
{
    const auto began = std::chrono::steady_clock::now();
    auto publisher = std::make_unique<RabbitPublisher>(port);
    for (int i = 0; !m_isOver; ++i) {
        // One that is late does not try to catch up: what counts is that none is lost.
        std::this_thread::sleep_until(began + i * count * 1'000'000us / rate);
        const auto id = QByteArray::number(self) + '-' + QByteArray::number(i);
        while (!publisher->publish("org.fedoraproject.prod.logger.log", id, "{\"log\":\"line " + id + "\"}")) {
            ++m_repeated;
            std::this_thread::sleep_for(200ms);
            publisher = std::make_unique<RabbitPublisher>(port);
        }
        ++m_confirmed;
    }
}

} // namespace tidings::test
