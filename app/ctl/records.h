// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace tidings::ctl {

/// Reads records from standard input as they come, and hands each to `answer`, whose result goes out as one line at
/// once.
///
/// A record ends with a line feed, or with `terminator` NUL for bodies that hold line breaks; the last may lack it. One
/// longer than `longest` bytes is answered with an error without being kept, and the rest goes on.
/// `answer` returns a line without its end, or nothing and the words of an error, which go out as {"error": …} together
/// with `errorFields`. A null line without an error is no answer: it comes later.
struct Answer
{
    QByteArray line;
    QString error;
};
int answerRecords(char terminator, const std::function<Answer(const QByteArray &record)> &answer,
    const QJsonObject &errorFields = {}, qsizetype longest = qsizetype{64} * 1024 * 1024);

/// A count as JSON can have it.
[[nodiscard]] constexpr qint64 number(quint64 count)
{
    return static_cast<qint64>(count);
}

/// Compact JSON of one line.
[[nodiscard]] QByteArray toLine(const QJsonObject &object);

/// Writes a line to standard output and flushes it. False if nobody reads any more.
bool writeLine(const QByteArray &line);

} // namespace tidings::ctl
