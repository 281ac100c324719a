// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/gatewayaccess.h"

#include "app/ctl/command.h"
#include "app/ctl/passwordprompt.h"
#include "app/ctl/records.h"
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

/// One for each descriptor, without those that the program needs itself, and others beside.
tl::expected<int, QString> mostConnections(rlim_t descriptors, int others)
{
    const rlim_t own = 128 + static_cast<rlim_t>(others);
    if (descriptors <= own) {
        return tl::make_unexpected(
            u"%1 descriptors are too few: %2 are needed anyway, and one for each connection; raise the limit "
            "(LimitNOFILE=, ulimit -n)"_s.arg(descriptors)
                .arg(own));
    }
    return static_cast<int>(descriptors - own);
}

bus::DoorOptions door(Kind kind, bus::DoorOptions like, const QStringList &endpoints)
{
    like.kind = kind;
    like.listen.endpoints = endpoints;
    return like;
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
    auto again = password ? askForPassword(u"The same again: "_s) : password;
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

void addAccessOptions(QCommandLineParser &parser, const AccessWords &words)
{
    parser.addOptions({
        {u"accounts"_s,
            u"Only those may %1 who are in this file, and what it allows; read again when it changes."_s.arg(
                words.what),
            u"file"_s},
        {words.option + u"-password"_s,
            u"Listen here for %1 with a password, which travels unencrypted. May be said several times."_s.arg(
                words.who),
            u"address"_s},
        {words.option + u"-curve"_s,
            u"Listen here for %1 with a key%2. May be said several times."_s.arg(
                words.who, words.usualCurve.isEmpty() ? QString() : u"; %1 if not said"_s.arg(words.usualCurve)),
            u"address"_s},
        {u"curve-key"_s, u"Our own key for them; \"gateway key FILE\" makes one."_s, u"file"_s},
    });
}

tl::expected<std::optional<bus::EntranceOptions>, QString> accessOf(
    const QCommandLineParser &parser, const AccessWords &words, const bus::DoorOptions &anonymous, int others)
{
    const auto password = words.option + u"-password"_s;
    const auto curve = words.option + u"-curve"_s;
    const bool hasCurve = parser.isSet(u"curve-key"_s);
    if (!parser.isSet(u"accounts"_s)) {
        for (const auto &option : {u"curve-key"_s, curve, password}) {
            if (parser.isSet(option)) {
                return tl::make_unexpected(u"--%1 needs --accounts, which says who may come in"_s.arg(option));
            }
        }
        return std::nullopt;
    }
    if (parser.isSet(curve) && !hasCurve) {
        return tl::make_unexpected(u"--%1 needs --curve-key; \"tidingsctl gateway key FILE\" makes one"_s.arg(curve));
    }
    const auto most = mostConnections(raiseDescriptorLimit(), others);
    if (!most) {
        return tl::make_unexpected(most.error());
    }
    bus::EntranceOptions options{.accountsFile = parser.value(u"accounts"_s), .mostConnections = *most};
    if (!anonymous.listen.endpoints.isEmpty()) {
        options.doors.push_back(anonymous);
    }
    if (parser.isSet(password)) {
        options.doors.push_back(door(Kind::Plain, anonymous, parser.values(password)));
    }
    if (hasCurve) {
        const auto key = bus::CurveKey::read(parser.value(u"curve-key"_s));
        if (!key) {
            return tl::make_unexpected(key.error().detail);
        }
        if (!parser.isSet(curve) && words.usualCurve.isEmpty()) {
            return tl::make_unexpected(u"--curve-key is for those who come in at --%1, and there is none"_s.arg(curve));
        }
        options.doors.push_back(
            door(Kind::Curve, anonymous, parser.isSet(curve) ? parser.values(curve) : QStringList{words.usualCurve}));
        options.doors.back().secretKey = key->secret;
    }
    return options;
}

tl::expected<std::optional<int>, QString> highWaterMarkOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"high-water-mark"_s)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int mark = parser.value(u"high-water-mark"_s).toInt(&isNumber);
    if (!isNumber || mark < 0) {
        return tl::make_unexpected(u"--high-water-mark takes a number from 0 on"_s);
    }
    return mark;
}

int failToStart(const bus::Error &error)
{
    fail(error.detail);
    return error.code == bus::ErrorCode::InUse ? AddressInUse : SomeFailed;
}

void noteListening(const QString &whom, const QString &address)
{
    note({"listening"_L1, u"listening for %1 at %2"_s.arg(whom, address), {{u"for"_s, whom}, {u"address"_s, address}}});
}

void noteDoors(const QStringList &endpoints, const bus::EntranceOptions &options, const AccessWords &words)
{
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        const auto kind = options.doors[static_cast<std::size_t>(i)].kind;
        const auto by = kind == Kind::Curve   ? u" with a key"_s
                        : kind == Kind::Plain ? u" with a password"_s
                                              : QString();
        noteListening(words.who + by, endpoints[i]);
    }
}

void noteAdmissions(const bus::Entrance &entrance)
{
    const auto admissions = entrance.admissions();
    const auto guests = entrance.counts();
    note({"admitted"_L1,
        u"let in %1, turned away %2, put off %3; closed %4 connections, refused %5 subscriptions"_s
            .arg(admissions.letIn)
            .arg(admissions.refused)
            .arg(admissions.putOff)
            .arg(guests.closed)
            .arg(guests.refused),
        {{u"let_in"_s, number(admissions.letIn)}, {u"refused"_s, number(admissions.refused)},
            {u"put_off"_s, number(admissions.putOff)}, {u"connections_closed"_s, number(guests.closed)},
            {u"refused_subscriptions"_s, number(guests.refused)}}});
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
