// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "app/ctl/runningprogram.h"
#include "core/desktop/messagejson.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QJsonArray>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    writeLine(forTerminal(line).toUtf8());
}

QString ageOf(const QVariantMap &profile)
{
    return profile.contains(u"age"_s)
               ? u", last message %1 s ago"_s.arg(static_cast<qint64>(profile.value(u"age"_s).toDouble()))
               : u", no message yet"_s;
}

QString lineOf(const QVariantMap &profile)
{
    const auto line = u"%1: %2"_s.arg(profile.value(u"name"_s).toString(), profile.value(u"state"_s).toString());
    const auto trouble = profile.value(u"trouble"_s).toString();
    if (trouble.isEmpty()) {
        return line + ageOf(profile);
    }
    return u"%1 (%2): %3"_s.arg(line, trouble, profile.value(u"detail"_s).toString());
}

QString bubblesOf(const QVariantMap &status)
{
    if (status.value(u"paused"_s).toBool()) {
        const auto until = status.value(u"until"_s).toString();
        return until.isEmpty() ? u"bubbles: paused until resumed"_s : u"bubbles: paused until %1"_s.arg(until);
    }
    const auto quiet = status.value(u"quiet"_s).toString();
    return quiet.isEmpty() ? u"bubbles: on"_s : u"bubbles: quiet, %1"_s.arg(quiet);
}

void printForPeople(const QVariantMap &status, const QList<QVariantMap> &profiles)
{
    print(u"Tidings %1 is running"_s.arg(status.value(u"version"_s).toString()));
    for (const auto &profile : profiles) {
        print(lineOf(profile));
    }
    print(u"unread: %1, problems: %2"_s.arg(
        status.value(u"unread"_s).toString(), status.value(u"problems"_s).toString()));
    print(bubblesOf(status));
    print(u"history: %1"_s.arg(status.value(u"history"_s).toString()));
    if (const auto notice = status.value(u"notice"_s).toString(); !notice.isEmpty()) {
        print(u"notice: %1"_s.arg(notice));
    }
}

void printJson(QVariantMap status, const QList<QVariantMap> &profiles)
{
    QJsonArray all;
    for (const auto &profile : profiles) {
        all.append(QJsonObject::fromVariantMap(profile));
    }
    status.remove(u"profiles"_s);
    auto object = QJsonObject::fromVariantMap(status);
    object.insert(u"profiles"_s, all);
    writeLine(desktop::compact(object));
}

} // namespace

int status(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Tells how the running program stands."_s);
    parser.addOption({u"json"_s, u"Print one line of JSON."_s});
    parser.process(arguments);
    const auto answer = callRunning(u"Status"_s);
    if (!answer) {
        return fail(answer.error().words);
    }
    const auto status = qdbus_cast<QVariantMap>(answer->value(0));
    const auto profiles = qdbus_cast<QList<QVariantMap>>(status.value(u"profiles"_s));
    if (parser.isSet(u"json"_s)) {
        printJson(status, profiles);
    } else {
        printForPeople(status, profiles);
    }
    return Success;
}

} // namespace tidings::ctl
