// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/reader.h"
#include "tests/bench/figures.h"
#include "tests/bench/fillhistory.h"
#include "tests/support/search.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <numeric>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The same messages whenever it is run.
constexpr Time fixedEnd{std::chrono::seconds(1772366400)};

[[noreturn]] void fail(const history::Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    std::exit(1);
}

template <class T>
T orFail(history::Result<T> result)
{
    if (!result) {
        fail(result.error());
    }
    return std::move(*result);
}

/// How long a question takes, asked many times.
void measure(const QString &what, int times, const std::function<qint64()> &question)
{
    bench::Figures figures;
    qint64 answer = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        answer = question();
        figures.add(std::chrono::nanoseconds(timer.nsecsElapsed()));
    }
    figures.print(what, QString::number(answer));
}

void fill(const QString &path, bench::HistoryGenerator &generator, qint64 count, qint64 batchSize)
{
    using Seconds = std::chrono::duration<double>;
    const auto figures = orFail(bench::fillHistory(path, generator, count, bench::Storing::Safely, batchSize));
    std::printf("%lld messages of %lld bytes, %lld a batch: %.0f a second, slowest batch %.0f ms;"
                " with generating %.0f s; file %lld MB\n",
        static_cast<long long>(count), static_cast<long long>(figures.bytes / count), static_cast<long long>(batchSize),
        static_cast<double>(count) / Seconds(figures.storing).count(), Seconds(figures.slowestBatch).count() * 1e3,
        Seconds(figures.all).count(), static_cast<long long>(QFileInfo(path).size() >> 20));
    std::fflush(stdout);
}

void ask(const QString &path, const bench::HistoryGenerator &names, int times)
{
    const auto reader = orFail(history::Reader::open(path, {}));
    const auto all = orFail(reader->overview({}));
    const auto total = std::accumulate(all.days.begin(), all.days.end(), qint64{0},
        [](qint64 sum, const history::Day &day) { return sum + day.rows; });
    const auto newest = orFail(reader->rows({}, 0, 1));
    const auto end = newest.isEmpty() ? Time() : newest.first().time + 1ms;
    const auto overview = [&](const QString &what, const history::Query &query) {
        measure(u"overview: "_s + what, std::min(times, 50), [&] { return orFail(reader->overview(query)).messages; });
    };
    const auto rows = [&](const QString &what, const history::Query &query, qint64 offset = 0) {
        measure(u"50 rows: "_s + what, times, [&] { return orFail(reader->rows(query, offset, 50)).size(); });
    };
    rows(u"newest"_s, {});
    rows(u"from the middle"_s, {}, total / 2);
    rows(u"the oldest"_s, {}, total - 50);
    rows(u"unread"_s, {.isUnreadOnly = true});
    rows(u"a service"_s, {.service = u"copr"_s});
    rows(u"a service, from its middle"_s, {.service = u"copr"_s}, total / 100);
    rows(u"problems of a service"_s, {.service = u"bodhi"_s, .severity = meta::Severity::Attention});
    rows(u"a person"_s, {.user = names.person(0)});
    rows(u"a rare package"_s, {.package = names.package(15'000)});
    for (const auto &words :
        {u"failed "_s, u"fedoraproject "_s, names.package(0) + u' ', u"negative karma "_s, u"nowhere "_s}) {
        rows(u"the word "_s + words, {.search = test::searchFor(words)});
    }
    for (const auto &words : {u"f"_s, u"fa"_s, u"fai"_s, u"fail"_s, u"bu"_s, u"buil"_s, u"build"_s, u"py"_s, u"pyth"_s,
             u"libr"_s, u"fedo"_s, u"comp"_s, u"upda"_s, u"negative kar"_s, u"python-ka"_s}) {
        rows(u"typed "_s + words, {.search = test::searchFor(words)});
    }
    const auto timeline = [&](const QString &what, const history::Query &query, const history::TimelineSpan &span) {
        measure(u"timeline: "_s + what, std::min(times, 50), [&] {
            const auto told = orFail(reader->timeline(query, span));
            qint64 messages = 0;
            for (const auto &bar : told.bars) {
                messages += bar.counts.messages;
            }
            return messages;
        });
    };
    timeline(u"all of it"_s, {}, {.to = end});
    timeline(u"all of it, in months"_s, {}, {.from = Time(), .to = end});
    timeline(u"the last week"_s, {}, {.from = end - 7 * 24h, .to = end});
    timeline(u"an hour, in minutes"_s, {}, {.from = end - 7 * 24h, .to = end - 7 * 24h + 1h});
    timeline(u"a service"_s, {.service = u"copr"_s}, {.to = end});
    timeline(u"problems"_s, {.severity = meta::Severity::Problem}, {.to = end});
    timeline(u"unread"_s, {.isUnreadOnly = true}, {.to = end});
    timeline(u"the word failed"_s, {.search = test::searchFor(u"failed "_s)}, {.to = end});
    timeline(u"the word failed, the last week"_s, {.search = test::searchFor(u"failed "_s)},
        {.from = end - 7 * 24h, .to = end});
    timeline(u"a person"_s, {.user = names.person(0)}, {.to = end});
    timeline(
        u"typed buil, the last week"_s, {.search = test::searchFor(u"buil"_s)}, {.from = end - 7 * 24h, .to = end});
    overview(u"all"_s, {});
    overview(u"a service"_s, {.service = u"copr"_s});
    overview(u"problems"_s, {.severity = meta::Severity::Problem});
    overview(u"unread"_s, {.isUnreadOnly = true});
    overview(u"a person"_s, {.user = names.person(0)});
    overview(u"the word failed"_s, {.search = test::searchFor(u"failed "_s)});
    overview(u"typed buil"_s, {.search = test::searchFor(u"buil"_s)});
    overview(u"typed fedo"_s, {.search = test::searchFor(u"fedo"_s)});
    overview(u"typed libr"_s, {.search = test::searchFor(u"libr"_s)});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"How fast the history is written and read."_s);
    parser.addHelpOption();
    parser.addOption({u"messages"_s, u"How many to store (100000)."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"batch"_s, u"How many at once (1000)."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"days"_s, u"Over how many days (90)."_s, u"N"_s, u"90"_s});
    parser.addOption({u"times"_s, u"How often each question is asked (200)."_s, u"N"_s, u"200"_s});
    parser.addOption({u"seed"_s, u"Another seed, other messages (1)."_s, u"N"_s, u"1"_s});
    parser.addOption({u"database"_s, u"Use this file, and keep it; one that is there is only read."_s, u"F"_s});
    parser.process(application);
    const QTemporaryDir folder;
    const auto path = parser.isSet(u"database"_s) ? parser.value(u"database"_s) : folder.filePath(u"history.db"_s);
    const auto count = parser.value(u"messages"_s).toLongLong();
    bench::HistoryGenerator generator(
        parser.value(u"seed"_s).toUInt(), fixedEnd, parser.value(u"days"_s).toInt(), count);
    if (!QFileInfo::exists(path)) {
        fill(path, generator, count, parser.value(u"batch"_s).toLongLong());
    }
    ask(path, generator, parser.value(u"times"_s).toInt());
    return 0;
}
