// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/asyncreader.h"

#include <QFile>
#include <QThread>

#include <sys/stat.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace tidings::pipeline {
namespace {

/// Which file it is, whatever its name: its disk and its number there.
using Identity = std::pair<dev_t, ino_t>;

Identity identityOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? Identity(status.st_dev, status.st_ino)
                                                                     : Identity();
}

/// How often a timeline gives way to other questions.
constexpr int mostAttempts = 5;

/// What lives on the reader's thread.
class Answerer : public QObject
{
public:
    Answerer(
        const QString &path, const meta::Reading &reading, Handover<Question> &questions, Handover<Answer> &answers)
        : m_path(path)
        , m_reading(reading)
        , m_questions(questions)
        , m_answers(answers)
    {
        connect(&m_questions, &HandoverSignal::look, this, &Answerer::answerAll);
        answerAll();
    }

private:
    void answerAll()
    {
        auto questions = m_questions.take();
        // What gave way to these comes back, unless one of them is newer; after the others, too.
        if (auto interrupted = std::exchange(m_interrupted, {})) {
            questions.insert(questions.begin(), std::move(*interrupted));
        }
        std::stable_partition(
            questions.begin(), questions.end(), [](const Question &other) { return !canWait(other); });
        for (auto question = questions.begin(); question != questions.end(); ++question) {
            m_isNewer = [question](const Question &other) { return isInsteadOf(other, *question); };
            if (std::any_of(question + 1, questions.end(), m_isNewer)) {
                continue;
            }
            m_givesWay = question->kind == Question::Kind::Unread ||
                         (question->kind == Question::Kind::Timeline && m_attempts < mostAttempts);
            auto answered = answer(*question);
            const bool isInterrupted = answered.error && answered.error->code == history::ErrorCode::Interrupted;
            if (question->kind == Question::Kind::Timeline) {
                m_attempts = isInterrupted ? m_attempts + 1 : 0;
                m_interrupted = isInterrupted ? std::optional(*question) : std::nullopt;
            }
            // One that has been given up for a newer one is not answered, as if it had waited.
            if (!isInterrupted || question->kind == Question::Kind::Unread) {
                m_answers.push(std::move(answered));
            }
        }
    }

    /// Who asks for the rows of another list no longer wants this one counted.
    [[nodiscard]] static bool isInsteadOf(const Question &newer, const Question &question)
    {
        const auto isOtherList = question.kind == Question::Kind::Overview && newer.kind == Question::Kind::Rows &&
                                 newer.query != question.query;
        return isOtherList || (newer.kind == question.kind && newer.item == question.item);
    }

    /// Nobody waits for it.
    [[nodiscard]] static bool canWait(const Question &question)
    {
        return question.kind == Question::Kind::Timeline || question.kind == Question::Kind::Unread;
    }

    /// Whether the question is still worth its work: no newer one of its kind waits; of a timeline none at all, but
    /// others ask all the time, and after some attempts it is answered, however long that takes.
    [[nodiscard]] bool isWanted() const
    {
        return m_givesWay ? m_questions.isEmpty() : !m_questions.hasWaiting(m_isNewer);
    }

    [[nodiscard]] Answer answer(const Question &question)
    {
        Answer answer{.question = question};
        if (const auto opened = open(); !opened) {
            answer.error = opened.error();
            return answer;
        }
        const auto failed = [&](const auto &result) {
            answer.error = result ? std::nullopt : std::optional(result.error());
            return answer.error.has_value();
        };
        switch (question.kind) {
        case Question::Kind::Overview:
            if (auto overview = m_reader->overview(question.query); !failed(overview)) {
                answer.overview = std::move(*overview);
            }
            break;
        case Question::Kind::Rows:
            if (auto rows = m_reader->rows(question.query, question.offset, question.limit); !failed(rows)) {
                answer.rows = std::move(*rows);
            }
            break;
        case Question::Kind::Members:
        case Question::Kind::Constituents:
            if (auto rows = m_reader->members(question.item, question.limit); !failed(rows)) {
                answer.rows = std::move(*rows);
            }
            break;
        case Question::Kind::Record:
            if (auto record = question.row != 0 ? m_reader->record(question.row) : m_reader->recordWithId(question.id);
                !failed(record) && *record) {
                answer.rows.append(std::move(**record));
            }
            break;
        case Question::Kind::Timeline:
            if (auto timeline = m_reader->timeline(question.query, question.span); !failed(timeline)) {
                answer.timeline = std::move(*timeline);
            }
            break;
        case Question::Kind::Names:
            if (auto names = m_reader->names(question.field, question.beginning, static_cast<int>(question.limit));
                !failed(names)) {
                answer.names = std::move(*names);
            }
            break;
        case Question::Kind::Unread:
            if (const auto unread = m_reader->unread(question.query); !failed(unread)) {
                answer.unread = *unread;
            }
            break;
        case Question::Kind::Held:
            if (auto rows = m_reader->unreadBubbles(question.row, question.limit); !failed(rows)) {
                answer.rows = std::move(*rows);
            }
            break;
        case Question::Kind::Preview:
            if (const auto newest = m_newest.newest(*m_reader); !failed(newest)) {
                answer.preview = previewOf(*newest, question.choices, question.rule, answer.rows);
            }
            break;
        }
        return answer;
    }

    /// Only when first asked: the history may not be there before the recorder has made it. And again when another file
    /// has taken its place.
    [[nodiscard]] history::Result<void> open()
    {
        const auto present = identityOf(m_path);
        if (m_reader && present == m_identity) {
            return {};
        }
        m_reader.reset();
        m_newest = {};
        auto reader = history::Reader::open(m_path, m_reading);
        if (!reader) {
            return tl::make_unexpected(reader.error());
        }
        m_reader = std::move(*reader);
        m_reader->setWanted([this] { return isWanted(); });
        m_identity = present;
        return {};
    }

    QString m_path;
    meta::Reading m_reading;
    Handover<Question> &m_questions;
    Handover<Answer> &m_answers;
    /// Asks the same kind of thing as the question that is being answered.
    std::function<bool(const Question &)> m_isNewer;
    std::unique_ptr<history::Reader> m_reader;
    Identity m_identity;
    PreviewMemory m_newest;
    bool m_givesWay = false;
    // A timeline that gave way to other questions, which wait.
    std::optional<Question> m_interrupted;
    int m_attempts = 0;
};

} // namespace

class AsyncReader::Private
{
public:
    Handover<Question> questions;
    Handover<Answer> answers;
    QThread thread;
    // Only the reader's own thread touches what it points to.
    std::unique_ptr<Answerer> answerer;
};

AsyncReader::AsyncReader(const QString &path, const meta::Reading &reading, QObject *parent)
    : HistorySource(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("reader"));
    connect(&d->answers, &HandoverSignal::look, this, &AsyncReader::answered);
    connect(
        &d->thread, &QThread::started, this,
        [this, path, reading] { d->answerer = std::make_unique<Answerer>(path, reading, d->questions, d->answers); },
        Qt::DirectConnection);
    connect(
        &d->thread, &QThread::finished, this, [this] { d->answerer.reset(); }, Qt::DirectConnection);
}

AsyncReader::~AsyncReader()
{
    d->thread.quit();
    d->thread.wait();
}

void AsyncReader::ask(const Question &question)
{
    d->questions.push(question);
    // Not before: who is never asked needs no thread.
    if (!d->thread.isRunning()) {
        d->thread.start();
    }
}

std::vector<Answer> AsyncReader::take()
{
    return d->answers.take();
}

} // namespace tidings::pipeline
