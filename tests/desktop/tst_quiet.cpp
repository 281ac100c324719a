// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/desktopquiet.h"
#include "tests/support/movedclock.h"
#include "tests/support/records.h"
#include "tests/support/test.h"
#include "ui/bubbles/bubblecontroller.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

const auto dunstName = u"org.dunstproject.cmd0"_s;

QDBusMessage callOf(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, interface, method);
    call.setArguments(arguments);
    return call;
}

QVariant dunst(const QString &property)
{
    const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(
        callOf(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {dunstName, property}));
    return reply.isValid() ? reply.value().variant() : QVariant();
}

// As dunstctl set-paused does.
void setPaused(bool isPaused)
{
    QDBusConnection::sessionBus().call(callOf(u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
        {dunstName, u"paused"_s, QVariant::fromValue(QDBusVariant(isPaused))}));
}

void takePicture(const QString &name)
{
    QDir(QStringLiteral(TIDINGS_PICTURES)).mkpath(u"."_s);
    QProcess::execute(u"import"_s, {u"-window"_s, u"root"_s, QStringLiteral(TIDINGS_PICTURES "/") + name});
}

} // namespace

/// Do-not-disturb of the real dunst, on script/virtual-desktop.
class TestQuiet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void cleanup() { setPaused(false); }

    void whileDunstIsPausedNothingIsSentAndThenOneBubbleTellsIt()
    {
        const auto bus = QDBusConnection::sessionBus();
        test::MovedClock clock;
        bubbles::NotificationClient client(bus);
        bubbles::Pause pause(clock);
        bubbles::Quiet quiet(pause, clock);
        bubbles::BubbleController controller(client, quiet, clock);
        setPaused(true);
        const desktop::DesktopQuiet desktopQuiet(bus);
        connect(&desktopQuiet, &desktop::DesktopQuiet::changed, &quiet, &bubbles::Quiet::setDesktopQuiet);
        QTRY_VERIFY(quiet.isActive());
        const QList<history::Record> records{test::bubbleRecord(1), test::bubbleRecord(2, u"python-quill"_s),
            test::bubbleRecord(3, u"gnome-lantern"_s, u"done"_s)};
        controller.take(records);
        takePicture(u"quiet-paused.png"_s);
        QCOMPARE(dunst(u"waitingLength"_s).toInt() + dunst(u"displayedLength"_s).toInt(), 0);
        const QSignalSpy shown(&client, &bubbles::NotificationClient::bubbleShown);
        setPaused(false);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toString(), bubbles::FloodSummary::awayKey());
        QTRY_COMPARE(dunst(u"displayedLength"_s).toInt(), 1);
        takePicture(u"quiet-away.png"_s);
        // And again, as it is switched while we listen.
        setPaused(true);
        QTRY_VERIFY(quiet.isActive());
        setPaused(false);
        QTRY_VERIFY(!quiet.isActive());
        QCOMPARE(shown.size(), 1);
    }
};

QTEST_MAIN(TestQuiet)
#include "tst_quiet.moc"
