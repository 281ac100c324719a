// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/fillhistory.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &words)
{
    std::fprintf(stderr, "make-history: %s\n", qPrintable(words));
    return 1;
}

int make(const QString &path, bench::HistoryGenerator &generator, qint64 count)
{
    const auto filled = bench::fillHistory(path, generator, count, bench::Storing::InHaste);
    if (!filled) {
        return fail(filled.error().detail);
    }
    std::printf("%lld messages in %.1f s, %lld MB\n", static_cast<long long>(count),
        std::chrono::duration<double>(filled->all).count(), static_cast<long long>(QFileInfo(path).size() >> 20));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes a history of believable messages, the newest of today; the same seed and day make the same."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"FILE"_s, u"A file that is not there yet."_s);
    parser.addPositionalArgument(u"COUNT"_s, u"How many messages."_s);
    parser.addOption({u"seed"_s, u"Another seed, other messages (1)."_s, u"N"_s, u"1"_s});
    parser.addOption({u"days"_s, u"Over how many days (90)."_s, u"N"_s, u"90"_s});
    parser.process(application);
    const auto words = parser.positionalArguments();
    const auto count = words.value(1).toLongLong();
    const auto days = parser.value(u"days"_s).toInt();
    if (words.size() != 2 || count < 1 || days < 1) {
        return fail(u"say which file and how many messages: make-history history.sqlite 1000000"_s);
    }
    if (QFileInfo::exists(words.first())) {
        return fail(u"%1 is there already"_s.arg(words.first()));
    }
    const auto today = std::chrono::floor<std::chrono::days>(SystemClock().now());
    bench::HistoryGenerator generator(parser.value(u"seed"_s).toUInt(), today, days, count);
    return make(words.first(), generator, count);
}
