// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"
#include "ui/history/certificateview.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace tidings;
using namespace Qt::StringLiterals;
using ui::CertificateView;

class TestCertificateView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningOfWindows(); }
    void isFoldedUntilOneWantsToSeeIt();
    void tellsWhatTheCertificateSays();
    void hasRoomForAllLines();
    void followsTheMessage();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void isNotThereWithoutACertificate_data();
    void isNotThereWithoutACertificate();
};

namespace {

bus::Incoming signedMessage()
{
    const test::MovedClock clock;
    return test::SignedBus(clock).signedMessage("org.example.dev.test", "{\"a\":1}");
}

bus::Incoming withBody(const QByteArray &body)
{
    return {.topic = "org.example.dev.test", .body = body};
}

/// In a window that nobody sees.
std::unique_ptr<CertificateView> shown(const bus::Incoming &incoming)
{
    auto view = std::make_unique<CertificateView>();
    view->setAttribute(Qt::WA_DontShowOnScreen);
    view->resize(300, 200);
    view->show();
    view->setMessage(incoming);
    return view;
}

QPlainTextEdit *boxIn(const CertificateView &view)
{
    return view.findChild<QPlainTextEdit *>();
}

} // namespace

void TestCertificateView::isFoldedUntilOneWantsToSeeIt()
{
    const auto view = shown(signedMessage());
    QVERIFY(!boxIn(*view)->isVisible());
    QVERIFY(boxIn(*view)->toPlainText().isEmpty());
    auto *const fold = view->findChild<QAbstractButton *>();
    QCOMPARE(fold->text(), u"Certificate"_s);
    fold->click();
    QVERIFY(boxIn(*view)->isVisible());
    QVERIFY(boxIn(*view)->isReadOnly());
    QVERIFY(boxIn(*view)->toPlainText().startsWith(u"Subject: "_s));
    fold->click();
    QVERIFY(!boxIn(*view)->isVisible());
}

void TestCertificateView::tellsWhatTheCertificateSays()
{
    const auto text = ui::certificateText(signedMessage());
    for (const auto &part : {u"Subject: "_s, u"\nIssuer: "_s, u"\nValid from "_s, u" to "_s, u"\nKey: \u2068RSA, "_s,
             u"\nSigned with "_s, u"\nSerial number: "_s, u"\nSHA-256 fingerprint: "_s}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    QCOMPARE(text.count(u'\n'), 6);
    // 32 bytes with colons between them.
    QCOMPARE(text.section(u"fingerprint: "_s, 1).size(), 32 * 3 - 1 + 2);
}

void TestCertificateView::hasRoomForAllLines()
{
    const auto view = shown(signedMessage());
    view->findChild<QAbstractButton *>()->click();
    for (const auto width : {300, 180, 500}) {
        // As a layout does, which gives it the height it needs for the width there is.
        view->resize(width, view->heightForWidth(width));
        QCoreApplication::processEvents();
        QCOMPARE(boxIn(*view)->verticalScrollBar()->maximum(), 0);
    }
}

void TestCertificateView::followsTheMessage()
{
    const auto view = shown(signedMessage());
    view->findChild<QAbstractButton *>()->click();
    const auto first = boxIn(*view)->toPlainText();
    view->setMessage(signedMessage());
    QVERIFY(boxIn(*view)->toPlainText() != first);
    view->setMessage(withBody("{\"msg\":{}}"));
    QVERIFY(!view->isVisible());
    QVERIFY(boxIn(*view)->toPlainText().isEmpty());
}

void TestCertificateView::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::newRow("no base64") << "!!!"_ba;
    QTest::newRow("no certificate") << "PGI+aGVsbG88L2I+"_ba;
    QTest::newRow("cut short") << "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSQ=="_ba;
}

void TestCertificateView::saysWhatCannotBeRead()
{
    QFETCH(QByteArray, certificate);
    const auto text =
        ui::certificateText(withBody("{\"certificate\":\"" + certificate + "\",\"msg\":{},\"topic\":\"t\"}"));
    QVERIFY2(text.startsWith(u"The certificate cannot be read: "_s), qPrintable(text));
}

void TestCertificateView::isNotThereWithoutACertificate_data()
{
    QTest::addColumn<bus::Incoming>("incoming");
    QTest::newRow("unsigned") << withBody("{\"msg\":{},\"topic\":\"t\"}");
    QTest::newRow("an object") << withBody("{\"certificate\":{},\"topic\":\"t\"}");
    QTest::newRow("no JSON") << withBody("\"certificate\"}{");
    auto amqp = signedMessage();
    amqp.form = bus::Form::Amqp;
    QTest::newRow("AMQP") << amqp;
}

void TestCertificateView::isNotThereWithoutACertificate()
{
    QFETCH(bus::Incoming, incoming);
    QVERIFY(ui::certificateText(incoming).isEmpty());
}

QTEST_MAIN(TestCertificateView)
#include "tst_certificateview.moc"
