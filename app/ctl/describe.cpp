// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/readingoptions.h"
#include "app/ctl/records.h"
#include "core/meta/digester.h"
#include "core/meta/digestjson.h"

#include <QDateTime>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

bool isTime(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber || QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

} // namespace

int describe(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Reads messages and prints what each of them says, as JSON."_s);
    addReadingOptions(parser);
    parser.addOptions({
        {u"now"_s, u"Take this for the present, in sentences that count down to something."_s, u"time"_s},
        nullOption(),
    });
    parser.process(arguments);
    if (parser.isSet(u"now"_s) && !isTime(parser.value(u"now"_s))) {
        return fail(u"--now takes a time like 2026-03-01T12:00:00Z, or seconds since 1970"_s);
    }
    const auto reading = readingFrom(parser);
    if (!reading) {
        return fail(reading.error());
    }
    const meta::Digester digester(*reading);
    return answerRecords(parser.isSet(u"null"_s) ? '\0' : '\n', [&](const QByteArray &record) -> Answer {
        const auto message = bus::Message::readText(record);
        if (!message) {
            return {{}, message.error().detail};
        }
        return {toLine(meta::toJson(digester.digest(*message))), {}};
    });
}

} // namespace tidings::ctl
