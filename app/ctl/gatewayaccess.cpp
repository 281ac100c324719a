// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/gatewayaccess.h"

#include "app/ctl/command.h"
#include "app/ctl/passwordprompt.h"
#include "core/bus/curvekey.h"

#include <QFileInfo>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using Kind = bus::DoorOptions::Kind;

namespace {

/// As many descriptors as this process may have and can use; how many those are.
rlim_t raiseDescriptorLimit()
{
    constexpr rlim_t enough = 16'384;
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::max(limit.rlim_cur, std::min(limit.rlim_max, enough));
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return std::min(limit.rlim_cur, enough);
}

/// One for each descriptor, without those that the gateway needs itself.
tl::expected<int, QString> mostConnections(rlim_t descriptors)
{
    constexpr rlim_t own = 128;
    if (descriptors <= own) {
        return tl::make_unexpected(
            u"%1 descriptors are too few: a gateway needs %2 itself, and one for each connection; raise the limit "
            "(LimitNOFILE=, ulimit -n)"_s.arg(descriptors)
                .arg(own));
    }
    return static_cast<int>(descriptors - own);
}

bus::DoorOptions door(Kind kind, bus::PublisherOptions listen, const QStringList &endpoints)
{
    if (!endpoints.isEmpty()) {
        listen.endpoints = endpoints;
    }
    return {.kind = kind, .listen = std::move(listen)};
}

/// A password that somebody who types it twice has typed right.
tl::expected<Secret, QString> newPassword(const QCommandLineParser &parser)
{
    if (parser.isSet(u"password-fd"_s)) {
        return passwordFrom(parser);
    }
    if (!canAskForPassword()) {
        return tl::make_unexpected(u"no password was typed; without a terminal use --password-fd"_s);
    }
    auto password = askForPassword(u"Password: "_s);
    const auto again = password ? askForPassword(u"The same again: "_s) : password;
    if (!again) {
        return again;
    }
    return *password == *again ? password : tl::make_unexpected(u"those were two passwords"_s);
}

tl::expected<Secret, QString> usablePassword(const QCommandLineParser &parser)
{
    // What a frame of ZeroMQ's PLAIN holds.
    constexpr qsizetype longest = 255;
    auto password = newPassword(parser);
    const bool isUsable = password && !password->isEmpty() && password->bytes().size() <= longest;
    return !password || isUsable ? std::move(password)
                                 : tl::make_unexpected(u"a password has 1 to %1 bytes"_s.arg(longest));
}

} // namespace

void addAccessOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"accounts"_s,
            u"Only those may subscribe who are in this file, and to what it allows; read again when it changes."_s,
            u"file"_s},
        {u"outbound-password"_s,
            u"Listen here for subscribers with a password, which travels unencrypted. May be said several times."_s,
            u"address"_s},
        {u"outbound-curve"_s,
            u"Listen here for subscribers with a key; tcp://*:9942 if not said. May be said several times."_s,
            u"address"_s},
        {u"curve-key"_s, u"The gateway's own key for them; \"gateway key FILE\" makes one."_s, u"file"_s},
        passwordOption(),
    });
}

tl::expected<std::optional<bus::EntranceOptions>, QString> accessOf(
    const QCommandLineParser &parser, const bus::PublisherOptions &outbound)
{
    const bool hasCurve = parser.isSet(u"curve-key"_s);
    if (!parser.isSet(u"accounts"_s)) {
        for (const auto &option : {u"curve-key"_s, u"outbound-curve"_s, u"outbound-password"_s}) {
            if (parser.isSet(option)) {
                return tl::make_unexpected(u"--%1 needs --accounts, which says who may come in"_s.arg(option));
            }
        }
        return std::nullopt;
    }
    if (parser.isSet(u"outbound-curve"_s) && !hasCurve) {
        return tl::make_unexpected(u"--outbound-curve needs --curve-key; \"tidingsctl gateway key FILE\" makes one"_s);
    }
    const auto most = mostConnections(raiseDescriptorLimit());
    if (!most) {
        return tl::make_unexpected(most.error());
    }
    bus::EntranceOptions options{.accountsFile = parser.value(u"accounts"_s), .mostConnections = *most};
    options.doors.push_back(door(Kind::Anonymous, outbound, {}));
    if (parser.isSet(u"outbound-password"_s)) {
        options.doors.push_back(door(Kind::Plain, outbound, parser.values(u"outbound-password"_s)));
    }
    if (hasCurve) {
        const auto key = bus::CurveKey::read(parser.value(u"curve-key"_s));
        if (!key) {
            return tl::make_unexpected(key.error().detail);
        }
        const auto said = parser.values(u"outbound-curve"_s);
        options.doors.push_back(door(Kind::Curve, outbound, said.isEmpty() ? QStringList{u"tcp://*:9942"_s} : said));
        options.doors.back().secretKey = key->secret;
    }
    return options;
}

int printPasswordHash(const QCommandLineParser &parser)
{
    const auto password = usablePassword(parser);
    if (!password) {
        return fail(password.error());
    }
    const auto hash = crypto::PasswordHash::make(password->bytes());
    if (!hash) {
        return fail(hash.error().detail);
    }
    std::puts(qPrintable(hash->text()));
    return Success;
}

int printPublicKey(const QString &file)
{
    const auto key = QFileInfo::exists(file) ? bus::CurveKey::read(file) : bus::CurveKey::make(file);
    if (!key) {
        return fail(key.error().detail);
    }
    std::puts(qPrintable(key->publicKey));
    return Success;
}

} // namespace tidings::ctl
