// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/history/detailfacts.h"
#include "ui/history/detailpane.h"
#include "ui/history/linkbutton.h"
#include "ui/history/rawview.h"
#include "ui/history/textbox.h"
#include "ui/history/tonelabel.h"
#include "ui/models/messagerow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextLayout>

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
    void aCommitShowsWhatItChanges();
    void longTextsSayThatTheyGoOn();
    void manyNamesAreCounted();
    void whatTheLastMessageHadIsGone();
    void rawMessagesCanBeReadAgain();
    void theRawMessageIsSearched();
    void theRawMessageIsSearchedFurtherThanShown();
    void theRawMessageIsCopied();
    void isCopiedAsText_data();
    void isCopiedAsText();
    void leadsToWhatIsRelated_data();
    void leadsToWhatIsRelated();
    void aLongWordInTheHeadingIsNotCut_data();
    void aLongWordInTheHeadingIsNotCut();

private:
    [[nodiscard]] QWidget *named(const QString &accessibleName) const;
    void unfoldRaw();
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

QWidget *TestDetailPane::named(const QString &accessibleName) const
{
    for (auto *const widget : m_pane->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName) {
            return widget;
        }
    }
    return nullptr;
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
    record.digest.packages = {u"<b>lib&aurora</b>"_s};
    record.verification.signer = markup;
    show(record);
    for (const auto *const label : m_pane->findChildren<QLabel *>()) {
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        QVERIFY(!label->openExternalLinks());
    }
    for (const auto *const widget : m_pane->findChildren<QWidget *>()) {
        QVERIFY2(!Qt::mightBeRichText(widget->toolTip()), qPrintable(widget->toolTip()));
    }
    for (const auto *const link : m_pane->findChildren<ui::LinkButton *>()) {
        QVERIFY(link->shortcut().isEmpty());
    }
    QVERIFY(m_pane->findChild<ui::TextBox *>()->toPlainText().contains(markup));
    QVERIFY(button(u"<b>tomas</b>"_s));
    // An ampersand is no mnemonic.
    QVERIFY(button(u"a&&b"_s));
}

