// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/amqpprofile.h"

#include "app/profilepassword.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace tidings::app {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tidings"_s;
}

/// This installation, as brokers know it.
QString installationFile()
{
    return dataFolder() + u"/installation"_s;
}

QUuid readInstallation()
{
    constexpr qint64 enough = 64;
    QFile file(installationFile());
    return file.open(QIODevice::ReadOnly) ? QUuid::fromString(QString::fromLatin1(file.read(enough)).trimmed())
                                          : QUuid();
}

tl::expected<QUuid, QString> installation()
{
    if (const auto known = readInstallation(); !known.isNull()) {
        return known;
    }
    const auto made = QUuid::createUuid();
    QSaveFile file(installationFile());
    if (!QDir().mkpath(dataFolder()) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(made.toByteArray(QUuid::WithoutBraces) + '\n') < 0 || !file.commit()) {
        return tl::make_unexpected(QCoreApplication::translate("Profile", "%1 cannot be written: %2")
                                       .arg(file.fileName(), file.errorString()));
    }
    return made;
}

bus::AmqpQueue queueOf(config::AmqpOptions::Queue queue)
{
    switch (queue) {
    case config::AmqpOptions::Queue::Own:
        return bus::AmqpQueue::Own;
    case config::AmqpOptions::Queue::Durable:
        return bus::AmqpQueue::Durable;
    case config::AmqpOptions::Queue::Exclusive:
        break;
    }
    return bus::AmqpQueue::Exclusive;
}

} // namespace

QString certificateFolder()
{
    return dataFolder() + u"/fedora-messaging"_s;
}

bus::AmqpOptions amqpOptions(
    const config::Profile &profile, const json::Limits &limits, credentials::CredentialStore &credentials)
{
    bus::AmqpOptions options{.url = profile.amqp.url,
        .files = {profile.amqp.ca, profile.amqp.certificate, profile.amqp.key, certificateFolder()},
        .exchange = profile.amqp.exchange,
        .topics = profile.topics,
        .prefetch = static_cast<quint16>(profile.amqp.prefetch),
        .heartbeat = std::chrono::ceil<std::chrono::seconds>(profile.heartbeat),
        .messageLimit = limits.size};
    options.account = accountOf(profile);
    options.askPassword = passwordOf(profile, credentials);
    return options;
}

tl::expected<bus::AmqpOptions, QString> amqpOptionsWithQueue(
    const config::Profile &profile, const json::Limits &limits, credentials::CredentialStore &credentials)
{
    auto options = amqpOptions(profile, limits, credentials);
    options.queue = queueOf(profile.amqp.queue);
    if (options.queue == bus::AmqpQueue::Exclusive) {
        return options;
    }
    return installation().map([&](const QUuid &id) {
        // Two profiles that share a queue would get every other message each.
        const auto name = QUuid::createUuidV5(id, profile.name);
        options.queueName = name.toString(QUuid::WithoutBraces);
        return options;
    });
}

} // namespace tidings::app
