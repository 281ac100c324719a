// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/backlog.h"

#include "core/bus/archivepage.h"
#include "core/web/address.h"

#include <QLoggingCategory>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = BacklogState::Phase;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.backlog", QtInfoMsg)

/// The archive takes no more.
constexpr qint64 pageRows = 100;
/// Clocks differ, and a message may have been stored before one that was sent earlier.
constexpr auto overlap = 60s;
/// By how much senders' clocks may go ahead of ours. What is sent in that time makes the search grow while it is read.
constexpr auto ahead = 5s;

/// What is wrong with the address, or nothing.
QString problemOf(const QUrl &url, Form form)
{
    if (!web::isWeb(url)) {
        return u"it is no https address; correct it in the profile"_s;
    }
    // Whoever sits on the way could invent messages, and nothing in them would tell.
    if (form == Form::Amqp && !web::isPrivate(url)) {
        return u"messages without signatures are taken by https only; correct its address in the profile"_s;
    }
    return {};
}

QStringList addressesOf(const BacklogOptions &options)
{
    if (options.url.isEmpty()) {
        return {};
    }
    const auto url = options.url.endsWith(u'/') ? options.url.chopped(1) : options.url;
    if (url.endsWith("/raw"_L1) || url.endsWith("/search"_L1)) {
        return {url};
    }
    // Only the old one gives fedmsg's signatures.
    return options.form == Form::Amqp ? QStringList{url + u"/v2/search"_s, url + u"/raw"_s}
                                      : QStringList{url + u"/raw"_s};
}

qint64 seconds(Time time)
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

Backlog::Backlog(BacklogOptions options, Source::Receiver receiver, const Clock &clock)
    : m_options(std::move(options))
    , m_receiver(std::move(receiver))
    , m_clock(clock)
    , m_filter(m_options.form, m_options.topics)
    , m_download(m_options.pageSize, m_options.pace.timeLimit)
    , m_addresses(addressesOf(m_options))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Backlog::ask);
    connect(&m_download, &web::Download::finished, this, &Backlog::take);
}

Backlog::~Backlog()
{
    m_download.cancel();
}

void Backlog::fill(Time since)
{
    if (m_addresses.isEmpty() || m_options.messages <= 0 || m_options.age <= 0ms) {
        return;
    }
    if (m_state.isRunning()) {
        m_next = std::min(since, m_next.value_or(since));
        return;
    }
    begin(since);
}

void Backlog::begin(Time since)
{
    since = std::min(since, m_state.since.value_or(since));
    m_until = m_clock.now();
    m_since = std::max<Time>(since - overlap, m_until - m_options.age);
    m_offset = 0;
    m_rows = fullPage();
    m_total = -1;
    m_first = 0;
    m_failures = 0;
    m_lastPage.reset();
    m_state = {.phase = Phase::Fetching, .since = since};
    const QUrl url(m_addresses.first(), QUrl::StrictMode);
    if (const auto problem = bus::problemOf(url, m_options.form); !problem.isEmpty()) {
        end(Phase::Failed, problem);
        return;
    }
    ask();
    Q_EMIT stateChanged();
}

void Backlog::stop()
{
    if (m_state.isRunning()) {
        m_next.reset();
        end(Phase::Stopped);
    }
}

QUrl Backlog::pageUrl() const
{
    QUrlQuery query;
    query.addQueryItem(u"start"_s, QString::number(seconds(m_since)));
    query.addQueryItem(u"end"_s, QString::number(seconds(m_until + ahead)));
    query.addQueryItem(u"order"_s, u"asc"_s);
    query.addQueryItem(u"rows_per_page"_s, QString::number(m_rows));
    query.addQueryItem(u"page"_s, QString::number(m_offset / m_rows + 1));
    const auto topics = m_filter.wholeTopics();
    for (const auto &topic : topics) {
        query.addQueryItem(u"topic"_s, topic);
    }
    for (const auto &service : topics.isEmpty() ? m_filter.services() : QStringList()) {
        query.addQueryItem(u"category"_s, service);
    }
    QUrl url(m_addresses.first(), QUrl::StrictMode);
    url.setQuery(query);
    return url;
}

void Backlog::ask()
{
    m_download.get(pageUrl());
}

void Backlog::take(const web::Answer &answer)
{
    switch (answer.kind) {
    case web::Answer::Kind::Page:
        takePage(answer.body);
        break;
    case web::Answer::Kind::Later:
        tryLater(answer);
        break;
    case web::Answer::Kind::TooLarge:
        askSmaller(answer);
        break;
    case web::Answer::Kind::NotThere:
        tryElsewhere(answer);
        break;
    case web::Answer::Kind::Refused:
        end(Phase::Failed, answer.why);
        break;
    }
}

