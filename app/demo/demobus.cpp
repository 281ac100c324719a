// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demobus.h"

#include "core/crypto/authority.h"
#include "core/json/document.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <cmath>

namespace tidings::demo {

using namespace Qt::StringLiterals;

namespace {

/// Who speaks on the demo's bus, and from which host.
constexpr struct
{
    const char *service;
    const char *host;
} speakers[] = {
    {"buildsys", "koji01.demo.example"},
    {"bodhi", "bodhi01.demo.example"},
    {"git", "pkgs01.demo.example"},
    {"copr", "copr-be.demo.example"},
};

tl::expected<void, QString> write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) {
        return tl::make_unexpected(u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace

DemoBus::DemoBus(const Clock &clock, quint32 seed)
    : m_clock(clock)
    , m_traffic(seed)
    , m_next(m_traffic.next())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DemoBus::sayWhatIsDue);
}

tl::expected<std::unique_ptr<DemoBus>, QString> DemoBus::make(const Clock &clock, quint32 seed)
{
    std::unique_ptr<DemoBus> bus(new DemoBus(clock, seed));
    return bus->makeTrust().and_then([&] { return bus->listen(); }).map([&] { return std::move(bus); });
}

tl::expected<void, QString> DemoBus::makeTrust()
{
    const auto detail = [](const crypto::Error &error) { return error.detail; };
    auto authority = crypto::Authority::make(u"Tidings Demo Authority"_s, {});
    if (!authority) {
        return tl::make_unexpected(authority.error().detail);
    }
    for (const auto &speaker : speakers) {
        const auto issued = authority->issue(QString::fromLatin1(speaker.host), {});
        if (!issued) {
            return tl::make_unexpected(issued.error().detail);
        }
        auto signer = crypto::Signer::fromPem(issued->certificate, issued->key).map_error(detail);
        if (!signer) {
            return tl::make_unexpected(signer.error());
        }
        m_signers.emplace(speaker.service, std::move(*signer));
    }
    m_trust.ca = m_folder.filePath(u"ca.crt"_s);
    return write(m_trust.ca, authority->certificate());
}

tl::expected<void, QString> DemoBus::listen()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    if (!publisher) {
        return tl::make_unexpected(publisher.error().detail);
    }
    m_publisher = std::move(*publisher);
    m_subscriptions = std::make_unique<QSocketNotifier>(m_publisher->descriptor(), QSocketNotifier::Read);
    connect(m_subscriptions.get(), &QSocketNotifier::activated, this, &DemoBus::onSubscription);
    // One may have come before anybody looked: the descriptor only tells of changes.
    onSubscription();
    return {};
}

void DemoBus::onSubscription()
{
    bool isSubscribed = false;
    while (m_publisher->readSubscription()) {
        isSubscribed = true;
    }
    if (isSubscribed && !m_sinceStart.isValid()) {
        m_sinceStart.start();
        sayWhatIsDue();
    }
}

void DemoBus::sayWhatIsDue()
{
    while (m_next.at.count() <= m_sinceStart.elapsed()) {
        publish(m_next);
        m_next = m_traffic.next();
    }
    m_timer.start(m_next.at - std::chrono::milliseconds(m_sinceStart.elapsed()));
}

void DemoBus::publish(const Event &event)
{
    const auto signer = m_signers.find(event.topic.left(event.topic.indexOf('.')));
    Q_ASSERT(signer != m_signers.end());
    const auto topic = "org.fedoraproject.dev." + event.topic;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
    const QJsonObject envelope{{u"topic"_s, QString::fromLatin1(topic)}, {u"msg"_s, event.payload},
        {u"i"_s, ++m_counter}, {u"timestamp"_s, static_cast<qint64>(seconds)}, {u"username"_s, u"demo"_s},
        {u"msg_id"_s, u"2026-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    const auto document = json::Document::parse(QJsonDocument(envelope).toJson(QJsonDocument::Compact));
    if (const auto body = signer->second.sign(document->root())) {
        // Nobody is told of a message that could not be sent: the next one tries again.
        [[maybe_unused]] const auto sent = m_publisher->send(topic, *body);
    }
}

} // namespace tidings::demo
