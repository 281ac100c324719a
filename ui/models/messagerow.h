// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QMetaType>

namespace tidings::ui {

/// A name from the bus in a sentence, and what it is a name of, since they are not cut alike where there is no room.
struct NameSpan
{
    enum class Kind
    {
        /// A branch, an architecture, anything.
        Other,
        Person,
        Package,
        /// Free text that somebody wrote, between quotation marks.
        Quote,
    };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Other;
    /// Of a package: how many characters from the start (isolate included) are its name; version and release follow.
    qsizetype nameLength = 0;

    bool operator==(const NameSpan &) const = default;
};

/// What the list keeps of a message, or of an item that stands for several: all that a row shows, and nothing of what
/// may be large.
struct MessageRow
{
    /// Longer sentences are cut here; the details have the whole one.
    static constexpr qsizetype longestSentence = 1000;

    /// The row in the database; of an item that of its newest message.
    qint64 row = 0;
    Time time{};
    /// 0: of a single message.
    qint64 item = 0;
    /// How many messages it stands for.
    qint64 count = 1;
    qint64 problems = 0;
    qint64 unread = 0;
    /// In one line: what would break it is a blank.
    QString sentence;
    QList<NameSpan> spans;
    QString service;
    QString kind;
    /// The acting one first.
    QStringList people;
    /// The address of the first one's picture; empty if there is none.
    QString avatar;
    meta::Severity severity = meta::Severity::Info;
    crypto::Verification verification;
    /// Empty if there is none, or one that is not to be opened: neither http nor https.
    QString link;
    /// Of an item: some of it is.
    bool isUnread = false;
    /// Its messages are shown below it.
    bool isUnfolded = false;
    /// Does not fit the query any more (read, in a list of the unread) and stays where it is until the next query.
    bool isGone = false;

    [[nodiscard]] bool isGroup() const { return count > 1; }

    /// A message; or its item, where it stands for several (Record::item).
    [[nodiscard]] static MessageRow from(const history::Record &record);
    /// The message alone.
    [[nodiscard]] static MessageRow ofMessage(const history::Record &record);

    bool operator==(const MessageRow &) const = default;
};

/// The newest message of an item, with what all of them say (Record::item) in place of what it says itself, which is
/// its long form then.
[[nodiscard]] history::Record asItem(const history::Record &record);

/// The order of the list: newest first, by time, then by row.
[[nodiscard]] bool isAbove(const MessageRow &one, const MessageRow &other);

/// The sentence to show for a message: to the reader if there is one, else in the third person, else the topic;
/// never empty.
[[nodiscard]] QString sentenceOf(const meta::Digest &digest);

/// http or https with a host; everything else is not opened, whatever it says.
[[nodiscard]] bool isWebLink(const QString &link);

} // namespace tidings::ui

Q_DECLARE_METATYPE(tidings::ui::NameSpan)
