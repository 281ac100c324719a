// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/crypto/watchedfile.h"

#include <QSslConfiguration>

namespace tidings::bridge {

/// The certificate that a server shows, with those that vouch for it behind it, and its key: two files in PEM, which
/// somebody may replace while the program runs.
class TlsFiles
{
public:
    TlsFiles(const QString &certificate, const QString &key);

    /// Whether one of them is another than what was read.
    [[nodiscard]] bool haveChanged() const { return m_certificate.hasChanged() || m_key.hasChanged(); }
    /// ErrorCode::System with words that name the file. The key may not have a password, and has to be the
    /// certificate's.
    [[nodiscard]] bus::Result<QSslConfiguration> read();

private:
    crypto::WatchedFile m_certificate;
    crypto::WatchedFile m_key;
};

} // namespace tidings::bridge
