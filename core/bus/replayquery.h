// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QByteArrayList>
#include <QStringList>

#include <vector>

namespace tidings::bus {

/// A question to a replay server (../shared/vectors/README.md, "Replay"): what is given is united, nothing given means
/// all there is.
struct ReplayQuery
{
    /// Both ends included. From above to: nothing.
    struct Numbers
    {
        qint64 from = 0;
        qint64 to = 0;
        bool operator==(const Numbers &) const = default;
    };
    struct Times
    {
        Time from{};
        Time to{};
        bool operator==(const Times &) const = default;
    };

    /// How much of a question is looked at: bytes of the text, items of a list, letters of an id.
    static constexpr qsizetype longestText = qsizetype{1024} * 1024;
    static constexpr std::size_t mostItems = 1000;
    static constexpr std::size_t longestId = 200;

    std::optional<qint64> seqId;
    std::optional<std::vector<qint64>> seqIds;
    std::optional<Numbers> seqIdRange;
    std::optional<QString> messageId;
    std::optional<QStringList> messageIds;
    std::optional<Times> time;

    /// Reads what came in a frame or from a command line. The error's words are those that a server answers with, and
    /// as far as the reference's are right they are its own.
    [[nodiscard]] static Result<ReplayQuery> read(const QByteArray &text);
    /// The frame for it: the canonical form.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] bool isForAll() const;

    bool operator==(const ReplayQuery &) const = default;
};

/// What a replay server says: messages, in the order of its store, up to the first frame that is no JSON.
struct ReplayReply
{
    /// Any JSON; what is in it has not been looked at.
    QByteArrayList messages;
    /// That frame's words, without control characters and not longer than a sentence. Nothing if all was well.
    std::optional<QString> error;

    [[nodiscard]] static ReplayReply read(const QByteArrayList &frames, const json::Limits &limits = {});

    bool operator==(const ReplayReply &) const = default;
};

/// The frame that says why there is nothing: error: 'WORDS'
[[nodiscard]] QByteArray replayError(const QString &words);
/// What the words of an error are when nothing was found, which is no failure of the server.
[[nodiscard]] QString noMatch();

} // namespace tidings::bus
