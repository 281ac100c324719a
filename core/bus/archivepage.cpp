// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/archivepage.h"

#include "core/json/canonical.h"

#include <QDateTime>

#include <array>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The text of a part of the page. What the archive wrote there is what a parser read once and wrote anew; the
/// canonical form means the same.
QByteArray textOf(const json::Value &value)
{
    return bytesOf(json::canonical(value));
}

/// When the archive says a message was sent; an invalid one if it does not.
QDateTime stampOf(const json::Value &item)
{
    constexpr double year10000 = 253402300800.0;
    const auto seconds = item["timestamp"].toDouble();
    const bool isTime = seconds && *seconds >= 0 && *seconds < year10000;
    return isTime ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*seconds * 1000), Qt::UTC) : QDateTime();
}

std::optional<Time> sentAt(const json::Value &item)
{
    constexpr std::size_t longest = 64;
    auto time = stampOf(item);
    const auto sent = item["headers"]["sent-at"].text();
    if (!time.isValid() && sent.size() <= longest) {
        time = QDateTime::fromString(QString::fromUtf8(bytesOf(sent)), Qt::ISODateWithMs);
    }
    return time.isValid() ? std::optional(Time(std::chrono::milliseconds(time.toMSecsSinceEpoch()))) : std::nullopt;
}

/// Old messages have no headers, or none that say when they were sent: they would all have been sent now.
QByteArray headersOf(const json::Value &item)
{
    const auto headers = item["headers"];
    const auto sent = stampOf(item).toString(Qt::ISODateWithMs).toStdString();
    if (headers["sent-at"].isString() || sent.empty()) {
        return headers.isObject() ? textOf(headers) : QByteArray();
    }
    const std::array<std::pair<std::string_view, std::string_view>, 1> with = {{{"sent-at", sent}}};
    const auto empty = json::Document::parse("{}");
    return bytesOf(json::canonical(headers.isObject() ? headers : empty->root(), {.with = with}));
}

bool isSerialised(const json::Value &item)
{
    return item.contains("body") && !item.contains("msg");
}

/// False if the item is no message of such a bus.
bool readItem(const json::Value &item, Form form, Incoming &incoming)
{
    if (!item.isObject() || !item["topic"].isString()) {
        return false;
    }
    incoming.form = form;
    incoming.isCatchUp = true;
    incoming.topic = bytesOf(item["topic"].text());
    if (form == Form::Fedmsg) {
        incoming.body = textOf(item);
        return !isSerialised(item);
    }
    const bool isBare = isSerialised(item);
    incoming.body = textOf(item[isBare ? "body" : "msg"]);
    incoming.headers = headersOf(item);
    incoming.id = bytesOf(item[isBare ? "id" : "msg_id"].text());
    return isBare || item.contains("msg");
}

} // namespace

Result<ArchivePage> readArchivePage(QByteArray text, Form form, const json::Limits &limits)
{
    const auto document = json::Document::parse(std::move(text), limits);
    if (!document) {
        return tl::make_unexpected(Error{ErrorCode::Unreadable, document.error().detail});
    }
    const auto items = document->root()["raw_messages"];
    if (!items.isArray()) {
        return tl::make_unexpected(Error{ErrorCode::NoMessage, u"it has no list \"raw_messages\""_s});
    }
    ArchivePage page{.items = static_cast<qint64>(items.size())};
    page.total = std::max<qint64>(document->root()["total"].toInteger().value_or(-1), -1);
    for (const auto &item : items.items()) {
        Incoming incoming;
        if (readItem(item, form, incoming)) {
            page.messages.push_back(std::move(incoming));
        } else {
            ++page.unreadable;
        }
    }
    page.reached = items.items().empty() ? std::nullopt : sentAt(items.items().back());
    return page;
}

} // namespace tidings::bus
