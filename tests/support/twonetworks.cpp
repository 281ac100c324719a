// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/twonetworks.h"

#include <QFile>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

bool run(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(command.first(), command.mid(1));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool run(const QString &command)
{
    return run(command.split(u' '));
}

void orStop(bool isDone)
{
    if (!isDone) {
        qFatal("the network between the two cannot be changed");
    }
}

} // namespace

TwoNetworks::TwoNetworks()
{
    if (!qEnvironmentVariableIsSet("TIDINGS_OWN_NETWORK")) {
        m_problem = u"a network of one's own is not permitted here, or ip (iproute2) is missing"_s;
    } else if (!start()) {
        m_problem = u"two networks with a cable between them cannot be made here"_s;
    }
}

TwoNetworks::~TwoNetworks()
{
    m_near.closeWriteChannel();
    m_near.waitForFinished();
}

QString TwoNetworks::farAddress()
{
    return u"10.77.0.1"_s;
}

QStringList TwoNetworks::inNear(const QStringList &command) const
{
    return QStringList{u"nsenter"_s, u"-t"_s, QString::number(m_near.processId()), u"-n"_s, u"-m"_s} + command;
}

bool TwoNetworks::near(const QString &command) const
{
    return run(inNear(command.split(u' ')));
}

bool TwoNetworks::start()
{
    // What keeps the near network ends by itself when we do.
    m_near.start(u"unshare"_s, {u"-nm"_s, u"sh"_s, u"-c"_s, u"echo ready; exec cat"_s});
    QFile hosts(m_folder.filePath(u"hosts"_s));
    if (!m_near.waitForReadyRead() || !hosts.open(QIODevice::WriteOnly) ||
        hosts.write(farAddress().toUtf8() + " localhost\n") < 0) {
        return false;
    }
    hosts.close();
    return run(inNear({u"mount"_s, u"--bind"_s, hosts.fileName(), u"/etc/hosts"_s})) && run(u"ip link set lo up"_s) &&
           run(u"ip link add far type veth peer name near netns %1"_s.arg(m_near.processId())) &&
           run(u"ip addr add %1/24 dev far"_s.arg(farAddress())) && run(u"ip link set far up"_s) &&
           near(u"ip link set lo up"_s) && near(u"ip addr add 10.77.0.2/24 dev near"_s) &&
           near(u"ip link set near up"_s);
}

void TwoNetworks::unplug() const
{
    orStop(near(u"ip link set near down"_s));
}

void TwoNetworks::plugIn() const
{
    orStop(near(u"ip link set near up"_s));
}

void TwoNetworks::swallow() const
{
    // Sent to an address that is nobody's, where it is thrown away.
    orStop(run(u"ip neigh replace 10.77.0.2 lladdr 02:00:00:00:00:01 dev far nud permanent"_s) &&
           near(u"ip neigh replace 10.77.0.1 lladdr 02:00:00:00:00:01 dev near nud permanent"_s));
}

void TwoNetworks::deliver() const
{
    orStop(run(u"ip neigh del 10.77.0.2 dev far"_s) && near(u"ip neigh del 10.77.0.1 dev near"_s));
}

bool TwoNetworks::degrade(const BadCable::Quality &quality)
{
    m_badCable = std::make_unique<BadCable>(quality);
    // The narrower route counts, and goes with the device.
    return m_badCable->isThere() && run(u"ip link set slow-near netns %1"_s.arg(m_near.processId())) &&
           run(u"ip link set slow-far up"_s) && near(u"ip link set slow-near up"_s) &&
           run(u"ip route add 10.77.0.2/32 dev slow-far src 10.77.0.1"_s) &&
           near(u"ip route add 10.77.0.1/32 dev slow-near src 10.77.0.2"_s);
}

} // namespace tidings::test
