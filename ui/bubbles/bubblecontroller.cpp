// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubblecontroller.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tidings::bubbles {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bubbles)
};

// Bubbles that are remembered for a late action, and messages one bubble stands for.
constexpr qsizetype shownLimit = 200;
constexpr qsizetype rowLimit = 1'000;
constexpr qsizetype itemLimit = 20'000;
constexpr qsizetype lockedLimit = 100;
constexpr qsizetype noticeLimit = 20;

bool isCritical(const Bubble &bubble)
{
    return bubble.urgency == rules::Urgency::Critical;
}

bool isProblem(const Bubble &bubble)
{
    return bubble.severity == meta::Severity::Problem;
}

bool isForBubble(const history::Record &record)
{
    return record.decision.outcome == rules::Outcome::Bubble && record.row != 0 && !record.incoming.isCatchUp;
}

} // namespace

BubbleController::BubbleController(NotificationClient &client, const Quiet &quiet, const Clock &clock,
    const BubbleOptions &options, const meta::Reading &reading, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_quiet(quiet)
    , m_clock(clock)
    , m_options(options)
    , m_bucket(options.burst, options.every, clock)
    , m_items(reading)
    , m_nextRetry(options.retryPause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BubbleController::onTick);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BubbleController::tryAgain);
    connect(&m_client, &NotificationClient::bubbleClosed, this, &BubbleController::onClosed);
    connect(&m_client, &NotificationClient::bubbleFailed, this, &BubbleController::onFailed);
    connect(&m_client, &NotificationClient::actionInvoked, this, &BubbleController::onAction);
    connect(&m_client, &NotificationClient::available, this, [this] {
        m_nextRetry = m_options.retryPause;
        tellAway();
        tickLater();
        noteHeld();
    });
    connect(&m_quiet, &Quiet::changed, this, &BubbleController::onQuietChanged);
}

void BubbleController::setPace(int burst, std::chrono::milliseconds every)
{
    if (burst != m_options.burst || every != m_options.every) {
        m_options.burst = burst;
        m_options.every = every;
        m_bucket = rules::TokenBucket(burst, every, m_clock);
    }
}

void BubbleController::take(std::span<const history::Record> records)
{
    // The clock may know of an end that nobody told yet.
    tellAway();
    for (const auto &record : records) {
        if (!isForBubble(record)) {
            continue;
        }
        m_firstTaken = m_firstTaken == 0 ? record.row : m_firstTaken;
        noteItem(record);
        if (m_quiet.holds(record.decision.urgency)) {
            hold(bubbleFor(record, m_options.knownHosts), m_clock.now());
        } else {
            place(compose(record), record.item.id);
        }
    }
    sendNew();
    tickLater();
    noteHeld();
}

void BubbleController::restore(std::span<const history::Record> records)
{
    std::for_each(records.rbegin(), records.rend(), [this](const history::Record &record) {
        if (isForBubble(record) && (m_firstTaken == 0 || record.row < m_firstTaken)) {
            noteItem(record);
            hold(bubbleFor(record, m_options.knownHosts), record.incoming.receivedAt);
        }
    });
    // Whatever is known of it is of the last run.
    m_heldSince.reset();
    onQuietChanged();
}

void BubbleController::noteHeld()
{
    auto since = m_held.oldestRow();
    for (const auto &bubble : std::as_const(m_locked)) {
        const auto row = bubble.rows.last();
        since = since == 0 ? row : std::min(since, row);
    }
    if (since != m_heldSince) {
        m_heldSince = since;
        Q_EMIT heldSinceChanged(since);
    }
}

void BubbleController::noteItem(const history::Record &record)
{
    if (record.item.id != 0) {
        m_itemByRow.insert(record.row, record.item.id);
    }
    if (m_itemByRow.size() > itemLimit) {
        m_itemByRow.erase(m_itemByRow.cbegin());
    }
}

void BubbleController::markRead(const QList<qint64> &rows)
{
    const QSet<qint64> read(rows.begin(), rows.end());
    const auto isRead = [&read](qint64 row) { return read.contains(row); };
    m_summary.removeRows(read);
    m_unsent.discount(read);
    m_held.discount(read);
    m_away.discount(read);
    for (auto &bubble : m_locked) {
        bubble.rows.removeIf(isRead);
    }
    m_locked.removeIf([](const Bubble &bubble) { return bubble.rows.isEmpty(); });
    const auto keys = m_order;
    for (const auto &key : keys) {
        auto &shown = m_shown[key];
        shown.unsent.removeIf(isRead);
        shown.bubble.rows.removeIf(isRead);
        if (shown.bubble.rows.isEmpty()) {
            m_client.close(key);
            forget(key);
        }
    }
    if (m_summary.isEmpty()) {
        m_summary.clear();
        m_isSummaryChanged = false;
    }
    noteHeld();
}

