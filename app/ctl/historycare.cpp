// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/historycare.h"

#include "app/ctl/command.h"
#include "app/ctl/historyfile.h"
#include "app/ctl/progressline.h"
#include "app/interruption.h"
#include "app/profilebus.h"
#include "core/pipeline/housekeeper.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using pipeline::HousekeepingState;
using Task = HousekeepingState::Task;
using Phase = HousekeepingState::Phase;

namespace {

QString checkWords(const HousekeepingState &state)
{
    QStringList words;
    if (state.wasIndexWrong) {
        words.append(u"the index of words was wrong, and has been made anew"_s);
    }
    if (state.wrongCounts > 0) {
        words.append(u"%1 counts were wrong, and have been mended"_s.arg(state.wrongCounts));
    }
    return words.isEmpty() ? u"the history is in order"_s : words.join(u"; "_s);
}

/// What came of it.
int statusOf(const HousekeepingState &state)
{
    const QLocale locale;
    if (state.phase != Phase::Done) {
        return fail(state.phase == Phase::Stopped ? u"stopped; what was done by then stays"_s : state.error);
    }
    switch (state.task) {
    case Task::Count:
        return fail(u"%1 messages about %2 would be removed for good; to do that, add --yes"_s.arg(state.about)
                        .arg(state.name));
    case Task::Forget:
        note(u"%1 messages about %2 removed"_s.arg(state.done).arg(state.name));
        return Success;
    case Task::Check:
        if (!state.damage.isEmpty()) {
            return fail(u"the history is damaged: %1"_s.arg(state.damage));
        }
        note(checkWords(state));
        return Success;
    default:
        note(u"%1 before, %2 now"_s.arg(
            locale.formattedDataSize(state.bytesBefore), locale.formattedDataSize(state.bytesAfter)));
        return Success;
    }
}

void start(pipeline::Housekeeper &keeper, const QString &what, const QString &name, bool isMeant)
{
    if (what == "check"_L1) {
        keeper.check();
    } else if (what == "compact"_L1) {
        keeper.compact();
    } else if (isMeant) {
        keeper.forget(name);
    } else {
        keeper.count(name);
    }
}

} // namespace

int careForHistory(const QCommandLineParser &parser, const QString &what, const QString &name)
{
    const auto configuration = historyConfiguration(parser);
    if (!configuration) {
        return fail(configuration.error());
    }
    const auto &path = configuration->history.database;
    if (!QFileInfo::exists(path)) {
        return fail(u"there is no history %1: name a file that is one"_s.arg(path));
    }
    const SystemClock clock;
    const app::Interruption interruption;
    // Nothing is kept for less long because of it.
    pipeline::Recorder recorder(path, {}, app::readingOf(*configuration), clock);
    pipeline::Housekeeper keeper(recorder, path);
    ProgressLine line;
    QObject::connect(&interruption, &app::Interruption::interrupted, &keeper, &pipeline::Housekeeper::stop);
    QObject::connect(&recorder, &pipeline::Recorder::errorChanged, &keeper, [] { QCoreApplication::quit(); });
    QObject::connect(
        &recorder, &pipeline::Recorder::opened, &keeper, [&] { start(keeper, what, name, parser.isSet(u"yes"_s)); });
    QObject::connect(&keeper, &pipeline::Housekeeper::stateChanged, &keeper, [&] {
        const auto &state = keeper.state();
        if (!state.isRunning()) {
            QCoreApplication::quit();
        } else if (state.about > 0) {
            line.show(u"%1 %"_s.arg(100 * state.done / state.about));
        }
    });
    recorder.start();
    QCoreApplication::exec();
    line.clear();
    return recorder.error() ? fail(recorder.error()->detail) : statusOf(keeper.state());
}

} // namespace tidings::ctl
