// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/tailprinter.h"
#include "app/interruption.h"
#include "core/bus/zmqsource.h"

#include <QCoreApplication>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"endpoint"_s, u"Where messages come from; may be said several times. tcp://127.0.0.1:9940 if not said."_s,
            u"address"_s},
        {u"topic"_s, u"Only topics that begin so. May be said several times."_s, u"prefix"_s},
        {u"include"_s, u"Only messages in whose text this is found. Of several, one is enough."_s,
            u"regular expression"_s},
        {u"exclude"_s, u"No message in whose text this is found."_s, u"regular expression"_s},
        {u"users"_s, u"Only messages about one of these people."_s, u"names with commas"_s},
        {u"packages"_s, u"Only messages about one of these packages."_s, u"names with commas"_s},
        {u"terse"_s, u"One sentence for each message."_s},
        {u"pretty"_s, u"Indented JSON, for reading."_s},
        {u"query"_s, u"Only what stands at this path: \"msg.build.name\", \"a|b\" for the first that is there."_s,
            u"path"_s},
        {u"count"_s, u"End after this many messages."_s, u"number"_s},
    });
}

void noteState(const bus::SourceState &state)
{
    if (state.trouble != bus::SourceState::Trouble::None) {
        note(state.detail);
    } else if (state.phase == bus::SourceState::Phase::Connected) {
        note(u"connected"_s);
    }
}

} // namespace

int tail(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Prints messages as they come, one a line, unverified: what fedmsg-tail does."_s);
    addOptions(parser);
    parser.process(arguments);
    auto printer = TailPrinter::make(parser);
    if (!printer) {
        return fail(printer.error());
    }
    bus::ZmqOptions options;
    options.endpoints =
        parser.isSet(u"endpoint"_s) ? parser.values(u"endpoint"_s) : QStringList{u"tcp://127.0.0.1:9940"_s};
    options.topics = parser.values(u"topic"_s);

    const app::Interruption interruption;
    QObject::connect(&interruption, &app::Interruption::interrupted, qApp, &QCoreApplication::quit);
    const SystemClock clock;
    bus::ZmqSource *running = nullptr;
    bus::ZmqSource source(
        options,
        [&](bus::Incoming &&incoming) {
            if (!printer->print(incoming)) {
                running->stop();
                QCoreApplication::quit();
            }
        },
        clock);
    running = &source;
    QObject::connect(&source, &bus::Source::stateChanged, qApp, [&source] { noteState(source.state()); });
    source.start();
    const auto &state = source.state();
    if (state.phase == bus::SourceState::Phase::Trouble && state.trouble == bus::SourceState::Trouble::BadAddress) {
        return SomeFailed;
    }
    QCoreApplication::exec();
    source.stop();
    if (state.malformed > 0) {
        note(u"%1 dropped that were no messages"_s.arg(state.malformed));
    }
    return Success;
}

} // namespace tidings::ctl
