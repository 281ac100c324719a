// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tidings::test {

/// A real gnome-keyring on a bus of the test's, with one collection, which is open.
class GnomeKeyring
{
public:
    GnomeKeyring(QDBusConnection bus, const QString &address);
    ~GnomeKeyring();
    Q_DISABLE_COPY_MOVE(GnomeKeyring)

    /// Each returns when it is done; false: it is not.
    [[nodiscard]] bool start();
    [[nodiscard]] bool lock();
    /// As somebody does who knows its password.
    [[nodiscard]] bool unlock();
    /// As in a home where nobody has used it yet.
    [[nodiscard]] bool removeCollection();

private:
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QDBusMessage call(
        const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const;

    QDBusConnection m_bus;
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/// In the place of the program that shows gnome-keyring's window: takes every question, and answers none.
class SilentPrompter final : public QDBusVirtualObject
{
public:
    explicit SilentPrompter(QDBusConnection bus);
    /// The questions fail.
    ~SilentPrompter() override;
    Q_DISABLE_COPY_MOVE(SilentPrompter)

    [[nodiscard]] int questions() const { return m_questions; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    [[nodiscard]] QString introspect(const QString &path) const override;

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_waiting;
    int m_questions = 0;
};

} // namespace tidings::test
