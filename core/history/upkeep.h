// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"

/// Keeping a history small: steps of some ten milliseconds each, between which it is written. On the connection that
/// writes.
namespace tidings::history::upkeep {

/// While it lives, what is deleted is overwritten with zeros, also pages that go as a whole; else only where that costs
/// nothing.
class Overwriting
{
public:
    explicit Overwriting(const Database &database);
    ~Overwriting();
    Q_DISABLE_COPY_MOVE(Overwriting)

private:
    const Database &m_database;
};

/// A step of bringing the parts of the index together, in which what was removed is still to be found. The first step
/// settles which parts these are. False: they are one now.
[[nodiscard]] Result<bool> mergeIndex(const Database &database, bool isFirst);
/// A step of giving the disk back what the file has no use for. False: there is no more, or the file cannot
/// (isFixed()).
[[nodiscard]] Result<bool> giveBack(const Database &database);
/// Of pages, how many could be given back.
[[nodiscard]] Result<qint64> unusedPages(const Database &database);
/// A history of an earlier version: it gives nothing back before it is written anew.
[[nodiscard]] Result<bool> isFixed(const Database &database);
/// Writes it anew in one go, which takes a minute where there are a million messages. Afterwards it can giveBack(). An
/// error (ErrorCode::Full) if there is no room for it.
[[nodiscard]] Result<void> rewrite(const Database &database);
/// Brings what is in the log beside the file into the file, and empties that. While others read, it stays.
[[nodiscard]] Result<void> emptyLog(const Database &database);
/// How large the file and its log are.
[[nodiscard]] qint64 bytesOf(const QString &path);

} // namespace tidings::history::upkeep
