// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/dbusmenutypes.h"
#include "ui/tray/traymenu.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace tidings::tray {

/// The menu on the bus: com.canonical.dbusmenu, version 3 (the XML that libdbusmenu ships; the names of members are
/// its).
///
/// Made when a host asks: each AboutToShow builds it anew, so ages in it are right when it opens. Hosts show what they
/// have until the answer is there, so they are told of changes meanwhile, too, once a second at most. Entries keep
/// their numbers (traymenu.h).
class DbusMenu : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath)

public:
    using Source = std::function<MenuItem()>;
    using Trigger = std::function<bool(int id)>;

    /// `source` gives the menu as it should be now; `trigger` does what an entry means, and is false for none.
    /// Exported with the object it is a child of.
    DbusMenu(Source source, Trigger trigger, QObject *parent);

    /// What `source` would give may have changed: a host that has the menu is told in a moment.
    void noteChange();
    /// What is drawn before entries looks different now.
    void noteNewInk();

    [[nodiscard]] static uint version() { return 3; }
    [[nodiscard]] static QString textDirection();
    [[nodiscard]] static QString status();
    [[nodiscard]] static QStringList iconThemePath() { return {}; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): these are the bus's names.
    uint GetLayout(
        int parentId, int recursionDepth, const QStringList &propertyNames, tidings::tray::MenuLayout &layout);
    QList<tidings::tray::MenuProperties> GetGroupProperties(const QList<int> &ids, const QStringList &propertyNames);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &eventId, const QDBusVariant &data, uint timestamp);
    QList<int> EventGroup(const QList<tidings::tray::MenuEvent> &events);
    bool AboutToShow(int id);
    QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors);

Q_SIGNALS:
    void LayoutUpdated(uint revision, int parent);
    // NOLINTEND(readability-identifier-naming)

private:
    /// False if it is as it was.
    bool renew();

    Source m_source;
    Trigger m_trigger;
    std::optional<MenuItem> m_menu;
    uint m_revision = 1;
    QTimer m_telling;
};

} // namespace tidings::tray
