// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"

#include <memory>
#include <string>
#include <string_view>

struct gpgme_context;
struct gpgme_data;
struct _gpgme_key;

namespace tidings::crypto {

/// Gives GPGME's objects back.
struct FreeGpg
{
    void operator()(gpgme_context *context) const noexcept;
    void operator()(gpgme_data *data) const noexcept;
    void operator()(_gpgme_key *key) const noexcept;
};

template <class T>
using GpgPtr = std::unique_ptr<T, FreeGpg>;

/// A session with gpg over the keyring in `home`; empty: gpg's own default. Asks no server for anything. gpg itself is
/// started for each thing asked of it. Error::File for a home that is not there, Error::Library if there is no gpg.
///
/// The first call has the process ignore SIGPIPE, if nothing has been said about that signal before: GPGME's doing.
[[nodiscard]] Result<GpgPtr<gpgme_context>> openGpg(const QString &home);

/// For GPGME to read from; the text must outlive it.
[[nodiscard]] GpgPtr<gpgme_data> gpgText(std::string_view text);
/// For GPGME to write to.
[[nodiscard]] GpgPtr<gpgme_data> gpgBuffer();
/// All that it wrote.
[[nodiscard]] std::string contentOf(gpgme_data &buffer);

/// What an error of GPGME's is called, in English. Throws std::bad_alloc if it was memory: nothing must be concluded
/// from that, of a key or a message.
[[nodiscard]] QString gpgError(unsigned error);

} // namespace tidings::crypto
