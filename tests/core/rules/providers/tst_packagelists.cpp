// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/packagelists.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rules::Owner;
using rules::PackageLists;
using rules::ProviderErrorCode;

namespace {

const Owner marta{Owner::Kind::Account, u"marta"_s};
const Owner ines{Owner::Kind::Account, u"ines"_s};
const Owner packagers{Owner::Kind::Group, u"packagers"_s};

/// Answers when it is told to.
class Source final : public rules::PackageSource
{
public:
    [[nodiscard]] QString address() const override { return u"https://src.example.org"_s; }
    void ask(const Owner &owner) override
    {
        asked.append(owner);
        isAsked = true;
    }
    void cancel() override { isAsked = false; }
    void answer(const QSet<QString> &packages)
    {
        isAsked = false;
        Q_EMIT finished(packages);
    }
    void fail(ProviderErrorCode code = ProviderErrorCode::Unreachable)
    {
        isAsked = false;
        Q_EMIT finished(tl::make_unexpected(rules::ProviderError{code, u"no"_s}));
    }

    QList<Owner> asked;
    bool isAsked = false;
};

} // namespace

class TestPackageLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_lists.reset(); }
    void asksForOneAfterTheOther();
    void knowsAtOnceWhatItKnewTheLastTime();
    void renewsWhatIsOld();
    void keepsWhatCannotBeHadNow();
    void triesAgainLaterAndLater();
    void doesNotTryAgainSoonWhatStaysWrong();
    void triesAtOnceWhenTheNetworkIsAnother();
    void aClockThatIsSetBackStopsNothing();
    void tellsOnlyOfChanges();
    void forgetsWhoIsNotWantedAnyMore();
    void goesOnWithTheNextWhenOneFails();
    void leavesOutWhoIsTooMany();

private:
    void make();

    test::MovedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PackageLists> m_lists;
    Source *m_source = nullptr;
};

void TestPackageLists::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    make();
}

void TestPackageLists::make()
{
    auto source = std::make_unique<Source>();
    m_source = source.get();
    m_lists = std::make_unique<PackageLists>(std::move(source), m_folder->path(), m_clock,
        PackageLists::Pace{.expiry = 12h, .firstPause = 5min, .longestPause = 6h});
}

void TestPackageLists::asksForOneAfterTheOther()
{
    m_lists->setOwners({marta, packagers, marta});
    QCOMPARE(m_source->asked, QList<Owner>{marta});
    m_source->answer({u"bash"_s});
    QCOMPARE(m_source->asked, (QList<Owner>{marta, packagers}));
    m_source->answer({u"libaurora"_s});
    QCOMPARE(m_source->asked.size(), 2);
    QCOMPARE(m_lists->packagesOf(marta), QSet<QString>{u"bash"_s});
    QCOMPARE(m_lists->packagesOf(packagers), QSet<QString>{u"libaurora"_s});
}

void TestPackageLists::knowsAtOnceWhatItKnewTheLastTime()
{
    m_lists->setOwners({marta});
    m_source->answer({u"bash"_s});
    make();
    m_lists->setOwners({marta, ines});
    QCOMPARE(m_lists->packagesOf(marta), QSet<QString>{u"bash"_s});
    QCOMPARE(m_source->asked, QList<Owner>{ines});
}

void TestPackageLists::renewsWhatIsOld()
{
    m_lists->setOwners({marta});
    m_source->answer({u"bash"_s});
    m_clock.move(12h - 1ms);
    m_lists->renew();
    QVERIFY(!m_source->isAsked);
    m_clock.move(1ms);
    m_lists->renew();
    QVERIFY(m_source->isAsked);
    m_source->answer({u"libaurora"_s});
    QCOMPARE(m_lists->packagesOf(marta), QSet<QString>{u"libaurora"_s});
    m_clock.move(1h);
    m_lists->setExpiry(1h);
    QVERIFY(m_source->isAsked);
}

void TestPackageLists::keepsWhatCannotBeHadNow()
{
    m_lists->setOwners({marta});
    m_source->answer({u"bash"_s});
    m_clock.move(24h * 30);
    make();
    m_lists->setOwners({marta});
    m_source->fail();
    QCOMPARE(m_lists->packagesOf(marta), QSet<QString>{u"bash"_s});
    QVERIFY(m_lists->errorOf(marta));
    m_clock.move(5min);
    m_lists->renew();
    m_source->answer({u"libaurora"_s});
    QVERIFY(!m_lists->errorOf(marta));
}

