// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/keys.h"

namespace tidings::config::keys {

static constexpr const Row *table[] = {&profile, &user, &language, &avatars, &preset, &followUsers, &followPackages,
    &accounts, &limitsMessage, &limitsDepth, &historyDatabase, &historyKeep, &historyMessages, &bubblesBurst,
    &bubblesEvery, &bubblesKnownHosts, &quietFrom, &quietTo, &quietDays, &bus, &topics, &heartbeat, &archiveUrl,
    &archiveMessages, &archiveAge, &credential, &embedded, &endpoints, &serverKey, &serverKeySeen, &publicKey, &replay,
    &topicPrefix, &environment, &publishTo, &highWaterMark, &reconnect, &reconnectMost, &url, &ca, &certificate, &key,
    &certificatesUrl, &exchange, &queue, &prefetch, &trustBubbles, &trustValidate, &trustBackends, &trustCa, &trustCrl,
    &trustNitpicky, &trustLegacySha1, &trustUnsigned, &trustPolicy, &trustGpgHome, &ruleName, &ruleOn, &ruleTrack,
    &ruleUsers, &rulePackages, &ruleGroups, &ruleServices, &ruleExcept, &ruleSeverities, &ruleVerdicts, &ruleTopic,
    &ruleText, &ruleChanges, &ruleOwn, &ruleOutcome, &ruleUrgency, &ruleSound, &ruleUnread, &muteWhat, &muteName,
    &muteUntil, &packagesUrl, &packagesExpiry};

std::span<const Row *const> all()
{
    return table;
}

} // namespace tidings::config::keys
