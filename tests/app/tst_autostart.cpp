// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/autostart.h"
#include "app/tray/autostartswitch.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plain = "[Desktop Entry]\nType=Application\nName=Tidings\nExec=tidings\n";

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

/// The portal's part that is asked to start something at login. It answers as the user would.
class FakeBackground : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    QVariantMap asked;
    /// 0: decided; 1: closed; 2: ended otherwise.
    uint response = 0;
    bool isGranted = true;

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString & /*window*/, const QVariantMap &options)
    {
        asked = options;
        const auto sender = message().service().mid(1).replace(u'.', u'_');
        const auto path =
            u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, options.value(u"handle_token"_s).toString());
        auto told = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        told.setArguments({response, QVariantMap{{u"background"_s, true}, {u"autostart"_s, isGranted}}});
        (void)connection().send(told);
        return QDBusObjectPath(path);
    }
};

class TestAutostart : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] app::AutostartPlaces places() const
    {
        return {
            m_folder->filePath(u"user"_s), {m_folder->filePath(u"site"_s), m_folder->filePath(u"etc"_s)}, {u"GNOME"_s}};
    }
    [[nodiscard]] QString fileIn(const QString &folder) const
    {
        return m_folder->filePath(folder + u"/org.tidings.Tidings.desktop"_s);
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void seesWhatCounts_data();
    void seesWhatCounts();
    void switchesOnAndOffWithoutAnEntryOfTheMachine();
    void switchesOffWhatTheMachineHasOn();
    void keepsWhatElseTheUserHasWritten();
    void saysThatItCannotBeWritten();
    void theSwitchTellsWhenItIsDone();
    void inASandboxThePortalIsAsked_data();
    void inASandboxThePortalIsAsked();
    void withoutAPortalItSaysSo();
};

void TestAutostart::seesWhatCounts_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("etc");
    QTest::addColumn<bool>("isOn");
    const QByteArray none;
    QTest::newRow("nothing") << none << none << none << false;
    QTest::newRow("the machine's") << none << none << plain << true;
    QTest::newRow("the user's") << plain << none << none << true;
    QTest::newRow("hidden by the user") << plain + "Hidden=true\n" << none << plain << false;
    QTest::newRow("hidden by the site") << none << plain + "Hidden=true\n" << plain << false;
    QTest::newRow("shown by the user") << plain + "Hidden=false\n" << none << plain + "Hidden=true\n" << true;
    QTest::newRow("off the way of GNOME") << plain + "X-GNOME-Autostart-enabled=false\n" << none << plain << false;
    QTest::newRow("for another desktop") << none << none << plain + "OnlyShowIn=KDE;XFCE;\n" << false;
    QTest::newRow("for this one, too") << none << none << plain + "OnlyShowIn=KDE;GNOME;\n" << true;
    QTest::newRow("not for this one") << none << none << plain + "NotShowIn=GNOME;\n" << false;
    QTest::newRow("hidden in another group") << plain + "[Other]\nHidden=true\n" << none << none << true;
}

void TestAutostart::seesWhatCounts()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, site);
    QFETCH(const QByteArray, etc);
    QFETCH(const bool, isOn);
    const auto put = [this](const QString &folder, const QByteArray &text) {
        if (!text.isEmpty()) {
            write(fileIn(folder), text);
        }
    };
    put(u"user"_s, user);
    put(u"site"_s, site);
    put(u"etc"_s, etc);
    QCOMPARE(app::isAutostarted(places()), isOn);
    for (const auto wanted : {!isOn, isOn, !isOn}) {
        QVERIFY(app::setAutostarted(places(), wanted));
        // What is meant for other desktops only stays so.
        QVERIFY(app::isAutostarted(places()) == wanted);
    }
    QCOMPARE(read(fileIn(u"site"_s)), site);
    QCOMPARE(read(fileIn(u"etc"_s)), etc);
}

void TestAutostart::switchesOnAndOffWithoutAnEntryOfTheMachine()
{
    QVERIFY(app::setAutostarted(places(), true));
    const auto entry = read(fileIn(u"user"_s));
    QCOMPARE(app::valueOf(entry, "Type"), QByteArray("Application"));
    QVERIFY(!app::valueOf(entry, "Exec").isEmpty());
    QVERIFY(app::setAutostarted(places(), false));
    QVERIFY(!QFile::exists(fileIn(u"user"_s)));
}

