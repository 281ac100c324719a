// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/verdict.h"
#include "tests/support/test.h"

#include <QSet>

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::Reason;
using crypto::Verdict;

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void wordsAreThoseOfTheHistory_data();
    void wordsAreThoseOfTheHistory();
    void reasonsAndWordsGoBothWays();
    void unknownWordsAreTheWorst();
    void everyReasonIsExplained();
    void onlyTwoVerdictsCountAsValid();
    void onlyWhatIsProvenOrAllowedIsTrusted();
    void nobodySignedWhatIsNotValid();
};

constexpr int reasonCount = static_cast<int>(Reason::RevokedSince) + 1;

void TestVerdict::wordsAreThoseOfTheHistory_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("word");
    int next = 0;
    for (const char *word :
        {"invalid", "unauthorised", "not-checkable", "unsigned", "transport-only", "valid-legacy", "valid"}) {
        QTest::newRow(word) << next++ << QString::fromLatin1(word);
    }
}

void TestVerdict::wordsAreThoseOfTheHistory()
{
    QFETCH(const int, verdict);
    QFETCH(const QString, word);
    QCOMPARE(crypto::toString(static_cast<Verdict>(verdict)), word);
    QCOMPARE(crypto::verdictFrom(word), static_cast<Verdict>(verdict));
}

void TestVerdict::reasonsAndWordsGoBothWays()
{
    QSet<QString> words;
    for (int i = 0; i < reasonCount; ++i) {
        const auto word = crypto::toString(static_cast<Reason>(i));
        QCOMPARE(word.isEmpty(), i == 0);
        QCOMPARE(crypto::reasonFrom(word), static_cast<Reason>(i));
        words.insert(word);
    }
    QCOMPARE(words.size(), reasonCount);
}

void TestVerdict::unknownWordsAreTheWorst()
{
    QCOMPARE(crypto::verdictFrom(u"excellent"), Verdict::Invalid);
    QCOMPARE(crypto::reasonFrom(u"moon-phase"), Reason::Internal);
}

void TestVerdict::everyReasonIsExplained()
{
    for (int i = 0; i < reasonCount; ++i) {
        const auto words = crypto::explain({Verdict::Invalid, static_cast<Reason>(i), {}, {}});
        QCOMPARE(words.isEmpty(), i == 0);
        QVERIFY2(i == 0 || words.endsWith(u'.'), qPrintable(words));
    }
}

void TestVerdict::onlyTwoVerdictsCountAsValid()
{
    for (int i = 0; i <= static_cast<int>(Verdict::Valid); ++i) {
        const crypto::Verification verification{static_cast<Verdict>(i), Reason::None, {}, {}};
        QCOMPARE(verification.isValid(), i >= static_cast<int>(Verdict::ValidLegacy));
    }
}

void TestVerdict::onlyWhatIsProvenOrAllowedIsTrusted()
{
    QVERIFY((crypto::Verification{Verdict::Unsigned, Reason::UnsignedAllowed, {}, {}}.isTrusted()));
    QVERIFY((crypto::Verification{Verdict::TransportOnly, Reason::Transport, {}, {}}.isTrusted()));
    QVERIFY(!(crypto::Verification{Verdict::Unsigned, Reason::NoSignature, {}, {}}.isTrusted()));
    QVERIFY(!(crypto::Verification{Verdict::Unsigned, Reason::NotValidated, {}, {}}.isTrusted()));
    QVERIFY(!(crypto::Verification{Verdict::NotCheckable, Reason::PolicyForbids, {}, {}}.isTrusted()));
}

void TestVerdict::nobodySignedWhatIsNotValid()
{
    const crypto::Verification good{Verdict::ValidLegacy, Reason::SmallKey, u"host.example.org"_s, {}};
    QVERIFY(crypto::isSignedBy(good, u"host.example.org"));
    QVERIFY(!crypto::isSignedBy(good, u"HOST.example.org"));
    QVERIFY(!crypto::isSignedBy(good, u"host.example"));
    QVERIFY(!crypto::isSignedBy({Verdict::Invalid, Reason::Signature, u"host.example.org"_s, {}}, u"host.example.org"));
    QVERIFY(!crypto::isSignedBy({Verdict::Valid, Reason::None, {}, {}}, u""));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
