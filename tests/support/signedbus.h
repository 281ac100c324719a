// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/clock.h"
#include "core/crypto/signer.h"
#include "core/crypto/trustoptions.h"

#include <QTemporaryDir>

#include <optional>

namespace tidings::test {

/// Messages signed by a host of a certificate authority that was made for the test, and the files that trust it.
class SignedBus
{
public:
    explicit SignedBus(const Clock &clock);

    [[nodiscard]] const crypto::TrustOptions &trust() const { return m_trust; }
    /// The paths of the host's certificate and key, for programs.
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(QStringLiteral("host.crt")); }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("host.key")); }

    /// A message as a bus hands it on: an id of its own, the time of the clock, `msg` the given JSON, signed.
    [[nodiscard]] bus::Incoming signedMessage(const QByteArray &topic, const QByteArray &msg) const;

private:
    const Clock &m_clock;
    QTemporaryDir m_folder;
    crypto::TrustOptions m_trust;
    std::optional<crypto::Signer> m_signer;
};

} // namespace tidings::test
