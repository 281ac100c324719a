// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"

#include <map>

namespace tidings::history {

/// A service is the first word of a topic, and anyone can make up topics: cut to what a service's name may need.
[[nodiscard]] QString serviceName(const QString &service);

/// What a batch changes in the counts that the window asks for. Gathered in memory and written once: a thousand
/// messages touch a few dozen rows.
class Tally
{
public:
    /// One more, or (-1) one less.
    void addMessage(const QString &service, qint64 spot, meta::Severity severity, int by = 1);
    /// A row of a grouped list more, or (-1) less.
    void addHead(const QString &service, qint64 spot, int by);
    /// One more unread, or (-1) one less.
    void addUnread(const QString &service, meta::Severity severity, int by);
    /// What has to be added to the other to make it this one.
    [[nodiscard]] Tally minus(const Tally &other) const;
    /// Of how many periods and services something is counted.
    [[nodiscard]] qint64 size() const;

    struct Counts
    {
        std::array<qint64, 4> bySeverity{};
        qint64 heads = 0;

        bool operator==(const Counts &) const = default;
    };
    struct ServiceCounts
    {
        qint64 messages = 0;
        qint64 unread = 0;
        qint64 unreadProblems = 0;

        bool operator==(const ServiceCounts &) const = default;
    };
    using ByPeriod = std::map<std::pair<QString, qint64>, Counts>;

    [[nodiscard]] const ByPeriod &byQuarter() const { return m_byQuarter; }
    [[nodiscard]] const ByPeriod &byDay() const { return m_byDay; }
    [[nodiscard]] const std::map<QString, ServiceCounts> &byService() const { return m_byService; }

private:
    friend Result<Tally> storedTally(const Database &database);

    ByPeriod m_byQuarter;
    ByPeriod m_byDay;
    std::map<QString, ServiceCounts> m_byService;
};

/// All counts as they are stored.
[[nodiscard]] Result<Tally> storedTally(const Database &database);

/// Adds a Tally to what is stored.
class TallyWriter
{
public:
    [[nodiscard]] static Result<TallyWriter> prepare(const Database &database);

    /// Inside the transaction of what was counted.
    [[nodiscard]] Result<void> add(const Tally &tally);
    /// Counts anew what is unread, from the rows.
    [[nodiscard]] Result<void> recountUnread();

private:
    Statement m_quarter;
    Statement m_day;
    Statement m_service;
    Statement m_noUnread;
    Statement m_unreadByService;
    Statement m_unreadOfAll;
};

} // namespace tidings::history
