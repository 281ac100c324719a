// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/records.h"
#include "tests/support/test.h"
#include "ui/bubbles/bubble.h"
#include "ui/bubbles/bubbleimage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidings;
using bubbles::bubbleFor;
using bubbles::bubbleKey;

class BubbleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void itSaysWhatTheDigestSaysToTheReader()
    {
        const auto bubble = bubbleFor(test::bubbleRecord(7));
        QCOMPARE(bubble.headline, u"Build failed: libaurora"_s);
        QCOMPARE(bubble.body, u"Your build of libaurora-2.4.1-7.fc45 failed"_s);
        QCOMPARE(bubble.link, u"https://koji.example.org/buildinfo?buildID=7"_s);
        QCOMPARE(bubble.category, u"x-tidings.build.failed"_s);
        QCOMPARE(bubble.rows, QList<qint64>{7});
        QCOMPARE(bubble.actions.size(), 5);
        QVERIFY(bubble.hasSound);
    }

    void whatIsMendedSaysSo()
    {
        auto record = test::bubbleRecord(1, u"libaurora"_s, u"done"_s);
        record.decision.change = rules::Change::Mended;
        const auto bubble = bubbleFor(record);
        QCOMPARE(bubble.headline, u"Fixed: libaurora"_s);
        QVERIFY(bubble.severity == meta::Severity::Fixed);
    }

    void aMessageWithoutTextsStillSaysSomething()
    {
        auto record = test::bubbleRecord(7);
        record.digest = {};
        record.digest.title = u"unknown.thing"_s;
        const auto bubble = bubbleFor(record);
        QCOMPARE(bubble.headline, u"unknown.thing"_s);
        QCOMPARE(bubble.category, u"x-tidings"_s);
    }

    void itOffersToFollowThePackageOrElseThePerson_data()
    {
        QTest::addColumn<QStringList>("packages");
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("user");
        QTest::newRow("both") << QStringList{u"libaurora"_s} << u"marta"_s << u"libaurora"_s << QString();
        QTest::newRow("a person") << QStringList{} << u"marta"_s << QString() << u"marta"_s;
        QTest::newRow("several packages") << QStringList{u"a"_s, u"b"_s} << u"marta"_s << QString() << QString();
        QTest::newRow("nobody") << QStringList{} << QString() << QString() << QString();
        QTest::newRow("a name that is shown otherwise")
            << QStringList{u"lib\u202Earuora"_s} << QString() << QString() << QString();
        QTest::newRow("a name that is shown in part")
            << QStringList{QString(1'000'000, u'x')} << QString() << QString() << QString();
    }
    void itOffersToFollowThePackageOrElseThePerson()
    {
        QFETCH(const QStringList, packages);
        QFETCH(const QString, agent);
        auto record = test::bubbleRecord(1);
        record.digest.packages = packages;
        record.digest.agent = agent;
        const auto bubble = bubbleFor(record);
        QTEST(bubble.package, "package");
        QTEST(bubble.user, "user");
        const auto followed = bubble.package + bubble.user;
        const auto isOffered = bubble.actions.contains({bubbles::action::follow, u"Follow "_s + followed});
        QCOMPARE(isOffered, !followed.isEmpty());
        QCOMPARE(bubble.actions.size(), followed.isEmpty() ? 4 : 5);
    }

    void onlyATrustedMessageOpensALink_data()
    {
        QTest::addColumn<crypto::Verdict>("verdict");
        QTest::addColumn<crypto::Reason>("reason");
        QTest::addColumn<bool>("opens");
        using crypto::Reason;
        using crypto::Verdict;
        QTest::newRow("valid") << Verdict::Valid << Reason::None << true;
        QTest::newRow("legacy") << Verdict::ValidLegacy << Reason::SmallKey << true;
        QTest::newRow("transport") << Verdict::TransportOnly << Reason::Transport << true;
        QTest::newRow("unsigned, as allowed") << Verdict::Unsigned << Reason::UnsignedAllowed << true;
        QTest::newRow("unsigned") << Verdict::Unsigned << Reason::NoSignature << false;
        QTest::newRow("not checkable") << Verdict::NotCheckable << Reason::PolicyForbids << false;
        QTest::newRow("unauthorised") << Verdict::Unauthorised << Reason::NotListed << false;
        QTest::newRow("invalid") << Verdict::Invalid << Reason::Signature << false;
    }
    void onlyATrustedMessageOpensALink()
    {
        QFETCH(const crypto::Verdict, verdict);
        QFETCH(const crypto::Reason, reason);
        QFETCH(const bool, opens);
        auto record = test::bubbleRecord(1);
        record.verification = {.verdict = verdict, .reason = reason};
        const auto bubble = bubbleFor(record);
        QCOMPARE(!bubble.link.isEmpty(), opens);
        QCOMPARE(bubble.actions.size(), opens ? 5 : 4);
    }

    void onlyLinksOfTheWebAreOpened_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << u"https://example.org/1"_s << true;
        QTest::newRow("http") << u"http://example.org/1"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("spaces") << u"https://exa mple.org/"_s << false;
        QTest::newRow("endless") << u"https://example.org/"_s + QString(5000, u'x') << false;
        QTest::newRow("none") << QString() << false;
    }
    void onlyLinksOfTheWebAreOpened()
    {
        QFETCH(const QString, link);
        auto record = test::bubbleRecord(1);
        record.digest.link = link;
        QTEST(!bubbleFor(record).link.isEmpty(), "opens");
    }

    void aLinkToAnotherHostSaysWhereItLeads_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("label");
        QTest::newRow("known") << u"https://example.org/x"_s << u"Open"_s;
        QTest::newRow("below one") << u"https://koji.example.org/x"_s << u"Open"_s;
        QTest::newRow("capitals") << u"https://KOJI.Example.ORG/x"_s << u"Open"_s;
        QTest::newRow("another") << u"https://example.net/x"_s << u"Open example.net"_s;
        QTest::newRow("ends alike") << u"https://myexample.org/x"_s << u"Open myexample.org"_s;
        QTest::newRow("a known one as the account") << u"https://example.org@evil.net/x"_s << u"Open evil.net"_s;
        QTest::newRow("looks alike") << u"https://ex\u0430mple.org/"_s << u"Open xn--exmple-4nf.org"_s;
        QTest::newRow("long") << u"https://example.org."_s + QString(50, u'x') + u".evil.example.net"_s
                              << u"Open …"_s + QString(13, u'x') + u".evil.example.net"_s;
    }
    void aLinkToAnotherHostSaysWhereItLeads()
    {
        QFETCH(const QString, link);
        auto record = test::bubbleRecord(1);
        record.digest.link = link;
        QTEST(bubbleFor(record, {u"example.org"_s}).actions.first().label, "label");
    }

    void aBuildThatChangesIsOneBubble()
    {
        const auto failed = test::bubbleRecord(1, u"libaurora"_s, u"failed"_s);
        const auto fixed = test::bubbleRecord(2, u"libaurora"_s, u"done"_s);
        QCOMPARE(bubbleKey(failed), bubbleKey(fixed));
    }

    void whatDiffersIsTwoBubbles()
    {
        const auto one = test::bubbleRecord(1);
        auto package = one;
        package.digest.packages = {u"python-quill"_s};
        auto kind = one;
        kind.digest.kind = u"tag"_s;
        auto service = one;
        service.digest.service = u"copr"_s;
        auto profile = one;
        profile.profile = u"Staging"_s;
        for (const auto &other : {package, kind, service, profile}) {
            QVERIFY(bubbleKey(other) != bubbleKey(one));
        }
    }

    void aMessageAboutNothingIsABubbleOfItsOwn()
    {
        auto one = test::bubbleRecord(1);
        one.digest = {};
        auto other = test::bubbleRecord(2);
        other.digest = {};
        QVERIFY(bubbleKey(one) != bubbleKey(other));
    }

    void textsAreBounded()
    {
        auto record = test::bubbleRecord(1);
        record.digest.headline = QString(1'000'000, u'x');
        record.digest.subjective = QString(1'000'000, u'y');
        record.digest.agent = QString(1'000'000, u'a');
        record.digest.kind = QString(1'000'000, u'K');
        const auto bubble = bubbleFor(record);
        QCOMPARE(bubble.headline.size(), bubbles::headlineLimit);
        QCOMPARE(bubble.body.size(), bubbles::bodyLimit);
        QVERIFY(bubble.agent.size() < 100);
        QVERIFY(bubble.category.size() < 100);
    }

    void aStrangeKindMakesAProperCategory()
    {
        auto record = test::bubbleRecord(1);
        record.digest.kind = u"Build.<b>\nstate_change"_s;
        QCOMPARE(bubbleFor(record).category, u"x-tidings.build.-b--state-change"_s);
    }

    void theImageMarksWhatIsSerious()
    {
        using meta::Severity;
        const auto plain = bubbles::bubbleImage(Severity::Info);
        QCOMPARE(plain.size(), QSize(48, 48));
        QVERIFY(plain.pixelColor(24, 8).alpha() == 255);
        for (const auto severity : {Severity::Problem, Severity::Attention, Severity::Fixed}) {
            QVERIFY(bubbles::bubbleImage(severity) != plain);
        }
    }

    void theImageIsRgbaOnTheBus()
    {
        QImage image(2, 1, QImage::Format_ARGB32);
        image.setPixel(0, 0, qRgba(1, 2, 3, 4));
        image.setPixel(1, 0, qRgba(5, 6, 7, 255));
        const auto sent = bubbles::BubbleImage::from(image);
        QCOMPARE(sent.width, 2);
        QCOMPARE(sent.stride, 8);
        QCOMPARE(sent.pixels, QByteArray("\x01\x02\x03\x04\x05\x06\x07\xff", 8));
    }
};

QTEST_MAIN(BubbleTest)
#include "tst_bubble.moc"
