// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/history/detailfacts.h"
#include "ui/history/detailpane.h"
#include "ui/history/rawview.h"
#include "ui/history/textbox.h"
#include "ui/history/tonelabel.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using crypto::Reason;
using crypto::Verdict;
using ui::DetailPane;

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensOnlyLinksOfTheWebFromTrustedSenders_data();
    void opensOnlyLinksOfTheWebFromTrustedSenders();
    void everyVerdictIsToldWithItsReason_data();
    void everyVerdictIsToldWithItsReason();
    void showsTheHostAsTheNetworkHasIt();
    void nothingIsCut_data();
    void nothingIsCut();
    void saysNothingTwice_data();
    void saysNothingTwice();
    void markupStaysText();
    void diffsAreSetInTheFixedFont();
    void longTextsSayThatTheyGoOn();
    void manyNamesAreCounted();
    void whatTheLastMessageHadIsGone();
    void rawMessagesCanBeReadAgain();

private:
    void show(const history::Record &record);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QAbstractButton *button(const QString &words) const;

    test::MovedClock m_clock;
    std::unique_ptr<DetailPane> m_pane;
};

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};

void TestDetailPane::init()
{
    test::failOnWarning();
    m_pane = std::make_unique<DetailPane>(m_clock);
    m_pane->setAttribute(Qt::WA_DontShowOnScreen);
    m_pane->resize(400, 700);
    m_pane->show();
}

void TestDetailPane::show(const history::Record &record)
{
    m_pane->showRecord(record);
    QCoreApplication::processEvents();
}

QString TestDetailPane::text() const
{
    QStringList lines;
    for (const auto *const label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            lines << label->text().remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200B));
        }
    }
    return lines.join(u'\n');
}

QAbstractButton *TestDetailPane::button(const QString &words) const
{
    for (auto *const button : m_pane->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == words) {
            return button;
        }
    }
    return nullptr;
}

void TestDetailPane::opensOnlyLinksOfTheWebFromTrustedSenders_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("isOpened");
    const auto web = u"https://koji.example.org/buildinfo?buildID=7"_s;
    QTest::newRow("valid") << web << Verdict::Valid << Reason::None << true;
    QTest::newRow("valid-legacy") << web << Verdict::ValidLegacy << Reason::SmallKey << true;
    QTest::newRow("transport-only") << web << Verdict::TransportOnly << Reason::Transport << true;
    QTest::newRow("may be unsigned") << web << Verdict::Unsigned << Reason::UnsignedAllowed << true;
    QTest::newRow("unsigned") << web << Verdict::Unsigned << Reason::NoSignature << false;
    QTest::newRow("not-checkable") << web << Verdict::NotCheckable << Reason::PolicyForbids << false;
    QTest::newRow("unauthorised") << web << Verdict::Unauthorised << Reason::NotListed << false;
    QTest::newRow("invalid") << web << Verdict::Invalid << Reason::Signature << false;
    for (const auto *const link : {"file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/",
             "data:text/html,x", "https:", "//example.org/", "koji.example.org", "https://exa mple.org/"}) {
        QTest::newRow(link) << QString::fromLatin1(link) << Verdict::Valid << Reason::None << false;
    }
}

void TestDetailPane::opensOnlyLinksOfTheWebFromTrustedSenders()
{
    QFETCH(QString, link);
    QFETCH(Verdict, verdict);
    QFETCH(Reason, reason);
    QFETCH(bool, isOpened);
    auto record = test::buildOf(7, noon);
    record.digest.link = link;
    record.verification = {verdict, reason, {}, {}};
    QCOMPARE(ui::linkState(link, record.verification).isOpened, isOpened);
    QCOMPARE(ui::linkState(link, record.verification).whyNot.isEmpty(), isOpened);

    QSignalSpy opened(m_pane.get(), &DetailPane::openRequested);
    show(record);
    for (const auto &words : {u"Open"_s, u"Build page"_s}) {
        QVERIFY(button(words));
        QCOMPARE(button(words)->isEnabled(), isOpened);
        button(words)->click();
        // As if something had enabled it by mistake.
        button(words)->setEnabled(true);
        button(words)->click();
    }
    QCOMPARE(opened.isEmpty(), !isOpened);
    QCOMPARE(text().contains(u"The link is not opened"_s), !isOpened);
}

