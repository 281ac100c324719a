// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/pipeline/historysource.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tidings::ui {

class SavedSearches;
class SidebarModel;

/// Keeps the numbers of unread messages beside saved searches right. The history's reader counts, one search after the
/// other, while nobody asks it anything else, and not at every message: `pause` after one has come, and longer where
/// counting takes long.
class SavedCounts final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{1000};
    /// Of the time that goes by a round of counting takes no more than one part of so many.
    static constexpr int leastShare = 20;
    /// So often a search that gives way to other questions is counted again, before its number is left as it is.
    static constexpr int mostAttempts = 5;

    /// All have to outlive it; its owner takes the source's answers.
    SavedCounts(pipeline::HistorySource &source, const Clock &clock, const SavedSearches &searches, SidebarModel &views,
        QObject *parent);

    /// Something has changed: they are counted anew after a while.
    void look();
    /// The window is hidden: nobody looks at numbers.
    void rest();
    void take(const pipeline::Answer &answer);

private:
    struct Waiting
    {
        QString name;
        int attempts = 0;
    };

    void begin();
    void countNext();
    [[nodiscard]] bool ask(const QString &name);
    void finish();

    pipeline::HistorySource &m_source;
    const Clock &m_clock;
    const SavedSearches &m_searches;
    SidebarModel &m_views;
    QList<Waiting> m_waiting;
    // What is being counted; nothing: no round is under way.
    std::optional<Waiting> m_counting;
    quint64 m_token = 0;
    bool m_isWanted = false;
    bool m_isFirst = true;
    QElapsedTimer m_round;
    QTimer m_later;
};

} // namespace tidings::ui
