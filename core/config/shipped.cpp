// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/shipped.h"

#include "core/config/toml.h"

namespace tidings::config {

using namespace Qt::StringLiterals;

// The broker and its certificates: Fedora Infrastructure's published configuration, ../shared/fedora-messaging.md.
static constexpr char shipped[] = R"(
[profiles.fedora]
bus = "amqp"
url = "amqps://fedora:@rabbitmq.fedoraproject.org/%2Fpublic_pubsub"
ca = "/etc/fedora-messaging/cacert.pem"
certificate = "/etc/fedora-messaging/fedora-cert.pem"
key = "/etc/fedora-messaging/fedora-key.pem"
certificates_url = "https://raw.githubusercontent.com/fedora-infra/fedora-messaging/stable/configs"
topics = ["org.fedoraproject.prod.#", "org.release-monitoring.prod.#", "org.centos.prod.#", "org.centos.sig.#",
          "io.pagure.prod.#"]
heartbeat = "60s"
archive.url = "https://apps.fedoraproject.org/datagrepper"

[profiles.fedora-staging]
bus = "amqp"
url = "amqps://fedora.stg:@rabbitmq.stg.fedoraproject.org/%2Fpublic_pubsub"
ca = "/etc/fedora-messaging/stg-cacert.pem"
certificate = "/etc/fedora-messaging/fedora.stg-cert.pem"
key = "/etc/fedora-messaging/fedora.stg-key.pem"
certificates_url = "https://raw.githubusercontent.com/fedora-infra/fedora-messaging/stable/configs"
topics = ["org.fedoraproject.stg.#", "org.release-monitoring.stg.#", "io.pagure.stg.#"]
heartbeat = "60s"

# A gateway that the user names: endpoints are theirs to state.
[profiles.fedmsg]
bus = "zeromq"
topics = ["org.fedoraproject"]
trust.ca = "/etc/pki/tidings/ca.crt"

# The program makes the gateway and the authority of this one when it starts.
[profiles.demo]
bus = "zeromq"
embedded = true
topics = ["org.fedoraproject"]
)";

static void markBuiltIn(Node &node)
{
    node.origin = {};
    for (auto &item : node.items) {
        markBuiltIn(item);
    }
    for (auto &member : node.members) {
        markBuiltIn(member.node);
    }
}

Node shippedLayer()
{
    auto read = readToml(QByteArray::fromRawData(shipped, sizeof(shipped) - 1), u"built in"_s);
    Q_ASSERT(read);
    auto layer = read.value_or(Node{});
    markBuiltIn(layer);
    return layer;
}

} // namespace tidings::config
