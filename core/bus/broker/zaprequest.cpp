// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/zaprequest.h"

#include "core/text/printable.h"

#include <QHostAddress>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

// Where in a request what stands.
constexpr qsizetype askerAt = 0;
constexpr qsizetype delimiterAt = 1;
constexpr qsizetype versionAt = 2;
constexpr qsizetype idAt = 3;
constexpr qsizetype addressAt = 5;
constexpr qsizetype mechanismAt = 7;
constexpr qsizetype credentialsAt = 8;

constexpr char zapVersion[] = "1.0";
constexpr qsizetype curveKeySize = 32;

bool takeCredentials(ZapRequest &request, const QByteArray &mechanism, const QByteArrayList &credentials)
{
    if (mechanism == "NULL") {
        request.mechanism = ZapRequest::Mechanism::Null;
        return credentials.isEmpty();
    }
    if (mechanism == "PLAIN" && credentials.size() == 2) {
        request.mechanism = ZapRequest::Mechanism::Plain;
        request.name = QString::fromUtf8(credentials[0]);
        request.password = credentials[1];
        return true;
    }
    if (mechanism == "CURVE" && credentials.size() == 1) {
        request.mechanism = ZapRequest::Mechanism::Curve;
        request.key = credentials[0];
        return request.key.size() == curveKeySize;
    }
    return false;
}

} // namespace

std::optional<ZapRequest> ZapRequest::read(const QByteArrayList &frames)
{
    if (frames.size() < credentialsAt || frames.size() > mostFrames || !frames[delimiterAt].isEmpty() ||
        frames[versionAt] != zapVersion) {
        return {};
    }
    ZapRequest request{
        .asker = frames[askerAt], .id = frames[idAt], .address = peerGroup(QString::fromUtf8(frames[addressAt]))};
    if (!takeCredentials(request, frames[mechanismAt], frames.sliced(credentialsAt))) {
        return {};
    }
    return request;
}

QByteArrayList ZapRequest::answer(const char *status, const char *words, const QByteArray &userId) const
{
    return {asker, {}, zapVersion, id, status, words, userId, {}};
}

QByteArrayList ZapRequest::welcome(const QByteArray &userId) const
{
    return answer("200", "OK", userId);
}

QByteArrayList ZapRequest::refusal() const
{
    return answer("400", "not let in", {});
}

QByteArrayList ZapRequest::later() const
{
    return answer("300", "not now", {});
}

QString peerGroup(const QString &address)
{
    constexpr int network = 64;
    const QHostAddress parsed(address);
    bool isIpv4 = false;
    const QHostAddress ipv4(parsed.toIPv4Address(&isIpv4));
    if (isIpv4) {
        return ipv4.toString();
    }
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol) {
        // A socket of the file system has none.
        constexpr qsizetype longest = 64;
        return address.isEmpty() ? u"local"_s : text::printable(address.left(longest));
    }
    auto bytes = parsed.toIPv6Address();
    for (int i = network / 8; i < 16; ++i) {
        bytes[i] = 0;
    }
    return QHostAddress(bytes).toString() + u"/64"_s;
}

} // namespace tidings::bus
