// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/autostartswitch.h"

#include "core/desktop/dbuscall.h"
#include "core/desktop/sandbox.h"

#include <QDBusObjectPath>
#include <QDBusPendingReply>

namespace tidings::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto requestInterface = u"org.freedesktop.portal.Request"_s;
const auto granted = u"granted"_s;
const auto requestToken = u"tidings_autostart"_s;

} // namespace

AutostartSwitch::Options AutostartSwitch::Options::ofSession()
{
    return {AutostartPlaces::ofSession(), desktop::isSandboxed()};
}

AutostartSwitch::AutostartSwitch(Options options, QDBusConnection bus)
    : m_options(std::move(options))
    , m_bus(std::move(bus))
    , m_granted(u"tidings"_s, u"autostart"_s)
    , m_isOn(m_options.isSandboxed ? m_granted.value(granted).toBool() : isAutostarted(m_options.places))
{
    // In the order in which they were asked for.
    m_writer.setMaxThreadCount(1);
    connect(&m_outcomes, &pipeline::HandoverSignal::look, this, &AutostartSwitch::onOutcomes);
}

AutostartSwitch::~AutostartSwitch()
{
    m_writer.waitForDone();
}

void AutostartSwitch::setOn(bool isOn)
{
    if (m_options.isSandboxed) {
        askPortal(isOn);
        return;
    }
    m_writer.start([this, places = m_options.places, isOn] {
        const auto done = setAutostarted(places, isOn);
        m_outcomes.push({isOn, done ? QString() : done.error()});
    });
}

void AutostartSwitch::askPortal(bool isOn)
{
    // The answer comes as a signal of an object whose path is known before, so that it cannot be missed.
    const auto sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    const auto path = u"%1/request/%2/%3"_s.arg(portalPath, sender, requestToken);
    m_bus.connect(portal, path, requestInterface, u"Response"_s, this, SLOT(onResponse(uint, QVariantMap)));
    auto call = QDBusMessage::createMethodCall(
        portal, portalPath, u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    call.setArguments({QString(),
        QVariantMap{{u"handle_token"_s, requestToken}, {u"reason"_s, tr("Tell what happened since you logged in.")},
            {u"autostart"_s, isOn}, {u"commandline"_s, QStringList{u"tidings"_s}}}});
    auto *watcher = desktop::callAsync(m_bus, call, 25s, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        if (const QDBusPendingReply<QDBusObjectPath> reply = *watcher; reply.isError()) {
            failToAsk(reply.error().message());
        }
    });
}

void AutostartSwitch::onResponse(uint response, const QVariantMap &results)
{
    // 0: the user has decided; 1: they closed the question, and it stays as it is; 2: something else ended it.
    if (response == 0) {
        const auto isOn = results.value(u"autostart"_s).toBool();
        m_granted.setValue(granted, isOn);
        m_outcomes.push({isOn, {}});
    } else if (response == 1) {
        m_outcomes.push({m_isOn, {}});
    } else {
        failToAsk(u"%1 %2"_s.arg(requestInterface).arg(response));
    }
}

void AutostartSwitch::failToAsk(const QString &why)
{
    m_outcomes.push({m_isOn, tr("The desktop cannot be asked to start Tidings at login: %1").arg(why)});
}

void AutostartSwitch::onOutcomes()
{
    for (const auto &outcome : m_outcomes.take()) {
        if (!outcome.error.isEmpty()) {
            Q_EMIT failed(outcome.error);
        } else {
            m_isOn = outcome.isOn;
            Q_EMIT changed();
        }
    }
}

} // namespace tidings::app
