// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"

#include "core/config/ruletables.h"
#include "core/config/schema.h"
#include "core/rules/presets.h"

#include <QStandardPaths>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

HistoryOptions readHistory(const Node &root)
{
    const auto database = value(root, keys::historyDatabase);
    return {.database = database.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                                 "/tidings/history.sqlite"_L1
                                           : database,
        .keep = value(root, keys::historyKeep),
        .messages = value(root, keys::historyMessages)};
}

BubbleOptions readBubbles(const Node &root)
{
    return {.burst = static_cast<int>(value(root, keys::bubblesBurst)),
        .every = value(root, keys::bubblesEvery),
        .knownHosts = value(root, keys::bubblesKnownHosts)};
}

QTime readTime(const Node &root, const Key<Text> &key, QStringList &warnings)
{
    const auto text = value(root, key);
    const auto time = QTime::fromString(text, u"HH:mm"_s);
    if (!text.isEmpty() && !time.isValid()) {
        const auto path = QString::fromLatin1(key.path.data(), static_cast<qsizetype>(key.path.size()));
        const auto *node = root.find(path.split(u'.'));
        const auto origin = node == nullptr ? QString() : toString(node->origin);
        warnings.append(u"%1: %2 is \"%3\"; a time like \"22:00\" is expected"_s.arg(origin, path, text));
    }
    return time;
}

void readQuiet(const Node &root, Configuration &into)
{
    const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const auto from = readTime(root, keys::quietFrom, into.warnings);
    const auto to = readTime(root, keys::quietTo, into.warnings);
    if (from.isValid() && to.isValid()) {
        into.quiet.from = from;
        into.quiet.to = to;
    } else if (value(root, keys::quietFrom).isEmpty() != value(root, keys::quietTo).isEmpty()) {
        into.warnings.append(u"quiet hours need both quiet.from and quiet.to"_s);
    }
    for (const auto &day : value(root, keys::quietDays)) {
        into.quiet.days.append(static_cast<Qt::DayOfWeek>(names.indexOf(day) + 1));
    }
}

void readRules(const Node &root, Configuration &into)
{
    auto own = readRuleTables(root);
    into.warnings += own.warnings;
    const auto preset = rules::presetFrom(value(root, keys::preset));
    // Somebody whose rules all failed to be read has rules of their own all the same.
    const bool hasOwn = root.find(u"rules") != nullptr;
    into.rules = hasOwn || !preset ? own.rules : rules::rulesOf(*preset);
}

bool isSaid(const Node &root, QStringView key)
{
    const auto *const node = root.find(key);
    return node != nullptr && node->origin.kind != Origin::Kind::BuiltIn;
}

} // namespace

Result<Configuration> interpret(const Layers &layers)
{
    const auto &root = layers.root;
    Configuration read;
    read.warnings = layers.warnings;
    read.profilesOn = value(root, keys::profile);
    read.profilesOn.removeDuplicates();
    for (const auto &name : std::as_const(read.profilesOn)) {
        auto profile = readProfile(root, name);
        if (!profile) {
            return tl::make_unexpected(profile.error());
        }
        read.profiles.append(std::move(*profile));
    }
    for (const auto &name : profileNames(root)) {
        const auto profile = readProfile(root, name);
        if (profile && !profile->isEmbedded) {
            read.profilesUsable.append(name);
        }
    }
    read.limits = {
        .size = value(root, keys::limitsMessage).count, .depth = static_cast<int>(value(root, keys::limitsDepth))};
    read.accounts = texts(root.find(u"accounts"));
    read.history = readHistory(root);
    read.bubbles = readBubbles(root);
    read.packages = {.url = value(root, keys::packagesUrl), .expiry = value(root, keys::packagesExpiry)};
    readQuiet(root, read);
    read.user = value(root, keys::user);
    read.language = value(root, keys::language);
    read.hasAvatars = value(root, keys::avatars);
    read.isPersonal = isSaid(root, u"user") || isSaid(root, u"preset") || isSaid(root, u"rules");
    read.followed = {value(root, keys::followUsers), value(root, keys::followPackages)};
    readRules(root, read);
    read.mutes = readMutes(root);
    return read;
}

Result<Configuration> load(const LoadOptions &options)
{
    return readLayers(options).and_then(interpret);
}

} // namespace tidings::config