void BubbleController::markItemRead(qint64 item)
{
    QList<qint64> rows;
    for (auto row = m_itemByRow.cbegin(); row != m_itemByRow.cend(); ++row) {
        if (row.value() == item) {
            rows.append(row.key());
        }
    }
    markRead(rows);
}

void BubbleController::markAllRead()
{
    const auto keys = m_order;
    for (const auto &key : keys) {
        m_client.close(key);
        forget(key);
    }
    for (auto *summary : {&m_summary, &m_unsent, &m_held, &m_away}) {
        summary->clear();
    }
    m_locked.clear();
    m_isSummaryChanged = false;
    noteHeld();
}

void BubbleController::showNotice(const QString &headline, const QString &body, const QString &undoId)
{
    m_client.close(std::exchange(m_askingKey, {}));
    Bubble notice{.key = u"notice\n"_s + undoId, .headline = headline, .body = body, .category = u"x-tidings.notice"_s};
    if (!undoId.isEmpty()) {
        notice.actions = {{action::undo, Text::tr("Undo")}};
        m_undoByKey.insert(notice.key, undoId);
    }
    if (m_undoByKey.size() > noticeLimit) {
        m_undoByKey.removeIf(
            [&](const auto &entry) { return !m_client.isShown(entry.key()) && entry.key() != notice.key; });
    }
    m_client.show(notice);
}

bool BubbleController::isOnScreen(const QString &key) const
{
    return m_shown.contains(key) && (m_client.isShown(key) || m_waiting.contains(key));
}

Bubble BubbleController::compose(const history::Record &record)
{
    auto bubble = bubbleFor(record, m_options.knownHosts);
    const auto item = record.item.id;
    if (item == 0) {
        return bubble;
    }
    const auto key = m_keyByItem.value(item, bubble.key);
    bubble.key = isOnScreen(key) ? key : bubble.key;
    m_keyByItem.insert(item, bubble.key);
    // What was told in a bubble that is gone is not told again.
    if (!isOnScreen(bubble.key)) {
        m_items.forget(item);
    }
    m_items.add(record);
    return bubble;
}

void BubbleController::place(Bubble bubble, qint64 item)
{
    const auto key = bubble.key;
    const auto wantsSound = bubble.hasSound;
    if (isOnScreen(key)) {
        join(std::move(bubble), item);
    } else if (m_bucket.take()) {
        bubble.hasSound = bubble.hasSound && mayRing(false);
        const auto rows = bubble.rows;
        m_shown.insert(key, {.bubble = std::move(bubble), .item = item, .isNew = true, .unsent = rows, .changes = {}});
        remember(key);
        m_waiting.append(key);
    } else {
        m_keyByItem.remove(item);
        fold(bubble);
    }
    if (wantsSound) {
        m_lastBubbleAt = m_clock.now();
    }
}

void BubbleController::join(Bubble bubble, qint64 item)
{
    auto &shown = m_shown[bubble.key];
    const auto isWorse = isProblem(bubble) && !isProblem(shown.bubble);
    bubble.hasSound = shown.bubble.hasSound || (bubble.hasSound && isWorse && mayRing(true));
    for (auto row = bubble.rows.crbegin(); row != bubble.rows.crend(); ++row) {
        shown.unsent.prepend(*row);
    }
    bubble.rows += shown.bubble.rows;
    bubble.rows.resize(std::min(bubble.rows.size(), rowLimit));
    if (item != 0 && item == shown.item) {
        // What must not go by itself is still in it.
        bubble.urgency = std::max(bubble.urgency, shown.bubble.urgency);
    }
    shown.bubble = std::move(bubble);
    shown.item = item;
    if (!m_waiting.contains(shown.bubble.key)) {
        m_waiting.append(shown.bubble.key);
    }
}

void BubbleController::fold(const Bubble &bubble)
{
    const auto now = m_clock.now();
    if (const auto last = m_summary.lastAt(); last && now - *last > m_options.floodGap && !m_isSummaryChanged) {
        m_summary.clear();
    }
    m_summary.add(bubble, now);
    m_unsent.add(bubble, now);
    m_isSummaryChanged = true;
}

