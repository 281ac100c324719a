// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/gatewayweb.h"

#include "core/bridge/webaddress.h"
#include "core/bridge/webbridge.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

void addWebOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"websocket"_s, u"Listen here for browsers: wss://*:9943, or ws://127.0.0.1:9943 on this machine."_s,
            u"address"_s},
        {u"origin"_s, u"Pages of this origin may connect: https://HOST. May be said several times."_s, u"origin"_s},
        {u"tls-certificate"_s,
            u"For wss: the certificate and those that vouch for it, PEM; read again when replaced."_s, u"file"_s},
        {u"tls-key"_s, u"For wss: its key, PEM."_s, u"file"_s},
        {u"websocket-unencrypted"_s,
            u"Let ws:// be reached from other machines, for a proxy that encrypts. No passwords are taken there."_s},
    });
}

tl::expected<bus::MakeSideDoor, QString> webDoorOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"websocket"_s)) {
        for (const auto &option : {u"origin"_s, u"tls-certificate"_s, u"tls-key"_s, u"websocket-unencrypted"_s}) {
            if (parser.isSet(option)) {
                return tl::make_unexpected(u"--%1 needs --websocket, where browsers connect"_s.arg(option));
            }
        }
        return nullptr;
    }
    if (!parser.isSet(u"accounts"_s)) {
        return tl::make_unexpected(u"--websocket needs --accounts, which says who may come in"_s);
    }
    if (!parser.isSet(u"origin"_s)) {
        return tl::make_unexpected(u"--websocket needs --origin, which says whose pages may connect"_s);
    }
    bridge::WebBridgeOptions options{.address = parser.value(u"websocket"_s),
        .isClearAllowed = parser.isSet(u"websocket-unencrypted"_s),
        .certificate = parser.value(u"tls-certificate"_s),
        .key = parser.value(u"tls-key"_s)};
    const auto address = bridge::WebAddress::parse(options.address);
    if (!address) {
        return tl::make_unexpected(address.error().detail);
    }
    if (address->isEncrypted && (options.certificate.isEmpty() || options.key.isEmpty())) {
        return tl::make_unexpected(u"wss:// needs --tls-certificate and --tls-key"_s);
    }
    for (const auto &text : parser.values(u"origin"_s)) {
        const auto origin = bridge::originFrom(text);
        if (!origin) {
            return tl::make_unexpected(origin.error().detail);
        }
        options.origins.append(*origin);
    }
    return [options](bus::Reception &reception) { return std::make_unique<bridge::WebBridge>(options, reception); };
}

} // namespace tidings::ctl
