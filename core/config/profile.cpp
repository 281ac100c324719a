// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/profile.h"

#include "core/config/nearest.h"
#include "core/config/schema.h"

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failure(const QString &why)
{
    return tl::make_unexpected(Error{ErrorCode::Profile, why});
}

tl::unexpected<Error> noSuchProfile(const Node &root, const QString &name)
{
    const auto names = profileNames(root);
    const auto near = nearest(name, names);
    return failure(u"there is no profile \"%1\"%2; there are: %3"_s.arg(
        name, near.isEmpty() ? QString() : u" (did you mean \"%1\"?)"_s.arg(near), names.join(", "_L1)));
}

crypto::TrustOptions readTrust(const Node &node)
{
    return {.validate = value(node, keys::trustValidate),
        .backends = value(node, keys::trustBackends),
        .ca = value(node, keys::trustCa),
        .crl = value(node, keys::trustCrl),
        .policy = value(node, keys::trustPolicy),
        .isNitpicky = value(node, keys::trustNitpicky),
        .allowLegacySha1 = value(node, keys::trustLegacySha1),
        .unsignedTopics = value(node, keys::trustUnsigned),
        .gpgHome = value(node, keys::trustGpgHome)};
}

ZeroMqOptions readZeroMq(const Node &node)
{
    return {.highWaterMark = static_cast<int>(value(node, keys::highWaterMark)),
        .reconnect = value(node, keys::reconnect),
        .reconnectMost = value(node, keys::reconnectMost),
        .topicPrefix = value(node, keys::topicPrefix),
        .environment = value(node, keys::environment),
        .publishTo = value(node, keys::publishTo)};
}

AmqpOptions::Queue readQueue(const Node &node)
{
    const auto word = value(node, keys::queue);
    return word == "durable"_L1 ? AmqpOptions::Queue::Durable
           : word == "own"_L1   ? AmqpOptions::Queue::Own
                                : AmqpOptions::Queue::Exclusive;
}

AmqpOptions readAmqp(const Node &node)
{
    return {.url = value(node, keys::url),
        .ca = value(node, keys::ca),
        .certificate = value(node, keys::certificate),
        .key = value(node, keys::key),
        .certificatesUrl = value(node, keys::certificatesUrl),
        .exchange = value(node, keys::exchange),
        .queue = readQueue(node),
        .prefetch = static_cast<int>(value(node, keys::prefetch))};
}

Result<Credential> readCredential(const QString &name, const QString &text)
{
    const auto account = text.section(u':', 1);
    const bool isPlain = text.startsWith("plain:"_L1);
    if (text == "none"_L1 || text.isEmpty()) {
        return Credential{};
    }
    // The text is not repeated: whoever writes a password here shall not read it in a log.
    if (account.isEmpty() || !(isPlain || text.startsWith("curve:"_L1))) {
        return failure(
            u"profile \"%1\": its credential is none of \"none\", \"plain:NAME\", \"curve:NAME\""_s.arg(name));
    }
    return Credential{isPlain ? Credential::Kind::Plain : Credential::Kind::Curve, account};
}

/// What the profile lacks, or nothing.
QString missing(const Profile &profile)
{
    if (profile.bus == Profile::Bus::Amqp && profile.amqp.url.isEmpty()) {
        return u"has no url; set profiles.%1.url to the broker's (amqps://user@host/vhost)"_s.arg(
            toPath({profile.name}));
    }
    if (profile.bus == Profile::Bus::ZeroMq && profile.endpoints.isEmpty() && !profile.isEmbedded) {
        return u"names no gateway; set profiles.%1.endpoints to its addresses ([\"tcp://host:9940\"])"_s.arg(
            toPath({profile.name}));
    }
    return {};
}

} // namespace

QStringList profileNames(const Node &root)
{
    QStringList names;
    if (const auto *profiles = root.find(u"profiles")) {
        for (const auto &member : profiles->members) {
            names.append(member.key);
        }
    }
    return names;
}

Result<Profile> readProfile(const Node &root, const QString &name)
{
    const auto *node = root.find({u"profiles"_s, name});
    if (node == nullptr) {
        return noSuchProfile(root, name);
    }
    const auto bus = value(*node, keys::bus);
    if (bus.isEmpty()) {
        return failure(u"profile \"%1\" does not say its bus; set profiles.%2.bus to \"zeromq\" or \"amqp\""_s.arg(
            name, toPath({name})));
    }
    const auto credential = readCredential(name, value(*node, keys::credential));
    if (!credential) {
        return tl::make_unexpected(credential.error());
    }
    Profile profile{.name = name,
        .bus = bus == "amqp"_L1 ? Profile::Bus::Amqp : Profile::Bus::ZeroMq,
        .isEmbedded = value(*node, keys::embedded),
        .endpoints = value(*node, keys::endpoints),
        .topics = value(*node, keys::topics),
        .zeroMq = readZeroMq(*node),
        .amqp = readAmqp(*node),
        .heartbeat = value(*node, keys::heartbeat),
        .trust = readTrust(*node),
        .mayUntrustedBubble = value(*node, keys::trustBubbles),
        .replay = texts(node->find(u"replay")),
        .archive = {value(*node, keys::archiveUrl), value(*node, keys::archiveMessages),
            value(*node, keys::archiveAge)},
        .credential = *credential,
        .serverKey = value(*node, keys::serverKey).trimmed(),
        .serverKeySeen = value(*node, keys::serverKeySeen).trimmed()};
    if (const auto lack = missing(profile); !lack.isEmpty()) {
        return failure(u"profile \"%1\" %2"_s.arg(name, lack));
    }
    return profile;
}

} // namespace tidings::config
