// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "core/rules/providers/listcache.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// "tidingsctl history" and "tidingsctl rules" where no program runs that could be asked.
class TestHistory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString database() const { return m_folder.filePath(u"history.sqlite"_s); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const;
    [[nodiscard]] std::unique_ptr<test::Program> ctl(const QStringList &arguments) const;
    [[nodiscard]] QByteArray printed(const QStringList &arguments) const;

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void findsInAFile();
    void findsInTheHistoryOfTheConfiguration();
    void findsByKeywords();
    void findsNothingAndThatIsWell();
    void writesATableForSpreadsheets();
    void exportsToAFile();
    void anInterruptedExportLeavesNoFile();
    void forgetsChecksAndCompacts();
    void hostileTextIsNoOrderForATerminal();
    void printsTheRulesOfTheConfiguration();
    void explainsFromAFile_data();
    void explainsFromAFile();
    void explainsAsJson();
    void triesRules();
    void triesRulesOnAFile();
    void triesRulesForWhatBreaks();
    void knowsTheListsThatWereKept();
    void saysOnceWhatIsNotKnown_data();
    void saysOnceWhatIsNotKnown();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

QString TestHistory::file(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
    return file.fileName();
}

std::unique_ptr<test::Program> TestHistory::ctl(const QStringList &arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder.path());
    auto program = std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s), arguments, environment);
    program->closeInput();
    return program;
}

QByteArray TestHistory::printed(const QStringList &arguments) const
{
    const auto program = ctl(arguments);
    const auto status = program->exitStatus();
    return status == 0 ? program->lines().join('\n') : "failed: " + program->said().toUtf8();
}

void TestHistory::initTestCase()
{
    const auto noon = Time(std::chrono::seconds(1772366400));
    auto hostile = test::buildOf(4, noon + 3min);
    hostile.id = u"x\u202e\x1b]0;owned\a"_s;
    hostile.decision.rule = u"=HYPERLINK(\"http://x\")"_s;
    std::vector<history::Record> records{test::buildOf(1, noon), test::buildOf(2, noon + 1min, u"firefox"_s),
        test::commitOf(3, noon + 2min, u"Fix, \"quietly\""_s), hostile};
    const auto store = history::Store::open(database());
    QVERIFY(store);
    QVERIFY((*store)->append(records));
}

void TestHistory::findsInAFile()
{
    const auto lines = printed({u"history"_s, u"search"_s, u"libaurora"_s, u"--database"_s, database()}).split('\n');
    QCOMPARE(lines.size(), 3);
    const auto oldest = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(oldest[u"id"_s].toString(), u"2026-1"_s);
    QCOMPARE(oldest[u"time"_s].toString(), u"2026-03-01T12:00:00.000Z"_s);
    QCOMPARE(oldest[u"digest"_s][u"packages"_s][0].toString(), u"libaurora"_s);
    QCOMPARE(printed({u"history"_s, u"search"_s, u"libaurora"_s, u"--limit"_s, u"1"_s, u"--database"_s, database()})
                 .count('\n'),
        0);
}

void TestHistory::findsInTheHistoryOfTheConfiguration()
{
    const auto configuration = file(u"here.toml"_s, "[history]\ndatabase = \"" + database().toUtf8() + "\"\n");
    const auto found = printed({u"history"_s, u"search"_s, u"firef"_s, u"--config"_s, configuration});
    QVERIFY2(QJsonDocument::fromJson(found)[u"id"_s].toString() == u"2026-2"_s, found.constData());
}

void TestHistory::findsByKeywords()
{
    const auto ids = [this](const QStringList &words) {
        QStringList found;
        for (const auto &line :
            printed(QStringList{u"history"_s, u"search"_s, u"--database"_s, database()} + words).split('\n')) {
            found.append(QJsonDocument::fromJson(line)[u"id"_s].toString());
        }
        return found;
    };
    QCOMPARE(ids({u"package:libaurora"_s, u"user:tomas"_s}), QStringList{u"2026-3"_s});
    QCOMPARE(ids({u"failed -package:libaurora"_s}), QStringList{u"2026-2"_s});
    QCOMPARE(ids({u"--"_s, u"-user:tomas"_s, u"package:firefox"_s, u"OR"_s, u"quietly"_s}), QStringList{u"2026-2"_s});
}

