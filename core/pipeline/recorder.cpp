// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/recorder.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <span>

namespace tidings::pipeline {

using namespace std::chrono_literals;

namespace {

struct ReadMark
{
    /// Empty, and no item: all there are. Unread, these are those that were so before all were read.
    QList<qint64> rows;
    bool isRead = true;
    /// All that belong to it.
    qint64 item = 0;
};

bool isOfAll(const ReadMark &mark)
{
    return mark.rows.isEmpty() && mark.item == 0;
}

/// From when on messages of a profile are missing.
struct Unfilled
{
    QString profile;
    std::optional<Time> since;
};

/// What the writer's thread says.
struct Report
{
    enum class Kind
    {
        Opened,
        SetAside,
        Recorded,
        Changed,
        Trouble
    };

    Kind kind = Kind::Opened;
    std::vector<history::Record> records;
    quint64 duplicates = 0;
    history::UnreadByItem unread;
    std::optional<history::Error> error;
    QString setAside;
    bool hasRestored = false;
};

/// Between attempts to write what could not be written: doubled from the one to the other.
constexpr std::chrono::milliseconds shortestPause = 1s;
constexpr std::chrono::milliseconds longestPause = 1min;

/// What lives on the writer's thread.
class Writer : public QObject
{
public:
    Writer(QString path, const history::Retention &retention, meta::Reading reading, const Clock &clock,
        Handover<history::Record> &inbox, Receipts &receipts, Handover<ReadMark> &marks, Handover<Unfilled> &unfilled,
        Handover<std::unique_ptr<StoreWork>> &works, Handover<Report> &reports)
        : m_path(std::move(path))
        , m_retention(retention)
        , m_reading(std::move(reading))
        , m_clock(clock)
        , m_inbox(inbox)
        , m_receipts(receipts)
        , m_marks(marks)
        , m_unfilled(unfilled)
        , m_works(works)
        , m_reports(reports)
    {
        m_retry.setSingleShot(true);
        m_pruning.setSingleShot(true);
        m_working.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, &Writer::write);
        connect(&m_inbox, &HandoverSignal::look, this, &Writer::look);
        connect(&m_marks, &HandoverSignal::look, this, &Writer::mark);
        connect(&m_unfilled, &HandoverSignal::look, this, &Writer::look);
        connect(&m_pruning, &QTimer::timeout, this, &Writer::prune);
        connect(&m_works, &HandoverSignal::look, this, &Writer::workOn);
        connect(&m_working, &QTimer::timeout, this, &Writer::workOn);
        write();
    }

    ~Writer() override
    {
        if (m_store) {
            write();
            // What waited is written by now, or will not be; the inbox has its turn behind it.
            write();
            mark();
        }
        std::ranges::move(m_works.take(), std::back_inserter(m_worksNext));
        for (const auto &work : m_worksNext) {
            work->fail({history::ErrorCode::Interrupted, {}});
        }
    }
    Q_DISABLE_COPY_MOVE(Writer)

private:
    /// What comes while writing fails waits for the next attempt.
    void look()
    {
        if (!m_retry.isActive()) {
            write();
        }
    }

    void write()
    {
        // Before the inbox: what it tells of is in there by now.
        std::ranges::move(m_unfilled.take(), std::back_inserter(m_unfilledNext));
        // While writing fails, nothing more is taken: the inbox fills up and holds the buses back.
        const bool isRetry = !m_waiting.empty();
        if (!isRetry && m_store) {
            m_waiting = m_inbox.take();
        }
        const bool isNew = !m_store;
        if (!isOpen() || !writeWaiting() || (!isRetry && !writeUnfilled())) {
            m_retry.start(m_pause);
            m_pause = std::min(m_pause * 2, longestPause);
            return;
        }
        tell({});
        m_pause = shortestPause;
        if (isRetry || isNew) {
            // The inbox has told long ago that there is something in it.
            m_retry.start(0s);
        } else {
            m_retry.stop();
        }
    }

    [[nodiscard]] bool isOpen() { return m_store || use(history::Store::open(m_path, m_reading, m_clock.now())); }

    [[nodiscard]] bool use(history::Result<std::unique_ptr<history::Store>> store)
    {
        if (!store) {
            tell(store.error());
            m_retry.start(m_pause);
            return false;
        }
        m_store = std::move(*store);
        if (!m_store->setAside().isEmpty()) {
            m_isUntried = true;
            // The rows they name are others now.
            (void)m_marks.take();
            m_reports.push({.kind = Report::Kind::SetAside, .setAside = m_store->setAside()});
        }
        if (!std::exchange(m_hasOpened, true)) {
            m_reports.push({.kind = Report::Kind::Opened});
        }
        m_pruning.start(0);
        m_working.start(0);
        return true;
    }

    /// Whether what failed can be tried again at once: a damaged history makes room for a new one. If that is damaged
    /// before anything could be written, it is the disk, and no number of histories would help.
    [[nodiscard]] bool recover(const history::Error &error)
    {
        if (error.code != history::ErrorCode::Damaged || m_isUntried) {
            tell(error);
            return false;
        }
        return use(history::Store::beginAnew(std::move(m_store), m_clock.now()));
    }

