// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"
#include "core/history/reader.h"
#include "core/history/store.h"

namespace tidings::test {

/// 2026-03-01T12:00:00Z
inline constexpr Time noon{std::chrono::seconds(1772366400)};

/// The text of a made-up certificate as it stands in a JSON body: base64 in lines, escapes and all.
[[nodiscard]] QByteArray certificateText(char letter = 'A');
/// A signed fedmsg message with everything stated: of "buildsys", about ines and libaurora.
[[nodiscard]] history::Record recordOf(const QString &id, Time time = noon);
[[nodiscard]] history::Record amqpRecordOf(const QString &id, const QByteArray &body, Time time = noon);

/// Opens; a failure is told and ends the program, as nothing could go on.
[[nodiscard]] std::unique_ptr<history::Store> openStore(const QString &path);
[[nodiscard]] std::unique_ptr<history::Reader> openReader(const QString &path, const QString &reader = {});
/// Past the store, to look and to meddle.
[[nodiscard]] std::unique_ptr<history::Database> openDatabase(const QString &path);

/// The ids of what a query finds, in its order.
[[nodiscard]] QStringList idsOf(history::Reader &reader, const history::Query &query);
/// As many as the overview of the query says there are.
[[nodiscard]] qint64 countOf(history::Reader &reader, const history::Query &query);

} // namespace tidings::test
