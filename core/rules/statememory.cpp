// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/statememory.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

/// Last words of kinds that say that all is well; others ("started", "queued") say nothing of it.
constexpr std::array good{"done"_L1, "complete"_L1, "completed"_L1, "succeeded"_L1, "success"_L1, "passed"_L1,
    "fixed"_L1, "finished"_L1, "green"_L1, "ok"_L1};

bool isGood(const meta::Digest &digest)
{
    return digest.severity == meta::Severity::Fixed ||
           (digest.severity == meta::Severity::Info &&
               std::ranges::find(good, digest.kind.section(u'.', -1)) != good.end());
}

} // namespace

StateMemory::StateMemory(const QStringList &broken)
{
    for (const auto &subject : broken) {
        m_broken.insert(subject, m_next++);
    }
}

QString StateMemory::subjectOf(const meta::Digest &digest)
{
    const auto what = digest.packages.size() == 1 ? digest.packages.first() : digest.objects.value(0);
    if (what.isEmpty()) {
        return {};
    }
    const auto subject = digest.service + u' ' + digest.kind.section(u'.', 0, 0) + u' ' + what;
    // Names come from the bus, and are as long as it likes.
    constexpr qsizetype longest = 200;
    return subject.size() <= longest
               ? subject
               : QString::fromLatin1(QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Change StateMemory::note(const meta::Digest &digest)
{
    const bool isBroken = digest.severity == meta::Severity::Problem;
    if (!isBroken && !isGood(digest)) {
        return Change::None;
    }
    const auto subject = subjectOf(digest);
    if (subject.isEmpty()) {
        return Change::None;
    }
    if (!isBroken) {
        return m_broken.remove(subject) ? Change::Mended : Change::None;
    }
    if (m_broken.contains(subject)) {
        return Change::None;
    }
    if (m_broken.size() >= mostBroken) {
        m_broken.erase(std::ranges::min_element(m_broken));
    }
    m_broken.insert(subject, m_next++);
    return Change::Broke;
}

} // namespace tidings::rules
