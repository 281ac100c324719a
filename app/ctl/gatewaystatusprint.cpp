// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/gatewaystatus.h"
#include "app/ctl/records.h"
#include "app/ctl/runningprogram.h"
#include "app/ctl/service.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    writeLine(forTerminal(line).toUtf8());
}

QString count(const QJsonObject &object, QLatin1StringView key)
{
    return QString::number(object[key].toInteger());
}

QString bytes(const QJsonObject &object, QLatin1StringView key)
{
    return QLocale::c().formattedDataSize(object[key].toInteger(), 1);
}

/// "2026-11-27 03:12:01", without what makes it hard to read.
QString moment(const QJsonObject &object, QLatin1StringView key)
{
    const auto time = QDateTime::fromString(object[key].toString(), Qt::ISODate).toUTC();
    return time.isValid() ? time.toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"-"_s;
}

QString span(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds >= day) {
        return u"%1 d %2 h"_s.arg(seconds / day).arg(seconds % day / hour);
    }
    if (seconds >= hour) {
        return u"%1 h %2 min"_s.arg(seconds / hour).arg(seconds % hour / minute);
    }
    return seconds >= minute ? u"%1 min %2 s"_s.arg(seconds / minute).arg(seconds % minute) : u"%1 s"_s.arg(seconds);
}

QString lagWords(const QJsonObject &lag)
{
    if (!lag.contains("newest_seconds"_L1)) {
        return u"none passed on yet"_s;
    }
    const auto newest = u"newest %1 ago"_s.arg(span(static_cast<qint64>(lag["newest_seconds"_L1].toDouble())));
    return lag.contains("delay_seconds"_L1)
               ? u"%1, %2 s after it was sent"_s.arg(newest).arg(lag["delay_seconds"_L1].toDouble(), 0, 'f', 1)
               : newest;
}

QString accountsWords(const QJsonObject &file)
{
    const auto words = u"accounts: %1, of %2 as it was at %3 UTC"_s.arg(
        count(file, "accounts"_L1), file["file"_L1].toString(), moment(file, "read_at"_L1));
    const auto error = file["error"_L1].toString();
    return error.isEmpty() ? words : u"%1; what is there now is wrong: %2"_s.arg(words, error);
}

QStringList rowOf(const QJsonObject &use)
{
    const auto account = use["account"_L1].toString();
    return {account.isEmpty() ? u"(%1)"_s.arg(use["address"_L1].toString()) : account, count(use, "connections"_L1),
        moment(use, "since"_L1), count(use, "topics"_L1), count(use, "messages"_L1), bytes(use, "bytes"_L1),
        bytes(use, "waiting_bytes"_L1), count(use, "refused"_L1),
        use.contains("shut_out_until"_L1) ? u"shut out until "_s + moment(use, "shut_out_until"_L1) : QString()};
}

/// Columns as wide as they need to be; names to the left, numbers to the right.
void printTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    for (const auto &row : rows) {
        QString line = row.first().leftJustified(widths.first());
        for (qsizetype i = 1; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            line += u"  "_s + (isLast ? row[i] : row[i].rightJustified(widths[i]));
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        print(line);
    }
}

void printEntrance(const QJsonObject &status)
{
    const auto connections = status["connections"_L1].toObject();
    const auto sent = status["sent"_L1].toObject();
    print(u"connections: %1 now; let in %2, turned away %3, put off %4, closed %5; refused %6 subscriptions"_s.arg(
        count(connections, "now"_L1), count(connections, "let_in"_L1), count(connections, "refused"_L1),
        count(connections, "put_off"_L1), count(connections, "closed"_L1), count(status, "refused_subscriptions"_L1)));
    print(u"sent: %1 messages, %2"_s.arg(count(sent, "messages"_L1), bytes(sent, "bytes"_L1)));
    print(accountsWords(status["accounts_file"_L1].toObject()));
    QList<QStringList> rows{{u"WHO"_s, u"CONNECTIONS"_s, u"SINCE (UTC)"_s, u"TOPICS"_s, u"MESSAGES"_s, u"SENT"_s,
        u"WAITING"_s, u"REFUSED"_s, QString()}};
    for (const auto &use : status["accounts"_L1].toArray()) {
        rows.append(rowOf(use.toObject()));
    }
    if (rows.size() > 1) {
        print({});
        printTable(rows);
    }
}

void printForPeople(const QJsonObject &status)
{
    const auto inbound = status["inbound"_L1].toObject();
    const auto detail = inbound["detail"_L1].toString();
    const auto messages = status["messages"_L1].toObject();
    print(u"gateway of Tidings %1, up %2"_s.arg(
        status["version"_L1].toString(), span(status["uptime_seconds"_L1].toInteger())));
    print(u"inbound: %1%2"_s.arg(inbound["state"_L1].toString(), detail.isEmpty() ? detail : u", "_s + detail));
    print(u"messages: received %1, passed on %2, dropped %3 malformed; %4"_s.arg(count(messages, "received"_L1),
        count(messages, "passed_on"_L1), count(messages, "malformed"_L1), lagWords(status["lag"_L1].toObject())));
    if (status.contains("accounts_file"_L1)) {
        printEntrance(status);
    }
}

} // namespace

int printGatewayStatus(const QCommandLineParser &parser)
{
    const auto name = u"tidings-gateway"_s;
    if (parser.isSet(u"json"_s)) {
        return printServiceStatus(parser, name);
    }
    const auto status = askService(parser, name);
    if (!status) {
        return fail(status.error().detail);
    }
    printForPeople(*status);
    return Success;
}

} // namespace tidings::ctl
