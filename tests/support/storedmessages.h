// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QJsonObject>

namespace tidings::test {

/// A signed message with this payload as it comes over a bus, described for marta as the pipeline would: valid, unread,
/// and a bubble by the rule "My builds". Its id is "2026-`number`".
[[nodiscard]] history::Record messageOf(qint64 number, Time time, const QByteArray &topic, const QJsonObject &payload);

/// The states of a build, by Koji's numbers.
enum class BuildState
{
    Started = 0,
    Done = 1,
    Failed = 3,
};
/// "Your build of libaurora-2.4.1-`number`.fc45 failed"
[[nodiscard]] history::Record buildOf(qint64 number, Time time, const QString &package = QStringLiteral("libaurora"),
    BuildState state = BuildState::Failed, const QString &owner = QStringLiteral("marta"));
/// "tomas pushed to libaurora (rawhide): “`summary`”", with the text of the commit.
[[nodiscard]] history::Record commitOf(qint64 number, Time time, const QString &summary,
    const QString &package = QStringLiteral("libaurora"), const QString &text = {});

} // namespace tidings::test