void Backlog::takePage(const QByteArray &body)
{
    // The page is two levels around the messages.
    auto page = readArchivePage(body, m_options.form, {m_options.pageSize, m_options.depth + 2});
    if (!page) {
        tryLater({.why = u"its answer cannot be read: %1"_s.arg(page.error().detail)});
        return;
    }
    const auto hash = qHash(body);
    if (const auto problem = problemOf(*page, hash); !problem.isEmpty()) {
        end(Phase::Failed, problem);
        return;
    }
    m_failures = 0;
    m_lastPage = hash;
    m_total = m_total < 0 ? page->total : m_total;
    if (m_offset == 0 && m_total > m_options.messages) {
        // The newest of them; the list begins with the oldest.
        m_first = (m_total - m_options.messages + fullPage() - 1) / fullPage() * fullPage();
        m_offset = m_first;
        m_rows = fullPage();
        ask();
        return;
    }
    deliver(*page);
    goOn(*page);
}

QString Backlog::problemOf(const ArchivePage &page, size_t hash) const
{
    if (page.items > m_rows) {
        return u"it gives more than it was asked for"_s;
    }
    if (page.items > 0 && m_lastPage == hash) {
        return u"it gives the same page again and again"_s;
    }
    // What was sent in that time and comes to the archive late makes it grow a little.
    constexpr qint64 late = 1000;
    if (m_total >= 0 && page.total - m_total > m_total / 10 + late) {
        return u"it finds more and more"_s;
    }
    return {};
}

void Backlog::deliver(ArchivePage &page)
{
    for (auto &incoming : page.messages) {
        if (m_filter.matches({incoming.topic.constData(), static_cast<std::size_t>(incoming.topic.size())})) {
            incoming.receivedAt = m_clock.now();
            m_receiver(std::move(incoming));
        }
    }
}

void Backlog::goOn(const ArchivePage &page)
{
    m_offset += m_rows;
    m_state.phase = Phase::Fetching;
    m_state.error.clear();
    m_state.fetched += page.items;
    m_state.about = m_total < 0 ? 0 : std::max(m_state.fetched, m_total - m_first);
    m_state.since = page.reached && page.reached > m_state.since ? page.reached : m_state.since;
    if (isLast(page)) {
        end(Phase::Idle);
        return;
    }
    // Whole pages again, once they begin where one ends.
    m_rows = m_offset % fullPage() == 0 ? fullPage() : m_rows;
    ask();
    Q_EMIT stateChanged();
}

bool Backlog::isLast(const ArchivePage &page) const
{
    // However it counts: never more than was wanted.
    const bool isAll = m_offset - m_first >= m_options.messages;
    return isAll || (m_total < 0 ? page.items < m_rows : m_offset >= m_total || page.items == 0);
}

qint64 Backlog::fullPage() const
{
    return std::min(pageRows, m_options.messages);
}

void Backlog::askSmaller(const web::Answer &answer)
{
    // Each divides the one before, so that a page begins where the larger one did.
    constexpr qint64 sizes[] = {50, 10, 1};
    if (m_rows > 1) {
        m_rows = *std::ranges::find_if(
            sizes, [this](qint64 size) { return size < m_rows && (m_offset % size == 0 || size == 1); });
        ask();
    } else if (++m_failures < m_options.pace.tries) {
        // A single message that nobody would want.
        goOn({.items = 1});
    } else {
        end(Phase::Failed, answer.why);
    }
}

void Backlog::tryElsewhere(const web::Answer &answer)
{
    if (m_addresses.size() == 1) {
        end(Phase::Failed, answer.why);
        return;
    }
    m_addresses.removeFirst();
    ask();
}

void Backlog::tryLater(const web::Answer &answer)
{
    if (++m_failures >= m_options.pace.tries) {
        end(Phase::Failed, answer.why);
        return;
    }
    const auto &pace = m_options.pace;
    const auto doubled = pace.firstPause * (1LL << std::min(m_failures - 1, 20));
    m_pause.start(std::max<std::chrono::milliseconds>(
        std::min<std::chrono::milliseconds>(doubled, pace.longestPause), answer.retryAfter.value_or(0s)));
    m_state.phase = Phase::Waiting;
    m_state.error = inWords(answer.why);
    Q_EMIT stateChanged();
}

void Backlog::end(Phase phase, const QString &why)
{
    m_download.cancel();
    m_pause.stop();
    m_state.since = phase == Phase::Failed ? m_state.since : std::nullopt;
    m_state.phase = phase;
    m_state.error = why.isEmpty() ? QString() : inWords(why);
    if (!why.isEmpty()) {
        qCInfo(log).noquote() << m_state.error;
    }
    Q_EMIT stateChanged();
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        begin(*next);
    }
}

QString Backlog::inWords(const QString &why) const
{
    return u"the archive %1: %2"_s.arg(QUrl(m_options.url).toDisplayString(QUrl::RemoveUserInfo), why);
}

} // namespace tidings::bus
