// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqpoptions.h"
#include "core/config/configuration.h"

namespace tidings::credentials {
class CredentialStore;
}

namespace tidings::app {

/// Where certificates are looked for that are not where a profile says: the user's own, with those that were fetched.
[[nodiscard]] QString certificateFolder();

/// What an AmqpSource listens to, as a profile says, but for the queue: that is a new one for each connection.
[[nodiscard]] bus::AmqpOptions amqpOptions(
    const config::Profile &profile, const json::Limits &limits, credentials::CredentialStore &credentials);

/// The same with the queue that the profile asks for. A queue of this installation's own has a name that is made once
/// and kept in the user's data folder: if it cannot be kept, an error in words.
[[nodiscard]] tl::expected<bus::AmqpOptions, QString> amqpOptionsWithQueue(
    const config::Profile &profile, const json::Limits &limits, credentials::CredentialStore &credentials);

} // namespace tidings::app
