// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"
#include "core/pipeline/connectiontest.h"
#include "core/pipeline/pipeline.h"

namespace tidings::credentials {
class CredentialStore;
}

namespace tidings::app {

/// What a bus is made of, as a profile of the configuration says. What the profile lacks is an error in words. The
/// credentials have to outlive the bus.
[[nodiscard]] tl::expected<pipeline::BusOptions, QString> busOptions(const config::Profile &profile,
    const config::Configuration &configuration, const meta::Reading &reading,
    credentials::CredentialStore &credentials);

/// The same for a test of the profile, which takes nothing from what is being listened to.
[[nodiscard]] tl::expected<pipeline::ConnectionTestOptions, QString> testOptions(config::Profile profile,
    const config::Configuration &configuration, const meta::Reading &reading,
    credentials::CredentialStore &credentials);

/// The reader of the configuration, in the language of the system, with the services that are built in and installed.
/// Reads packs and loads plugins; those in disorder are told in the log.
[[nodiscard]] meta::Reading readingOf(const config::Configuration &configuration);

} // namespace tidings::app
