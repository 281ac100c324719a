// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"
#include "tests/measure/publishers.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rabbitbroker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>

#include <csignal>
#include <cstdio>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    int kills = 0;
    int rate = 0;
    quint32 seed = 0;
};

/// How long a life may last from its first message on.
constexpr int shortestLife = 50;
constexpr int longestLife = 400;
constexpr int patience = 60'000;

/// "tidingsctl record" at a durable queue of the broker's, everything of it in one folder.
class Recording
{
public:
    explicit Recording(const test::RabbitBroker &broker)
    {
        QFile file(m_folder.filePath(u"tidings.toml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        file.write("preset = \"none\"\n" + broker.profile() + "queue = \"durable\"\n");
    }

    [[nodiscard]] QString database() const { return m_folder.filePath(u"history.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<test::Program> start() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
            environment.insert(QString::fromLatin1(name), m_folder.path());
        }
        return std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s),
            QStringList{u"record"_s, u"--config"_s, m_folder.filePath(u"tidings.toml"_s), u"--profile"_s, u"fedora"_s,
                u"--database"_s, database()},
            environment);
    }
    /// Changes with each batch that is written.
    [[nodiscard]] std::pair<qint64, qint64> lastWrite() const
    {
        struct stat status = {};
        ::stat(QFile::encodeName(database() + u"-wal"_s).constData(), &status);
        return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    }
    /// -1 if it cannot be told. Leaves the log as it is, as only the next life should mend what the last one left.
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        const auto opened = history::Database::open(database(), history::Database::Access::Read);
        const auto result = opened ? (*opened)->number(sql) : history::Result<qint64>(-1);
        if (!result) {
            std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        }
        return result.value_or(-1);
    }
    [[nodiscard]] qint64 stored() const { return number(u"SELECT count(*) FROM message"_s); }

private:
    QTemporaryDir m_folder;
};

void stopIf(bool isWrong, const char *what, test::Program &program)
{
    if (isWrong) {
        qFatal("%s: %s", what, qPrintable(program.said()));
    }
}

/// Until it is connected for the first time, so that there is a queue to publish into.
void beginAndEnd(const Recording &recording)
{
    const auto program = recording.start();
    const auto isConnected = [&] {
        const auto lines = program->lines();
        return !lines.isEmpty() && lines.last().contains("\"connected\":true");
    };
    stopIf(!QTest::qWaitFor(isConnected, patience), "no connection", *program);
    program->signal(SIGTERM);
    stopIf(program->exitStatus() != 0, "no good end", *program);
}

/// A life that ends somewhere between two instructions.
void liveAndDie(const Recording &recording, QRandomGenerator &random)
{
    const auto before = recording.lastWrite();
    const auto program = recording.start();
    const auto hasStored = [&] { return recording.lastWrite() != before; };
    stopIf(!QTest::qWaitFor(hasStored, patience), "nothing stored", *program);
    std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(shortestLife * 1000, longestLife * 1000)));
    stopIf(!program->isRunning(), "ended by itself", *program);
    program->signal(SIGKILL);
    stopIf(!QTest::qWaitFor([&] { return !program->isRunning(); }, patience), "not dead", *program);
}

/// How many kills were followed by something else than a whole history with all in it that was there before.
int killAgainAndAgain(const Recording &recording, const test::Publishers &publishers, const Plan &plan)
{
    QRandomGenerator random(plan.seed);
    qint64 before = 0;
    int wrong = 0;
    for (int kill = 1; kill <= plan.kills; ++kill) {
        liveAndDie(recording, random);
        const bool isWhole =
            recording.number(u"SELECT count(*) FROM pragma_quick_check WHERE quick_check = 'ok'"_s) == 1;
        const auto stored = recording.stored();
        wrong += isWhole && stored >= before ? 0 : 1;
        before = stored;
        if (kill % 100 == 0 || kill == plan.kills) {
            std::printf(
                "%d kills: %d published, %lld stored\n", kill, publishers.confirmed(), static_cast<long long>(stored));
            std::fflush(stdout);
        }
    }
    return wrong;
}

/// Whether what was published is what is stored, each once, and the history was whole after every kill.
bool measure(const Plan &plan)
{
    const test::RabbitBroker broker;
    const Recording recording(broker);
    beginAndEnd(recording);
    QElapsedTimer time;
    time.start();
    test::Publishers publishers(broker.plainPort(), plan.rate);
    const int wrong = killAgainAndAgain(recording, publishers, plan);
    publishers.stop();
    const auto last = recording.start();
    (void)QTest::qWaitFor([&] { return recording.stored() >= publishers.confirmed(); }, patience);
    last->signal(SIGTERM);
    const bool isGoodEnd = last->exitStatus() == 0;
    const auto stored = recording.stored();
    const auto twice = recording.number(u"SELECT count(*) - count(DISTINCT id) FROM message"_s);
    const bool isWhole =
        recording.number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"_s) == 1;
    const auto kept = QFileInfo(recording.database()).dir().entryList({u"*-damaged-*"_s}).size();
    std::printf("%lld s at %d a second, seed %u\nkills                    %d\n  history not whole      %d\n"
                "published and confirmed  %d\nstored                   %lld\nstored twice             %lld\n"
                "set aside as damaged     %lld\nintegrity check          %s\n",
        static_cast<long long>(time.elapsed() / 1000), plan.rate, plan.seed, plan.kills, wrong, publishers.confirmed(),
        static_cast<long long>(stored), static_cast<long long>(twice), static_cast<long long>(kept),
        isWhole ? "ok" : "FAILED");
    return isGoodEnd && wrong == 0 && stored == publishers.confirmed() && twice == 0 && kept == 0 && isWhole;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"kills"_s, u"How often it is killed."_s, u"number"_s, u"1000"_s},
        {u"rate"_s, u"Messages a second."_s, u"number"_s, u"200"_s},
        {u"seed"_s, u"For the moments at which it is killed; another one each time if not said."_s, u"number"_s},
    });
    parser.process(application);
    const auto seed =
        parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    const Plan plan{
        .kills = parser.value(u"kills"_s).toInt(), .rate = qMax(1, parser.value(u"rate"_s).toInt()), .seed = seed};
    std::printf("seed %u\n", plan.seed);
    std::fflush(stdout);
    return measure(plan) ? 0 : 1;
}