void TestHistory::findsNothingAndThatIsWell()
{
    QCOMPARE(printed({u"history"_s, u"search"_s, u"nowhere"_s, u"--database"_s, database()}), QByteArray());
}

void TestHistory::writesATableForSpreadsheets()
{
    const auto lines =
        printed({u"history"_s, u"search"_s, u"tomas"_s, u"--format"_s, u"csv"_s, u"--database"_s, database()})
            .split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith("row,id,time,profile,topic,"));
    QVERIFY(lines.last().startsWith("3,2026-3,2026-03-01T12:02:00.000Z,Demo,"));
    QVERIFY2(lines.last().contains("Fix, \"\"quietly\"\""), lines.last().constData());
}

void TestHistory::exportsToAFile()
{
    const auto table = m_folder.filePath(u"out.csv"_s);
    const auto program = ctl({u"history"_s, u"export"_s, u"--output"_s, table, u"--database"_s, database()});
    QCOMPARE(program->exitStatus(), 0);
    QCOMPARE(program->said(), u"tidingsctl: 4 messages written to %1\n"_s.arg(table));
    QFile written(table);
    QVERIFY(written.open(QIODevice::ReadOnly));
    // What "search" prints.
    const auto printedTable =
        printed({u"history"_s, u"search"_s, u"buildsys"_s, u"--format"_s, u"csv"_s, u"--database"_s, database()});
    const auto lines = written.readAll().split('\n');
    QCOMPARE(lines.size(), 6);
    for (const auto &line : printedTable.split('\n')) {
        QVERIFY2(lines.contains(line), line.constData());
    }

    const auto found = m_folder.filePath(u"found"_s);
    QCOMPARE(printed({u"history"_s, u"export"_s, u"firefox"_s, u"--limit"_s, u"0"_s, u"--output"_s, found,
                 u"--database"_s, database()}),
        QByteArray());
    QFile lined(found);
    QVERIFY(lined.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(lined.readAll())[u"id"_s].toString(), u"2026-2"_s);
}