void TestPackageLists::triesAgainLaterAndLater()
{
    m_lists->setOwners({marta});
    m_source->fail();
    for (const auto pause : {5min, 10min, 20min, 40min, 80min, 160min, 320min, 360min, 360min}) {
        m_clock.move(pause - 1ms);
        m_lists->renew();
        QVERIFY(!m_source->isAsked);
        m_clock.move(1ms);
        m_lists->renew();
        QVERIFY(m_source->isAsked);
        m_source->fail();
    }
}

void TestPackageLists::doesNotTryAgainSoonWhatStaysWrong()
{
    m_lists->setOwners({marta});
    m_source->fail(ProviderErrorCode::NoSuchOwner);
    m_clock.move(6h - 1ms);
    m_lists->renew();
    QVERIFY(!m_source->isAsked);
    m_clock.move(1ms);
    m_lists->renew();
    QVERIFY(m_source->isAsked);
}

void TestPackageLists::triesAtOnceWhenTheNetworkIsAnother()
{
    m_lists->setOwners({marta, ines});
    m_source->fail();
    m_source->fail(ProviderErrorCode::NoSuchOwner);
    m_clock.move(5min);
    m_lists->renew();
    m_source->fail();
    const auto asked = m_source->asked.size();
    m_lists->retry();
    QCOMPARE(m_source->asked.mid(asked), QList<Owner>{marta});
    m_source->fail();
    // It is as if it had failed for the first time.
    m_clock.move(5min);
    m_lists->renew();
    QVERIFY(m_source->isAsked);
    m_source->answer({u"bash"_s});
    m_lists->retry();
    QVERIFY(!m_source->isAsked);
}

void TestPackageLists::aClockThatIsSetBackStopsNothing()
{
    m_lists->setOwners({marta});
    m_source->answer({u"bash"_s});
    m_clock.move(-24h * 365);
    m_lists->renew();
    QVERIFY(m_source->isAsked);
    m_source->fail();
    m_clock.move(-24h);
    m_lists->renew();
    QVERIFY(m_source->isAsked);
    QCOMPARE(m_lists->packagesOf(marta), QSet<QString>{u"bash"_s});
}

void TestPackageLists::tellsOnlyOfChanges()
{
    const QSignalSpy changed(m_lists.get(), &PackageLists::changed);
    m_lists->setOwners({marta});
    m_source->answer({u"bash"_s});
    QCOMPARE(changed.size(), 1);
    m_clock.move(12h);
    m_lists->renew();
    m_source->answer({u"bash"_s});
    QCOMPARE(changed.size(), 1);
    m_clock.move(12h);
    m_lists->renew();
    m_source->fail();
    QCOMPARE(changed.size(), 2);
    m_clock.move(12h);
    m_lists->renew();
    m_source->fail();
    QCOMPARE(changed.size(), 2);
}

void TestPackageLists::forgetsWhoIsNotWantedAnyMore()
{
    m_lists->setOwners({marta});
    m_source->answer({u"bash"_s});
    m_lists->setOwners({ines});
    QVERIFY(m_source->isAsked);
    m_lists->setOwners({});
    QVERIFY(!m_source->isAsked);
    QVERIFY(m_lists->packagesOf(marta).isEmpty());
    m_lists->setOwners({ines, marta});
    QCOMPARE(m_source->asked.last(), ines);
    QCOMPARE(m_lists->packagesOf(marta), QSet<QString>{u"bash"_s});
}

void TestPackageLists::goesOnWithTheNextWhenOneFails()
{
    m_lists->setOwners({marta, ines});
    m_source->fail();
    QCOMPARE(m_source->asked, (QList<Owner>{marta, ines}));
    m_source->answer({u"bash"_s});
    QVERIFY(m_lists->errorOf(marta));
    QVERIFY(!m_lists->errorOf(ines));
}

void TestPackageLists::leavesOutWhoIsTooMany()
{
    QList<Owner> many;
    for (int i = 0; i < 1000; ++i) {
        many.append({Owner::Kind::Group, u"group-%1"_s.arg(i)});
    }
    m_lists->setOwners(many);
    QCOMPARE(m_lists->owners(), many.mid(0, PackageLists::mostOwners));
}

QTEST_GUILESS_MAIN(TestPackageLists)
#include "tst_packagelists.moc"
