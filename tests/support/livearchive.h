// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "tests/support/archiveserver.h"

#include <map>
#include <mutex>

namespace tidings::test {

/// An archive (datagrepper's `/v2/search`) of what is published on AMQP meanwhile.
class LiveArchive
{
public:
    /// What was sent less than `behind` ago it does not have yet.
    explicit LiveArchive(std::chrono::milliseconds behind = {});

    [[nodiscard]] QString address() const { return m_server.address(); }
    /// From any thread.
    void keep(Time sentAt, const QByteArray &topic, const QByteArray &id, const QByteArray &body);
    /// How often it was asked.
    [[nodiscard]] qsizetype asked() const { return m_server.asked.size(); }

private:
    [[nodiscard]] ArchiveServer::Reply answer(const QUrl &asked) const;

    std::chrono::milliseconds m_behind;
    SystemClock m_clock;
    mutable std::mutex m_mutex;
    // Items as they are given out, by when they were sent.
    std::multimap<Time, QByteArray> m_items;
    ArchiveServer m_server;
};

/// "2026-03-01T11:59:00+00:00", as the header `sent-at` has it.
[[nodiscard]] QByteArray sentAtText(Time time);

} // namespace tidings::test
