// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/dunst.h"
#include "tests/desktop/livetidings.h"
#include "tests/desktop/notifywatch.h"
#include "tests/desktop/picture.h"
#include "tests/support/test.h"

#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace tidings;
using namespace Qt::StringLiterals;

/// More messages than anybody can read, through the real program and the real notification daemon.
class TestFlood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void fiveThousandMessagesInTenSecondsAreAHandfulOfBubblesAndOneSummary();
};

namespace {

constexpr int flood = 5000;

/// Of services that have nothing to do with each other: nothing of it belongs together.
std::vector<bus::Incoming> messages(const test::LiveTidings &tidings)
{
    std::vector<bus::Incoming> made;
    for (int number = 0; number < flood; ++number) {
        const auto text = QByteArray::number(number);
        made.push_back(tidings.signedMessage(
            "org.fedoraproject.test.service" + text + ".task.failed", R"({"agent":"person)" + text + R"("})"));
    }
    return made;
}

/// The number of messages a summary tells of; 0 for another bubble.
int told(const test::NotifyWatch::Notify &notify)
{
    static const QRegularExpression words(u"^([\\d,]+) more messages"_s);
    return words.match(notify.headline).captured(1).remove(u',').toInt();
}

} // namespace

void TestFlood::fiveThousandMessagesInTenSecondsAreAHandfulOfBubblesAndOneSummary()
{
    test::LiveTidings tidings;
    const auto all = messages(tidings);
    test::NotifyWatch watch;
    QVERIFY(tidings.start());

    std::size_t sent = 0;
    QTimer pace;
    connect(&pace, &QTimer::timeout, this, [&] {
        for (int i = 0; i < 10 && sent < all.size(); ++i) {
            tidings.publish(all[sent++]);
        }
    });
    pace.start(20);
    QTRY_COMPARE_WITH_TIMEOUT(tidings.count(), flood, 60000);

    const auto bubbles = [&] {
        auto notifies = watch.all();
        notifies.removeIf([](const auto &notify) { return notify.isChange; });
        return notifies;
    };
    const auto toldAtLast = [&] {
        const auto notifies = watch.all();
        return std::accumulate(notifies.begin(), notifies.end(), 0,
            [](int last, const auto &notify) { return told(notify) > 0 ? told(notify) : last; });
    };
    const auto summaries = [&] {
        const auto shown = bubbles();
        return std::ranges::count_if(shown, [](const auto &notify) { return told(notify) > 0; });
    };
    // Every message is in a bubble of its own or in the summary; what is in none is not told, what is in both twice.
    QTRY_COMPARE_WITH_TIMEOUT(toldAtLast() + static_cast<int>(bubbles().size()) - 1, flood, 30000);
    QCOMPARE(summaries(), 1);
    QVERIFY2(bubbles().size() - 1 <= 10, qPrintable(QString::number(bubbles().size())));
    const auto notifies = watch.all();
    QCOMPARE(std::ranges::count_if(notifies, &test::NotifyWatch::Notify::hasSound), 1);
    QVERIFY(test::dunst::shown() >= 1);
    QVERIFY(test::takePicture(u"flood"_s));
    qInfo("%d bubbles beside one summary of %d, %d changes of them, %d sound", static_cast<int>(bubbles().size()) - 1,
        toldAtLast(), static_cast<int>(notifies.size() - bubbles().size()),
        static_cast<int>(std::ranges::count_if(notifies, &test::NotifyWatch::Notify::hasSound)));
    QCOMPARE(tidings.quit(), 0);
    QCOMPARE(tidings.program().said(), QString());
}

QTEST_GUILESS_MAIN(TestFlood)
#include "tst_flood.moc"
