// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/entrance.h"

#include <QCommandLineParser>

namespace tidings::ctl {

/// The options that say who may subscribe at a gateway.
void addAccessOptions(QCommandLineParser &parser);
/// What they say, beside what a gateway listens at anyway. Nothing if all may subscribe; an error, in words, if they do
/// not fit together.
[[nodiscard]] tl::expected<std::optional<bus::EntranceOptions>, QString> accessOf(
    const QCommandLineParser &parser, const bus::PublisherOptions &outbound);

/// "gateway password": asks for a password and prints what stands for it in the accounts file.
int printPasswordHash(const QCommandLineParser &parser);
/// "gateway key FILE": makes a key for the gateway, if there is none, and prints its public half.
int printPublicKey(const QString &file);

} // namespace tidings::ctl