    [[nodiscard]] bool writeWaiting()
    {
        constexpr std::size_t batch = 1000;
        std::size_t done = 0;
        bool isGood = true;
        while (isGood && done < m_waiting.size()) {
            const std::span records(m_waiting.data() + done, std::min(batch, m_waiting.size() - done));
            if (const auto appended = m_store->append(records); !appended) {
                isGood = recover(appended.error());
                continue;
            }
            m_isUntried = false;
            report(records);
            done += records.size();
        }
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(done));
        return isGood;
    }

    [[nodiscard]] bool writeUnfilled()
    {
        while (!m_unfilledNext.empty()) {
            const auto &[profile, since] = m_unfilledNext.front();
            if (const auto written = m_store->setUnfilled(profile, since); !written) {
                return recover(written.error()) && writeUnfilled();
            }
            m_unfilledNext.erase(m_unfilledNext.begin());
        }
        return true;
    }

    void report(std::span<history::Record> records)
    {
        m_receipts.write(records);
        Report report{.kind = Report::Kind::Recorded};
        for (auto &record : records) {
            if (record.row == 0) {
                ++report.duplicates;
            } else {
                report.records.push_back(std::move(record));
            }
        }
        m_reports.push(std::move(report));
    }

    void mark()
    {
        Report report{.kind = Report::Kind::Changed};
        for (const auto &mark : m_marks.take()) {
            if (!markAndTell(mark, report.unread)) {
                break;
            }
            report.hasRestored = report.hasRestored || (isOfAll(mark) && !mark.isRead);
        }
        m_reports.push(std::move(report));
    }

    /// False if it failed; what comes after it would, too, or means another history.
    [[nodiscard]] bool markAndTell(const ReadMark &mark, history::UnreadByItem &unread)
    {
        if (!m_store) {
            return false;
        }
        if (const auto marked = markOne(mark, unread); !marked) {
            (void)recover(marked.error());
            return false;
        }
        // While messages wait, what keeps them is still the case.
        if (!m_retry.isActive()) {
            tell({});
        }
        return true;
    }

    [[nodiscard]] history::Result<void> markOne(const ReadMark &mark, history::UnreadByItem &unread)
    {
        if (isOfAll(mark) && mark.isRead) {
            m_lastRead = m_store->unreadRows(Recorder::mostUndone).value_or(QList<qint64>());
            return m_store->markAllRead();
        }
        const auto rows = mark.item != 0  ? m_store->rowsOf(mark.item)
                          : isOfAll(mark) ? std::exchange(m_lastRead, {})
                                          : history::Result<QList<qint64>>(mark.rows);
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        const auto items = m_store->markRead(*rows, mark.isRead);
        if (!items) {
            return tl::make_unexpected(items.error());
        }
        unread.insert(*items);
        return {};
    }

    /// A step; the next one follows when what else waits has had its turn.
    void prune()
    {
        if (!m_store) {
            return;
        }
        const auto removed = m_store->prune(m_retention, m_clock.now());
        if (!removed && removed.error().code == history::ErrorCode::Damaged) {
            (void)recover(removed.error());
            return;
        }
        m_hasPruned = m_hasPruned || removed.value_or(0) > 0;
        if (removed.value_or(0) == history::Retention::step) {
            m_pruning.start(0);
            return;
        }
        // What could not be removed is tried again, and is no reason to trouble anybody.
        m_pruning.start(1h);
        if (std::exchange(m_hasPruned, false)) {
            m_reports.push({.kind = Report::Kind::Changed});
        }
    }

    /// A step of what is to be done, as with prune(). What is begun waits while nothing can be written.
    void workOn()
    {
        std::ranges::move(m_works.take(), std::back_inserter(m_worksNext));
        if (m_worksNext.empty() || !m_store) {
            return;
        }
        const auto isMore = m_worksNext.front()->step(*m_store);
        if (!isMore || !*isMore) {
            const auto work = std::move(m_worksNext.front());
            m_worksNext.pop_front();
            m_reports.push({.kind = Report::Kind::Changed});
            if (!isMore) {
                work->fail(isMore.error());
            }
        }
        if (!isMore && isMore.error().code == history::ErrorCode::Damaged) {
            (void)recover(isMore.error());
        }
        m_working.start(0);
    }

    void tell(const std::optional<history::Error> &error)
    {
        if (error != m_error) {
            m_error = error;
            m_reports.push({.kind = Report::Kind::Trouble, .error = error});
        }
    }

