// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webaddress.h"

#include "core/bus/endpoint.h"
#include "core/text/printable.h"

#include <QUrl>

namespace tidings::bridge {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<bus::Error> noAddress(const QString &words, const QString &text)
{
    return tl::make_unexpected(bus::Error{bus::ErrorCode::Address, words.arg(text::printable(text))});
}

} // namespace

bus::Result<WebAddress> WebAddress::parse(const QString &text)
{
    const auto words = u"\"%1\" is no address for browsers; write wss://*:9943 or ws://127.0.0.1:9943"_s;
    const bool isEncrypted = text.startsWith("wss://"_L1);
    if (!isEncrypted && !text.startsWith("ws://"_L1)) {
        return noAddress(words, text);
    }
    const auto endpoint = bus::Endpoint::parse(u"tcp"_s + text.sliced(text.indexOf(u':')));
    if (!endpoint) {
        return noAddress(words, text);
    }
    WebAddress address{.isEncrypted = isEncrypted, .port = endpoint->port};
    if (endpoint->host == "*"_L1) {
        address.host = QHostAddress::Any;
    } else if (endpoint->host == "localhost"_L1) {
        address.host = QHostAddress::LocalHost;
    } else if (!address.host.setAddress(endpoint->host)) {
        return noAddress(u"\"%1\": listening takes an address in numbers, \"localhost\" or \"*\""_s, text);
    }
    return address;
}

bus::Result<QString> originFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isSecure = url.scheme() == "https"_L1;
    if (!url.isValid() || (!isSecure && url.scheme() != "http"_L1) || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() ||
        url.hasFragment()) {
        return noAddress(u"\"%1\" is no origin; write it like https://example.org"_s, text);
    }
    auto origin = url.adjusted(QUrl::RemovePath);
    if (origin.port() == (isSecure ? 443 : 80)) {
        origin.setPort(-1);
    }
    return QString::fromLatin1(origin.toEncoded());
}

} // namespace tidings::bridge
