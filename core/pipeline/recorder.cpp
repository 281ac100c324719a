// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/recorder.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <span>

namespace tidings::pipeline {

using namespace std::chrono_literals;

namespace {

struct ReadMark
{
    /// Empty: all there are.
    QList<qint64> rows;
    bool isRead = true;
};

/// What the writer's thread says.
struct Report
{
    enum class Kind
    {
        Opened,
        Recorded,
        Changed,
        Trouble
    };

    Kind kind = Kind::Opened;
    std::vector<history::Record> records;
    quint64 duplicates = 0;
    std::optional<history::Error> error;
};

/// What lives on the writer's thread.
class Writer : public QObject
{
public:
    Writer(const QString &path, const history::Retention &retention, const Clock &clock,
        Handover<history::Record> &inbox, Receipts &receipts, Handover<ReadMark> &marks, Handover<Report> &reports)
        : m_retention(retention)
        , m_clock(clock)
        , m_inbox(inbox)
        , m_receipts(receipts)
        , m_marks(marks)
        , m_reports(reports)
    {
        auto store = history::Store::open(path);
        if (!store) {
            m_reports.push({.kind = Report::Kind::Trouble, .error = store.error()});
            return;
        }
        m_store = std::move(*store);
        m_reports.push({.kind = Report::Kind::Opened});
        m_retry.setSingleShot(true);
        m_retry.setInterval(5s);
        connect(&m_retry, &QTimer::timeout, this, &Writer::write);
        connect(&m_inbox, &HandoverSignal::look, this, &Writer::write);
        connect(&m_marks, &HandoverSignal::look, this, &Writer::mark);
        connect(&m_pruning, &QTimer::timeout, this, &Writer::prune);
        m_pruning.start(0);
        write();
    }

    ~Writer() override
    {
        if (m_store) {
            write();
            mark();
        }
    }
    Q_DISABLE_COPY_MOVE(Writer)

private:
    void write()
    {
        // While writing fails, nothing more is taken: the inbox fills up and holds the buses back.
        if (m_waiting.empty()) {
            m_waiting = m_inbox.take();
        }
        constexpr std::size_t batch = 1000;
        std::size_t done = 0;
        while (done < m_waiting.size()) {
            const std::span records(m_waiting.data() + done, std::min(batch, m_waiting.size() - done));
            if (const auto appended = m_store->append(records); !appended) {
                tell(appended.error());
                break;
            }
            tell({});
            report(records);
            done += records.size();
        }
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(done));
        if (m_waiting.empty()) {
            m_retry.stop();
        } else {
            m_retry.start();
        }
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
        for (const auto &mark : m_marks.take()) {
            const auto marked =
                mark.rows.isEmpty() ? m_store->markAllRead() : m_store->markRead(mark.rows, mark.isRead);
            tell(marked ? std::nullopt : std::optional(marked.error()));
        }
        m_reports.push({.kind = Report::Kind::Changed});
    }

    /// A step; the next one follows when what else waits has had its turn.
    void prune()
    {
        const auto removed = m_store->prune(m_retention, m_clock.now());
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

    void tell(const std::optional<history::Error> &error)
    {
        if (error != m_error) {
            m_error = error;
            m_reports.push({.kind = Report::Kind::Trouble, .error = error});
        }
    }

    history::Retention m_retention;
    const Clock &m_clock;
    std::unique_ptr<history::Store> m_store;
    Handover<history::Record> &m_inbox;
    Receipts &m_receipts;
    Handover<ReadMark> &m_marks;
    Handover<Report> &m_reports;
    std::vector<history::Record> m_waiting;
    std::optional<history::Error> m_error;
    QTimer m_retry;
    QTimer m_pruning;
    bool m_hasPruned = false;
};

} // namespace

class Recorder::Private
{
public:
    Private(QString file, const history::Retention &kept, const Clock &time)
        : path(std::move(file))
        , retention(kept)
        , clock(time)
    {
    }

    QString path;
    history::Retention retention;
    const Clock &clock;
    Handover<history::Record> inbox{20000};
    Receipts receipts;
    Handover<ReadMark> marks;
    Handover<Report> reports;
    std::vector<history::Record> recorded;
    std::optional<history::Error> error;
    quint64 duplicates = 0;
    QThread thread;
    // Only the writer's own thread touches what it points to.
    std::unique_ptr<Writer> writer;
};

Recorder::Recorder(QString path, const history::Retention &retention, const Clock &clock)
    : d(std::make_unique<Private>(std::move(path), retention, clock))
{
    d->thread.setObjectName(QStringLiteral("recorder"));
    connect(&d->reports, &HandoverSignal::look, this, [this] {
        for (auto &report : d->reports.take()) {
            switch (report.kind) {
            case Report::Kind::Opened:
                Q_EMIT opened();
                break;
            case Report::Kind::Recorded:
                d->duplicates += report.duplicates;
                std::ranges::move(report.records, std::back_inserter(d->recorded));
                break;
            case Report::Kind::Changed:
                Q_EMIT changed();
                break;
            case Report::Kind::Trouble:
                d->error = report.error;
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
            d->writer =
                std::make_unique<Writer>(d->path, d->retention, d->clock, d->inbox, d->receipts, d->marks, d->reports);
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

void Recorder::markAllRead()
{
    d->marks.push({});
}

std::vector<history::Record> Recorder::take()
{
    return std::exchange(d->recorded, {});
}

const std::optional<history::Error> &Recorder::error() const
{
    return d->error;
}

quint64 Recorder::duplicates() const
{
    return d->duplicates;
}

} // namespace tidings::pipeline