void TestHistory::anInterruptedExportLeavesNoFile()
{
    const QTemporaryDir folder;
    const auto large = folder.filePath(u"large.sqlite"_s);
    {
        std::vector<history::Record> records;
        for (int i = 0; i < 4'000; ++i) {
            records.push_back(test::buildOf(i, Time(std::chrono::seconds(1772366400 + i))));
            records.back().groupKeys.clear();
        }
        const auto store = history::Store::open(large);
        QVERIFY(store && (*store)->append(records));
    }
    const QDir out(folder.path());
    QVERIFY(out.mkdir(u"out"_s));
    const auto program =
        ctl({u"history"_s, u"export"_s, u"--output"_s, folder.filePath(u"out/all.csv"_s), u"--database"_s, large});
    const QDir writtenTo(out.filePath(u"out"_s));
    // The file it writes to has no name until the end.
    const auto isWriting = [&] {
        const auto open = QDir(u"/proc/%1/fd"_s.arg(program->id())).entryInfoList(QDir::Files | QDir::System);
        return std::ranges::any_of(
            open, [&](const QFileInfo &info) { return info.symLinkTarget().startsWith(writtenTo.path()); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWriting(), 20'000);
    program->signal(SIGINT);
    QCOMPARE(program->exitStatus(), 1);
    QVERIFY2(program->said().contains(u"stopped"_s), qPrintable(program->said()));
    QCOMPARE(writtenTo.entryList(QDir::Files), QStringList());
}

void TestHistory::forgetsChecksAndCompacts()
{
    const auto other = m_folder.filePath(u"other.sqlite"_s);
    {
        const auto noon = Time(std::chrono::seconds(1772366400));
        std::vector<history::Record> records{test::buildOf(1, noon), test::commitOf(2, noon, u"Fix"_s)};
        const auto store = history::Store::open(other);
        QVERIFY(store && (*store)->append(records));
        // Another program has it open.
        const auto locked = ctl({u"history"_s, u"compact"_s, u"--database"_s, other});
        QCOMPARE(locked->exitStatus(), 1);
        QVERIFY2(locked->said().contains(u"is being written by"_s), qPrintable(locked->said()));
    }
    const auto said = [&](const QStringList &arguments) {
        const auto program = ctl(QStringList{u"history"_s} + arguments + QStringList{u"--database"_s, other});
        const auto status = program->exitStatus();
        return u"%1 %2"_s.arg(status).arg(program->said());
    };
    QCOMPARE(said({u"forget"_s, u"tomas"_s}),
        u"1 tidingsctl: 1 messages about tomas would be removed for good; to do that, add --yes\n"_s);
    QCOMPARE(said({u"forget"_s, u"tomas"_s, u"--yes"_s}), u"0 tidingsctl: 1 messages about tomas removed\n"_s);
    QCOMPARE(said({u"check"_s}), u"0 tidingsctl: the history is in order\n"_s);
    QVERIFY(said({u"compact"_s}).startsWith(u"0 "_s));
    QCOMPARE(printed({u"history"_s, u"search"_s, u"buildsys"_s, u"--database"_s, other}).split('\n').size(), 1);
    QCOMPARE(printed({u"history"_s, u"search"_s, u"tomas"_s, u"--database"_s, other}), QByteArray());
    QVERIFY(ctl({u"history"_s, u"check"_s, u"--database"_s, m_folder.filePath(u"none"_s)})->exitStatus() == 1);
    QVERIFY(!QFile::exists(m_folder.filePath(u"none"_s)));
}

void TestHistory::hostileTextIsNoOrderForATerminal()
{
    for (const auto &arguments : {QStringList{u"history"_s, u"search"_s, u"libaurora"_s},
             QStringList{u"history"_s, u"search"_s, u"libaurora"_s, u"--format"_s, u"csv"_s},
             QStringList{u"rules"_s, u"explain"_s, u"4"_s},
             QStringList{u"rules"_s, u"explain"_s, u"4"_s, u"--json"_s}}) {
        const auto text = QString::fromUtf8(printed(arguments + QStringList{u"--database"_s, database()}));
        QVERIFY(!text.startsWith(u"failed"_s));
        for (const auto c : text) {
            QVERIFY2(c.isPrint() || c == u'\n' || c == u'\r', qPrintable(text));
        }
        QVERIFY(!text.contains(u",=HYPER"_s) && !text.contains(u",\"=HYPER"_s));
    }
}

void TestHistory::printsTheRulesOfTheConfiguration()
{
    const auto configuration =
        file(u"mine.toml"_s, "[[rules]]\nname = \"Mine\"\npackages = [\"lib*\"]\noutcome = \"bubble\"\n");
    QCOMPARE(printed({u"rules"_s, u"--config"_s, configuration}),
        QByteArray("[[rules]]\nname = \"Mine\"\noutcome = \"bubble\"\npackages = [\"lib*\"]"));
}

void TestHistory::explainsFromAFile_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("by its id") << u"2026-1"_s;
    QTest::newRow("by its row") << u"1"_s;
}

void TestHistory::explainsFromAFile()
{
    QFETCH(const QString, id);
    const auto configuration = file(u"explain.toml"_s,
        "user = \"marta\"\n[[rules]]\nname = \"Pushes\"\nservices = [\"git\"]\noutcome = \"history\"\n"
        "[[rules]]\nname = \"Mine\"\ntrack = \"me\"\nown = true\noutcome = \"bubble\"\n"
        "[[rules]]\nname = \"All\"\nown = true\noutcome = \"history\"\n"
        "[[mutes]]\nwhat = \"package\"\nname = \"libaurora\"\n");
    const auto told =
        printed({u"rules"_s, u"explain"_s, id, u"--config"_s, configuration, u"--database"_s, database()});
    QCOMPARE(told, QByteArray("marta's build of libaurora-2.4.1-1.fc45 failed\n"
                              "2026-03-01T12:00:00.000Z, org.fedoraproject.dev.buildsys.build.state.change, "
                              "valid by builder.example.org\n"
                              "decided: bubble, by the rule \"My builds\"\n"
                              "1. \"Pushes\" is about other services\n"
                              "2. \"Mine\" fits, and decides\n"
                              "3. \"All\" fits, but comes too late\n"
                              "when it came the rules were others\n"
                              "muted now: package libaurora, for good"));
}

void TestHistory::explainsAsJson()
{
    const auto told = QJsonDocument::fromJson(
        printed({u"rules"_s, u"explain"_s, u"2026-3"_s, u"--json"_s, u"--database"_s, database()}));
    QCOMPARE(told[u"rule"_s].toString(), u"My builds"_s);
    QVERIFY(told[u"rules"_s].isArray());
}

void TestHistory::triesRules()
{
    const auto rules =
        file(u"rules.toml"_s, "[[rules]]\nname = \"Failures\"\nseverities = [\"problem\"]\noutcome = \"bubble\"\n"
                              "[[rules]]\nname = \"Noise\"\nservices = [\"git\"]\noutcome = \"drop\"\n");
    const auto program = ctl({u"rules"_s, u"test"_s, rules});
    test::Program fed(test::programPath(u"tidingsctl"_s), {u"rules"_s, u"test"_s, rules});
    const auto noon = Time(std::chrono::seconds(1772366400));
    for (const auto &record : {test::buildOf(1, noon), test::commitOf(2, noon, u"x"_s),
             test::buildOf(3, noon, u"firefox"_s, test::BuildState::Done)}) {
        fed.write(record.incoming.body + '\n');
    }
    fed.write("no message\n");
    fed.closeInput();
    QCOMPARE(fed.exitStatus(), 1);
    const auto lines = fed.lines();
    QCOMPARE(lines.size(), 4);
    const auto first = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(first[u"id"_s].toString(), u"2026-1"_s);
    QCOMPARE(first[u"rule"_s].toString(), u"Failures"_s);
    QCOMPARE(first[u"outcome"_s].toString(), u"bubble"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.at(1))[u"outcome"_s].toString(), u"drop"_s);
    QVERIFY(QJsonDocument::fromJson(lines.at(2))[u"rule"_s].isNull());
    QVERIFY(QJsonDocument::fromJson(lines.at(3)).object().contains(u"error"_s));
    QCOMPARE(program->exitStatus(), 0);
}

void TestHistory::triesRulesOnAFile()
{
    const auto rules = file(u"all.toml"_s, "[[rules]]\nname = \"All\"\noutcome = \"history\"\n");
    const auto noon = Time(std::chrono::seconds(1772366400));
    const auto messages = file(u"messages.jsonl"_s, test::buildOf(1, noon).incoming.body);
    QVERIFY(printed({u"rules"_s, u"test"_s, rules, messages}).contains("\"rule\":\"All\""));
}

void TestHistory::triesRulesForWhatBreaks()
{
    const auto rules =
        file(u"breaks.toml"_s, "[[rules]]\nname = \"Breaks\"\nchanges = [\"broke\"]\noutcome = \"bubble\"\n");
    QFile stored(test::dataPath(u"meta/pungi/failed.json"_s));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const auto doomed = QJsonDocument::fromJson(stored.readAll()).toJson(QJsonDocument::Compact) + '\n';
    const auto ofDay = [&](const char *day) { return QByteArray(doomed).replace("20260301", day); };
    const auto messages = file(u"composes.jsonl"_s,
        doomed + ofDay("20260302") + ofDay("20260303").replace("DOOMED", "FINISHED") + ofDay("20260304"));
    QStringList changes;
    for (const auto &line : printed({u"rules"_s, u"test"_s, rules, messages}).split('\n')) {
        const auto told = QJsonDocument::fromJson(line).object();
        changes.append(told[u"change"_s].toString() + u' ' + told[u"outcome"_s].toString());
    }
    QCOMPARE(changes, (QStringList{u"broke bubble"_s, u" history"_s, u"mended history"_s, u"broke bubble"_s}));
}

void TestHistory::knowsTheListsThatWereKept()
{
    using rules::Owner;
    const auto source = u"https://src.example.org"_s;
    const rules::ListCache cache(m_folder.filePath(u"tidings/packages"_s));
    cache.write({{u"libaurora"_s}, {}}, source, {Owner::Kind::Account, u"marta"_s});
    cache.write({{u"firefox"_s}, {}}, source, {Owner::Kind::Group, u"web-sig"_s});
    const auto configuration =
        file(u"lists.toml"_s, "user = \"marta\"\n[packages]\nurl = \"https://src.example.org/\"\n"
                              "[[rules]]\nname = \"Ours\"\ntrack = \"group\"\ngroups = [\"web-sig\"]\n"
                              "own = true\noutcome = \"bubble\"\n[[rules]]\nname = \"Mine\"\n"
                              "track = \"maintained\"\nown = true\noutcome = \"bubble\"\n");
    const auto explain = [&](const QString &id) {
        return ctl({u"rules"_s, u"explain"_s, id, u"--config"_s, configuration, u"--database"_s, database()});
    };
    const auto mine = explain(u"1"_s);
    QCOMPARE(mine->exitStatus(), 0);
    QVERIFY(mine->lines().contains("2. \"Mine\" fits, and decides"));
    QVERIFY2(mine->said().isEmpty(), qPrintable(mine->said()));
    const auto ours = explain(u"2"_s);
    QCOMPARE(ours->exitStatus(), 0);
    QVERIFY(ours->lines().contains("1. \"Ours\" fits, and decides"));
    const auto noon = Time(std::chrono::seconds(1772366400));
    const auto messages = file(u"one.jsonl"_s, test::buildOf(1, noon).incoming.body);
    QVERIFY(printed({u"rules"_s, u"test"_s, configuration, messages, u"--config"_s, configuration})
                .contains("\"rule\":\"Mine\""));
}

void TestHistory::saysOnceWhatIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("track");
    QTest::addColumn<QString>("words");
    QTest::newRow("maintained") << QByteArray("maintained") << u"the packages you maintain"_s;
    QTest::newRow("group") << QByteArray("group") << u"the packages of unheard-sig"_s;
    QTest::newRow("installed") << QByteArray("installed") << u"what is installed"_s;
    QTest::newRow("reported") << QByteArray("reported") << u"which problems this machine reported"_s;
}