// One thing that changes all the time is a flood, too.
bool BubbleController::mayChange(Shown &shown) const
{
    if (!shown.changes) {
        shown.changes.emplace(m_options.changeBurst, m_options.changeEvery, m_clock);
    }
    return shown.changes->take();
}

void BubbleController::send(Shown &shown)
{
    shown.isNew = false;
    shown.unsent.clear();
    if (const auto together = m_items.together(shown.item)) {
        sayTogether(shown.bubble, *together, m_options.knownHosts);
    }
    m_client.show(shown.bubble);
    shown.bubble.hasSound = false;
}

void BubbleController::sendNew()
{
    m_waiting.removeIf([this](const QString &key) {
        auto &shown = m_shown[key];
        // What changes only waits for its time, so that a burst does not draw its bubble a hundred times.
        if (shown.isNew || (isCritical(shown.bubble) && mayChange(shown))) {
            send(shown);
            return true;
        }
        return false;
    });
}

void BubbleController::sendWaiting()
{
    m_waiting.removeIf([this](const QString &key) {
        auto &shown = m_shown[key];
        if (!mayChange(shown)) {
            return false;
        }
        send(shown);
        return true;
    });
}

void BubbleController::sendSummary()
{
    if (!m_isSummaryChanged || !mayTry()) {
        return;
    }
    m_isSummaryChanged = false;
    m_unsent.clear();
    const auto bubble = m_summary.bubble();
    m_shown.insert(bubble.key, {.bubble = bubble, .unsent = {}, .changes = {}});
    remember(bubble.key);
    m_client.show(bubble);
}

void BubbleController::onTick()
{
    holdBack();
    sendWaiting();
    sendSummary();
    tickLater();
    noteHeld();
}

void BubbleController::tickLater()
{
    const auto hasSummary = m_isSummaryChanged && !m_client.isInTrouble();
    if (!hasSummary && m_waiting.isEmpty()) {
        return;
    }
    const auto wait = hasSummary ? m_options.floodPause : std::max(m_options.floodPause, untilNextChange());
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait) {
        m_timer.start(wait);
    }
}

// Nothing is to do before one of those that wait may change.
std::chrono::milliseconds BubbleController::untilNextChange()
{
    auto least = m_options.changeEvery;
    const auto now = m_clock.now();
    for (const auto &key : std::as_const(m_waiting)) {
        const auto &changes = m_shown[key].changes;
        least = std::min(least, changes ? changes->next() - now : std::chrono::milliseconds(0));
    }
    return least;
}

void BubbleController::onQuietChanged()
{
    holdBack();
    showWhatWasLocked();
    tellAway();
    tickLater();
    noteHeld();
}

void BubbleController::hold(const Bubble &bubble, Time at)
{
    // Nothing but the lock holds back what is critical, so it is shown as soon as somebody can see it.
    if (isCritical(bubble) && m_locked.size() < lockedLimit) {
        m_locked.append(bubble);
    } else {
        m_held.add(bubble, at);
    }
}

// What came before it got quiet, and was not shown yet.
void BubbleController::holdBack()
{
    m_waiting.removeIf([this](const QString &key) {
        auto &shown = m_shown[key];
        const auto isHeld = m_quiet.holds(shown.bubble.urgency);
        if (isHeld) {
            holdBackChange(shown);
        }
        return isHeld;
    });
    const auto urgency = m_summary.isCritical() ? rules::Urgency::Critical : rules::Urgency::Normal;
    if (m_quiet.holds(urgency)) {
        m_held.add(m_unsent);
        m_unsent.clear();
        m_summary.clear();
        m_isSummaryChanged = false;
    }
}

void BubbleController::holdBackChange(Shown &shown)
{
    if (shown.unsent.isEmpty()) {
        return;
    }
    auto change = shown.bubble;
    change.rows = std::exchange(shown.unsent, {});
    shown.bubble.rows.removeIf([&change](qint64 row) { return change.rows.contains(row); });
    hold(change, m_clock.now());
}

void BubbleController::showWhatWasLocked()
{
    if (m_quiet.isLocked()) {
        return;
    }
    const auto locked = std::exchange(m_locked, {});
    for (const auto &bubble : locked) {
        place(bubble, 0);
    }
    sendNew();
}

void BubbleController::tellAway()
{
    if (m_held.isEmpty() || m_quiet.isActive() || !mayTry()) {
        return;
    }
    // Of the one before it may not be known yet whether it could be shown.
    m_away.add(std::exchange(m_held, {}));
    const auto bubble = m_away.awayBubble();
    m_shown.insert(bubble.key, {.bubble = bubble, .unsent = {}, .changes = {}});
    remember(bubble.key);
    m_client.show(bubble);
}

