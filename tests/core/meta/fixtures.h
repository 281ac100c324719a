// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/digester.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tidings::test {

/// A message of tests/data/meta.
struct Fixture
{
    /// "koji/build-failed".
    QString name;
    QByteArray text;

    /// Where its digest is written down, and where a test writes what came instead.
    [[nodiscard]] QString goldenPath() const;
    [[nodiscard]] QString actualPath() const { return goldenPath() + QStringLiteral(".actual"); }
};

/// All of them, in order of their names.
[[nodiscard]] QList<Fixture> metaFixtures();
/// The names of digests that belong to no message.
[[nodiscard]] QStringList orphanedGoldens();

/// For whom goldens are written: marta reads, in English. marta@example.org, tomas@example.org and the nickname quince
/// (tomas again) are known; ines@example.org is not.
[[nodiscard]] meta::Reading goldenReading();

} // namespace tidings::test
