// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/exporter.h"

#include <QSaveFile>

namespace tidings::pipeline {

using namespace Qt::StringLiterals;
using Phase = ExportState::Phase;

namespace {

/// Few enough that messages as long as they may be do not fill the memory.
constexpr qint64 pageSize = 100;

/// One export, on its own thread.
class Writing
{
public:
    Writing(const ExportRequest &request, const SideJob &job, Handover<ExportState> &states)
        : m_request(request)
        , m_job(job)
        , m_states(states)
        , m_file(request.file)
    {
        m_state = {.phase = Phase::Running, .file = request.file};
    }

    void run(const QString &database, const meta::Reading &reading)
    {
        if (open(database, reading) && begin() && writePages() && commit()) {
            m_state.phase = Phase::Done;
        }
        // The reason why it ends is the last that is told.
        m_states.push(m_state);
    }

private:
    [[nodiscard]] bool open(const QString &database, const meta::Reading &reading)
    {
        auto reader = history::Reader::open(database, reading);
        if (!reader) {
            return fail(reader.error().detail);
        }
        m_reader = std::move(*reader);
        m_reader->setWanted([this] { return m_job.isWanted(); });
        return true;
    }

    [[nodiscard]] bool begin()
    {
        if (!m_file.open(QIODevice::WriteOnly)) {
            return failFile();
        }
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (m_request.item == 0 && m_request.row == 0) {
            const auto overview = m_reader->overview(m_request.query);
            if (!overview) {
                return failRead(overview.error());
            }
            m_state.about = m_request.limit > 0 ? std::min(m_request.limit, overview->messages) : overview->messages;
            // What comes meanwhile is not part of it.
            m_request.query.upTo = m_request.query.upTo > 0 ? m_request.query.upTo : overview->newestRow;
        }
        return m_request.format != history::TextFormat::Csv || write(history::tableHeader());
    }

    [[nodiscard]] bool writePages()
    {
        std::optional<qint64> from;
        do {
            m_states.push(m_state);
            if (!m_job.isWanted()) {
                return stopped();
            }
            const auto limit = left();
            const auto page = pageFrom(from, limit);
            if (!page) {
                return failRead(page.error());
            }
            for (const auto &record : page->records) {
                if (!writeRecord(record)) {
                    return false;
                }
            }
            from = page->next;
        } while (from && left() > 0);
        return true;
    }

    [[nodiscard]] qint64 left() const
    {
        return m_request.limit > 0 ? std::min(pageSize, m_request.limit - m_state.written) : pageSize;
    }

    [[nodiscard]] history::Result<history::Page> pageFrom(std::optional<qint64> from, qint64 limit)
    {
        if (m_request.item != 0) {
            return m_reader->pageOfItem(m_request.item, from, limit);
        }
        if (m_request.row == 0) {
            return m_reader->page(m_request.query, from, limit);
        }
        const auto record = m_reader->record(m_request.row);
        if (!record) {
            return tl::make_unexpected(record.error());
        }
        return history::Page{*record ? QList{**record} : QList<history::Record>(), {}};
    }

    [[nodiscard]] bool writeRecord(const history::Record &record)
    {
        const auto object = history::toJson(record);
        const auto isTable = m_request.format == history::TextFormat::Csv;
        if (!write(isTable ? history::tableRow(object) : history::compact(object))) {
            return false;
        }
        ++m_state.written;
        return true;
    }

    [[nodiscard]] bool write(const QByteArray &line)
    {
        return (m_file.write(line) == line.size() && m_file.write("\n") == 1) || failFile();
    }

    /// The flush tells of a full disk, which commit() would give no reason for.
    [[nodiscard]] bool commit()
    {
        m_states.push(m_state);
        return m_job.isWanted() ? (m_file.flush() && m_file.commit()) || failFile() : stopped();
    }

    /// Why the rest is not written: false.
    bool stopped()
    {
        m_state.phase = Phase::Stopped;
        return false;
    }

    bool fail(const QString &words)
    {
        m_state.phase = Phase::Failed;
        m_state.error = words;
        return false;
    }

    bool failRead(const history::Error &error)
    {
        return error.code == history::ErrorCode::Interrupted ? stopped() : fail(error.detail);
    }

    bool failFile()
    {
        // So QFile tells that there is no room left.
        const auto isFull = m_file.error() == QFileDevice::ResourceError;
        return fail(isFull ? u"the disk is full: there is no room for %1; free some, or choose another folder"_s.arg(
                                 m_request.file)
                           : u"%1 cannot be written (%2): choose another file or folder"_s.arg(
                                 m_request.file, m_file.errorString()));
    }

    ExportRequest m_request;
    const SideJob &m_job;
    Handover<ExportState> &m_states;
    ExportState m_state;
    std::unique_ptr<history::Reader> m_reader;
    // Gone without commit(), it leaves nothing behind.
    QSaveFile m_file;
};

} // namespace

Exporter::Exporter(QString database, const meta::Reading &reading, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_reading(reading)
    , m_job(u"exporter"_s)
{
    connect(&m_states, &HandoverSignal::look, this, &Exporter::take);
}

Exporter::~Exporter() = default;

void Exporter::start(const ExportRequest &request)
{
    if (m_state.isRunning()) {
        return;
    }
    m_state = {.phase = Phase::Running, .file = request.file};
    m_job.start([this, request, database = m_database, reading = m_reading] {
        Writing(request, m_job, m_states).run(database, reading);
    });
    Q_EMIT stateChanged();
}

void Exporter::stop()
{
    m_job.stop();
}

void Exporter::take()
{
    const auto states = m_states.take();
    if (!states.empty() && states.back() != m_state) {
        m_state = states.back();
        Q_EMIT stateChanged();
    }
}

} // namespace tidings::pipeline
