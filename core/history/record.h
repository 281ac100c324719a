// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/history/itemstate.h"
#include "core/meta/digest.h"
#include "core/meta/groupkey.h"
#include "core/result.h"
#include "core/rules/decision.h"

#include <optional>

namespace tidings::history {

enum class ErrorCode
{
    /// The file or its folder cannot be read or written.
    File,
    /// Another program writes this history.
    Locked,
    /// Made by a newer version of the program.
    Newer,
    /// What is in the file is no history of ours.
    NoHistory,
    /// What is in the file has been a history, and is damaged.
    Damaged,
    /// No room on the disk.
    Full,
    /// SQLite would not do it; its words are in the detail.
    Database,
    /// Search words that cannot be read: too long, or too many.
    Query,
    /// The one who asked does not want it any more.
    Interrupted,
};
using Error = Failure<ErrorCode>;
template <class T>
using Result = tl::expected<T, Error>;

/// Up to which sequence number nothing of a publisher is missing, or still to come.
struct SequenceMark
{
    QString publisher;
    qint64 number = 0;

    bool operator==(const SequenceMark &) const = default;
};

/// One message and everything the program thinks of it: what the pipeline writes, and what the window reads back.
struct Record
{
    /// The row in the database, growing with time of arrival; 0 until it is stored.
    qint64 row = 0;
    /// The profile it came by.
    QString profile;
    bus::Incoming incoming;
    /// The message's own id; may be empty.
    QString id;
    /// Under which time it is listed: the sender's, but never later than it was received.
    Time time{};
    /// When stored: its words are searched, its facts filtered by. When read back: made anew in the reader's language.
    meta::Digest digest;
    crypto::Verification verification;
    rules::Decision decision;
    bool isUnread = false;
    /// When stored: by what it can be put together with others, from meta::Grouper.
    meta::GroupKeys groupKeys;
    /// What it belongs to. Of a message that was stored just now: as it stands after the whole batch, but for the
    /// heads. Of a row of a grouped list (Query): what the row stands for. Else nothing.
    ItemState item;
    /// From bodyHash() in fingerprint.h; left empty, the store fills it in at the cost of parsing the body once more.
    QByteArray bodyHash;
    /// From searchText() in searchtext.h; left empty, the store makes it. Not read back.
    QByteArray searchText;
    /// The sequence number the body states, by which a replay finds it. Not read back.
    std::optional<qint64> sequence;
    /// Kept with the message, in one transaction (marks.h). Not read back.
    std::optional<SequenceMark> mark;
    /// What it changed, also where it came too late for a decision to go by it; kept like the mark (brokenstates.h).
    rules::Change stateChange = rules::Change::None;

    bool operator==(const Record &) const = default;
};

} // namespace tidings::history
