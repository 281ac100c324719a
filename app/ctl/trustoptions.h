// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/trustoptions.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

namespace tidings::ctl {

/// --ca, --crl, --policy, --nitpicky, --backends, --gpg-home and --allow-legacy-sha1: what is believed.
void addTrustOptions(QCommandLineParser &parser);
/// Words for what cannot be meant.
[[nodiscard]] tl::expected<crypto::TrustOptions, QString> trustFrom(const QCommandLineParser &parser);
/// What a profile of the configuration, one of a ZeroMQ bus, believes.
[[nodiscard]] tl::expected<crypto::TrustOptions, QString> trustOfProfile(
    const QCommandLineParser &parser, const QString &profile);

} // namespace tidings::ctl