    QString m_path;
    history::Retention m_retention;
    meta::Reading m_reading;
    const Clock &m_clock;
    std::unique_ptr<history::Store> m_store;
    Handover<history::Record> &m_inbox;
    Receipts &m_receipts;
    Handover<ReadMark> &m_marks;
    Handover<Unfilled> &m_unfilled;
    Handover<std::unique_ptr<StoreWork>> &m_works;
    Handover<Report> &m_reports;
    std::deque<std::unique_ptr<StoreWork>> m_worksNext;
    std::vector<history::Record> m_waiting;
    std::vector<Unfilled> m_unfilledNext;
    std::optional<history::Error> m_error;
    QTimer m_retry;
    QTimer m_pruning;
    QTimer m_working;
    std::chrono::milliseconds m_pause = shortestPause;
    bool m_hasOpened = false;
    /// Was begun in place of a damaged one, and has nothing yet.
    bool m_isUntried = false;
    bool m_hasPruned = false;
    // What was unread when all was marked read last.
    QList<qint64> m_lastRead;
};

} // namespace

class Recorder::Private
{
public:
    Private(QString file, const history::Retention &kept, meta::Reading whose, const Clock &time)
        : path(std::move(file))
        , retention(kept)
        , reading(std::move(whose))
        , clock(time)
    {
    }

    void keep(Report &&report)
    {
        if (report.kind == Report::Kind::Trouble) {
            error = std::move(report.error);
        } else if (report.kind == Report::Kind::SetAside) {
            setAside = std::move(report.setAside);
        }
        duplicates += report.duplicates;
        unread.insert(report.unread);
        std::ranges::move(report.records, std::back_inserter(recorded));
    }

    QString path;
    history::Retention retention;
    meta::Reading reading;
    const Clock &clock;
    Handover<history::Record> inbox{20000};
    Receipts receipts;
    Handover<ReadMark> marks;
    Handover<Unfilled> unfilled;
    Handover<std::unique_ptr<StoreWork>> works;
    Handover<Report> reports;
    std::vector<history::Record> recorded;
    std::optional<history::Error> error;
    QString setAside;
    quint64 duplicates = 0;
    history::UnreadByItem unread;
    QThread thread;
    // Only the writer's own thread touches what it points to.
    std::unique_ptr<Writer> writer;
};

Recorder::Recorder(QString path, const history::Retention &retention, const meta::Reading &reading, const Clock &clock)
    : d(std::make_unique<Private>(std::move(path), retention, reading, clock))
{
    d->thread.setObjectName(QStringLiteral("recorder"));
    connect(&d->reports, &HandoverSignal::look, this, [this] {
        for (auto &report : d->reports.take()) {
            const auto kind = report.kind;
            const bool hasRestored = report.hasRestored;
            d->keep(std::move(report));
            switch (kind) {
            case Report::Kind::Opened:
                Q_EMIT opened();
                break;
            case Report::Kind::SetAside:
                Q_EMIT historySetAside();
                break;
            case Report::Kind::Recorded:
                break;
            case Report::Kind::Changed:
                Q_EMIT changed();
                if (hasRestored) {
                    Q_EMIT unreadRestored();
                }
                break;
            case Report::Kind::Trouble:
                Q_EMIT errorChanged();
                break;
            }
        }
        if (!d->recorded.empty()) {
            Q_EMIT recorded();
        }
    });
}

Recorder::~Recorder()
{
    stop();
}

void Recorder::start()
{
    // Both run on the new thread, where started() and finished() are emitted.
    connect(
        &d->thread, &QThread::started, this,
        [this] {
            d->writer = std::make_unique<Writer>(d->path, d->retention, d->reading, d->clock, d->inbox, d->receipts,
                d->marks, d->unfilled, d->works, d->reports);
        },
        Qt::DirectConnection);
    connect(
        &d->thread, &QThread::finished, this, [this] { d->writer.reset(); }, Qt::DirectConnection);
    d->thread.start();
}

void Recorder::stop()
{
    // Whoever still waits to push into a history that cannot be written must not wait for ever.
    d->inbox.close();
    d->thread.quit();
    d->thread.wait();
    for (auto &report : d->reports.take()) {
        d->keep(std::move(report));
    }
}

Handover<history::Record> &Recorder::inbox()
{
    return d->inbox;
}

Receipts &Recorder::receipts()
{
    return d->receipts;
}

void Recorder::markRead(const QList<qint64> &rows, bool isRead)
{
    if (!rows.isEmpty()) {
        d->marks.push({.rows = rows, .isRead = isRead});
    }
}

void Recorder::markItemRead(qint64 item, bool isRead)
{
    if (item != 0) {
        d->marks.push({.isRead = isRead, .item = item});
    }
}

history::UnreadByItem Recorder::takeUnread()
{
    return std::exchange(d->unread, {});
}

void Recorder::markAllRead()
{
    d->marks.push({});
}

void Recorder::undoMarkAllRead()
{
    d->marks.push({.isRead = false});
}

void Recorder::setUnfilled(const QString &profile, std::optional<Time> since)
{
    d->unfilled.push({profile, since});
}

void Recorder::work(std::unique_ptr<StoreWork> work)
{
    d->works.push(std::move(work));
}

std::vector<history::Record> Recorder::take()
{
    return std::exchange(d->recorded, {});
}

const std::optional<history::Error> &Recorder::error() const
{
    return d->error;
}

const QString &Recorder::setAside() const
{
    return d->setAside;
}

quint64 Recorder::duplicates() const
{
    return d->duplicates;
}

} // namespace tidings::pipeline
