// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/tailprinter.h"

#include "app/ctl/command.h"
#include "app/ctl/prettyjson.h"
#include "app/ctl/records.h"
#include "core/json/canonical.h"
#include "core/json/path.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

tl::expected<TailPrinter, QString> TailPrinter::make(const QCommandLineParser &parser)
{
    TailPrinter printer;
    auto include = patterns(parser.values(u"include"_s));
    auto exclude = patterns(parser.values(u"exclude"_s));
    if (!include || !exclude) {
        return tl::make_unexpected(include ? exclude.error() : include.error());
    }
    printer.m_include = std::move(*include);
    printer.m_exclude = std::move(*exclude);
    printer.m_isPretty = parser.isSet(u"pretty"_s);
    if (parser.isSet(u"query"_s)) {
        printer.m_query = parser.value(u"query"_s).toStdString();
    }
    if (parser.isSet(u"count"_s)) {
        bool isNumber = false;
        printer.m_left = parser.value(u"count"_s).toULongLong(&isNumber);
        if (!isNumber || *printer.m_left == 0) {
            return tl::make_unexpected(u"--count takes a number from 1 on"_s);
        }
    }
    return printer;
}

tl::expected<TailPrinter::Patterns, QString> TailPrinter::patterns(const QStringList &texts)
{
    Patterns patterns;
    for (const auto &text : texts) {
        // A message must not be able to keep us busy for ever. What is over the limit does not match.
        const QRegularExpression pattern(u"(*LIMIT_MATCH=1000000)(*LIMIT_DEPTH=100000)"_s + text);
        if (!pattern.isValid()) {
            return tl::make_unexpected(u"\"%1\" is no regular expression: %2"_s.arg(text, pattern.errorString()));
        }
        patterns.append(pattern);
    }
    return patterns;
}

bool TailPrinter::print(const bus::Incoming &incoming)
{
    if (!isWanted(incoming.body)) {
        return true;
    }
    const auto message = wholeMessage(incoming);
    if (!message) {
        return true;
    }
    const bool isRead = writeLine(textOf(message->root()));
    return isRead && (!m_left || --*m_left > 0);
}

bool TailPrinter::isWanted(const QByteArray &body) const
{
    if (m_include.isEmpty() && m_exclude.isEmpty()) {
        return true;
    }
    const auto text = QString::fromUtf8(body);
    const auto matches = [&text](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); };
    return (m_include.isEmpty() || std::ranges::any_of(m_include, matches)) && std::ranges::none_of(m_exclude, matches);
}

std::optional<json::Document> TailPrinter::wholeMessage(const bus::Incoming &incoming)
{
    const auto leaveOut = [](const QString &why) {
        note(u"left out a message: "_s + why);
        return std::nullopt;
    };
    const auto message = bus::Message::read(incoming);
    if (!message) {
        return leaveOut(message.error().detail);
    }
    auto body = incoming.body;
    if (!message->envelope().contains("topic")) {
        // As the reference's hub wraps what is only a payload.
        const auto topic = QJsonDocument(QJsonArray{QString::fromUtf8(incoming.topic)}).toJson(QJsonDocument::Compact);
        body = "{\"msg\":" + body + ",\"topic\":" + topic.sliced(1, topic.size() - 2) + '}';
    }
    auto document = json::Document::parse(std::move(body));
    return document ? std::optional(std::move(*document)) : leaveOut(document.error().detail);
}

QByteArray TailPrinter::textOf(const json::Value &message) const
{
    const auto value = m_query ? json::at(message, *m_query) : message;
    return m_isPretty ? prettyJson(value).toUtf8() : QByteArray::fromStdString(json::canonical(value));
}

} // namespace tidings::ctl
