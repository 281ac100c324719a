// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/profile.h"
#include "core/credentials/keyringstore.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

namespace tidings::ctl {

/// Has the passwords and secret keys said that these profiles sign in with: a line of --password-fd each, in their
/// order, or, passwords only, asked on the terminal. Those that are not said are the keyring's business, when they are
/// needed. Words if that fails.
[[nodiscard]] tl::expected<void, QString> takePasswords(
    const QCommandLineParser &parser, const QList<config::Profile> &profiles, credentials::KeyringStore &credentials);

} // namespace tidings::ctl
