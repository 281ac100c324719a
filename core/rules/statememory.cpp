// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/statememory.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <vector>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr auto koji = "buildsys"_L1;
/// Those that send a message when a state changes, and only then.
constexpr std::array tellsChanges{"koschei"_L1, "nagios"_L1};

bool isOneOf(const auto &list, QStringView word)
{
    return std::ranges::any_of(list, [&](QLatin1StringView one) { return word == one; });
}

/// "primary/builds/NAME/VERSION/RELEASE" (meta/services/koji.cpp): where it was built, and for what, "fc45".
QString placeOf(const QString &object)
{
    return object.section(u'/', 0, 0) + u' ' + object.section(u'/', -1).section(u'.', -1);
}

} // namespace

StateMemory::StateMemory(const QStringList &broken)
{
    for (const auto &subject : broken) {
        m_states.insert(subject, {.isBroken = true});
    }
}

QString StateMemory::subjectOf(const meta::Digest &digest)
{
    const bool isBuild = digest.kind == u"build.failed" || digest.kind == u"build.done";
    if (digest.service != koji || !isBuild || digest.packages.size() != 1 || digest.objects.size() != 1) {
        return {};
    }
    const auto subject = digest.packages.first() + u' ' + placeOf(digest.objects.first());
    // Names come from the bus, and are as long as it likes.
    constexpr qsizetype longest = 200;
    return subject.size() <= longest
               ? subject
               : QString::fromLatin1(QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Change StateMemory::note(const meta::Digest &digest, Time at)
{
    if (digest.severity == meta::Severity::Fixed) {
        return Change::Mended;
    }
    const bool isBroken = digest.severity == meta::Severity::Problem;
    if (isOneOf(tellsChanges, digest.service)) {
        return isBroken ? Change::Broke : Change::None;
    }
    const auto subject = subjectOf(digest);
    if (subject.isEmpty()) {
        return Change::None;
    }
    const auto known = m_states.constFind(subject);
    const bool wasBroken = known != m_states.cend() && known->isBroken;
    if (known != m_states.cend() && known->at > at) {
        return Change::None;
    }
    m_states.insert(subject, {isBroken, at});
    forgetOldest();
    if (isBroken == wasBroken) {
        return Change::None;
    }
    return isBroken ? Change::Broke : Change::Mended;
}

void StateMemory::forgetOldest()
{
    if (m_states.size() <= mostSubjects) {
        return;
    }
    // A tenth at once, so that the search is seldom.
    std::vector<Time> times;
    times.reserve(static_cast<std::size_t>(m_states.size()));
    std::ranges::transform(m_states, std::back_inserter(times), &State::at);
    const auto tenth = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 10);
    std::ranges::nth_element(times, tenth);
    m_states.removeIf([limit = *tenth](const auto &entry) { return entry.value().at <= limit; });
}

} // namespace tidings::rules
