// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QString>

namespace tidings::test {

/// A stored message that the rules chose for a bubble: "Build failed: libaurora", with a link and a valid signature.
inline history::Record bubbleRecord(
    qint64 row, const QString &package = QStringLiteral("libaurora"), const QString &state = QStringLiteral("failed"))
{
    history::Record record;
    record.row = row;
    record.profile = QStringLiteral("Demo");
    record.id = QStringLiteral("2026-%1").arg(row);
    record.verification.verdict = crypto::Verdict::Valid;
    record.decision = {
        .outcome = rules::Outcome::Bubble, .rule = QStringLiteral("All of mine"), .isUnread = true, .hasSound = true};
    record.isUnread = true;
    auto &digest = record.digest;
    digest.service = QStringLiteral("buildsys");
    digest.kind = QStringLiteral("build.") + state;
    digest.title = QStringLiteral("buildsys.build.state.change");
    digest.headline = QStringLiteral("Build %1: %2").arg(state, package);
    digest.subtitle = QStringLiteral("marta's build of %1-2.4.1-%2.fc45 %3").arg(package).arg(row).arg(state);
    digest.subjective = QStringLiteral("Your build of %1-2.4.1-%2.fc45 %3").arg(package).arg(row).arg(state);
    digest.link = QStringLiteral("https://koji.example.org/buildinfo?buildID=%1").arg(row);
    digest.packages = {package};
    digest.agent = QStringLiteral("marta");
    digest.severity = state == QStringLiteral("failed") ? meta::Severity::Problem : meta::Severity::Info;
    return record;
}

} // namespace tidings::test
