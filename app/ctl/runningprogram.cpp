// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/runningprogram.h"

#include "core/config/write.h"
#include "core/text/printable.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QVariantMap>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

NoAnswer noAnswer(const QDBusMessage &reply)
{
    // One of a call that starts nothing, which Qt has no word for.
    constexpr auto noOwner = "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    NoAnswer nobody{true, u"Tidings is not running; start it with \"tidings\""_s};
    switch (QDBusError(reply).type()) {
    case QDBusError::ServiceUnknown:
        return nobody;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return {false, u"the running program does not answer; try again, or end it with \"tidings --quit\""_s};
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownObject:
        return {false, u"the running program is of another version; end it with \"tidings --quit\", and start it"_s};
    default:
        return reply.errorName() == noOwner ? nobody : NoAnswer{false, forTerminal(reply.errorMessage())};
    }
}

} // namespace

tl::expected<QVariantList, NoAnswer> callRunning(const QString &method, const QVariantList &arguments)
{
    // Before there is a connection, so that the types go after its thread: else that may miss them at the very end, and
    // says so on standard error.
    qDBusRegisterMetaType<QList<QVariantMap>>();
    const auto session = QDBusConnection::sessionBus();
    if (!session.isConnected()) {
        return tl::make_unexpected(
            NoAnswer{true, u"there is no session bus; run this in the session in which Tidings runs"_s});
    }
    auto call = QDBusMessage::createMethodCall(
        u"org.tidings.Tidings"_s, u"/org/tidings/Tidings"_s, u"org.tidings.Tidings1"_s, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    const auto reply = session.call(call, QDBus::Block, patience);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        return tl::make_unexpected(noAnswer(reply));
    }
    return reply.arguments();
}

QString forTerminal(QString text)
{
    return text::printableSentence(std::move(text));
}

} // namespace tidings::ctl
