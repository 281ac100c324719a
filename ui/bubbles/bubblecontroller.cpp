// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubblecontroller.h"

#include <utility>

namespace tidings::bubbles {

namespace {

// Bubbles that are remembered for a late action, and messages one bubble stands for.
constexpr qsizetype shownLimit = 200;
constexpr qsizetype rowLimit = 1'000;

bool isCritical(const Bubble &bubble)
{
    return bubble.urgency == rules::Urgency::Critical;
}

bool isProblem(const Bubble &bubble)
{
    return bubble.severity == meta::Severity::Problem;
}

} // namespace

BubbleController::BubbleController(NotificationClient &client, const Pause &pause, const Clock &clock,
    const BubbleOptions &options, const meta::Reading &reading, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pause(pause)
    , m_clock(clock)
    , m_options(options)
    , m_bucket(options.burst, options.every, clock)
    , m_items(reading)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BubbleController::onTick);
    connect(&m_client, &NotificationClient::bubbleClosed, this, &BubbleController::onClosed);
    connect(&m_client, &NotificationClient::bubbleFailed, this, &BubbleController::onFailed);
    connect(&m_client, &NotificationClient::actionInvoked, this, &BubbleController::onAction);
    connect(&m_client, &NotificationClient::available, this, &BubbleController::tickLater);
}

void BubbleController::take(std::span<const history::Record> records)
{
    for (const auto &record : records) {
        if (isWanted(record)) {
            place(compose(record));
        }
    }
    sendNew();
    tickLater();
}

void BubbleController::markRead(const QList<qint64> &rows)
{
    const QSet<qint64> read(rows.begin(), rows.end());
    m_summary.removeRows(read);
    const auto keys = m_order;
    for (const auto &key : keys) {
        auto &left = m_shown[key].bubble.rows;
        left.removeIf([&read](qint64 row) { return read.contains(row); });
        if (left.isEmpty()) {
            m_client.close(key);
            forget(key);
        }
    }
    if (m_summary.isEmpty()) {
        m_summary.clear();
        m_isSummaryChanged = false;
    }
}

void BubbleController::markItemRead(qint64 item)
{
    const auto key = m_keyByItem.value(item);
    if (m_shown.contains(key)) {
        // The summary has its own account of them.
        markRead(QList<qint64>(m_shown.value(key).bubble.rows));
    }
}

void BubbleController::markAllRead()
{
    const auto keys = m_order;
    for (const auto &key : keys) {
        m_client.close(key);
        forget(key);
    }
    m_summary.clear();
    m_isSummaryChanged = false;
}

bool BubbleController::isWanted(const history::Record &record) const
{
    const auto &decision = record.decision;
    const auto isHeld = m_pause.isActive() && decision.urgency != rules::Urgency::Critical;
    return decision.outcome == rules::Outcome::Bubble && record.row != 0 && !record.incoming.isCatchUp && !isHeld;
}

bool BubbleController::isOnScreen(const QString &key) const
{
    return m_shown.contains(key) && (m_client.isShown(key) || m_waiting.contains(key));
}

Bubble BubbleController::compose(const history::Record &record)
{
    auto bubble = bubbleFor(record);
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
    if (const auto together = m_items.add(record)) {
        sayTogether(bubble, *together);
    }
    return bubble;
}

void BubbleController::place(Bubble bubble)
{
    const auto key = bubble.key;
    if (isOnScreen(key)) {
        join(std::move(bubble));
    } else if (m_bucket.take()) {
        bubble.hasSound = mayRing(false);
        m_shown.insert(key, {std::move(bubble), true});
        remember(key);
        m_waiting.append(key);
    } else {
        fold(bubble);
    }
    m_lastBubbleAt = m_clock.now();
}

void BubbleController::join(Bubble bubble)
{
    auto &shown = m_shown[bubble.key];
    const auto isWorse = isProblem(bubble) && !isProblem(shown.bubble);
    bubble.hasSound = shown.bubble.hasSound || (isWorse && mayRing(true));
    bubble.rows += shown.bubble.rows;
    bubble.rows.resize(std::min(bubble.rows.size(), rowLimit));
    shown.bubble = std::move(bubble);
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
    m_isSummaryChanged = true;
}

void BubbleController::send(Shown &shown)
{
    shown.isNew = false;
    m_client.show(shown.bubble);
    shown.bubble.hasSound = false;
}

void BubbleController::sendNew()
{
    m_waiting.removeIf([this](const QString &key) {
        auto &shown = m_shown[key];
        // What changes only waits for its time, so that a burst does not draw its bubble a hundred times.
        if (shown.isNew || isCritical(shown.bubble)) {
            send(shown);
            return true;
        }
        return false;
    });
}

void BubbleController::sendWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &key : waiting) {
        send(m_shown[key]);
    }
}

void BubbleController::sendSummary()
{
    if (!m_isSummaryChanged || m_client.isInTrouble()) {
        return;
    }
    m_isSummaryChanged = false;
    const auto bubble = m_summary.bubble();
    m_shown.insert(bubble.key, {bubble, false});
    remember(bubble.key);
    m_client.show(bubble);
}

void BubbleController::onTick()
{
    if (m_pause.isActive()) {
        dropForPause();
    }
    sendWaiting();
    sendSummary();
    tickLater();
}

void BubbleController::tickLater()
{
    const auto hasSummary = m_isSummaryChanged && !m_client.isInTrouble();
    if ((hasSummary || !m_waiting.isEmpty()) && !m_timer.isActive()) {
        m_timer.start(m_options.floodPause);
    }
}

// It is all in the history.
void BubbleController::dropForPause()
{
    m_waiting.removeIf([this](const QString &key) { return !isCritical(m_shown.value(key).bubble); });
    m_summary.clear();
    m_isSummaryChanged = false;
}

void BubbleController::onClosed(const QString &key)
{
    if (key == FloodSummary::key() && !m_isSummaryChanged) {
        m_summary.clear();
    }
}

void BubbleController::onFailed(const QString &key)
{
    if (key == FloodSummary::key()) {
        m_isSummaryChanged = !m_summary.isEmpty();
        return;
    }
    if (m_shown.contains(key)) {
        const auto bubble = m_shown.value(key).bubble;
        forget(key);
        fold(bubble);
        tickLater();
    }
}

void BubbleController::onAction(const QString &key, const QString &action, const QString &token)
{
    const auto bubble = m_shown.value(key).bubble;
    const auto isOpen = action == action::standard || action == action::open;
    if (isOpen && !bubble.link.isEmpty()) {
        Q_EMIT linkRequested(QUrl(bubble.link), bubble.rows, token);
    } else if (action == action::standard || action == action::history) {
        Q_EMIT historyRequested(bubble.rows, token);
    } else if (action == action::pause) {
        Q_EMIT pauseRequested(Pause::Length::Hour);
    }
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
    const auto rings = isOver(m_lastBubbleAt) || (isWorse && isOver(m_lastSoundAt));
    if (rings) {
        m_lastSoundAt = now;
    }
    return rings;
}

} // namespace tidings::bubbles
