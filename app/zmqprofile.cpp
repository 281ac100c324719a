// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/zmqprofile.h"

#include "app/profilepassword.h"

namespace tidings::app {

bus::ZmqOptions zmqOptions(
    const config::Profile &profile, const json::Limits &limits, credentials::CredentialStore &credentials)
{
    bus::ZmqOptions options{.endpoints = profile.endpoints, .topics = profile.topics};
    options.account = accountOf(profile);
    options.askPassword = passwordOf(profile, credentials);
    if (profile.credential.kind == config::Credential::Kind::Curve) {
        options.serverKey = profile.serverKey;
        options.isServerKeySeen = profile.serverKeySeen == profile.serverKey;
    }
    options.tuning.highWaterMark = profile.zeroMq.highWaterMark;
    options.tuning.messageLimit = limits.size;
    options.tuning.reconnect = profile.zeroMq.reconnect;
    options.tuning.reconnectMax = profile.zeroMq.reconnectMost;
    options.tuning.heartbeat = profile.heartbeat;
    return options;
}

} // namespace tidings::app
