// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/tailprinter.h"

#include "app/ctl/command.h"
#include "app/ctl/prettyjson.h"
#include "app/ctl/records.h"
#include "core/bus/messagetext.h"
#include "core/json/canonical.h"
#include "core/json/path.h"

#include <algorithm>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

/// "a,b" and "c" give a, b and c.
QStringList names(const QStringList &values)
{
    return values.join(u',').split(u',', Qt::SkipEmptyParts);
}

/// Whether one of those wanted is there, or nobody in particular is wanted.
bool isAmong(const QStringList &wanted, const QStringList &there)
{
    return wanted.isEmpty() || std::ranges::any_of(wanted, [&](const QString &name) { return there.contains(name); });
}

} // namespace

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
    printer.m_names = {names(parser.values(u"users"_s)), names(parser.values(u"packages"_s))};
    printer.m_isTerse = parser.isSet(u"terse"_s);
    printer.m_isPretty = parser.isSet(u"pretty"_s);
    if (printer.m_isTerse && (printer.m_isPretty || parser.isSet(u"query"_s))) {
        return tl::make_unexpected(u"--terse goes with neither --pretty nor --query"_s);
    }
    if (printer.m_isTerse || !printer.m_names.users.isEmpty() || !printer.m_names.packages.isEmpty()) {
        printer.m_digester = std::make_unique<meta::Digester>();
    }
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
    const auto message = bus::Message::read(incoming);
    if (!message) {
        note(u"left out a message: "_s + message.error().detail);
        return true;
    }
    const auto text = textOf(*message, incoming);
    return !text || (writeLine(*text) && (!m_left || --*m_left > 0));
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

std::optional<QByteArray> TailPrinter::textOf(const bus::Message &message, const bus::Incoming &incoming) const
{
    if (m_digester) {
        const auto digest = m_digester->digest(message);
        if (!isAmong(m_names.users, digest.usernames) || !isAmong(m_names.packages, digest.packages)) {
            return {};
        }
        if (m_isTerse) {
            const auto line = u"%1 -- %2 %3"_s.arg(digest.title, digest.subtitle, digest.link);
            return printable(line.trimmed()).toUtf8();
        }
    }
    if (incoming.form == bus::Form::Fedmsg && message.envelope().contains("topic")) {
        return jsonOf(message.envelope());
    }
    // One that is as deep as may be does not fit in.
    const auto wrapped = json::Document::parse(bus::messageText(incoming, message));
    return jsonOf(wrapped ? wrapped->root() : message.envelope());
}

QByteArray TailPrinter::jsonOf(const json::Value &message) const
{
    const auto value = m_query ? json::at(message, *m_query) : message;
    return m_isPretty ? prettyJson(value).toUtf8() : QByteArray::fromStdString(json::canonical(value));
}

} // namespace tidings::ctl