void TestDetailPane::everyVerdictIsToldWithItsReason_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("word");
    QTest::newRow("valid") << Verdict::Valid << Reason::None << u"Valid"_s;
    QTest::newRow("small key") << Verdict::ValidLegacy << Reason::SmallKey << u"Valid, but dated"_s;
    QTest::newRow("transport") << Verdict::TransportOnly << Reason::Transport << u"Broker proven"_s;
    QTest::newRow("no signature") << Verdict::Unsigned << Reason::NoSignature << u"Unsigned"_s;
    QTest::newRow("policy") << Verdict::NotCheckable << Reason::PolicyForbids << u"Cannot be checked"_s;
    QTest::newRow("not listed") << Verdict::Unauthorised << Reason::NotListed << u"Sender not allowed"_s;
    QTest::newRow("revoked") << Verdict::Invalid << Reason::Revoked << u"Signature wrong"_s;
}

void TestDetailPane::everyVerdictIsToldWithItsReason()
{
    QFETCH(Verdict, verdict);
    QFETCH(Reason, reason);
    QFETCH(QString, word);
    auto record = test::buildOf(7, noon);
    record.verification = {verdict, reason, u"pkgs01.example.org"_s, u"<b>words of OpenSSL</b>"_s};
    show(record);
    const auto said = text();
    QVERIFY2(said.contains(u'\n' + word + u'\n'), qPrintable(said));
    QVERIFY2(said.contains(crypto::explain(record.verification)), qPrintable(said));
    QVERIFY(said.contains(u"Signed by pkgs01.example.org"_s));
    // What a library says is for those with trouble.
    QCOMPARE(said.contains(u"<b>words of OpenSSL</b>"_s), !record.verification.isTrusted());
    const auto marks = m_pane->findChildren<QLabel *>();
    QVERIFY(std::any_of(marks.begin(), marks.end(),
        [](const QLabel *label) { return label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull(); }));
}

void TestDetailPane::showsTheHostAsTheNetworkHasIt()
{
    auto record = test::buildOf(7, noon);
    record.digest.link = u"https://k\u043Eji.example.org/"_s; // a Cyrillic о
    show(record);
    QVERIFY2(text().contains(u"xn--kji-"_s), qPrintable(text()));
    QVERIFY(button(u"Build page"_s)->accessibleName().contains(u"xn--kji-"_s));
}

void TestDetailPane::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<DetailPane::Arrangement>("arrangement");
    QTest::newRow("side") << QSize(400, 700) << DetailPane::Arrangement::Side;
    QTest::newRow("narrow side") << QSize(240, 700) << DetailPane::Arrangement::Side;
    QTest::newRow("below") << QSize(900, 240) << DetailPane::Arrangement::Below;
    QTest::newRow("narrow below") << QSize(450, 240) << DetailPane::Arrangement::Below;
    QTest::newRow("in place") << QSize(500, 700) << DetailPane::Arrangement::InPlace;
}

void TestDetailPane::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(DetailPane::Arrangement, arrangement);
    auto record = test::buildOf(7, noon, u"golang-github-birch-extensions-with-a-very-long-name-indeed"_s);
    record.verification = {Verdict::NotCheckable, Reason::RevocationUnknown, u"builder-with-a-long-name.example.org"_s,
        u"/etc/list.pem"_s};
    record.decision.rule = u"Whatever the people I follow do to the packages I maintain"_s;
    m_pane->resize(size);
    m_pane->setArrangement(arrangement);
    show(record);
    QCoreApplication::processEvents();
    for (const auto *const label : m_pane->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap()) {
            continue;
        }
        const auto room = QRect(0, 0, label->width(), 10000);
        const auto needed = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text());
        QVERIFY2(label->height() >= needed.height() - 1,
            qPrintable(u"%1 of %2: %3"_s.arg(label->height()).arg(needed.height()).arg(label->text())));
    }
    QVERIFY(text().contains(record.decision.rule));
}

void TestDetailPane::saysNothingTwice_data()
{
    QTest::addColumn<QString>("longForm");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("quoted in the sentence") << u"Add a man page\n"_s << false;
    QTest::newRow("the sentence itself") << u"tomas pushed to libaurora (rawhide): “Add a man page”"_s << false;
    QTest::newRow("more") << u"Add a man page\n\nNobody else did."_s << true;
    QTest::newRow("nothing") << QString() << false;
}

void TestDetailPane::saysNothingTwice()
{
    QFETCH(QString, longForm);
    auto record = test::commitOf(7, noon, u"Add a man page"_s);
    record.digest.longForm = longForm;
    show(record);
    QTEST(m_pane->findChild<ui::TextBox *>()->isVisible(), "isShown");
}

