// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/preview.h"
#include "tests/bench/figures.h"
#include "tests/bench/fillhistory.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

constexpr Time end{std::chrono::seconds(1772366400)};

template <class T>
T orFail(history::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

/// Many rules, all of which every message has to be held against.
rules::Choices choicesOf(const bench::HistoryGenerator &names, int count)
{
    rules::Choices choices{.reader = names.person(3)};
    for (int i = 1; i < count; ++i) {
        choices.rules.append({.name = u"rule"_s,
            .track = rules::Track::Packages,
            .packages = {names.package(i), u"*-%1-*"_s.arg(i)},
            .topic = u"*.build.*"_s});
    }
    choices.rules.append({.name = u"last"_s, .text = u"failed"_s, .takesOwn = true});
    return choices;
}

/// A first question opens the history, as the editor does that is opened; the following ones are those of somebody who
/// types.
void measure(const QString &path, const rules::Choices &choices, int times)
{
    bench::Figures first;
    bench::Figures following;
    qint64 caught = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto reader = orFail(history::Reader::open(path, {.reader = choices.reader}));
        pipeline::PreviewMemory memory;
        const auto ask = [&] {
            QList<history::Record> rows;
            const auto newest = orFail(memory.newest(*reader));
            caught = pipeline::previewOf(newest, choices, choices.rules.size() - 1, rows).caught;
        };
        ask();
        first.add(std::chrono::nanoseconds(timer.nsecsElapsed()));
        for (int again = 0; again < 10; ++again) {
            timer.start();
            ask();
            following.add(std::chrono::nanoseconds(timer.nsecsElapsed()));
        }
    }
    std::printf("%lld rules, the last catches %lld\n", static_cast<long long>(choices.rules.size()),
        static_cast<long long>(caught));
    first.print(u"  first question"_s);
    following.print(u"  following questions"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"How long the rule editor's preview takes."_s);
    parser.addHelpOption();
    parser.addOption({u"messages"_s, u"How many to store (1000000)."_s, u"N"_s, u"1000000"_s});
    parser.addOption({u"times"_s, u"How often it is asked for the first time (100)."_s, u"N"_s, u"100"_s});
    parser.addOption({u"database"_s, u"Use this file, and keep it; one that is there is only read."_s, u"F"_s});
    parser.process(application);
    const QTemporaryDir folder;
    const auto path = parser.isSet(u"database"_s) ? parser.value(u"database"_s) : folder.filePath(u"history.db"_s);
    const auto count = parser.value(u"messages"_s).toLongLong();
    bench::HistoryGenerator generator(1, end, 90, count);
    if (!QFileInfo::exists(path)) {
        static_cast<void>(orFail(bench::fillHistory(path, generator, count, bench::Storing::InHaste)));
    }
    for (const auto rules : {1, 20, 100}) {
        measure(path, choicesOf(generator, rules), parser.value(u"times"_s).toInt());
    }
    return 0;
}
