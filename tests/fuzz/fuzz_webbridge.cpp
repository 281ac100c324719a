// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webaddress.h"
#include "core/bridge/webframe.h"
#include "core/bridge/webrequest.h"
#include "core/bus/broker/subscriptionrequest.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

using namespace tidings;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkCredentials(const std::optional<bridge::WebCredentials> &read)
{
    check(!read || (!read->account.isEmpty() && !read->password.isEmpty() && read->password.size() <= 255));
}

} // namespace

/// Whatever a browser asks for are topics that may be subscribed to, or is refused in words that fit into the end of a
/// connection. Whatever it says it is has a name and a password, or nothing. Whatever message comes is a frame of JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const meta::Digester digester;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto text = QString::fromUtf8(bytes);
    const auto request = bridge::WebRequest::read(QUrl::fromEncoded("wss://localhost/?" + bytes));
    check(request ? !request->topics.isEmpty() && std::ranges::all_of(request->topics,
                                                      [](const QByteArray &topic) {
                                                          return topic.size() <= bus::SubscriptionRequest::longestTopic;
                                                      })
                  : request.error().toUtf8().size() <= 100);
    checkCredentials(bridge::WebCredentials::readHeader(bytes));
    checkCredentials(bridge::WebCredentials::readHeader("Basic " + bytes.toBase64()));
    checkCredentials(bridge::WebCredentials::readFrame(text));
    if (const auto origin = bridge::originFrom(text)) {
        check(bridge::originFrom(*origin) == origin);
    }
    check(bridge::WebAddress::parse(text).has_value() || !bridge::WebAddress::parse(text).error().detail.isEmpty());
    const auto frame = bridge::webFrame(bytes.left(20), bytes, digester);
    check(frame.size() <= bridge::largestFrame);
    check(frame.isEmpty() || !QJsonDocument::fromJson(frame).isNull());
    return 0;
}