void BubbleController::onClosed(const QString &key)
{
    if (key == FloodSummary::key() && !m_isSummaryChanged) {
        m_summary.clear();
    }
    // Until then what comes next joins it: it takes its place on the screen.
    if (key == FloodSummary::awayKey()) {
        m_away.clear();
    }
}

void BubbleController::onFailed(const QString &key, const Error &error)
{
    using enum ErrorCode;
    // The others end with a new owner of the service's name, which is told.
    if (error.code == NoAnswer || error.code == TooMany || error.code == Refused || error.code == Restarted) {
        m_retry.start(m_nextRetry);
        m_nextRetry = std::min<std::chrono::milliseconds>(2 * m_nextRetry, std::chrono::hours(1));
    }
    if (key == FloodSummary::key()) {
        m_isSummaryChanged = !m_summary.isEmpty();
        m_unsent = m_summary;
        return;
    }
    if (key == FloodSummary::awayKey()) {
        m_held.add(std::exchange(m_away, {}));
        forget(key);
        noteHeld();
        return;
    }
    if (m_shown.contains(key)) {
        const auto bubble = m_shown.value(key).bubble;
        forget(key);
        fold(bubble);
        tickLater();
    }
}

void BubbleController::tryAgain()
{
    holdBack();
    m_isTrying = true;
    sendSummary();
    tellAway();
    m_isTrying = false;
    noteHeld();
}

void BubbleController::onAction(const QString &key, const QString &action, const QString &token)
{
    if (!m_undoByKey.contains(key)) {
        onBubbleAction(key, action, token);
    } else if (action == action::undo) {
        Q_EMIT undoRequested(m_undoByKey.take(key), token);
    }
}

void BubbleController::onBubbleAction(const QString &key, const QString &action, const QString &token)
{
    const auto bubble = m_shown.value(key).bubble;
    const auto isOpen = action == action::standard || action == action::open;
    if (isOpen && !bubble.link.isEmpty()) {
        Q_EMIT linkRequested(QUrl(bubble.link), bubble.rows, token);
    } else if (action == action::standard || action == action::history) {
        Q_EMIT historyRequested(bubble.rows, token);
    } else if (action == action::pause) {
        Q_EMIT pauseRequested(Pause::Length::Hour);
    } else if (action == action::read) {
        Q_EMIT markAllReadRequested();
    } else if (action == action::mute && !bubble.rows.isEmpty()) {
        askWhatToMute(key, bubble, token);
    } else if (action == action::follow && !(bubble.package.isEmpty() && bubble.user.isEmpty())) {
        m_askingKey = key;
        Q_EMIT followRequested(bubble.package, bubble.user, token);
    }
}

void BubbleController::askWhatToMute(const QString &key, const Bubble &bubble, const QString &token)
{
    m_askingKey = key;
    // The button of the summary names a person; what it tells of may have gone from the screen by now.
    const bool isOfPerson = key == FloodSummary::key();
    auto rows = isOfPerson ? m_summary.rowsBy(bubble.agent) : QList<qint64>();
    if (rows.isEmpty()) {
        rows = bubble.rows;
    }
    Q_EMIT muteRequested(rows, isOfPerson ? rules::MuteWhat::Person : rules::MuteWhat::Package, token);
}

void BubbleController::remember(const QString &key)
{
    m_order.removeOne(key);
    m_order.append(key);
    if (m_order.size() <= shownLimit) {
        return;
    }
    for (const auto &old : std::as_const(m_order)) {
        if (!m_client.isShown(old) && !m_waiting.contains(old) && old != key) {
            forget(QString(old));
            return;
        }
    }
}

void BubbleController::forget(const QString &key)
{
    m_shown.remove(key);
    m_keyByItem.removeIf([&key](const auto &entry) { return entry.value() == key; });
    m_order.removeOne(key);
    m_waiting.removeOne(key);
}

bool BubbleController::mayRing(bool isWorse)
{
    const auto now = m_clock.now();
    const auto isOver = [&](const std::optional<Time> &last) { return !last || now - *last >= m_options.soundGap; };
    m_hasRung = m_hasRung && !isOver(m_lastBubbleAt);
    const auto rings = !m_hasRung || (isWorse && isOver(m_lastSoundAt));
    if (rings) {
        m_lastSoundAt = now;
        m_hasRung = true;
    }
    return rings;
}

} // namespace tidings::bubbles
