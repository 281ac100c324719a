// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/backlogoptions.h"
#include "core/bus/backlogstate.h"
#include "core/bus/source.h"
#include "core/bus/topicfilter.h"
#include "core/web/download.h"

namespace tidings::bus {

struct ArchivePage;

/// Fills time away from the archive's web API (datagrepper): page by page, oldest first, each message once as an
/// Incoming that is catch-up. An archive is believed no more than a bus: pages are bounded in bytes and number, and one
/// that grows, repeats itself or gives more than was asked for is given up.
///
/// On AMQP, where messages are not signed, only https proves the archive; http is for loopback then.
///
/// Lives on its bus's thread. Each start ends in Idle, Stopped or Failed.
class Backlog : public QObject
{
    Q_OBJECT

public:
    Backlog(BacklogOptions options, Source::Receiver receiver, const Clock &clock);
    ~Backlog() override;

    /// Fetches what was sent from then (a little earlier) until now (by clocks that may go ahead of ours), and what it
    /// had to give up before. While it runs already it goes on with that afterwards.
    void fill(Time since);
    /// Gives up what is being fetched.
    void stop();

    [[nodiscard]] const BacklogState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    void begin(Time since);
    void ask();
    [[nodiscard]] QUrl pageUrl() const;
    void take(const web::Answer &answer);
    void takePage(const QByteArray &body);
    [[nodiscard]] QString problemOf(const ArchivePage &page, size_t hash) const;
    void deliver(ArchivePage &page);
    void goOn(const ArchivePage &page);
    [[nodiscard]] bool isLast(const ArchivePage &page) const;
    [[nodiscard]] qint64 fullPage() const;
    void askSmaller(const web::Answer &answer);
    void tryElsewhere(const web::Answer &answer);
    void tryLater(const web::Answer &answer);
    void end(BacklogState::Phase phase, const QString &why = {});
    [[nodiscard]] QString inWords(const QString &why) const;

    BacklogOptions m_options;
    Source::Receiver m_receiver;
    const Clock &m_clock;
    TopicFilter m_filter;
    web::Download m_download;
    QTimer m_pause;
    BacklogState m_state;

    /// Where the archive may be asked; the first is tried first.
    QStringList m_addresses;
    std::optional<Time> m_next;
    Time m_since;
    Time m_until;
    // The item to be asked for next, of all that the archive found; how many a page has.
    qint64 m_offset = 0;
    qint64 m_rows = 0;
    // How many it found at first; -1: not known.
    qint64 m_total = -1;
    // The first that is fetched: the oldest are left out where there are too many.
    qint64 m_first = 0;
    int m_failures = 0;
    std::optional<size_t> m_lastPage;
};

} // namespace tidings::bus
