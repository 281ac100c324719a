// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>

struct stat;

namespace tidings::crypto {

/// A file of trust that somebody may replace while the program runs, read whole and bounded.
class WatchedFile
{
public:
    /// `largest` in bytes; a larger file is not read.
    WatchedFile(QString path, qsizetype largest);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whether it is another file, or has been written to, since it was read; true before the first time. One stat().
    [[nodiscard]] bool hasChanged() const;
    /// Error::File for what is not there, cannot be read, is too large, or is no file at all. Never waits, also not for
    /// a pipe that nobody writes to. The errors' words name the file.
    [[nodiscard]] Result<QByteArray> read();

private:
    struct Stamp
    {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        // The time of the last change, which nobody can set, other than that of the last writing.
        std::int64_t changed = 0;
        std::int64_t changedNanoseconds = 0;

        bool operator==(const Stamp &) const = default;
    };

    [[nodiscard]] static Stamp stampOf(const struct ::stat &status);
    [[nodiscard]] tl::unexpected<Error> fail(const QString &what) const;

    QString m_path;
    qsizetype m_largest;
    bool m_isRead = false;
    // Nothing: it was not there, or could not be opened.
    std::optional<Stamp> m_stamp;
};

/// Such a file and what it means.
template <class T>
class Watched
{
public:
    using Parse = Result<T> (*)(const QByteArray &text);

    Watched(const QString &path, qsizetype largest, Parse parse)
        : m_file(path, largest)
        , m_parse(parse)
    {
    }

    [[nodiscard]] bool isConfigured() const { return !m_file.path().isEmpty(); }
    /// Reads the file if it has changed; true if so. With `triesAgain` also if it could not be read before, which may
    /// have been for want of memory or descriptors. An exception on the way leaves it to be read the next time.
    bool refresh(bool triesAgain)
    {
        const bool isGood = m_value.has_value() || !triesAgain;
        if (!isConfigured() || (m_isCurrent && isGood && !m_file.hasChanged())) {
            return false;
        }
        m_isCurrent = false;
        const auto text = m_file.read();
        m_value = text ? parsed(*text) : Result<T>(tl::make_unexpected(text.error()));
        m_isCurrent = true;
        return true;
    }
    /// Has it read again by the next refresh().
    void doubt() { m_isCurrent = false; }
    /// What was read last; an empty T before that, and when no file is configured.
    [[nodiscard]] const Result<T> &value() const { return m_value; }

private:
    [[nodiscard]] Result<T> parsed(const QByteArray &text) const
    {
        auto value = m_parse(text);
        if (!value) {
            value.error().detail.prepend(m_file.path() + QStringLiteral(": "));
        }
        return value;
    }

    WatchedFile m_file;
    Parse m_parse;
    Result<T> m_value;
    bool m_isCurrent = false;
};

} // namespace tidings::crypto
