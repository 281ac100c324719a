// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "app/ctl/runningprogram.h"
#include "core/desktop/messagejson.h"
#include "core/desktop/service.h"
#include "core/meta/digestjson.h"

#include <QDBusMetaType>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"what"_s, u"kind, package, person or object."_s);
    parser.addPositionalArgument(
        u"name"_s, u"Which; of a kind the service and the kind, like buildsys.build.failed."_s);
    parser.addOptions({
        {u"for"_s, u"hour, tomorrow (until six in the morning), or good (until it is undone). hour if not said."_s,
            u"period"_s, u"hour"_s},
        {u"undo"_s, u"Tell of it again."_s},
        {u"list"_s, u"Print what is muted, as JSON, one a line."_s},
    });
}

void printMute(const QString &what, const QString &name, const QString &until)
{
    writeLine(desktop::compact({{u"what"_s, what}, {u"name"_s, name}, {u"until"_s, meta::textOrNull(until)}}));
}

int list()
{
    qDBusRegisterMetaType<desktop::MuteEntry>();
    qDBusRegisterMetaType<QList<desktop::MuteEntry>>();
    const auto answer = callRunning(u"Mutes"_s);
    if (!answer) {
        return fail(answer.error().words);
    }
    for (const auto &mute : qdbus_cast<QList<desktop::MuteEntry>>(answer->value(0))) {
        printMute(mute.what, mute.name, mute.until);
    }
    return Success;
}

} // namespace

int mute(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(
        parser, u"Has the running program tell nothing of a kind, package, person or object for a while."_s);
    addOptions(parser);
    parser.process(arguments);
    const auto words = parser.positionalArguments();
    const bool isList = parser.isSet(u"list"_s);
    if (words.size() != (isList ? 0 : 2)) {
        return fail(u"say what and which, like \"package firefox\"; or --list"_s);
    }
    if (isList) {
        return list();
    }
    if (parser.isSet(u"undo"_s)) {
        const auto answer = callRunning(u"Unmute"_s, {words.at(0), words.at(1)});
        return answer ? Success : fail(answer.error().words);
    }
    const auto answer = callRunning(u"Mute"_s, {words.at(0), words.at(1), parser.value(u"for"_s)});
    if (!answer) {
        return fail(answer.error().words);
    }
    printMute(words.at(0), words.at(1), answer->value(0).toString());
    return Success;
}

} // namespace tidings::ctl
