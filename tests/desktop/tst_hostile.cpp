// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/dunst.h"
#include "tests/desktop/livetidings.h"
#include "tests/desktop/mouse.h"
#include "tests/desktop/notifywatch.h"
#include "tests/desktop/picture.h"
#include "tests/support/places.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

/// A message that is signed, and means harm: markup, scripts, links to files, overrides of the writing direction and a
/// title of a megabyte, in bubble, tooltip, row and details of the real desktop.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void itIsShownAsPlainWords();
};

namespace {

constexpr const char *markup =
    "<b>bold</b><img src=x onerror=alert(1)><script>alert(2)</script><a href='file:///etc/passwd'>"
    "click</a>&amp;";
// RIGHT-TO-LEFT OVERRIDE and isolates, a run without width, an escape sequence, a line break.
constexpr const char *tricks = "\\u202e\\u2066gnp.exe\\u2069\\u200b\\u200b\\u200b\\u0007\\u001b[31m\\nred";

QByteArray hostileName()
{
    return QByteArray(markup) + tricks + QByteArray(1024 * 1024, 'A');
}

bool hasTrick(const QString &text)
{
    // One without width stays, where a name has it; a run of them does not.
    return text.contains(u"\u200b\u200b") || std::ranges::any_of(text, [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n') || (c.unicode() >= 0x202a && c.unicode() <= 0x202e) ||
               c.unicode() == 0x7f || c.unicode() == 0x2066;
    });
}

} // namespace

void TestHostile::itIsShownAsPlainWords()
{
    test::LiveTidings tidings;
    test::NotifyWatch watch;
    QVERIFY(tidings.start());
    tidings.publishFailure(hostileName());
    tidings.publish("org.fedoraproject.test.weather.task.failed",
        R"({"agent":")" + hostileName() + R"j(","url":"file:///etc/passwd","link":"javascript:alert(3)"})j");
    QTRY_COMPARE_WITH_TIMEOUT(tidings.count(), 2, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(test::dunst::shown(), 2, 20000);

    QTRY_COMPARE(watch.all().size(), 2);
    const auto notifies = watch.all();
    for (const auto &notify : notifies) {
        QVERIFY2(!hasTrick(notify.headline) && !hasTrick(notify.body), qPrintable(notify.body));
        QVERIFY2(!notify.body.contains(u'<'), qPrintable(notify.body));
        QVERIFY(notify.headline.size() <= 80);
        // Each character may have become an entity.
        QVERIFY(notify.body.size() <= 400 * 6);
    }
    QVERIFY(notifies.first().body.contains(u"&lt;b&gt;"_s) || notifies.last().body.contains(u"&lt;b&gt;"_s));
    QVERIFY(test::takePicture(u"hostile-bubble"_s, {683, 0, 683, 768}));

    for (const auto &record : tidings.stored()) {
        QVERIFY2(record.digest.link.isEmpty() || record.digest.link.startsWith(u"https://"_s),
            qPrintable(record.digest.link));
        QVERIFY(!hasTrick(record.digest.subtitle));
    }
    const auto windows = test::mouse::windows();
    test::mouse::moveTo(test::mouse::trayIcon);
    QTRY_VERIFY_WITH_TIMEOUT(test::mouse::windows() > windows, 10000);
    QVERIFY(test::takePicture(u"hostile-tooltip"_s, {0, 0, 683, 384}));
    test::mouse::moveTo({600, 700});

    test::Program second(test::programPath(u"tidings"_s), {u"--config"_s, tidings.configuration(), u"--show"_s});
    QCOMPARE(second.exitStatus(), 0);
    QVERIFY(test::mouse::placeWindow({20, 60, 1320, 680}));
    (void)test::dunst::closeAndRead();
    QTRY_COMPARE(test::dunst::shown(), 0);
    test::mouse::key(u"Down"_s);
    test::mouse::key(u"Down"_s);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"hostile-history"_s), 10000);
    const auto withoutTooltip = test::mouse::windows();
    test::mouse::moveTo({540, 214});
    test::mouse::moveTo({550, 214});
    QTRY_VERIFY_WITH_TIMEOUT(test::mouse::windows() > withoutTooltip, 10000);
    QVERIFY(test::takePicture(u"hostile-row-tooltip"_s));
    QCOMPARE(tidings.quit(), 0);
    QCOMPARE(tidings.program().said(), QString());
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
