// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/fingerprint.h"
#include "core/history/store.h"
#include "core/pipeline/preview.h"
#include "tests/bench/historygenerator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

constexpr Time end{std::chrono::seconds(1772366400)};
constexpr qint64 batchSize = 1000;

template <class T>
T orFail(history::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

void fill(const QString &path, bench::HistoryGenerator &generator, qint64 count)
{
    const auto store = orFail(history::Store::open(path));
    for (qint64 done = 0; done < count; done += batchSize) {
        auto records = generator.batch(std::min(batchSize, count - done));
        for (auto &record : records) {
            record.bodyHash = history::bodyHash(record.incoming);
        }
        if (const auto appended = store->append(records); !appended) {
            std::fprintf(stderr, "%s\n", qPrintable(appended.error().detail));
            std::exit(1);
        }
    }
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

class Figures
{
public:
    void add(qint64 nanoseconds) { m_taken.push_back(static_cast<double>(nanoseconds) / 1e6); }
    void print(const char *what)
    {
        std::ranges::sort(m_taken);
        const auto part = [&](std::size_t hundredths) { return m_taken[(m_taken.size() - 1) * hundredths / 100]; };
        std::printf(
            "%-28s p50 %8.2f  p99 %8.2f  max %8.2f ms  (%zu)\n", what, part(50), part(99), part(100), m_taken.size());
    }

private:
    std::vector<double> m_taken;
};

/// A first question opens the history, as the editor does that is opened; the following ones are those of somebody who
/// types.
void measure(const QString &path, const rules::Choices &choices, int times)
{
    Figures first;
    Figures following;
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
        first.add(timer.nsecsElapsed());
        for (int again = 0; again < 10; ++again) {
            timer.start();
            ask();
            following.add(timer.nsecsElapsed());
        }
    }
    std::printf("%lld rules, the last catches %lld\n", static_cast<long long>(choices.rules.size()),
        static_cast<long long>(caught));
    first.print("  first question");
    following.print("  following questions");
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
        fill(path, generator, count);
    }
    for (const auto rules : {1, 20, 100}) {
        measure(path, choicesOf(generator, rules), parser.value(u"times"_s).toInt());
    }
    return 0;
}
