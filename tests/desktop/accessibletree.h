// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QRect>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidings::test {

/// One element of a program as a screen reader gets it, over the accessibility bus.
struct Element
{
    /// Of AT-SPI, by its numbers; those the tests ask for.
    enum State
    {
        Active = 1,
        Enabled = 8,
        Expandable = 9,
        Expanded = 10,
        Focusable = 11,
        Focused = 12,
        Selectable = 22,
        Selected = 23,
        Sensitive = 24,
        Showing = 25,
    };

    QString path;
    /// Where its parent stands in the tree; -1: it is the first.
    int parent = -1;
    int depth = 0;
    /// Where the parent has it among its children, and where it says that it is.
    int place = 0;
    int saidPlace = 0;
    /// The path of the parent it says it has.
    QString saidParent;
    QString role;
    QString name;
    QString description;
    quint64 states = 0;
    QRect extents;
    QStringList interfaces;
    QStringList actions;
    QStringList labelFor;
    QStringList labelledBy;

    [[nodiscard]] bool is(State state) const { return (states >> state & 1) != 0; }
    /// The push button “Undo”.
    [[nodiscard]] QString words() const;
};

/// A window, or all of a program: parents before their children.
using Elements = std::vector<Element>;

/// The first in sight of this role whose name begins so. Null: there is none.
[[nodiscard]] const Element *find(const Elements &all, const QString &role, const QString &name);
/// Those of a role that are in an element of that name.
[[nodiscard]] QList<Element> inside(const Elements &all, const QString &name, const QString &role);
/// What keys go to: of a list that has the focus the current row. Null: it is lost.
[[nodiscard]] const Element *focused(const Elements &all);

/// The accessibility bus of the session, which is started by being asked for.
class AccessibilityBus
{
public:
    /// More are not walked: then the tree has no end, or not a sensible one.
    static constexpr std::size_t mostElements = 3000;

    AccessibilityBus();
    ~AccessibilityBus();
    Q_DISABLE_COPY_MOVE(AccessibilityBus)

    /// Why it cannot be used; empty if it can.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    /// Looks for a program by its name; false if it is not (yet) there.
    [[nodiscard]] bool find(const QString &program);
    /// Names of the windows of the program that was found.
    [[nodiscard]] QStringList windows() const;
    /// A window that is there, by its name, with all in it that is in sight. Empty: there is none.
    [[nodiscard]] Elements window(const QString &name) const;
    /// The same without what is in charts, which is much.
    [[nodiscard]] Elements glance(const QString &name) const;
    /// An element as it is now, with all in it that is in sight.
    [[nodiscard]] Elements part(const Element &top, bool hasCharts = true) const;
    /// Whether a window is there and has the focus; waits for it, as for the end of one: 20 s at most.
    [[nodiscard]] bool waitForActive(const QString &name) const;
    [[nodiscard]] bool waitForEnd(const QString &name) const;
    /// The window's own element alone; quick.
    [[nodiscard]] std::optional<Element> top(const QString &name) const;
    /// What a screen reader would do with an action of the element's interface.
    [[nodiscard]] bool act(const Element &element, int action) const;

private:
    [[nodiscard]] std::vector<Element> ask(const QStringList &paths) const;
    [[nodiscard]] QStringList children(const QString &path) const;

    QDBusConnection m_bus;
    QString m_trouble;
    /// The program's name on the bus.
    QString m_service;
};

} // namespace tidings::test
