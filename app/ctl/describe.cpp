// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "core/meta/digester.h"
#include "core/meta/digestjson.h"
#include "core/meta/packs/pluginloader.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <tl/expected.hpp>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

template <class T>
using OrWords = tl::expected<T, QString>;

OrWords<QLocale> localeFrom(const QString &name)
{
    const QLocale locale(name);
    // An unknown name gives C, without a word.
    if (locale == QLocale::c() && name != "C"_L1 && name != "POSIX"_L1) {
        return tl::make_unexpected(u"there is no language \"%1\"; write it like \"de\" or \"pt_BR\""_s.arg(name));
    }
    return locale;
}

OrWords<QHash<QString, QString>> accountsFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(u"cannot read %1: %2"_s.arg(path, file.errorString()));
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        const auto what = error.error == QJsonParseError::NoError ? u"it is no JSON object"_s : error.errorString();
        return tl::make_unexpected(u"%1 is no list of accounts: %2"_s.arg(path, what));
    }
    QHash<QString, QString> accounts;
    const auto object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isString()) {
            return tl::make_unexpected(u"%1: the account of \"%2\" is no text"_s.arg(path, member.key()));
        }
        accounts.insert(member.key(), member->toString());
    }
    return accounts;
}

bool isTime(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber || QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

/// Checks the options that are not about the reader.
OrWords<void> checkOthers(const QCommandLineParser &parser)
{
    if (parser.isSet(u"now"_s) && !isTime(parser.value(u"now"_s))) {
        return tl::make_unexpected(u"--now takes a time like 2026-03-01T12:00:00Z, or seconds since 1970"_s);
    }
    return {};
}

/// What is broken is left out; the rest goes on.
void noteAll(const QList<meta::Error> &refused)
{
    for (const auto &error : refused) {
        note(error.detail);
    }
}

OrWords<meta::Reading> readingFrom(const QCommandLineParser &parser)
{
    meta::Reading reading;
    reading.reader = parser.value(u"reader"_s);
    if (parser.isSet(u"locale"_s)) {
        const auto locale = localeFrom(parser.value(u"locale"_s));
        if (!locale) {
            return tl::make_unexpected(locale.error());
        }
        reading.locale = *locale;
    }
    if (parser.isSet(u"accounts"_s)) {
        const auto accounts = accountsFrom(parser.value(u"accounts"_s));
        if (!accounts) {
            return tl::make_unexpected(accounts.error());
        }
        reading.accounts = *accounts;
    }
    for (const auto &folder : parser.values(u"packs"_s)) {
        noteAll(meta::addPacks(reading.services, folder));
    }
    for (const auto &folder : parser.values(u"plugins"_s)) {
        noteAll(meta::addPlugins(reading.services, folder));
    }
    return reading;
}

} // namespace

int describe(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Reads messages and prints what each of them says, as JSON."_s);
    parser.addOptions({
        {u"locale"_s, u"The language of the sentences; English if there is no translation."_s, u"name"_s},
        {u"reader"_s, u"The account that reads: \"You\" in sentences."_s, u"name"_s},
        {u"accounts"_s, u"A JSON object of nicknames and addresses with their accounts."_s, u"file"_s},
        {u"now"_s, u"Take this for the present, in sentences that count down to something."_s, u"time"_s},
        {u"packs"_s, u"A folder of pack files with further services; may be given several times."_s, u"folder"_s},
        {u"plugins"_s, u"A folder of plugins with further services; may be given several times."_s, u"folder"_s},
        nullOption(),
    });
    parser.process(arguments);
    if (const auto others = checkOthers(parser); !others) {
        return fail(others.error());
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
