// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentials/secretservice.h"

#include "core/desktop/dbuscall.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace tidings::credentials {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using desktop::callAsync;

namespace {

const auto service = u"org.freedesktop.secrets"_s;

/// With KWallet's own, which QtKeychain takes on Plasma.
bool hasKeyring(const QStringList &names)
{
    return names.contains(service) || names.contains(u"org.kde.kwalletd5"_s) || names.contains(u"org.kde.kwalletd6"_s);
}

QDBusMessage callOf(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

SecretService::State stateOf(const QDBusError &error)
{
    const bool isSilent = error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout ||
                          error.type() == QDBusError::TimedOut;
    return isSilent ? SecretService::State::Silent : SecretService::State::None;
}

} // namespace

SecretService::SecretService(Bus bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void SecretService::noteOwner(const QString &owner)
{
    const auto before = std::exchange(m_owner, owner);
    if (!before.isEmpty() && before != owner) {
        Q_EMIT replaced();
    }
}

void SecretService::askState(std::chrono::milliseconds patience, QObject *context, std::function<void(State)> answer)
{
    const auto question =
        callOf(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    auto *const named = callAsync(m_bus(), question, patience, context);
    connect(named, &QDBusPendingCallWatcher::finished, context,
        [this, bus = m_bus(), patience, context, answer = std::move(answer), named] {
            const QDBusPendingReply<QDBusObjectPath> alias = *named;
            if (alias.isError()) {
                answer(stateOf(alias.error()));
                return;
            }
            noteOwner(alias.reply().service());
            const auto collection = alias.value().path();
            if (collection == "/"_L1) {
                answer(State::Open);
                return;
            }
            const auto property = callOf(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
            auto *const locked = callAsync(bus, property, patience, context);
            connect(locked, &QDBusPendingCallWatcher::finished, context, [answer, locked] {
                const QDBusPendingReply<QDBusVariant> reply = *locked;
                if (reply.isError()) {
                    answer(stateOf(reply.error()));
                } else {
                    answer(reply.value().variant().toBool() ? State::Locked : State::Open);
                }
            });
        });
}

void SecretService::lookFor(QObject *context, std::function<void(bool isThere)> answer) const
{
    const auto namesOf = [bus = m_bus(), context](const QString &method) {
        const auto name = u"org.freedesktop.DBus"_s;
        const auto call = QDBusMessage::createMethodCall(name, u"/org/freedesktop/DBus"_s, name, method);
        return callAsync(bus, call, 10s, context);
    };
    auto *const running = namesOf(u"ListNames"_s);
    connect(
        running, &QDBusPendingCallWatcher::finished, context, [namesOf, context, answer = std::move(answer), running] {
            const QDBusPendingReply<QStringList> names = *running;
            if (names.isError() || hasKeyring(names.value())) {
                answer(!names.isError());
                return;
            }
            auto *const startable = namesOf(u"ListActivatableNames"_s);
            connect(startable, &QDBusPendingCallWatcher::finished, context, [answer, startable] {
                const QDBusPendingReply<QStringList> reply = *startable;
                answer(!reply.isError() && hasKeyring(reply.value()));
            });
        });
}

} // namespace tidings::credentials
