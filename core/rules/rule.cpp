// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule.h"

#include "core/rules/glob.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

bool isAbout(const QString &user, const meta::Digest &digest)
{
    return !user.isEmpty() && (digest.agent == user || digest.usernames.contains(user));
}

bool hasPackage(const Rule &rule, const meta::Digest &digest)
{
    return std::ranges::any_of(rule.packages, [&](const QString &pattern) {
        return std::ranges::any_of(digest.packages, [&](const QString &package) { return isMatch(pattern, package); });
    });
}

bool isTracked(const Rule &rule, const QString &reader, const meta::Digest &digest)
{
    switch (rule.track) {
    case Track::Me:
        return isAbout(reader, digest);
    case Track::Users:
        return std::ranges::any_of(rule.users, [&](const QString &user) { return isAbout(user, digest); });
    case Track::Packages:
        return hasPackage(rule, digest);
    case Track::Everything:
        break;
    }
    return true;
}

bool isServiceWanted(const Rule &rule, const QString &service)
{
    return (rule.services.isEmpty() || rule.services.contains(service)) && !rule.exceptServices.contains(service);
}

bool hasText(const Rule &rule, const meta::Digest &digest)
{
    return rule.text.isEmpty() || digest.subtitle.contains(rule.text, Qt::CaseInsensitive) ||
           digest.headline.contains(rule.text, Qt::CaseInsensitive);
}

template <class List, class T>
bool isWanted(const List &list, const T &value)
{
    return list.isEmpty() || list.contains(value);
}

constexpr Track tracks[] = {Track::Everything, Track::Me, Track::Users, Track::Packages};

QString words(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

} // namespace

QString toString(Track track)
{
    switch (track) {
    case Track::Me:
        return u"me"_s;
    case Track::Users:
        return u"users"_s;
    case Track::Packages:
        return u"packages"_s;
    case Track::Everything:
        break;
    }
    return u"everything"_s;
}

Track trackFrom(QStringView word)
{
    const auto *const found = std::ranges::find_if(tracks, [&](Track track) { return word == toString(track); });
    return found != std::end(tracks) ? *found : Track::Everything;
}

Mismatch match(
    const Rule &rule, const QString &reader, const meta::Digest &digest, const crypto::Verification &verification)
{
    if (!rule.isOn) {
        return Mismatch::Off;
    }
    if (!isTracked(rule, reader, digest)) {
        return Mismatch::Track;
    }
    if (!rule.takesOwn && !reader.isEmpty() && digest.agent == reader) {
        return Mismatch::Own;
    }
    if (!isServiceWanted(rule, digest.service)) {
        return Mismatch::Service;
    }
    if (!isWanted(rule.severities, digest.severity)) {
        return Mismatch::Severity;
    }
    if (!isWanted(rule.verdicts, verification.verdict)) {
        return Mismatch::Verdict;
    }
    if (!rule.topic.isEmpty() && !isTopicMatch(rule.topic, digest.title)) {
        return Mismatch::Topic;
    }
    return hasText(rule, digest) ? Mismatch::None : Mismatch::Text;
}

QString explain(Mismatch mismatch)
{
    switch (mismatch) {
    case Mismatch::Off:
        return words(QT_TRANSLATE_NOOP("rules", "is switched off"));
    case Mismatch::Track:
        return words(QT_TRANSLATE_NOOP("rules", "is about other people or packages"));
    case Mismatch::Own:
        return words(QT_TRANSLATE_NOOP("rules", "leaves out what you did yourself"));
    case Mismatch::Service:
        return words(QT_TRANSLATE_NOOP("rules", "is about other services"));
    case Mismatch::Severity:
        return words(QT_TRANSLATE_NOOP("rules", "wants another severity"));
    case Mismatch::Verdict:
        return words(QT_TRANSLATE_NOOP("rules", "wants another verdict on the signature"));
    case Mismatch::Topic:
        return words(QT_TRANSLATE_NOOP("rules", "wants another topic"));
    case Mismatch::Text:
        return words(QT_TRANSLATE_NOOP("rules", "looks for other words"));
    case Mismatch::None:
        break;
    }
    return words(QT_TRANSLATE_NOOP("rules", "fits"));
}

} // namespace tidings::rules
