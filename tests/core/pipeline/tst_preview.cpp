// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "core/pipeline/asyncreader.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pipeline::Preview;
using pipeline::Question;
using rules::Rule;
using rules::Track;

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};

namespace {

rules::Choices choicesOf(const QList<Rule> &rules)
{
    return {.rules = rules, .reader = u"marta"_s};
}

Rule ruleFor(const QString &package)
{
    return {.name = package, .track = Track::Packages, .packages = {package}, .takesOwn = true};
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatARuleAboveTakesIsNotThisOnes();
    void aRuleThatIsOffIsLookedAtAsIfItWereOn();
    void aRuleAboveThatIsOffTakesNothing();
    void aPlaceThatIsNoneCatchesNothing();
    void daysAreSaidOnlyOfALongEnoughTime();
    void theReaderAnswersFromTheDatabase();
    void whatCameSinceIsSeenByTheNextQuestion();
    void onlyTheNewestThousandAreLookedAt();

private:
    void store(std::vector<history::Record> records);
    [[nodiscard]] pipeline::Answer ask(const QList<Rule> &rules, qsizetype rule);
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<pipeline::AsyncReader> m_reader;
};

void TestPreview::init()
{
    test::failOnWarning();
    m_reader.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = history::Store::open(path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_reader = std::make_unique<pipeline::AsyncReader>(path(), meta::Reading{.reader = u"marta"_s});
}

void TestPreview::store(std::vector<history::Record> records)
{
    QVERIFY(m_store->append(records));
}

pipeline::Answer TestPreview::ask(const QList<Rule> &rules, qsizetype rule)
{
    m_reader->ask({.kind = Question::Kind::Preview, .choices = choicesOf(rules), .rule = rule});
    std::vector<pipeline::Answer> answers;
    const auto isAnswered = QTest::qWaitFor([&] {
        answers = m_reader->take();
        return !answers.empty();
    });
    return isAnswered ? answers.front() : pipeline::Answer{.error = history::Error{}};
}

void TestPreview::whatARuleAboveTakesIsNotThisOnes()
{
    const QList<history::Record> messages{
        test::buildOf(3, noon, u"a"_s), test::buildOf(2, noon - 24h, u"b"_s), test::buildOf(1, noon - 48h, u"a"_s)};
    const auto choices = choicesOf({ruleFor(u"b"_s), ruleFor(u"*"_s), ruleFor(u"a"_s)});
    QList<history::Record> caught;
    QCOMPARE(pipeline::previewOf(messages, choices, 1, caught),
        (Preview{.messages = 3, .caught = 2, .takenAbove = 1, .days = 2.0}));
    QCOMPARE(caught, (QList<history::Record>{messages[0], messages[2]}));
    caught.clear();
    QCOMPARE(pipeline::previewOf(messages, choices, 2, caught).takenAbove, 2);
    QVERIFY(caught.isEmpty());
}

void TestPreview::aRuleThatIsOffIsLookedAtAsIfItWereOn()
{
    auto rule = ruleFor(u"a"_s);
    rule.isOn = false;
    QList<history::Record> caught;
    QCOMPARE(pipeline::previewOf({test::buildOf(1, noon, u"a"_s)}, choicesOf({rule}), 0, caught).caught, 1);
}

void TestPreview::aRuleAboveThatIsOffTakesNothing()
{
    auto off = ruleFor(u"a"_s);
    off.isOn = false;
    QList<history::Record> caught;
    const auto preview =
        pipeline::previewOf({test::buildOf(1, noon, u"a"_s)}, choicesOf({off, ruleFor(u"a"_s)}), 1, caught);
    QCOMPARE(preview.caught, 1);
    QCOMPARE(preview.takenAbove, 0);
}

void TestPreview::aPlaceThatIsNoneCatchesNothing()
{
    for (const auto place : {-1, 1}) {
        QList<history::Record> caught;
        QCOMPARE(pipeline::previewOf({test::buildOf(1, noon)}, choicesOf({ruleFor(u"*"_s)}), place, caught).caught, 0);
        QVERIFY(caught.isEmpty());
    }
}

void TestPreview::daysAreSaidOnlyOfALongEnoughTime()
{
    QList<history::Record> caught;
    const auto days = [&](std::chrono::minutes span) {
        return pipeline::previewOf({test::buildOf(2, noon), test::buildOf(1, noon - span)}, {}, 0, caught).days;
    };
    QCOMPARE(days(59min), std::nullopt);
    QCOMPARE(days(12h), std::optional(0.5));
    QCOMPARE(pipeline::previewOf({}, {}, 0, caught), Preview());
}

void TestPreview::theReaderAnswersFromTheDatabase()
{
    store({test::buildOf(1, noon - 48h, u"a"_s), test::buildOf(2, noon, u"b"_s), test::buildOf(3, noon, u"a"_s)});
    const auto answer = ask({ruleFor(u"b"_s), ruleFor(u"*"_s)}, 1);
    QVERIFY(!answer.error);
    QCOMPARE(answer.preview, (Preview{.messages = 3, .caught = 2, .takenAbove = 1, .days = 2.0}));
    QCOMPARE(answer.rows.size(), 2);
    QCOMPARE(answer.rows.first().digest.packages, QStringList{u"a"_s});
    QVERIFY(answer.rows.first().incoming.body.isEmpty());
}

void TestPreview::whatCameSinceIsSeenByTheNextQuestion()
{
    store({test::buildOf(1, noon, u"a"_s)});
    QCOMPARE(ask({ruleFor(u"a"_s)}, 0).preview.caught, 1);
    store({test::buildOf(2, noon + 1min, u"a"_s), test::buildOf(3, noon - 24h, u"a"_s)});
    const auto answer = ask({ruleFor(u"a"_s)}, 0);
    QCOMPARE(answer.preview.caught, 3);
    QCOMPARE(answer.rows.first().row, 2);
    QCOMPARE(answer.rows.last().row, 3);
    QCOMPARE(ask({ruleFor(u"a"_s)}, 0).preview, answer.preview);
}

void TestPreview::onlyTheNewestThousandAreLookedAt()
{
    std::vector<history::Record> many;
    for (int i = 0; i < 1100; ++i) {
        many.push_back(test::buildOf(i, noon + std::chrono::minutes(i), i < 100 ? u"old"_s : u"new"_s));
    }
    store(std::move(many));
    QCOMPARE(ask({ruleFor(u"old"_s)}, 0).preview.caught, 0);
    QCOMPARE(ask({ruleFor(u"new"_s)}, 0).preview.caught, 1000);
    store({test::buildOf(2000, noon + 24h, u"old"_s)});
    const auto answer = ask({ruleFor(u"new"_s)}, 0);
    QCOMPARE(answer.preview.messages, 1000);
    QCOMPARE(answer.preview.caught, 999);
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