void TestDetailPane::markupStaysText()
{
    const auto markup = u"<a href=\"https://example.org\">&amp;</a><img src=\"file:///etc/passwd\">"_s;
    auto record = test::commitOf(7, noon, markup, u"libaurora"_s, markup);
    record.decision.rule = markup;
    record.digest.usernames = {u"<b>tomas</b>"_s, u"a&b"_s};
    record.verification.signer = markup;
    show(record);
    for (const auto *const label : m_pane->findChildren<QLabel *>()) {
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        QVERIFY(!label->openExternalLinks());
    }
    QVERIFY(m_pane->findChild<ui::TextBox *>()->toPlainText().contains(markup));
    QVERIFY(button(u"<b>tomas</b>"_s));
    // An ampersand is no mnemonic.
    QVERIFY(button(u"a&&b"_s));
}

void TestDetailPane::diffsAreSetInTheFixedFont()
{
    auto record = test::commitOf(7, noon, u"Add a man page"_s);
    record.digest.longForm = u"diff --git a/x b/x\n@@ -1 +1 @@\n-old\n+new"_s;
    m_pane->setLayoutDirection(Qt::RightToLeft);
    show(record);
    const auto *const box = m_pane->findChild<ui::TextBox *>();
    QVERIFY(QFontInfo(box->font()).fixedPitch());
    QCOMPARE(box->layoutDirection(), Qt::LeftToRight);
    record.digest.longForm = u"No code here at all."_s;
    show(record);
    QVERIFY(!QFontInfo(box->font()).fixedPitch());
    record.digest.longForm += u"\n\n"_s;
    show(record);
    QCOMPARE(box->toPlainText(), u"No code here at all."_s);
}

void TestDetailPane::longTextsSayThatTheyGoOn()
{
    auto record = test::commitOf(7, noon, u"Add a man page"_s);
    record.digest.longForm = QString(100'000, u'x');
    show(record);
    const auto shown = m_pane->findChild<ui::TextBox *>()->toPlainText();
    QVERIFY(shown.size() < ui::TextBox::longestText + 100);
    QVERIFY(shown.endsWith(u"the raw message has all of it."_s));
}

void TestDetailPane::manyNamesAreCounted()
{
    auto record = test::buildOf(7, noon);
    for (int i = 0; i < 1000; ++i) {
        record.digest.packages << u"package-%1"_s.arg(i);
    }
    show(record);
    QVERIFY(button(u"package-3"_s));
    QVERIFY(!button(u"package-300"_s));
    QVERIFY2(text().contains(u"and 989 more"_s), qPrintable(text()));
    QSignalSpy searched(m_pane.get(), &DetailPane::searchRequested);
    button(u"package-3"_s)->click();
    QCOMPARE(searched[0][0].toString(), u"package:package-3"_s);
}

void TestDetailPane::whatTheLastMessageHadIsGone()
{
    show(test::buildOf(7, noon));
    history::Record bare;
    bare.digest.title = u"weather.rain"_s;
    show(bare);
    const auto said = text();
    QVERIFY(said.startsWith(u"weather.rain"_s));
    for (const auto &part : {u"libaurora"_s, u"People"_s, u"Packages"_s, u"Links"_s, u"koji"_s, u"Signed by"_s}) {
        QVERIFY2(!said.contains(part), qPrintable(part + u" is in\n"_s + said));
    }
    QVERIFY(!button(u"Open"_s));
    QVERIFY(!button(u"libaurora"_s));
}

void TestDetailPane::rawMessagesCanBeReadAgain()
{
    bus::Incoming amqp{.form = bus::Form::Amqp,
        .topic = "org.example.\"odd\"",
        .body = R"({"a":1.0})",
        .headers = R"({"h":2})",
        .id = "x\ny"};
    const auto object = QJsonDocument::fromJson(ui::rawMessage(amqp)).object();
    QCOMPARE(object[u"topic"].toString(), u"org.example.\"odd\""_s);
    QCOMPARE(object[u"id"].toString(), u"x\ny"_s);
    QVERIFY(ui::rawMessage(amqp).contains(R"("body":{"a":1.0})"));
    amqp.headers.clear();
    QVERIFY(QJsonDocument::fromJson(ui::rawMessage(amqp)).isObject());
    const auto fedmsg = test::buildOf(7, noon).incoming;
    QCOMPARE(ui::rawMessage(fedmsg), fedmsg.body);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
