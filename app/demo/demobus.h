// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/traffic.h"
#include "core/bus/publisher.h"
#include "core/clock.h"
#include "core/crypto/signer.h"
#include "core/crypto/trustoptions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace tidings::demo {

/// An invented distribution's bus in the same program: a certificate authority made at start, a certificate for each
/// service, and a publisher on loopback that sends Traffic as it comes. Nothing leaves the machine; the keys are gone
/// at the end. The program listens to it as to any other bus.
///
/// It speaks from the moment somebody subscribes: a publisher keeps nothing. For one thread, whose event loop it needs.
class DemoBus : public QObject
{
    Q_OBJECT

public:
    /// Makes keys, which takes a moment, and listens at a free port of the loopback. Errors in words.
    [[nodiscard]] static tl::expected<std::unique_ptr<DemoBus>, QString> make(const Clock &clock, quint32 seed = 2);

    /// Where it publishes: "tcp://127.0.0.1:…".
    [[nodiscard]] QString endpoint() const { return m_publisher->endpoint(); }
    /// What believes its services, and nobody else.
    [[nodiscard]] const crypto::TrustOptions &trust() const { return m_trust; }

private:
    DemoBus(const Clock &clock, quint32 seed);

    [[nodiscard]] tl::expected<void, QString> makeTrust();
    [[nodiscard]] tl::expected<void, QString> listen();
    void onSubscription();
    void sayWhatIsDue();
    void publish(const Event &event);

    const Clock &m_clock;
    QTemporaryDir m_folder;
    crypto::TrustOptions m_trust;
    std::optional<bus::Publisher> m_publisher;
    std::unique_ptr<QSocketNotifier> m_subscriptions;
    /// By service: what "buildsys" says is signed by the build system's host.
    std::map<QByteArray, crypto::Signer> m_signers;
    Traffic m_traffic;
    Event m_next;
    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    int m_counter = 0;
};

} // namespace tidings::demo
