// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/providers/listcache.h"

#include <QTimer>

#include <memory>

namespace tidings::rules {

/// Keeps the packages of some accounts and groups at hand: those in the cache at once, and asks the source for what is
/// missing or older than `expiry`, one after the other.
///
/// What cannot be had now stays as it was, however old, and is asked for again after a pause that doubles each time.
/// On one thread, with an event loop.
class PackageLists : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds expiry = std::chrono::hours(12);
        /// After the first failure. No server asks for a longer one (web::Answer::retryAfter).
        std::chrono::milliseconds firstPause = std::chrono::minutes(5);
        std::chrono::milliseconds longestPause = std::chrono::hours(6);
        /// How often to see whether something is due: machines sleep, and timers with them.
        std::chrono::milliseconds look = std::chrono::minutes(5);
    };

    /// More owners than this are left out.
    static constexpr qsizetype mostOwners = 100;

    /// The clock must outlive it.
    PackageLists(std::unique_ptr<PackageSource> source, const QString &folder, const Clock &clock, const Pace &pace);
    ~PackageLists() override;
    Q_DISABLE_COPY_MOVE(PackageLists)

    /// From now on the packages of these. What the cache has of them is known when this returns.
    void setOwners(const QList<Owner> &owners);
    void setExpiry(std::chrono::milliseconds expiry);
    /// Asks for what is due. Done by itself every so often.
    void renew();
    /// Asks for what is due, and at once for what nobody answered: the network is another one.
    void retry();

    [[nodiscard]] const QList<Owner> &owners() const { return m_owners; }
    /// Empty where nothing is known yet.
    [[nodiscard]] QSet<QString> packagesOf(const Owner &owner) const;
    /// Why the last asking failed; nothing if it did not.
    [[nodiscard]] std::optional<ProviderError> errorOf(const Owner &owner) const;

Q_SIGNALS:
    /// Packages, or the error, of one of them are others. Not by setOwners().
    void changed();

private:
    struct List
    {
        // Of the epoch: never fetched.
        DatedPackages known;
        std::optional<ProviderError> error;
        int failures = 0;
        Time failedAt{};
    };

    [[nodiscard]] List cached(const Owner &owner) const;
    [[nodiscard]] bool isDue(const List &list) const;
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const List &list) const;
    void take(const ProviderResult<QSet<QString>> &packages);
    [[nodiscard]] bool store(const QSet<QString> &packages, List &list) const;
    [[nodiscard]] bool store(const ProviderError &error, List &list) const;

    std::unique_ptr<PackageSource> m_source;
    ListCache m_cache;
    const Clock &m_clock;
    Pace m_pace;
    QList<Owner> m_owners;
    QHash<Owner, List> m_lists;
    std::optional<Owner> m_asked;
    QTimer m_look;
};

} // namespace tidings::rules
