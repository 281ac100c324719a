// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"

#include <QDir>
#include <QFile>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
    }
}

} // namespace

PrivateBus::PrivateBus()
{
    QDir(folder()).mkdir(u"services"_s);
    configure(u"<servicedir>%1/services</servicedir>"_s.arg(folder()));
}

void PrivateBus::configure(const QString &services) const
{
    write(
        folder() + u"/bus.conf"_s, uR"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth>%2
<limit name="max_replies_per_connection">50000</limit>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)"_s.arg(folder(), services));
}

void PrivateBus::startsWhatIsInstalled(const QProcessEnvironment &environment)
{
    configure(u"<standard_session_servicedirs/>"_s);
    m_daemon.setProcessEnvironment(environment);
}

PrivateBus::~PrivateBus()
{
    for (const auto &name : std::as_const(m_names)) {
        QDBusConnection::disconnectFromBus(name);
    }
    stop();
}

void PrivateBus::startable(const QString &name, const QString &command)
{
    write(
        folder() + u"/services/"_s + name + u".service"_s, u"[D-BUS Service]\nName=%1\nExec=%2\n"_s.arg(name, command));
}

QString PrivateBus::start()
{
    m_daemon.setStandardErrorFile(folder() + u"/bus.log"_s);
    m_daemon.start(
        u"dbus-daemon"_s, {u"--config-file="_s + folder() + u"/bus.conf"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForReadyRead(patience)) {
        return {};
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    return m_address;
}

void PrivateBus::stop()
{
    if (m_daemon.state() != QProcess::NotRunning) {
        m_daemon.terminate();
        m_daemon.waitForFinished(patience);
    }
}

QDBusConnection PrivateBus::connection()
{
    const auto name = u"test-%1-%2"_s.arg(reinterpret_cast<quintptr>(this)).arg(m_names.size());
    m_names.append(name);
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace tidings::test
