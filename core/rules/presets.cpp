// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/presets.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

/// A rule of a preset. What is a problem is told also where the reader caused it: who submitted a build is named as the
/// one who acted when it fails.
struct Template
{
    const char *name;
    Track track = Track::Everything;
    Outcome outcome = Outcome::Bubble;
    /// Problems and what needs attention only, one's own too.
    bool isTrouble = false;
    /// With blanks between.
    const char *services = "";
    const char *topic = "";
};

struct Texts
{
    Preset preset;
    const char *word;
    const char *title;
    const char *description;
    std::span<const Template> rules;
};

constexpr Template packagerQuiet[] = {
    {.name = QT_TRANSLATE_NOOP("presets", "Problems about me"), .track = Track::Me, .isTrouble = true},
    {.name = QT_TRANSLATE_NOOP("presets", "Problems in my packages"), .track = Track::Maintained, .isTrouble = true},
    {.name = QT_TRANSLATE_NOOP("presets", "Problems in packages I follow"),
        .track = Track::Packages,
        .isTrouble = true},
    {.name = QT_TRANSLATE_NOOP("presets", "About me"), .track = Track::Me, .outcome = Outcome::History},
    {.name = QT_TRANSLATE_NOOP("presets", "My packages"), .track = Track::Maintained, .outcome = Outcome::History},
    {.name = QT_TRANSLATE_NOOP("presets", "Packages I follow"), .track = Track::Packages, .outcome = Outcome::History},
};
constexpr Template packagerAll[] = {
    {.name = QT_TRANSLATE_NOOP("presets", "Problems about me"), .track = Track::Me, .isTrouble = true},
    {.name = QT_TRANSLATE_NOOP("presets", "Problems in my packages"), .track = Track::Maintained, .isTrouble = true},
    {.name = QT_TRANSLATE_NOOP("presets", "Problems in packages I follow"),
        .track = Track::Packages,
        .isTrouble = true},
    {.name = QT_TRANSLATE_NOOP("presets", "About me"), .track = Track::Me},
    {.name = QT_TRANSLATE_NOOP("presets", "My packages"), .track = Track::Maintained},
    {.name = QT_TRANSLATE_NOOP("presets", "Packages I follow"), .track = Track::Packages},
};
constexpr Template releaseEngineer[] = {
    {.name = QT_TRANSLATE_NOOP("presets", "Problems about me"), .track = Track::Me, .isTrouble = true},
    {.name = QT_TRANSLATE_NOOP("presets", "Composes"), .services = "pungi compose"},
    {.name = QT_TRANSLATE_NOOP("presets", "Pushes of updates"), .topic = "bodhi.compose.*"},
    {.name = QT_TRANSLATE_NOOP("presets", "Problems anywhere"), .isTrouble = true},
};
constexpr Template followPeople[] = {
    {.name = QT_TRANSLATE_NOOP("presets", "Problems about me"), .track = Track::Me, .isTrouble = true},
    {.name = QT_TRANSLATE_NOOP("presets", "People I follow"), .track = Track::Users},
    {.name = QT_TRANSLATE_NOOP("presets", "About me"), .track = Track::Me, .outcome = Outcome::History},
};
constexpr Template justMyMachine[] = {
    {.name = QT_TRANSLATE_NOOP("presets", "Problems this machine reported"), .track = Track::Reported},
    {.name = QT_TRANSLATE_NOOP("presets", "Updates of packages installed here"),
        .track = Track::Installed,
        .services = "bodhi"},
    {.name = QT_TRANSLATE_NOOP("presets", "Bugs of packages installed here"),
        .track = Track::Installed,
        .outcome = Outcome::History,
        .services = "bugzilla"},
};

constexpr Texts all[] = {
    {Preset::PackagerQuiet, "packager-quiet", QT_TRANSLATE_NOOP("presets", "Packager, quiet"),
        QT_TRANSLATE_NOOP("presets", "Problems with my builds, updates and packages. Usually a bubble or two a day."),
        packagerQuiet},
    {Preset::PackagerAll, "packager-all", QT_TRANSLATE_NOOP("presets", "Packager, all"),
        QT_TRANSLATE_NOOP("presets", "Whatever happens to my packages. Usually some ten bubbles a day."), packagerAll},
    {Preset::ReleaseEngineer, "release-engineer", QT_TRANSLATE_NOOP("presets", "Release engineer"),
        QT_TRANSLATE_NOOP("presets", "Composes, pushes and problems of the whole distribution."), releaseEngineer},
    {Preset::FollowPeople, "follow-people", QT_TRANSLATE_NOOP("presets", "Follow people"),
        QT_TRANSLATE_NOOP("presets", "What the people I name do."), followPeople},
    {Preset::JustMyMachine, "just-my-machine", QT_TRANSLATE_NOOP("presets", "Just my machine"),
        QT_TRANSLATE_NOOP("presets", "Updates and bugs of the packages installed here. Needs no name."), justMyMachine},
};

const Texts &textsOf(Preset preset)
{
    return *std::ranges::find(all, preset, &Texts::preset);
}

QString words(const char *text)
{
    return QCoreApplication::translate("presets", text);
}

Rule ruleOf(const Template &from)
{
    Rule rule{.name = words(from.name),
        .track = from.track,
        .services = QString::fromLatin1(from.services).split(u' ', Qt::SkipEmptyParts),
        .topic = QString::fromLatin1(from.topic),
        .takesOwn = from.isTrouble,
        .outcome = from.outcome,
        // What stands in a preset at all is worth a look.
        .isUnread = true};
    if (from.isTrouble) {
        rule.severities = {meta::Severity::Problem, meta::Severity::Attention};
        rule.hasSound = from.outcome == Outcome::Bubble;
    }
    return rule;
}

} // namespace

QList<Rule> rulesOf(Preset preset)
{
    QList<Rule> rules;
    std::ranges::transform(textsOf(preset).rules, std::back_inserter(rules), ruleOf);
    return rules;
}

QString toString(Preset preset)
{
    return QString::fromLatin1(textsOf(preset).word);
}

std::optional<Preset> presetFrom(QStringView word)
{
    const auto *const found =
        std::ranges::find_if(all, [&](const Texts &texts) { return word == QLatin1StringView(texts.word); });
    return found != std::end(all) ? std::optional(found->preset) : std::nullopt;
}

QString title(Preset preset)
{
    return words(textsOf(preset).title);
}

QString description(Preset preset)
{
    return words(textsOf(preset).description);
}

} // namespace tidings::rules
