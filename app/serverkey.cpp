// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serverkey.h"

#include "core/bus/curvekey.h"

namespace tidings::app {

using namespace Qt::StringLiterals;
using Trouble = bus::SourceState::Trouble;

std::optional<bus::NoPassword> serverKeyTrouble(const config::Profile &profile)
{
    const auto &key = profile.serverKey;
    const auto &seen = profile.serverKeySeen;
    if (key.isEmpty()) {
        return bus::NoPassword{Trouble::ServerKey, u"the profile does not say the key of the gateway (server_key)"_s};
    }
    if (!bus::isPublicKey(key)) {
        return bus::NoPassword{
            Trouble::ServerKey, u"what the profile has for the key of the gateway (server_key) is none"_s};
    }
    if (!seen.isEmpty() && seen != key) {
        return bus::NoPassword{
            Trouble::ServerKeyChanged, u"the key of the gateway is to be %1 now, and was %2 before"_s.arg(
                                           bus::fingerprint(key), bus::fingerprint(seen))};
    }
    return {};
}

std::optional<config::Leaf> newlySeen(const config::Profile &profile, const bus::SourceState &state)
{
    const bool isSeen = state.phase == bus::SourceState::Phase::Connected &&
                        state.signIn == bus::SourceState::SignIn::Key && profile.serverKeySeen != profile.serverKey;
    return isSeen ? std::optional(seenKey(profile.name, profile.serverKey)) : std::nullopt;
}

config::Leaf seenKey(const QString &profile, const QString &serverKey)
{
    return {{u"profiles"_s, profile, u"server_key_seen"_s}, config::Node::ofText(serverKey)};
}

} // namespace tidings::app
