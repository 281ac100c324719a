// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"
#include "core/pipeline/pipeline.h"

namespace tidings::app {

/// What a bus is made of, as a profile of the configuration says. A profile of a kind of bus that there is no source
/// for is an error in words.
[[nodiscard]] tl::expected<pipeline::BusOptions, QString> busOptions(
    const config::Profile &profile, const config::Configuration &configuration, const meta::Reading &reading);

/// The reader of the configuration, in the language of the system, with the services that are built in and installed.
/// Reads packs and loads plugins; those in disorder are told in the log.
[[nodiscard]] meta::Reading readingOf(const config::Configuration &configuration);

} // namespace tidings::app