void TestDetailPane::aCommitShowsWhatItChanges()
{
    auto record = test::commitOf(7, noon, u"Add a man page"_s);
    record.digest.longForm = u"diff --git a/x b/x\n@@ -1 +1 @@\n-old\n+new"_s;
    m_pane->setLayoutDirection(Qt::RightToLeft);
    show(record);
    auto *const diff = qobject_cast<ui::TextBox *>(named(u"Changes"_s));
    QVERIFY(diff && !named(u"Text of the message"_s));
    QVERIFY(QFontInfo(diff->font()).fixedPitch());
    QCOMPARE(diff->layoutDirection(), Qt::LeftToRight);
    record = test::messageOf(8, noon, "git.receive",
        {{u"commit"_s,
            QJsonObject{{u"username"_s, u"tomas"_s}, {u"repo"_s, u"libaurora"_s}, {u"branch"_s, u"rawhide"_s},
                {u"message"_s, u"Use the system zstd\n\nIt has 1.5.6 by now."_s},
                {u"patch"_s, u"diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new\n"_s}}}});
    show(record);
    auto *const prose = qobject_cast<ui::TextBox *>(named(u"Text of the message"_s));
    QVERIFY(prose && !QFontInfo(prose->font()).fixedPitch());
    QCOMPARE(prose->toPlainText(), u"Use the system zstd\n\nIt has 1.5.6 by now."_s);
    QCOMPARE(diff->toPlainText(), u"diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new"_s);
    record.digest.longForm = u"No code here at all.\n\n"_s;
    show(record);
    QVERIFY(!named(u"Changes"_s));
    QCOMPARE(prose->toPlainText(), u"No code here at all."_s);
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

void TestDetailPane::unfoldRaw()
{
    for (auto *const fold : m_pane->findChildren<QAbstractButton *>()) {
        if (fold->text().startsWith(u"Raw message"_s)) {
            fold->click();
        }
    }
}

void TestDetailPane::theRawMessageIsSearched()
{
    show(test::buildOf(7, noon));
    QVERIFY(!named(u"Search in the raw message"_s));
    unfoldRaw();
    auto *const words = qobject_cast<QLineEdit *>(named(u"Search in the raw message"_s));
    const auto *const raw = qobject_cast<QPlainTextEdit *>(named(u"Raw message"_s));
    QVERIFY(words && raw);
    QTest::keyClicks(words, u"FC45"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(raw->textCursor().selectedText(), u"fc45"_s);
    // Round it goes, in both directions.
    const auto only = raw->textCursor().position();
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(raw->textCursor().position(), only);
    qobject_cast<QAbstractButton *>(named(u"Find the one before"_s))->click();
    QCOMPARE(raw->textCursor().position(), only);
    QVERIFY(!text().contains(u"Not found"_s));
    words->setText(u"libborealis"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(text().contains(u"Not found"_s));
    words->setText(u"libaurora"_s);
    QVERIFY(!text().contains(u"Not found"_s));
}

void TestDetailPane::theRawMessageIsSearchedFurtherThanShown()
{
    auto record = test::buildOf(7, noon);
    record.incoming.body = "{\"a\":\"" + QByteArray(3 * ui::RawView::part, 'x') + "\",\"z\":\"needle\"}";
    show(record);
    unfoldRaw();
    auto *const words = qobject_cast<QLineEdit *>(named(u"Search in the raw message"_s));
    const auto *const raw = qobject_cast<QPlainTextEdit *>(named(u"Raw message"_s));
    QVERIFY(words && raw && !raw->toPlainText().contains(u"needle"_s));
    words->setText(u"needle"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(raw->textCursor().selectedText(), u"needle"_s);
}

void TestDetailPane::theRawMessageIsCopied()
{
    const auto record = test::buildOf(7, noon);
    show(record);
    unfoldRaw();
    qobject_cast<QAbstractButton *>(named(u"Copy raw message"_s))->click();
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), record.incoming.body);
}

void TestDetailPane::isCopiedAsText_data()
{
    QTest::addColumn<history::Record>("record");
    QTest::addColumn<QString>("text");
    const auto build = test::buildOf(7, noon);
    QTest::newRow("a build") << build
                             << u"Your build of libaurora-2.4.1-7.fc45 failed\n2026-03-01 12:00 UTC\nPeople: marta\n"
                                "Packages: libaurora\nhttp://koji.fedoraproject.org/koji/buildinfo?buildID=7"_s;
    auto bare = test::messageOf(8, noon, "weather.rain", {});
    bare.verification = {.verdict = Verdict::Unauthorised};
    bare.digest.link.clear();
    QTest::newRow("of somebody who is not allowed to")
        << bare << u"weather: rain\n2026-03-01 12:00 UTC\nSender not allowed"_s;
    auto many = build;
    many.item = {.id = 5, .count = 3, .problems = 1};
    many.item.texts.subtitle = u"marta built 3 packages"_s;
    many.item.texts.usernames = {u"marta"_s};
    auto item = ui::asItem(many);
    item.digest.packages.clear();
    QTest::newRow("several") << item
                             << u"marta built 3 packages\n3 messages, 1 problem\n2026-03-01 12:00 UTC\nPeople: marta"_s;
}

void TestDetailPane::isCopiedAsText()
{
    QFETCH(history::Record, record);
    show(record);
    for (auto *const action : m_pane->findChildren<QAction *>()) {
        if (action->text() == u"Copy as text") {
            action->trigger();
        }
    }
    QTEST(QApplication::clipboard()->text(), "text");
}

void TestDetailPane::leadsToWhatIsRelated_data()
{
    QTest::addColumn<history::Record>("record");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("search");
    QTest::newRow("a build") << test::buildOf(7, noon) << u"libaurora-2.4.1-7.fc45"_s
                             << u"package:libaurora \"2.4.1-7.fc45\""_s;
    QTest::newRow("a commit") << test::commitOf(7, noon, u"Add"_s) << u"libaurora, Commits"_s
                              << u"package:libaurora service:git"_s;
    auto several = test::commitOf(7, noon, u"Add"_s);
    several.digest.packages = {u"a"_s, u"b c"_s};
    QTest::newRow("two packages") << several << u"a, Commits"_s << u"package:a OR package:\"b c\" service:git"_s;
    auto person = test::commitOf(7, noon, u"Add"_s);
    person.digest.packages.clear();
    QTest::newRow("no package") << person << u"tomas, Commits"_s << u"user:tomas service:git"_s;
    history::Record bare;
    bare.digest.service = u"weather"_s;
    QTest::newRow("nobody") << bare << QString() << QString();
}

void TestDetailPane::leadsToWhatIsRelated()
{
    QFETCH(history::Record, record);
    QFETCH(QString, label);
    QFETCH(QString, search);
    show(record);
    const QSignalSpy related(m_pane.get(), &DetailPane::relatedRequested);
    auto *const link = qobject_cast<QAbstractButton *>(named(u"Show what is related: "_s + label));
    QCOMPARE(link != nullptr, !search.isEmpty());
    if (link) {
        QCOMPARE(link->text(), label);
        link->click();
        QCOMPARE(related[0][0].toString(), search);
        const auto parsed = history::parseSearch(search, noon);
        QVERIFY(parsed && history::toText(*parsed) == search);
    }
}

void TestDetailPane::aLongWordInTheHeadingIsNotCut_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("without joints") << QString(60, u'w');
    QTest::newRow("with") << u"gnome-shell-extension-background-logo-42.0-1.fc45.noarch"_s;
    QTest::newRow("of other planes") << QString(u"\U0001F600"_s).repeated(60);
}

void TestDetailPane::aLongWordInTheHeadingIsNotCut()
{
    QFETCH(QString, word);
    auto record = test::buildOf(7, noon);
    record.digest.subjective = u"You built "_s + word;
    for (const auto width : {200, 260, 400}) {
        m_pane->resize(width, 600);
        show(record);
        const ui::ToneLabel *heading = nullptr;
        for (const auto *const label : m_pane->findChildren<ui::ToneLabel *>()) {
            heading = label->text().startsWith(u"You built"_s) ? label : heading;
        }
        QVERIFY(heading);
        QTextLayout layout(heading->text(), heading->font());
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(heading->width());
            QVERIFY2(line.naturalTextWidth() <= heading->width() + 1, qPrintable(QString::number(width)));
        }
        layout.endLayout();
        QCOMPARE(heading->text().remove(QChar(0x200B)), u"You built "_s + word);
    }
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
