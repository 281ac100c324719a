// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace tidings::bus {

/// What libzmq asks when somebody connects (ZMTP's authentication protocol, ZAP 1.0): who that says to be.
struct ZapRequest
{
    enum class Mechanism
    {
        /// Nobody in particular.
        Null,
        Plain,
        Curve
    };

    /// At most `frames`: who asks within libzmq and an empty frame, which an answer begins with, too.
    static constexpr qsizetype mostFrames = 10;

    QByteArray asker;
    QByteArray id;
    /// Where from: peerGroup() of the address.
    QString address;
    Mechanism mechanism = Mechanism::Null;
    /// Plain only.
    QString name;
    QByteArray password;
    /// Curve only: 32 bytes.
    QByteArray key;

    /// Nothing for what is no request, or of a mechanism that is none of these.
    [[nodiscard]] static std::optional<ZapRequest> read(const QByteArrayList &frames);
    /// Lets in, under that name.
    [[nodiscard]] QByteArrayList welcome(const QByteArray &userId) const;
    /// Turns away for good. libzmq tells the other side, whose libzmq does not try again.
    [[nodiscard]] QByteArrayList refusal() const;
    /// Turns away for now: libzmq closes the connection without a word, and the other side tries again.
    [[nodiscard]] QByteArrayList later() const;

private:
    [[nodiscard]] QByteArrayList answer(const char *status, const char *words, const QByteArray &userId) const;
};

/// Who is taken for one peer: an IPv4 address, and of IPv6 the network, "2001:db8:0:1::/64", since whoever has one
/// address there has all of them.
[[nodiscard]] QString peerGroup(const QString &address);

} // namespace tidings::bus