void TestAutostart::switchesOffWhatTheMachineHasOn()
{
    write(fileIn(u"etc"_s), plain);
    QVERIFY(app::setAutostarted(places(), false));
    QCOMPARE(app::valueOf(read(fileIn(u"user"_s)), "Hidden"), QByteArray("true"));
    QVERIFY(!app::isAutostarted(places()));
    QVERIFY(app::setAutostarted(places(), true));
    QVERIFY(!QFile::exists(fileIn(u"user"_s)));
    QVERIFY(app::isAutostarted(places()));
}

void TestAutostart::keepsWhatElseTheUserHasWritten()
{
    write(fileIn(u"user"_s), "# mine\n[Desktop Entry]\nExec=tidings --profile fedmsg\n Hidden = true\n[X]\na=b\n");
    QVERIFY(app::setAutostarted(places(), true));
    QCOMPARE(read(fileIn(u"user"_s)), QByteArray("# mine\n[Desktop Entry]\nX-GNOME-Autostart-enabled=true\n"
                                                 "Exec=tidings --profile fedmsg\nHidden=false\n[X]\na=b\n"));
}

void TestAutostart::saysThatItCannotBeWritten()
{
    write(m_folder->filePath(u"user"_s), "a file");
    const auto done = app::setAutostarted(places(), true);
    QVERIFY(!done);
    QVERIFY2(done.error().contains(m_folder->filePath(u"user"_s)), qPrintable(done.error()));
}

void TestAutostart::theSwitchTellsWhenItIsDone()
{
    app::AutostartSwitch onAndOff({places(), false}, QDBusConnection(QString()));
    const QSignalSpy changed(&onAndOff, &app::AutostartSwitch::changed);
    onAndOff.setOn(true);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(onAndOff.isOn() && app::isAutostarted(places()));
    onAndOff.setOn(false);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!onAndOff.isOn() && !app::isAutostarted(places()));
}

void TestAutostart::inASandboxThePortalIsAsked_data()
{
    QTest::addColumn<uint>("response");
    QTest::addColumn<bool>("isGranted");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("granted") << 0U << true << true;
    QTest::newRow("refused") << 0U << false << false;
    QTest::newRow("closed") << 1U << true << false;
    QTest::newRow("ended otherwise") << 2U << true << false;
}

void TestAutostart::inASandboxThePortalIsAsked()
{
    QFETCH(const uint, response);
    QFETCH(const bool, isGranted);
    QFETCH(const bool, isOn);
    QSettings(u"tidings"_s, u"autostart"_s).clear();
    test::PrivateBus bus;
    QVERIFY(!bus.start().isEmpty());
    FakeBackground portal;
    portal.response = response;
    portal.isGranted = isGranted;
    auto server = bus.connection();
    QVERIFY(server.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(server.registerService(u"org.freedesktop.portal.Desktop"_s));
    {
        app::AutostartSwitch onAndOff({places(), true}, bus.connection());
        const QSignalSpy changed(&onAndOff, &app::AutostartSwitch::changed);
        const QSignalSpy failed(&onAndOff, &app::AutostartSwitch::failed);
        QVERIFY(!onAndOff.isOn());
        onAndOff.setOn(true);
        QTRY_VERIFY(!portal.asked.isEmpty());
        QTRY_COMPARE(changed.size() + failed.size(), 1);
        QCOMPARE(failed.size(), response == 2 ? 1 : 0);
        QCOMPARE(onAndOff.isOn(), isOn);
        QVERIFY(portal.asked.value(u"autostart"_s).toBool());
        QCOMPARE(portal.asked.value(u"commandline"_s).toStringList(), QStringList{u"tidings"_s});
    }
    QVERIFY(!QFile::exists(fileIn(u"user"_s)));
    QCOMPARE(app::AutostartSwitch({places(), true}, bus.connection()).isOn(), isOn);
}

void TestAutostart::withoutAPortalItSaysSo()
{
    test::PrivateBus bus;
    QVERIFY(!bus.start().isEmpty());
    app::AutostartSwitch onAndOff({places(), true}, bus.connection());
    const QSignalSpy failed(&onAndOff, &app::AutostartSwitch::failed);
    onAndOff.setOn(true);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