void TestHistory::saysOnceWhatIsNotKnown()
{
    QFETCH(const QByteArray, track);
    QFETCH(const QString, words);
    const auto rule = "[[rules]]\nname = \"x\"\noutcome = \"drop\"\ngroups = [\"unheard-sig\"]\ntrack = \"" + track;
    const auto rules = file(u"unknown.toml"_s, "user = \"nobody\"\n" + rule + "\"\n" + rule + "\"\n");
    const auto expected = u"tidingsctl: not known here, and rules that track it take nothing: %1\n"_s.arg(words);
    const auto test = ctl({u"rules"_s, u"test"_s, rules, u"--config"_s, rules});
    QCOMPARE(test->exitStatus(), 0);
    QCOMPARE(test->said(), expected);
    const auto explain = ctl({u"rules"_s, u"explain"_s, u"1"_s, u"--config"_s, rules, u"--database"_s, database()});
    QCOMPARE(explain->exitStatus(), 0);
    QCOMPARE(explain->said(), expected);
}

void TestHistory::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QString &words) {
        QTest::newRow(name) << arguments << words;
    };
    row("no words", {u"history"_s, u"search"_s}, u"say \"search\" and what for"_s);
    row("another verb", {u"history"_s, u"find"_s, u"x"_s}, u"say \"search\" and what for"_s);
    row("an error in the search", {u"history"_s, u"search"_s, u"a"_s, u"is:red"_s, u"--database"_s, database()},
        u"unread, read, grouped, muted. (character 6)"_s);
    row("another format", {u"history"_s, u"search"_s, u"x"_s, u"--format"_s, u"xml"_s}, u"--format takes"_s);
    row("no limit", {u"history"_s, u"search"_s, u"x"_s, u"--limit"_s, u"0"_s}, u"--limit takes"_s);
    row("no such file", {u"history"_s, u"search"_s, u"x"_s, u"--database"_s, u"/nonexistent/h"_s}, u"/nonexistent/h"_s);
    row("explain nothing", {u"rules"_s, u"explain"_s}, u"say \"explain\""_s);
    row("explain what is not there", {u"rules"_s, u"explain"_s, u"x"_s, u"--database"_s, database()},
        u"there is no such message"_s);
    row("explain what is only like a number", {u"rules"_s, u"explain"_s, u" 1"_s, u"--database"_s, database()},
        u"there is no such message"_s);
    row("rules that are not there", {u"rules"_s, u"test"_s, u"/nonexistent/r"_s}, u"/nonexistent/r"_s);
    row("rules without a rule", {u"rules"_s, u"test"_s, file(u"none.toml"_s, "user = \"x\"\n")}, u"no rule in it"_s);
    row("messages that are not there",
        {u"rules"_s, u"test"_s, file(u"one.toml"_s, "[[rules]]\nname = \"a\"\noutcome = \"drop\"\n"),
            u"/nonexistent/m"_s},
        u"cannot read /nonexistent/m"_s);
}

void TestHistory::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const auto program = ctl(arguments);
    QCOMPARE(program->exitStatus(), 1);
    const auto said = program->said();
    QVERIFY2(said.startsWith(u"tidingsctl: "_s) && said.contains(words), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
