// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/records.h"

#include "app/ctl/command.h"

#include <QJsonDocument>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Standard input cut into records.
class Reader
{
public:
    Reader(char terminator, qsizetype longest)
        : m_terminator(terminator)
        , m_longest(longest)
    {
    }

    /// False at the end. After true, record() or isTooLong() tells what came.
    bool next()
    {
        m_record.clear();
        m_isTooLong = false;
        for (;;) {
            const auto rest = QByteArrayView(m_buffer).sliced(m_at);
            const auto end = rest.indexOf(m_terminator);
            append(rest.first(end < 0 ? rest.size() : end));
            if (end >= 0) {
                m_at += end + 1;
                return true;
            }
            if (!fill()) {
                return m_isTooLong || !m_record.isEmpty();
            }
        }
    }

    [[nodiscard]] const QByteArray &record() const { return m_record; }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }

private:
    void append(QByteArrayView part)
    {
        if (m_record.size() + part.size() > m_longest) {
            m_isTooLong = true;
            m_record.clear();
        }
        if (!m_isTooLong) {
            m_record.append(part);
        }
    }

    bool fill()
    {
        constexpr qsizetype chunk = qsizetype{64} * 1024;
        m_buffer.resize(chunk);
        ssize_t count = 0;
        do {
            count = ::read(STDIN_FILENO, m_buffer.data(), static_cast<std::size_t>(chunk));
        } while (count < 0 && errno == EINTR);
        m_buffer.resize(count < 0 ? 0 : count);
        m_at = 0;
        return count > 0;
    }

    char m_terminator;
    qsizetype m_longest;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    QByteArray m_record;
    bool m_isTooLong = false;
};

} // namespace

int answerRecords(char terminator, const std::function<Answer(const QByteArray &)> &answer,
    const QJsonObject &errorFields, qsizetype longest)
{
    int status = Success;
    Reader reader(terminator, longest);
    while (reader.next()) {
        auto out = reader.isTooLong() ? Answer{{}, u"longer than %1 bytes"_s.arg(longest)} : answer(reader.record());
        if (!out.error.isEmpty()) {
            status = SomeFailed;
            auto line = errorFields;
            line.insert(u"error"_s, out.error);
            out.line = toLine(line);
        }
        if (!out.line.isNull() && !writeLine(out.line)) {
            break;
        }
    }
    return status;
}

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool writeLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    return std::fflush(stdout) == 0;
}

} // namespace tidings::ctl
