// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/pruner.h"

#include "core/history/filter.h"
#include "core/history/spot.h"

#include <array>

namespace tidings::history {

using namespace Qt::StringLiterals;

Result<Pruner> Pruner::prepare(const Database &database)
{
    Pruner pruner;
    const std::array<std::pair<Statement *, QString>, 5> all = {{
        {&pruner.m_count, u"SELECT messages FROM service WHERE name = ''"_s},
        {&pruner.m_oldest,
            u"SELECT spot, service, severity, EXISTS (SELECT 1 FROM unread WHERE unread.spot = message.spot),"
            " %1 FROM message ORDER BY spot LIMIT ?"_s.arg(isHead(u"message.spot"_s))},
        {&pruner.m_removeItems, u"DELETE FROM item WHERE head <= ? AND id IN"
                                " (SELECT item FROM member WHERE spot <= ?)"_s},
        // What is in unread and in member goes with it.
        {&pruner.m_removeMessages, u"DELETE FROM message WHERE spot <= ?"_s},
        {&pruner.m_removeWords, u"DELETE FROM search WHERE rowid <= ?"_s},
    }};
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(database, sql);
        if (!prepared) {
            return tl::make_unexpected(prepared.error());
        }
        *statement = std::move(*prepared);
    }
    return pruner;
}

Result<qint64> Pruner::prune(const Retention &retention, Time now, Tally &tally)
{
    const auto count = m_count.oneNumber();
    if (!count) {
        return tl::make_unexpected(count.error());
    }
    const auto tooMany = retention.messages > 0 ? count->value_or(0) - retention.messages : 0;
    const auto tooOld = retention.age.count() > 0 ? spot::first(now - retention.age) : 0;
    if (const auto started = m_oldest.start({Retention::step}); !started) {
        return tl::make_unexpected(started.error());
    }
    qint64 removed = 0;
    qint64 last = -1;
    while (true) {
        const auto isThere = m_oldest.next();
        if (!isThere) {
            return tl::make_unexpected(isThere.error());
        }
        if (!*isThere || (m_oldest.number(0) >= tooOld && removed >= tooMany)) {
            break;
        }
        last = m_oldest.number(0);
        const auto service = m_oldest.text(1);
        const auto severity = meta::severityFrom(m_oldest.text(2));
        tally.addMessage(service, last, severity, -1);
        if (m_oldest.number(3) != 0) {
            tally.addUnread(service, severity, -1);
        }
        if (m_oldest.number(4) != 0) {
            tally.addHead(service, last, -1);
        }
        ++removed;
    }
    m_oldest.finish();
    if (removed == 0) {
        return 0;
    }
    if (const auto done = m_removeItems.run({last, last}); !done) {
        return tl::make_unexpected(done.error());
    }
    for (auto *const statement : {&m_removeMessages, &m_removeWords}) {
        if (const auto done = statement->run({last}); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    return removed;
}

} // namespace tidings::history
