// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/mute.h"
#include "core/rules/tokenbucket.h"
#include "ui/bubbles/floodsummary.h"
#include "ui/bubbles/itemtexts.h"
#include "ui/bubbles/notificationclient.h"
#include "ui/bubbles/quiet.h"

#include <QMap>
#include <QTimer>
#include <QUrl>

#include <span>

namespace tidings::bubbles {

struct BubbleOptions
{
    /// Bubbles that pop up at once; and how often one after that.
    int burst = 5;
    std::chrono::milliseconds every{10'000};
    /// The same of the changes of each bubble that is on the screen.
    int changeBurst = 5;
    std::chrono::milliseconds changeEvery{10'000};
    /// The least time between two changes of a bubble that is on the screen, and of the summary.
    std::chrono::milliseconds floodPause{2'000};
    /// A flood that was quiet for so long is over: the next one counts from the start.
    std::chrono::milliseconds floodGap{60'000};
    /// Bubbles that follow each other within this are one burst, with one sound.
    std::chrono::milliseconds soundGap{15'000};
    /// What could not be shown is tried again after this where a service is there, and said no or nothing; each time
    /// after twice as long, up to an hour.
    std::chrono::milliseconds retryPause{60'000};
    /// Hosts whose links are opened without naming them, with those below them.
    QStringList knownHosts;
};

/// Turns recorded messages into bubbles, and never into a flood of them: one bubble for what belongs together
/// (bubbleKey()), changed in place while it is on the screen; a token bucket for each and one over all; beyond it one
/// summary, changed in place while the flood lasts. What cannot be shown joins the summary, so that it is told when the
/// service is back. What is held back (Quiet) is told in one bubble when that ends, unless it was read by then. For the
/// GUI thread.
class BubbleController : public QObject
{
    Q_OBJECT

public:
    /// What is handed in by reference has to outlive it. `reading`: in whose words several messages are one.
    BubbleController(NotificationClient &client, const Quiet &quiet, const Clock &clock,
        const BubbleOptions &options = {}, const meta::Reading &reading = {}, QObject *parent = nullptr);

    /// From now on, as BubbleOptions has them.
    void setPace(int burst, std::chrono::milliseconds every);
    /// Shows those that the rules chose for a bubble; catch-up and duplicates (row 0) never.
    void take(std::span<const history::Record> records);
    /// What was held back when the program ended, newest first: as if it had just been held back. What take() has had
    /// is left out; what is critical, and unread, may have been shown before.
    void restore(std::span<const history::Record> records);
    /// Read elsewhere: a bubble goes when all its messages are read.
    void markRead(const QList<qint64> &rows);
    /// The same of all messages of an item.
    void markItemRead(qint64 item);
    void markAllRead();
    /// Tells what became of muteRequested() or followRequested(), in place of the bubble that asked. With an id there
    /// is a button that gives undoRequested(). It is shown at once: whoever asked is there.
    void showNotice(const QString &headline, const QString &body, const QString &undoId);

Q_SIGNALS:
    /// Open this, http or https. The messages may count as read. The activation token may be empty.
    void linkRequested(const QUrl &link, const QList<qint64> &rows, const QString &activationToken);
    void historyRequested(const QList<qint64> &rows, const QString &activationToken);
    void pauseRequested(tidings::bubbles::Pause::Length length);
    void markAllReadRequested();
    /// From this row on bubbles are held back, and nobody was told of them; 0: there are none.
    void heldSinceChanged(qint64 row);
    /// Mute something of what these messages have, newest first; most likely this.
    void muteRequested(const QList<qint64> &rows, tidings::rules::MuteWhat what, const QString &activationToken);
    /// Follow a package or a person: one of the two is empty.
    void followRequested(const QString &package, const QString &user, const QString &activationToken);
    void undoRequested(const QString &undoId, const QString &activationToken);

private:
    struct Shown
    {
        Bubble bubble;
        /// Of its messages, what they say together is made when it is sent; 0: each speaks for itself.
        qint64 item = 0;
        /// It only waits for the rest of its batch.
        bool isNew = false;
        /// Its newest messages, which the service was not told of yet.
        QList<qint64> unsent;
        /// For its changes; made with the first.
        std::optional<rules::TokenBucket> changes;
    };

    void noteItem(const history::Record &record);
    [[nodiscard]] Bubble compose(const history::Record &record);
    [[nodiscard]] bool isOnScreen(const QString &key) const;
    void place(Bubble bubble, qint64 item);
    void join(Bubble bubble, qint64 item);
    void fold(const Bubble &bubble);
    [[nodiscard]] bool mayChange(Shown &shown) const;
    void send(Shown &shown);
    void sendNew();
    void sendWaiting();
    void sendSummary();
    void onTick();
    void tickLater();
    [[nodiscard]] std::chrono::milliseconds untilNextChange();
    void onQuietChanged();
    void hold(const Bubble &bubble, Time at);
    void holdBack();
    void holdBackChange(Shown &shown);
    void showWhatWasLocked();
    void tellAway();
    void noteHeld();
    void onClosed(const QString &key);
    void onFailed(const QString &key, const Error &error);
    void tryAgain();
    [[nodiscard]] bool mayTry() const { return m_isTrying || !m_client.isInTrouble(); }
    void askWhatToMute(const QString &key, const Bubble &bubble, const QString &token);
    void onAction(const QString &key, const QString &action, const QString &token);
    void onBubbleAction(const QString &key, const QString &action, const QString &token);
    void remember(const QString &key);
    void forget(const QString &key);
    /// Whether a bubble that comes now may be heard.
    [[nodiscard]] bool mayRing(bool isWorse);

    NotificationClient &m_client;
    const Quiet &m_quiet;
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
    /// What of it the service was not told of yet.
    FloodSummary m_unsent;
    bool m_isSummaryChanged = false;
    /// What was held back, and nobody was told of.
    FloodSummary m_held;
    /// What the bubble about it tells, until it is on the screen.
    FloodSummary m_away;
    /// Critical ones that came while the screen was locked.
    QList<Bubble> m_locked;
    /// What heldSinceChanged() told last; nothing: it has to be told.
    std::optional<qint64> m_heldSince = 0;
    /// The first that was taken; 0: none yet.
    qint64 m_firstTaken = 0;
    /// The items of messages, for those that were told last.
    QMap<qint64, qint64> m_itemByRow;
    /// Which bubble asked for something that showNotice() tells of.
    QString m_askingKey;
    /// What each notice can undo.
    QHash<QString, QString> m_undoByKey;
    QTimer m_timer;
    QTimer m_retry;
    std::chrono::milliseconds m_nextRetry;
    bool m_isTrying = false;
    /// Of those that wanted a sound.
    std::optional<Time> m_lastBubbleAt;
    std::optional<Time> m_lastSoundAt;
    /// In this burst.
    bool m_hasRung = false;
};

} // namespace tidings::bubbles
