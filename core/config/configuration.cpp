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
    return {.burst = static_cast<int>(value(root, keys::bubblesBurst)), .every = value(root, keys::bubblesEvery)};
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
    read.user = value(root, keys::user);
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
