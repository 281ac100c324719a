// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/tokenbucket.h"
#include "ui/bubbles/floodsummary.h"
#include "ui/bubbles/itemtexts.h"
#include "ui/bubbles/notificationclient.h"
#include "ui/bubbles/pause.h"

#include <QTimer>
#include <QUrl>

#include <span>

namespace tidings::bubbles {

struct BubbleOptions
{
    /// Bubbles that pop up at once; and how often one after that.
    int burst = 5;
    std::chrono::milliseconds every{10'000};
    /// How often a bubble that is on the screen changes, and the summary.
    std::chrono::milliseconds floodPause{2'000};
    /// A flood that was quiet for so long is over: the next one counts from the start.
    std::chrono::milliseconds floodGap{60'000};
    /// Bubbles that follow each other within this are one burst, with one sound.
    std::chrono::milliseconds soundGap{15'000};
};

/// Turns recorded messages into bubbles, and never into a flood of them: one bubble for what belongs together
/// (bubbleKey()), changed in place while it is on the screen; one token bucket over all; beyond it one summary, changed
/// in place while the flood lasts. What cannot be shown joins the summary, so that it is told when the service is back.
/// While paused only what is critical is shown; the rest is in the history. For the GUI thread.
class BubbleController : public QObject
{
    Q_OBJECT

public:
    /// What is handed in by reference has to outlive it. `reading`: in whose words several messages are one.
    BubbleController(NotificationClient &client, const Pause &pause, const Clock &clock,
        const BubbleOptions &options = {}, const meta::Reading &reading = {}, QObject *parent = nullptr);

    /// Shows those that the rules chose for a bubble; catch-up and duplicates (row 0) never.
    void take(std::span<const history::Record> records);
    /// Read elsewhere: a bubble goes when all its messages are read.
    void markRead(const QList<qint64> &rows);
    /// The same of all messages of an item.
    void markItemRead(qint64 item);
    void markAllRead();

Q_SIGNALS:
    /// Open this, http or https. The messages may count as read. The activation token may be empty.
    void linkRequested(const QUrl &link, const QList<qint64> &rows, const QString &activationToken);
    void historyRequested(const QList<qint64> &rows, const QString &activationToken);
    void pauseRequested(tidings::bubbles::Pause::Length length);

private:
    struct Shown
    {
        Bubble bubble;
        /// It only waits for the rest of its batch.
        bool isNew = false;
    };

    [[nodiscard]] bool isWanted(const history::Record &record) const;
    [[nodiscard]] Bubble compose(const history::Record &record);
    [[nodiscard]] bool isOnScreen(const QString &key) const;
    void place(Bubble bubble);
    void join(Bubble bubble);
    void fold(const Bubble &bubble);
    void send(Shown &shown);
    void sendNew();
    void sendWaiting();
    void sendSummary();
    void onTick();
    void tickLater();
    void dropForPause();
    void onClosed(const QString &key);
    void onFailed(const QString &key);
    void onAction(const QString &key, const QString &action, const QString &token);
    void remember(const QString &key);
    void forget(const QString &key);
    /// Whether a bubble that comes now may be heard.
    [[nodiscard]] bool mayRing(bool isWorse);

    NotificationClient &m_client;
    const Pause &m_pause;
    const Clock &m_clock;
    BubbleOptions m_options;
    rules::TokenBucket m_bucket;
    ItemTexts m_items;
    QHash<QString, Shown> m_shown;
    // By which bubble an item is told, of those in m_shown.
    QHash<qint64, QString> m_keyByItem;
    /// The keys of m_shown, oldest first.
    QStringList m_order;
    /// Those of them that have something to send, in order.
    QStringList m_waiting;
    FloodSummary m_summary;
    bool m_isSummaryChanged = false;
    QTimer m_timer;
    std::optional<Time> m_lastBubbleAt;
    std::optional<Time> m_lastSoundAt;
};

} // namespace tidings::bubbles
