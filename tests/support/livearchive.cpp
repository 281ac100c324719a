// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/livearchive.h"

#include <QDateTime>

namespace tidings::test {

using namespace Qt::StringLiterals;

LiveArchive::LiveArchive(std::chrono::milliseconds behind)
    : m_behind(behind)
    , m_server([this](const QUrl &asked) { return answer(asked); })
{
}

void LiveArchive::keep(Time sentAt, const QByteArray &topic, const QByteArray &id, const QByteArray &body)
{
    const std::lock_guard lock(m_mutex);
    m_items.emplace(sentAt,
        R"({"body":)" + body + R"(,"headers":{"fedora_messaging_schema":"base.message","sent-at":")" +
            sentAtText(sentAt) + R"("},"id":")" + id + R"(","priority":0,"queue":null,"topic":")" + topic + R"("})");
}

ArchiveServer::Reply LiveArchive::answer(const QUrl &asked) const
{
    const auto secondIn = [&asked](const QString &name) {
        return Time(std::chrono::seconds(ArchiveServer::numberIn(asked, name)));
    };
    const std::lock_guard lock(m_mutex);
    const auto from = m_items.lower_bound(secondIn(u"start"_s));
    const auto to = m_items.upper_bound(std::min<Time>(secondIn(u"end"_s), m_clock.now() - m_behind));
    QByteArrayList items;
    for (auto it = from; it != m_items.end() && it != to; ++it) {
        items.append(it->second);
    }
    return ArchiveServer::pageOf(items, asked);
}

QByteArray sentAtText(Time time)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return utc.toString(u"yyyy-MM-ddThh:mm:ss+00:00"_s).toLatin1();
}

} // namespace tidings::test
