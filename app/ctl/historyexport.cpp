// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/historyexport.h"

#include "app/ctl/command.h"
#include "app/ctl/historyfile.h"
#include "app/ctl/progressline.h"
#include "app/interruption.h"
#include "app/profilebus.h"
#include "core/pipeline/exporter.h"

#include <QCoreApplication>
#include <QLocale>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using Phase = pipeline::ExportState::Phase;

namespace {

/// The request, or the words of what is wrong with the options.
OrWords<pipeline::ExportRequest> requestFrom(const QCommandLineParser &parser, const QString &words)
{
    auto search = searchFrom(words);
    if (!search) {
        return tl::make_unexpected(search.error());
    }
    pipeline::ExportRequest request{.query = {.search = std::move(*search)}, .file = parser.value(u"output"_s)};
    if (request.file.isEmpty()) {
        return tl::make_unexpected(u"say which file to write: history export libaurora --output builds.csv"_s);
    }
    request.format = history::textFormatOf(request.file);
    if (parser.isSet(u"format"_s)) {
        const auto format = history::textFormatFrom(parser.value(u"format"_s));
        if (!format) {
            return tl::make_unexpected(u"--format takes jsonl or csv"_s);
        }
        request.format = *format;
    }
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        request.limit = parser.value(u"limit"_s).toLongLong(&isNumber);
        if (!isNumber || request.limit < 0) {
            return tl::make_unexpected(u"--limit takes a number; 0 is all"_s);
        }
    }
    return request;
}

int statusOf(const pipeline::ExportState &state)
{
    switch (state.phase) {
    case Phase::Done:
        note(u"%1 messages written to %2"_s.arg(state.written).arg(state.file));
        return Success;
    case Phase::Stopped:
        return fail(u"stopped: %1 was not written"_s.arg(state.file));
    default:
        return fail(state.error);
    }
}

} // namespace

int exportHistory(const QCommandLineParser &parser, const QString &words)
{
    const auto request = requestFrom(parser, words);
    if (!request) {
        return fail(request.error());
    }
    const auto configuration = historyConfiguration(parser);
    if (!configuration) {
        return fail(configuration.error());
    }
    const app::Interruption interruption;
    pipeline::Exporter exporter(configuration->history.database, app::readingOf(*configuration));
    ProgressLine line;
    QObject::connect(&interruption, &app::Interruption::interrupted, &exporter, &pipeline::Exporter::stop);
    QObject::connect(&exporter, &pipeline::Exporter::stateChanged, &exporter, [&] {
        const auto &state = exporter.state();
        if (!state.isRunning()) {
            QCoreApplication::quit();
        } else if (state.about > 0) {
            const QLocale locale;
            line.show(u"%1 of %2 messages"_s.arg(locale.toString(state.written), locale.toString(state.about)));
        }
    });
    exporter.start(*request);
    QCoreApplication::exec();
    line.clear();
    return statusOf(exporter.state());
}

} // namespace tidings::ctl
