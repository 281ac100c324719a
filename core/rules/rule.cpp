// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule.h"

#include "core/enumwords.h"
#include "core/rules/choices.h"
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

const QStringList &namedOr(const QStringList &named, const QStringList &followed)
{
    return named.isEmpty() ? followed : named;
}

bool hasPackage(const QStringList &patterns, const meta::Digest &digest)
{
    return std::ranges::any_of(patterns, [&](const QString &pattern) {
        return std::ranges::any_of(digest.packages, [&](const QString &package) { return isMatch(pattern, package); });
    });
}

bool hasOneOf(const QSet<QString> &packages, const meta::Digest &digest)
{
    return std::ranges::any_of(digest.packages, [&](const QString &package) { return packages.contains(package); });
}

bool isTracked(const Rule &rule, const Choices &choices, const meta::Digest &digest)
{
    switch (rule.track) {
    case Track::Me:
        return isAbout(choices.reader, digest);
    case Track::Users:
        return std::ranges::any_of(
            namedOr(rule.users, choices.followed.users), [&](const QString &user) { return isAbout(user, digest); });
    case Track::Packages:
        return hasPackage(namedOr(rule.packages, choices.followed.packages), digest);
    case Track::Maintained:
        return hasOneOf(choices.known.maintained, digest);
    case Track::Group:
        return std::ranges::any_of(
            rule.groups, [&](const QString &group) { return hasOneOf(choices.known.ofGroups.value(group), digest); });
    case Track::Installed:
        return hasOneOf(choices.known.installed, digest);
    case Track::Reported:
        return choices.known.reportedLinks.contains(digest.link);
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

constexpr std::array tracks{EnumWord{Track::Everything, "everything"_L1}, EnumWord{Track::Me, "me"_L1},
    EnumWord{Track::Users, "users"_L1}, EnumWord{Track::Packages, "packages"_L1},
    EnumWord{Track::Maintained, "maintained"_L1}, EnumWord{Track::Group, "group"_L1},
    EnumWord{Track::Installed, "installed"_L1}, EnumWord{Track::Reported, "reported"_L1}};

QString words(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

} // namespace

QString toString(Track track)
{
    return wordOf(tracks, track);
}

Track trackFrom(QStringView word)
{
    return valueOf(tracks, word).value_or(Track::Everything);
}

Mismatch lackOf(const Rule &rule, const Choices &choices)
{
    const auto unless = [](bool isThere, Mismatch lack) { return isThere ? Mismatch::None : lack; };
    const auto &known = choices.known;
    switch (rule.track) {
    case Track::Me:
        return unless(!choices.reader.isEmpty(), Mismatch::NoReader);
    case Track::Maintained:
        return choices.reader.isEmpty() ? Mismatch::NoReader : unless(!known.maintained.isEmpty(), Mismatch::NoList);
    case Track::Group:
        return unless(std::ranges::any_of(rule.groups,
                          [&known](const QString &group) { return !known.ofGroups.value(group).isEmpty(); }),
            Mismatch::NoList);
    case Track::Installed:
        return unless(!known.installed.isEmpty(), Mismatch::NoList);
    case Track::Users:
        return unless(!namedOr(rule.users, choices.followed.users).isEmpty(), Mismatch::NoneFollowed);
    case Track::Packages:
        return unless(!namedOr(rule.packages, choices.followed.packages).isEmpty(), Mismatch::NoneFollowed);
    case Track::Reported:
    case Track::Everything:
        break;
    }
    return Mismatch::None;
}

Mismatch match(const Rule &rule, const Choices &choices, const meta::Digest &digest,
    const crypto::Verification &verification, Change change)
{
    if (!rule.isOn) {
        return Mismatch::Off;
    }
    if (!isTracked(rule, choices, digest)) {
        const auto lack = lackOf(rule, choices);
        return lack == Mismatch::None ? Mismatch::Track : lack;
    }
    if (!rule.takesOwn && !choices.reader.isEmpty() && digest.agent == choices.reader) {
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
    if (!hasText(rule, digest)) {
        return Mismatch::Text;
    }
    return isWanted(rule.changes, change) ? Mismatch::None : Mismatch::Change;
}

QString explain(Mismatch mismatch)
{
    switch (mismatch) {
    case Mismatch::Off:
        return words(QT_TRANSLATE_NOOP("rules", "is switched off"));
    case Mismatch::Track:
        return words(QT_TRANSLATE_NOOP("rules", "is about other people or packages"));
    case Mismatch::NoReader:
        return words(QT_TRANSLATE_NOOP("rules", "needs your user name, which is not set"));
    case Mismatch::NoList:
        return words(QT_TRANSLATE_NOOP("rules", "needs a list of packages that is not known yet"));
    case Mismatch::NoneFollowed:
        return words(QT_TRANSLATE_NOOP("rules", "is about whom or what you follow, and that is nothing yet"));
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
    case Mismatch::Change:
        return words(QT_TRANSLATE_NOOP("rules", "waits for something to break or to be mended"));
    case Mismatch::None:
        break;
    }
    return words(QT_TRANSLATE_NOOP("rules", "fits"));
}

} // namespace tidings::rules
