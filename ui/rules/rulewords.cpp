// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulewords.h"

#include "ui/models/words.h"
#include "ui/theme/services.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using rules::Outcome;
using rules::Rule;
using rules::Track;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr qsizetype mostNamed = 3;

/// Three names are named, from four on two "and N others".
QString listed(const QStringList &names)
{
    if (names.size() <= mostNamed) {
        return QLocale().createSeparatedList(names);
    }
    const auto others = static_cast<int>(names.size() - mostNamed + 1);
    // There are never fewer than two: English needs no form for one.
    return Text::tr("%1 and %2 others", "names")
        .arg(names.first(mostNamed - 1).join(u", "_s), QLocale().toString(others));
}

QString trackedBy(const Rule &rule)
{
    switch (rule.track) {
    case Track::Users:
        return rule.users.isEmpty() ? trackWord(rule.track) : listed(rule.users);
    case Track::Packages:
        return rule.packages.isEmpty() ? trackWord(rule.track) : listed(rule.packages);
    case Track::Group:
        return rule.groups.isEmpty() ? trackWord(rule.track) : Text::tr("Packages of %1").arg(listed(rule.groups));
    default:
        return trackWord(rule.track);
    }
}

QString packagesKnown(const Rule &rule, const rules::Choices &choices)
{
    qsizetype count = 0;
    switch (rule.track) {
    case Track::Maintained:
        count = choices.known.maintained.size();
        break;
    case Track::Installed:
        count = choices.known.installed.size();
        break;
    case Track::Group: {
        QSet<QString> all;
        for (const auto &group : rule.groups) {
            all += choices.known.ofGroups.value(group);
        }
        count = all.size();
        break;
    }
    default:
        return {};
    }
    return counted(QT_TRANSLATE_N_NOOP("Words", "%Ln package"), QT_TRANSLATE_N_NOOP("Words", "%Ln packages"), count);
}

QString severityWords(const Rule &rule)
{
    QStringList words;
    for (const auto severity : rule.severities) {
        switch (severity) {
        case meta::Severity::Problem:
            words << Text::tr("problems");
            break;
        case meta::Severity::Attention:
            words << Text::tr("what needs attention");
            break;
        case meta::Severity::Fixed:
            words << Text::tr("what is fixed");
            break;
        case meta::Severity::Info:
            words << Text::tr("news");
            break;
        }
    }
    return words.join(u", "_s);
}

QString changeWords(const Rule &rule)
{
    if (rule.changes.isEmpty()) {
        return {};
    }
    if (rule.changes.size() > 1) {
        return Text::tr("what breaks or is mended");
    }
    return rule.changes.first() == rules::Change::Broke ? Text::tr("what breaks") : Text::tr("what is mended");
}

QString outcomeWords(const Rule &rule)
{
    switch (rule.outcome) {
    case Outcome::Drop:
        return Text::tr("dropped");
    case Outcome::History:
        return rule.isUnread ? Text::tr("history, unread") : Text::tr("history only");
    case Outcome::Bubble:
        break;
    }
    QStringList words{Text::tr("bubble")};
    if (rule.urgency == rules::Urgency::Critical) {
        words << Text::tr("critical");
    }
    if (rule.hasSound) {
        words << Text::tr("sound");
    }
    return words.join(u", "_s);
}

QStringList labelsOf(const QStringList &services)
{
    QStringList labels;
    for (const auto &service : services) {
        labels << serviceLabel(service);
    }
    return labels;
}

/// How often: a day, or where that is less than once a week.
QString rateWords(double aDay)
{
    constexpr double week = 7;
    if (aDay >= 1) {
        return Text::tr("about %1 a day").arg(QLocale().toString(std::llround(aDay)));
    }
    return aDay * week >= 1 ? Text::tr("about %1 a week").arg(QLocale().toString(std::llround(aDay * week)))
                            : Text::tr("less than one a week");
}

} // namespace

QString trackWord(Track track)
{
    switch (track) {
    case Track::Me:
        return Text::tr("About me");
    case Track::Users:
        return Text::tr("People I follow");
    case Track::Packages:
        return Text::tr("Packages I follow");
    case Track::Maintained:
        return Text::tr("Packages I maintain");
    case Track::Group:
        return Text::tr("Packages of a group");
    case Track::Installed:
        return Text::tr("Installed packages");
    case Track::Reported:
        return Text::tr("Problems this machine reported");
    case Track::Everything:
        break;
    }
    return Text::tr("Everything");
}

