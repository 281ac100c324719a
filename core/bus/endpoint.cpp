// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/endpoint.h"

#include <QHostAddress>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

/// "host:port", "[address]:port". An address of IPv6 without brackets is no good: libzmq would guess where it ends.
bool readTcp(QStringView rest, Endpoint &endpoint)
{
    const auto colon = rest.lastIndexOf(u':');
    if (colon <= 0) {
        return false;
    }
    auto host = rest.first(colon);
    const auto port = rest.sliced(colon + 1);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed) {
        host = host.sliced(1, host.size() - 2);
    }
    const bool hasOddCharacter = std::any_of(host.begin(), host.end(),
        [](QChar c) { return !(c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-_.*:%"_s.contains(c))); });
    if (host.isEmpty() || hasOddCharacter || isBracketed != host.contains(u':')) {
        return false;
    }
    bool isNumber = port == "*"_L1;
    endpoint.port = isNumber ? quint16{0} : port.toUShort(&isNumber);
    endpoint.host = host.toString();
    return isNumber;
}

} // namespace

Result<Endpoint> Endpoint::parse(const QString &text)
{
    Endpoint endpoint{text, {}, 0};
    const QStringView view(text);
    const bool isPath =
        (view.startsWith("ipc://"_L1) && view.size() > 6) || (view.startsWith("inproc://"_L1) && view.size() > 9);
    if (text.contains(QChar::Null) ||
        (!isPath && !(view.startsWith("tcp://"_L1) && readTcp(view.sliced(6), endpoint)))) {
        return tl::make_unexpected(badAddress(text));
    }
    return endpoint;
}

bool Endpoint::isForConnecting() const
{
    return !isTcp() || (host != u'*' && port != 0);
}

bool Endpoint::isIpv4() const
{
    return QHostAddress(host).protocol() == QAbstractSocket::IPv4Protocol;
}

QString Endpoint::name() const
{
    return isTcp() ? text.sliced(6) : text;
}

Error badAddress(const QString &text)
{
    return {ErrorCode::Address,
        u"\"%1\" is no address to use here; one looks like tcp://gateway.example.org:9940"_s.arg(text)};
}

} // namespace tidings::bus
