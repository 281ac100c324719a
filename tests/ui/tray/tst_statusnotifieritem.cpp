// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakewatcher.h"
#include "tests/support/movedclock.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"
#include "ui/tray/dbusmenu.h"
#include "ui/tray/dbusmenutypes.h"
#include "ui/tray/statusnotifieradaptor.h"
#include "ui/tray/statusnotifieritem.h"
#include "ui/tray/traymenu.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;
using tray::StatusNotifierItem;
using tray::Tray;
using tray::TrayState;

/// Another program that asks our item: the panel.
class StatusNotifierItemTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_panel;
    std::unique_ptr<test::FakeWatcher> m_watcher;
    std::unique_ptr<StatusNotifierItem> m_item;
    test::MovedClock m_clock;
    QString m_service;

    // Both ends live on this thread: a call that waited for its answer would wait for ever.
    QDBusMessage call(
        const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(m_service, path, interface, method);
        message.setArguments(arguments);
        QDBusPendingCallWatcher watcher(m_panel->asyncCall(message));
        QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        if (!watcher.isFinished()) {
            finished.wait();
        }
        return QDBusPendingReply<>(watcher).reply();
    }

    QVariant property(const QString &name)
    {
        const auto reply = call(u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            {u"org.kde.StatusNotifierItem"_s, name});
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }

    QDBusMessage menuCall(const QString &method, const QVariantList &arguments)
    {
        return call(u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, method, arguments);
    }

    tray::MenuLayout layout(int parent = 0, int depth = -1, const QStringList &names = {})
    {
        const auto reply = menuCall(u"GetLayout"_s, {parent, depth, names});
        return qdbus_cast<tray::MenuLayout>(reply.arguments().value(1).value<QDBusArgument>());
    }

    bool event(int id, const QString &name)
    {
        const auto data = QVariant::fromValue(QDBusVariant(0));
        return menuCall(u"Event"_s, {id, name, data, 0U}).type() == QDBusMessage::ReplyMessage;
    }

    [[nodiscard]] TrayState busy() const
    {
        TrayState state{.unread = 3};
        state.connections.append(
            {u"Demo"_s, {.phase = bus::SourceState::Phase::Connected, .lastMessageAt = m_clock.now()}});
        state.recent.append({42, u"Your build of lib_aurora failed"_s, m_clock.now() - 2min, meta::Severity::Problem});
        return state;
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarning();
        m_bus = std::make_unique<test::PrivateBus>();
        QVERIFY(!m_bus->start().isEmpty());
        m_panel = std::make_unique<QDBusConnection>(m_bus->connection());
        m_watcher = std::make_unique<test::FakeWatcher>(*m_panel);
        const auto ours = m_bus->connection();
        m_service = ours.baseService();
        m_item = std::make_unique<StatusNotifierItem>(ours, m_clock);
    }

    void cleanup()
    {
        m_item.reset();
        m_watcher.reset();
        m_panel.reset();
        m_bus.reset();
    }

    void itRegistersWithAWatcherThatIsThere()
    {
        QVERIFY(m_watcher->appear());
        m_watcher->setHost(true);
        QTRY_COMPARE(m_watcher->items, QStringList{m_service});
        QTRY_VERIFY(m_item->isHosted());
    }

    void aHostMayComeLaterThanItsWatcher()
    {
        QSignalSpy hosted(m_item.get(), &Tray::hostedChanged);
        QVERIFY(m_watcher->appear());
        QTRY_COMPARE(m_watcher->items.size(), 1);
        QVERIFY(!m_item->isHosted());
        m_watcher->setHost(true);
        QVERIFY(hosted.wait());
        QVERIFY(m_item->isHosted());
        m_watcher->setHost(false);
        QVERIFY(hosted.wait());
        QVERIFY(!m_item->isHosted());
    }

    void aWatcherThatRestartsGetsItAgain()
    {
        m_watcher->setHost(true);
        QVERIFY(m_watcher->appear());
        QTRY_VERIFY(m_item->isHosted());
        QSignalSpy missing(m_item.get(), &StatusNotifierItem::watcherMissing);
        m_watcher->vanish();
        QVERIFY(missing.wait());
        QVERIFY(!m_item->isHosted());
        QVERIFY(m_watcher->appear());
        QTRY_COMPARE(m_watcher->items, QStringList{m_service});
        QTRY_VERIFY(m_item->isHosted());
    }

    void withoutAWatcherItSaysSo()
    {
        QSignalSpy missing(m_item.get(), &StatusNotifierItem::watcherMissing);
        QVERIFY(missing.wait());
        QVERIFY(!m_item->isHosted());
    }

    void aWatcherThatRefusesIsNoHost()
    {
        m_watcher->isRefusing = true;
        m_watcher->setHost(true);
        QVERIFY(m_watcher->appear());
        QSignalSpy missing(m_item.get(), &StatusNotifierItem::watcherMissing);
        QVERIFY(missing.wait());
        QVERIFY(!m_item->isHosted());
    }

    void withoutABusItSaysSo()
    {
        StatusNotifierItem item(QDBusConnection(u"there is no such connection"_s), m_clock);
        QSignalSpy missing(&item, &StatusNotifierItem::watcherMissing);
        QVERIFY(missing.wait());
        item.setState(busy());
        QVERIFY(!item.isHosted());
    }

    void aHostReadsWhatItNeeds()
    {
        m_item->setState(busy());
        QCOMPARE(property(u"Id"_s).toString(), u"tidings"_s);
        QCOMPARE(property(u"Title"_s).toString(), u"Tidings"_s);
        QCOMPARE(property(u"Category"_s).toString(), u"Communications"_s);
        QCOMPARE(property(u"Status"_s).toString(), u"Active"_s);
        QCOMPARE(property(u"ItemIsMenu"_s).toBool(), false);
        QCOMPARE(property(u"Menu"_s).value<QDBusObjectPath>().path(), u"/MenuBar"_s);
        const auto pixmaps = qdbus_cast<tray::IconPixmaps>(property(u"IconPixmap"_s).value<QDBusArgument>());
        QVERIFY(!pixmaps.isEmpty());
        for (const auto &pixmap : pixmaps) {
            QCOMPARE(pixmap.pixels.size(), pixmap.width * pixmap.height * 4);
        }
        const auto tip = qdbus_cast<tray::ToolTip>(property(u"ToolTip"_s).value<QDBusArgument>());
        QCOMPARE(tip.title, u"Tidings: 3 unread"_s);
        QCOMPARE(tip.text, u"Connected to Demo"_s);
    }

    void aTooltipIsNoMarkup()
    {
        auto state = busy();
        state.notice = u"<b>&</b>"_s;
        m_item->setState(state);
        const auto tip = qdbus_cast<tray::ToolTip>(property(u"ToolTip"_s).value<QDBusArgument>());
        QVERIFY2(tip.text.endsWith(u"&lt;b&gt;&amp;&lt;/b&gt;"_s), qPrintable(tip.text));
    }

    void aProblemAsksForAttention()
    {
        auto state = busy();
        state.problems = 1;
        m_item->setState(state);
        QCOMPARE(property(u"Status"_s).toString(), u"NeedsAttention"_s);
        const auto tip = qdbus_cast<tray::ToolTip>(property(u"ToolTip"_s).value<QDBusArgument>());
        QVERIFY(!tip.title.isEmpty());
        QCOMPARE(property(u"AttentionAccessibleDesc"_s).toString(), tip.title);
        QCOMPARE(property(u"IconAccessibleDesc"_s).toString(), tip.title);
        QVERIFY(!qdbus_cast<tray::IconPixmaps>(property(u"AttentionIconPixmap"_s).value<QDBusArgument>()).isEmpty());
    }

    void onlyWhatChangedIsAnnounced()
    {
        const auto *adaptor = m_item->findChild<tray::StatusNotifierAdaptor *>();
        QSignalSpy icon(adaptor, &tray::StatusNotifierAdaptor::NewIcon);
        QSignalSpy tip(adaptor, &tray::StatusNotifierAdaptor::NewToolTip);
        QSignalSpy status(adaptor, &tray::StatusNotifierAdaptor::NewStatus);
        m_item->setState(busy());
        QCOMPARE(icon.size() + tip.size() + status.size(), 2);
        m_item->setState(busy());
        auto later = busy();
        later.connections.first().state.received = 1000;
        m_item->setState(later);
        QCOMPARE(icon.size() + tip.size() + status.size(), 2);
        later.problems = 1;
        m_item->setState(later);
        QCOMPARE(icon.size(), 2);
        QCOMPARE(tip.size(), 2);
        QCOMPARE(status.first().first().toString(), u"NeedsAttention"_s);
        later.unread = 12;
        m_item->setState(later);
        QCOMPARE(icon.size(), 2);
    }

    void anotherPaletteIsAnotherIcon()
    {
        m_item->setState(busy());
        const auto mark = [this] { return layout().children.first().properties.value(u"icon-data"_s).toByteArray(); };
        const auto before = mark();
        const auto pixels = property(u"IconPixmap"_s);
        const auto *adaptor = m_item->findChild<tray::StatusNotifierAdaptor *>();
        QSignalSpy icon(adaptor, &tray::StatusNotifierAdaptor::NewIcon);
        QSignalSpy attention(adaptor, &tray::StatusNotifierAdaptor::NewAttentionIcon);
        QSignalSpy menu(m_item->findChild<tray::DbusMenu *>(), &tray::DbusMenu::LayoutUpdated);
        const auto light = QGuiApplication::palette();
        QGuiApplication::setPalette(QPalette(Qt::black));
        QTRY_COMPARE(icon.size(), 1);
        QCOMPARE(attention.size(), 1);
        QCOMPARE(menu.size(), 1);
        QVERIFY(mark() != before);
        QVERIFY(qdbus_cast<tray::IconPixmaps>(property(u"IconPixmap"_s).value<QDBusArgument>()) !=
                qdbus_cast<tray::IconPixmaps>(pixels.value<QDBusArgument>()));
        QGuiApplication::setPalette(light);
    }

    void aClickBringsTheTokenAlong()
    {
        QSignalSpy activated(m_item.get(), &Tray::activated);
        call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"ProvideXdgActivationToken"_s, {u"token"_s});
        call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s, {0, 0});
        call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"SecondaryActivate"_s, {0, 0});
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated.at(0).first().toString(), u"token"_s);
        QCOMPARE(activated.at(1).first().toString(), QString());
    }

    void theMenuIsOnTheBus()
    {
        m_item->setState(busy());
        const auto menu = layout();
        QCOMPARE(menu.id, 0);
        QCOMPARE(menu.properties.value(u"children-display"_s).toString(), u"submenu"_s);
        QCOMPARE(menu.children.size(), 11);
        const auto &message = menu.children.first();
        QCOMPARE(message.id, tray::Messages + 42);
        QCOMPARE(message.properties.value(u"label"_s).toString(), u"Your build of lib__aurora failed, 2 min ago"_s);
        const auto mark = message.properties.value(u"icon-data"_s).toByteArray();
        QVERIFY(mark.startsWith("\x89PNG"));
        auto plain = busy();
        plain.recent.first().severity = meta::Severity::Info;
        plain.recent.first().glyph = u"service/commit"_s;
        m_item->setState(plain);
        (void)menuCall(u"AboutToShow"_s, {0});
        const auto drawing = layout().children.first().properties.value(u"icon-data"_s).toByteArray();
        QVERIFY(drawing.startsWith("\x89PNG"));
        QVERIFY(drawing != mark);
        QCOMPARE(menu.children.at(1).properties.value(u"type"_s).toString(), u"separator"_s);
        QCOMPARE(menu.children.at(2).children.size(), 3);
        QCOMPARE(menu.children.at(9).properties.value(u"enabled"_s).toBool(), false);
    }

    void aSwitchInTheMenuHasItsStateAndIsToggled()
    {
        const QSignalSpy toggled(m_item.get(), &Tray::autostartToggled);
        m_item->setState({.startsAtLogin = true});
        const auto entry = layout().children.at(6);
        QCOMPARE(entry.id, int(tray::StartAtLogin));
        QCOMPARE(entry.properties.value(u"toggle-type"_s).toString(), u"checkmark"_s);
        QCOMPARE(entry.properties.value(u"toggle-state"_s).toInt(), 1);
        QVERIFY(event(entry.id, u"clicked"_s));
        QCOMPARE(toggled.size(), 1);
        m_item->setState({.startsAtLogin = false});
        (void)menuCall(u"AboutToShow"_s, {0});
        QCOMPARE(layout().children.at(4).properties.value(u"toggle-state"_s).toInt(), 0);
    }

    void aLayoutIsAsDeepAndAsWideAsAsked()
    {
        m_item->setState(busy());
        QVERIFY(layout(0, 0).children.isEmpty());
        QVERIFY(layout(0, 1).children.at(2).children.isEmpty());
        QCOMPARE(layout(tray::PauseMenu, -1).children.size(), 3);
        QCOMPARE(layout(0, 1, {u"enabled"_s}).children.first().properties.size(), 0);
        QVERIFY(layout(12345).children.isEmpty());
    }

    void theMenuIsMadeWhenItOpens()
    {
        QSignalSpy asked(m_item.get(), &Tray::menuAboutToShow);
        m_item->setState(busy());
        QVERIFY(asked.isEmpty());
        QCOMPARE(menuCall(u"AboutToShow"_s, {0}).arguments().first().toBool(), true);
        QCOMPARE(menuCall(u"AboutToShow"_s, {0}).arguments().first().toBool(), false);
        m_clock.move(1min);
        QCOMPARE(menuCall(u"AboutToShow"_s, {0}).arguments().first().toBool(), true);
        QVERIFY(layout().children.first().properties.value(u"label"_s).toString().endsWith(u"3 min ago"_s));
        QCOMPARE(asked.size(), 3);
    }

    void aHostThatHasTheMenuIsToldOfChanges()
    {
        QSignalSpy updated(m_item->findChild<tray::DbusMenu *>(), &tray::DbusMenu::LayoutUpdated);
        m_item->setState({});
        QVERIFY(layout().children.size() < 9);
        m_item->setState({.unread = 1});
        m_item->setState(busy());
        QVERIFY(updated.wait());
        QCOMPARE(updated.size(), 1);
        const auto reply = menuCall(u"GetLayout"_s, {0, -1, QStringList()});
        QCOMPARE(reply.arguments().first(), updated.first().first());
        QCOMPARE(layout().children.size(), 11);
    }

    void whoKnowsBetterMaySayItAsTheMenuOpens()
    {
        connect(m_item.get(), &Tray::menuAboutToShow, this, [this] { m_item->setState(busy()); });
        menuCall(u"AboutToShow"_s, {0});
        QCOMPARE(layout().children.first().id, tray::Messages + 42);
    }

    void aChosenEntryIsHeard()
    {
        m_item->setState(busy());
        QSignalSpy message(m_item.get(), &Tray::messageRequested);
        QSignalSpy history(m_item.get(), &Tray::historyRequested);
        QVERIFY(event(tray::Messages + 42, u"clicked"_s));
        QVERIFY(event(tray::ShowHistory, u"hovered"_s));
        QVERIFY(event(-7, u"clicked"_s));
        QCOMPARE(message.size(), 1);
        QVERIFY(history.isEmpty());
        QVERIFY(event(tray::ShowHistory, u"clicked"_s));
        QCOMPARE(history.size(), 1);
    }

    void severalEventsAtOnceAreHeard()
    {
        tray::registerMenuTypes();
        QSignalSpy history(m_item.get(), &Tray::historyRequested);
        const tray::MenuEvents events{
            {tray::ShowHistory, u"clicked"_s, QDBusVariant(0), 0}, {77, u"clicked"_s, QDBusVariant(0), 0}};
        const auto reply = menuCall(u"EventGroup"_s, {QVariant::fromValue(events)});
        QCOMPARE(history.size(), 1);
        QCOMPARE(qdbus_cast<QList<int>>(reply.arguments().first()), QList<int>{77});
    }

    void propertiesOfSomeEntriesCanBeAskedFor()
    {
        m_item->setState(busy());
        const auto reply = menuCall(
            u"GetGroupProperties"_s, {QVariant::fromValue(QList<int>{tray::Quit, 555}), QStringList{u"label"_s}});
        const auto list = qdbus_cast<tray::MenuPropertiesList>(reply.arguments().first().value<QDBusArgument>());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().properties.value(u"label"_s).toString(), u"Quit"_s);
    }

    void propertiesOfNoEntriesAreThoseOfAll()
    {
        m_item->setState(busy());
        const auto reply =
            menuCall(u"GetGroupProperties"_s, {QVariant::fromValue(QList<int>()), QStringList{u"label"_s}});
        const auto list = qdbus_cast<tray::MenuPropertiesList>(reply.arguments().first().value<QDBusArgument>());
        QList<int> ids;
        for (const auto &entry : list) {
            ids << entry.id;
        }
        // The menu itself, eleven entries, and the three of the pause.
        QCOMPARE(ids.size(), 15);
        QVERIFY(ids.contains(tray::Root) && ids.contains(tray::PauseHour) && ids.contains(tray::Quit));
    }
};

QTEST_MAIN(StatusNotifierItemTest)
#include "tst_statusnotifieritem.moc"
