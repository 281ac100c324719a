// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/packagelists.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.packages", QtInfoMsg)

/// Whether so much time went by since then. If the clock was set back since, nobody knows: it did.
bool isOver(Time then, std::chrono::milliseconds time, Time now)
{
    return now < then || now - then >= time;
}

} // namespace

PackageLists::PackageLists(
    std::unique_ptr<PackageSource> source, const QString &folder, const Clock &clock, const Pace &pace)
    : m_source(std::move(source))
    , m_cache(folder)
    , m_clock(clock)
    , m_pace(pace)
{
    m_look.setTimerType(Qt::VeryCoarseTimer);
    m_look.setInterval(m_pace.look);
    connect(&m_look, &QTimer::timeout, this, &PackageLists::renew);
    connect(m_source.get(), &PackageSource::finished, this, &PackageLists::take);
}

PackageLists::~PackageLists()
{
    m_source->cancel();
}

void PackageLists::setOwners(const QList<Owner> &owners)
{
    auto before = std::exchange(m_lists, {});
    m_owners.clear();
    for (const auto &owner : owners) {
        if (!m_lists.contains(owner) && m_owners.size() < mostOwners) {
            m_lists.insert(owner, before.contains(owner) ? before.take(owner) : cached(owner));
            m_owners.append(owner);
        }
    }
    if (m_asked && !m_lists.contains(*m_asked)) {
        m_source->cancel();
        m_asked.reset();
    }
    if (m_owners.isEmpty()) {
        m_look.stop();
        return;
    }
    m_look.start();
    renew();
}

void PackageLists::setExpiry(std::chrono::milliseconds expiry)
{
    m_pace.expiry = expiry;
    renew();
}

PackageLists::List PackageLists::cached(const Owner &owner) const
{
    return {.known = m_cache.read(m_source->address(), owner).value_or(DatedPackages())};
}

void PackageLists::renew()
{
    const auto due = std::ranges::find_if(m_owners, [this](const auto &owner) { return isDue(m_lists[owner]); });
    if (!m_asked && due != m_owners.end()) {
        m_asked = *due;
        m_source->ask(*due);
    }
}

void PackageLists::retry()
{
    for (auto &list : m_lists) {
        if (list.error && list.error->code == ProviderErrorCode::Unreachable) {
            list.failures = 0;
        }
    }
    renew();
}

bool PackageLists::isDue(const List &list) const
{
    const auto now = m_clock.now();
    return isOver(list.known.fetchedAt, m_pace.expiry, now) &&
           (list.failures == 0 || isOver(list.failedAt, pauseAfter(list), now));
}

std::chrono::milliseconds PackageLists::pauseAfter(const List &list) const
{
    // What is wrong with the name or the address stays so until somebody corrects it.
    const bool mayPass =
        list.error->code == ProviderErrorCode::Unreachable || list.error->code == ProviderErrorCode::Unreadable;
    if (!mayPass) {
        return m_pace.longestPause;
    }
    const std::chrono::milliseconds doubled = m_pace.firstPause * (1LL << std::min(list.failures - 1, 20));
    return std::min(doubled, m_pace.longestPause);
}

void PackageLists::take(const ProviderResult<QSet<QString>> &packages)
{
    const auto owner = std::exchange(m_asked, std::nullopt);
    auto &list = m_lists[*owner];
    const bool isChanged = packages ? store(*packages, list) : store(packages.error(), list);
    if (packages) {
        m_cache.write(list.known, m_source->address(), *owner);
    } else if (isChanged) {
        qCInfo(log).noquote() << "the packages of" << owner->name << "cannot be had:" << packages.error().detail;
    }
    renew();
    if (isChanged) {
        Q_EMIT changed();
    }
}

bool PackageLists::store(const QSet<QString> &packages, List &list) const
{
    const bool isChanged = list.error || list.known.packages != packages;
    list = {.known = {packages, m_clock.now()}};
    return isChanged;
}

bool PackageLists::store(const ProviderError &error, List &list) const
{
    const bool isChanged = list.error != error;
    list.error = error;
    list.failedAt = m_clock.now();
    ++list.failures;
    return isChanged;
}

QSet<QString> PackageLists::packagesOf(const Owner &owner) const
{
    return m_lists.value(owner).known.packages;
}

std::optional<ProviderError> PackageLists::errorOf(const Owner &owner) const
{
    return m_lists.value(owner).error;
}

} // namespace tidings::rules
