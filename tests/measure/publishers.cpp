// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/measure/publishers.h"

#include "tests/support/livearchive.h"
#include "tests/support/rabbitpublisher.h"

#include <chrono>

namespace tidings::test {

using namespace std::chrono_literals;

namespace {

constexpr int count = 4;
constexpr auto topic = "org.fedoraproject.prod.logger.log";

} // namespace

Publishers::Publishers(quint16 port, int rate, LiveArchive *archive)
    : m_archive(archive)
{
    for (int i = 0; i < count; ++i) {
        m_threads.emplace_back([this, port, rate, i] { run(port, rate, i); });
    }
}

Publishers::~Publishers()
{
    stop();
}

void Publishers::goOn()
{
    ++m_starts;
    m_starts.notify_all();
}

void Publishers::stop()
{
    m_isOver = true;
    goOn();
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
        const auto body = "{\"log\":\"line " + id + "\"}";
        const auto sentAt = SystemClock().now();
        int starts = m_starts;
        // At the end, too: it may be in the queue already.
        while (!publisher->publish(topic, id, body)) {
            ++m_repeated;
            m_starts.wait(starts);
            starts = m_starts;
            publisher = std::make_unique<RabbitPublisher>(port);
        }
        if (m_archive != nullptr) {
            m_archive->keep(sentAt, topic, id, body);
        }
        ++m_confirmed;
    }
}

} // namespace tidings::test
