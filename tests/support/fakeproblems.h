// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QDBusConnection;

namespace tidings::test {

/// What ABRT says over D-Bus about problems, by their names; the tests register it at the paths of either interface.
class FakeProblems : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.problems")

public:
    using Notes = QMap<QString, QString>;

    FakeProblems();

    /// Where each problem was reported to, as `reported_to` has it.
    Notes problems;
    /// Also in the list of problems, and gone when it is asked about.
    QString gone;
    /// An error in place of the list.
    QString refusal;
    int asked = 0;
    int askedAbout = 0;

    /// Takes ABRT's name.
    [[nodiscard]] bool isOn(QDBusConnection &bus);
    void crash(QDBusConnection &bus);

public Q_SLOTS:
    QStringList GetProblems();
    QMap<QString, QString> GetInfo(const QString &problem, const QStringList &elements);
};

/// The newer interface: an object for each problem.
class FakeEntry : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Problems2.Entry")

public:
    explicit FakeEntry(QString notes, QObject *parent);

public Q_SLOTS:
    QVariantMap ReadElements(const QStringList &elements, int flags);

private:
    QString m_notes;
};

class FakeProblems2 : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Problems2")

public:
    /// Takes ABRT's name, and has a problem for each of these.
    [[nodiscard]] bool isOn(QDBusConnection &bus, const QStringList &notes);

public Q_SLOTS:
    QList<QDBusObjectPath> GetProblems(int flags, const QVariantMap &options);

private:
    QList<QDBusObjectPath> m_entries;
};

} // namespace tidings::test