QString trackNote(const Rule &rule, const rules::Choices &choices)
{
    switch (rules::lackOf(rule, choices)) {
    case rules::Mismatch::NoReader:
        return Text::tr("Your user name is not set: Preferences, General. Until then this rule takes nothing.");
    case rules::Mismatch::NoList:
        return rule.track == Track::Group && rule.groups.isEmpty()
                   ? Text::tr("Name a group here.")
                   : Text::tr("Which packages these are is not known yet. Until then this rule takes nothing.");
    case rules::Mismatch::NoneFollowed:
        return rule.track == Track::Users ? Text::tr("You follow nobody yet: name them here, or follow somebody from a "
                                                     "message.")
                                          : Text::tr("You follow no package yet: name them here, or follow one from a "
                                                     "message.");
    default:
        return packagesKnown(rule, choices);
    }
}

QString ruleSummary(const Rule &rule)
{
    QStringList parts{trackedBy(rule), severityWords(rule), changeWords(rule)};
    if (!rule.services.isEmpty()) {
        parts << listed(labelsOf(rule.services));
    }
    if (!rule.exceptServices.isEmpty()) {
        parts << Text::tr("not %1", "services").arg(listed(labelsOf(rule.exceptServices)));
    }
    if (!rule.text.isEmpty()) {
        parts << Text::tr("“%1”", "words that are looked for").arg(rule.text);
    }
    parts << rule.topic;
    parts.removeAll(QString());
    // Names may have a %1 in them: the outcome is ours and goes in first.
    return Text::tr("%2 → %1", "what a rule takes, and what becomes of it")
        .arg(outcomeWords(rule), parts.join(u", "_s));
}

QString previewWords(const pipeline::Preview &preview)
{
    if (preview.messages == 0) {
        return Text::tr("There are no messages yet to try the rule on");
    }
    const QLocale locale;
    if (preview.caught == 0) {
        return Text::tr("Would have caught none of the last %1 messages").arg(locale.toString(preview.messages));
    }
    const auto caught = Text::tr("Would have caught %1 of the last %2 messages")
                            .arg(locale.toString(preview.caught), locale.toString(preview.messages));
    if (!preview.days) {
        return caught;
    }
    return Text::tr("%1, %2", "how many, and how often")
        .arg(caught, rateWords(static_cast<double>(preview.caught) / *preview.days));
}

QString takenAboveWords(const pipeline::Preview &preview)
{
    if (preview.takenAbove == 0) {
        return {};
    }
    return counted(QT_TRANSLATE_N_NOOP("Words", "%Ln more fits, but a rule above takes it"),
        QT_TRANSLATE_N_NOOP("Words", "%Ln more fit, but rules above take them"), preview.takenAbove);
}

Rule ruleLike(const meta::Digest &digest, const QString &reader)
{
    Rule rule{.services = {digest.service}, .topic = digest.title, .outcome = Outcome::Bubble};
    auto about = serviceLabel(digest.service);
    if (!digest.packages.isEmpty()) {
        rule.track = Track::Packages;
        rule.packages = {digest.packages.first()};
        about = digest.packages.first();
    } else if (!digest.agent.isEmpty()) {
        rule.track = Track::Users;
        rule.users = {digest.agent};
        about = digest.agent;
    }
    rule.services.removeAll(QString());
    if (digest.severity != meta::Severity::Info) {
        rule.severities = {digest.severity};
    }
    // Of a build that fails the one who acted is who submitted it.
    rule.takesOwn = digest.severity != meta::Severity::Info || (!reader.isEmpty() && digest.agent == reader);
    rule.name = digest.service.isEmpty() || about == serviceLabel(digest.service)
                    ? about
                    : Text::tr("%1: %2", "a service, and a package or person").arg(serviceLabel(digest.service), about);
    if (rule.name.isEmpty()) {
        rule.name = Text::tr("New rule");
    }
    return rule;
}

} // namespace tidings::ui
