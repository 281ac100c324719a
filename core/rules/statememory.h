// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/digest.h"
#include "core/rules/decision.h"

#include <QHash>

namespace tidings::rules {

/// What a message changed: something broke that was well, or was mended that had been broken.
///
/// Remembers what is broken, by subject: a service's kind of thing ("build") of one package, else of one object. A
/// problem that is told again is no change. Bounded: beyond `mostBroken` the one that broke first is forgotten.
class StateMemory
{
public:
    static constexpr qsizetype mostBroken = 20000;

    /// `broken`: subjects an earlier run left, in the order in which they broke.
    explicit StateMemory(const QStringList &broken = {});

    /// The change a message makes, which is remembered.
    [[nodiscard]] Change note(const meta::Digest &digest);
    /// What a message is about, as it is remembered: short, and empty for one that has no state.
    [[nodiscard]] static QString subjectOf(const meta::Digest &digest);

private:
    // By subject, when it broke, as a number that grows.
    QHash<QString, quint64> m_broken;
    quint64 m_next = 0;
};

} // namespace tidings::rules
