// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusContext>
#include <QObject>
#include <QString>

namespace tidings::app {

/// One program per session: whoever owns the name on the session bus is the program, and a later launch hands over what
/// it was asked to do (org.freedesktop.Application, Desktop Entry Specification 1.5, "D-Bus Activation").
///
/// Without a session bus there is no way to ask, and every launch is the first.
class SingleInstance : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// `name` like "org.tidings.Tidings"; the object's path follows from it. Adaptors that are children of it by the
    /// time of claim() are there, too.
    explicit SingleInstance(QString name);

    [[nodiscard]] QString path() const;
    /// What a desktop entry or another program may ask for by ActivateAction, none with a parameter: "history",
    /// "pause" (until resumed), "resume", "rules", "preferences" and "quit".
    [[nodiscard]] static QStringList actions();

    enum class Claim
    {
        First,
        Second,
        NoBus
    };
    [[nodiscard]] Claim claim();
    /// Asks the first one to show its window; false if it does not answer.
    [[nodiscard]] bool activateFirst() const;
    /// Asks the first one for this action; false if it does not answer, or has none of that name.
    [[nodiscard]] bool actFirst(const QString &action) const;
    /// Asks the first one to end; false if there is none or it does not answer.
    [[nodiscard]] bool quitFirst() const;

public Q_SLOTS:
    // Called over D-Bus.
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(
        const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

Q_SIGNALS:
    /// Somebody wants to see the window. The token lets it come to the front where the desktop asks for one; may be
    /// empty.
    void activated(const QString &activationToken);
    /// One of actions(), but "quit".
    void actionRequested(const QString &action, const QString &activationToken);
    void quitRequested();

private:
    [[nodiscard]] bool callFirst(const QString &method, const QVariantList &arguments) const;

    QString m_name;
};

} // namespace tidings::app
