// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/livetidings.h"
#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>

using namespace tidings;
using namespace Qt::StringLiterals;

/// The real GNOME Shell, on Wayland, without a screen.
class TestGnome : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::LiveTidings> m_tidings;

private Q_SLOTS:
    void init();
    void cleanup();
    void aMessageIsABubbleOfTheShell();
    void theIconIsInThePanel();
    void manyMessagesLoseNone();
};

namespace {

QDBusMessage shell(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(u"org.gnome.Shell"_s, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

/// What a line of the shell's own language gives.
QString eval(const QString &line)
{
    const auto reply = shell(u"/org/gnome/Shell"_s, u"org.gnome.Shell"_s, u"Eval"_s, {line});
    return reply.arguments().value(1).toString();
}

QString bubbles()
{
    return eval(u"Main.messageTray.getSources().map(s => s.notifications.map(n => n.title + '/' + "
                "n.bannerBodyText).join('|')).join('|')"_s);
}

[[nodiscard]] bool takePicture(const QString &name)
{
    const auto path = test::picturePath(name + u".png"_s);
    QFile::remove(path);
    shell(u"/org/gnome/Shell/Screenshot"_s, u"org.gnome.Shell.Screenshot"_s, u"Screenshot"_s, {false, false, path});
    return QFile::exists(path);
}

} // namespace

void TestGnome::init()
{
    test::failOnWarning();
    eval(u"Main.overview.hide(); Main.messageTray.getSources().forEach(s => s.destroy())"_s);
    m_tidings = std::make_unique<test::LiveTidings>();
    m_tidings->environment().insert(u"QT_QPA_PLATFORM"_s, u"wayland"_s);
    QVERIFY(m_tidings->start());
}

void TestGnome::cleanup()
{
    QCOMPARE(m_tidings->quit(), 0);
}

void TestGnome::aMessageIsABubbleOfTheShell()
{
    m_tidings->publishFailure("libaurora");
    QTRY_VERIFY2_WITH_TIMEOUT(bubbles().contains(u"Build failed: libaurora/Your build of libaurora-1-1.fc45 failed"_s),
        qPrintable(bubbles()), 20000);
    // On the screen is what the shell itself has to say, until somebody moves the mouse: the list has all.
    const auto menu = u"Main.panel.statusArea.dateMenu.menu"_s;
    eval(menu + u".open(0)"_s);
    QTRY_COMPARE(eval(menu + u".isOpen"_s), u"true"_s);
    QVERIFY(takePicture(u"gnome-bubble"_s));
    eval(menu + u".close(0)"_s);
}

void TestGnome::theIconIsInThePanel()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        eval(u"Object.keys(Main.panel.statusArea).join(';')"_s).contains(u"appindicator"_s), 20000);
    QVERIFY(takePicture(u"gnome-tray"_s));
}

void TestGnome::manyMessagesLoseNone()
{
    // GNOME keeps a few bubbles of a program only.
    for (int number = 0; number < 30; ++number) {
        m_tidings->publish("org.fedoraproject.test.service" + QByteArray::number(number) + ".task.failed", "{}");
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_tidings->count(), 30, 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(bubbles().contains(u"more messages"_s), qPrintable(bubbles()), 20000);
    QVERIFY(m_tidings->program().isRunning());
}

QTEST_GUILESS_MAIN(TestGnome)
#include "tst_gnome.moc"
