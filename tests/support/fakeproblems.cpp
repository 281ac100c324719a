// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeproblems.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.problems"_s;
const auto firstPath = u"/org/freedesktop/problems"_s;
const auto secondPath = u"/org/freedesktop/Problems2"_s;

} // namespace

FakeProblems::FakeProblems()
{
    qDBusRegisterMetaType<Notes>();
}

bool FakeProblems::isOn(QDBusConnection &bus)
{
    return bus.registerObject(firstPath, this, QDBusConnection::ExportAllSlots) && bus.registerService(service);
}

void FakeProblems::crash(QDBusConnection &bus)
{
    auto signal = QDBusMessage::createSignal(firstPath, service, u"Crash"_s);
    signal.setArguments({u"firefox"_s, u"/var/spool/abrt/ccpp-2026-03-01-1"_s, u"1000"_s});
    bus.send(signal);
}

QStringList FakeProblems::GetProblems()
{
    ++asked;
    if (!refusal.isEmpty()) {
        sendErrorReply(refusal, u"not now"_s);
        return {};
    }
    return problems.keys() + (gone.isEmpty() ? QStringList() : QStringList{gone});
}

QMap<QString, QString> FakeProblems::GetInfo(const QString &problem, const QStringList &elements)
{
    ++askedAbout;
    if (!problems.contains(problem)) {
        sendErrorReply(u"org.freedesktop.problems.Failure"_s, u"no such problem"_s);
        return {};
    }
    return elements.contains(u"reported_to"_s) ? Notes{{u"reported_to"_s, problems.value(problem)}} : Notes();
}

FakeEntry::FakeEntry(QString notes, QObject *parent)
    : QObject(parent)
    , m_notes(std::move(notes))
{
}

QVariantMap FakeEntry::ReadElements(const QStringList &elements, int /*flags*/)
{
    return elements.contains(u"reported_to"_s) ? QVariantMap{{u"reported_to"_s, m_notes}} : QVariantMap();
}

bool FakeProblems2::isOn(QDBusConnection &bus, const QStringList &notes)
{
    for (const auto &note : notes) {
        const auto path = secondPath + u"/Entry/%1"_s.arg(m_entries.size());
        m_entries.append(QDBusObjectPath(path));
        bus.registerObject(path, new FakeEntry(note, this), QDBusConnection::ExportAllSlots);
    }
    return bus.registerObject(secondPath, this, QDBusConnection::ExportAllSlots) && bus.registerService(service);
}

QList<QDBusObjectPath> FakeProblems2::GetProblems(int /*flags*/, const QVariantMap & /*options*/)
{
    return m_entries;
}

} // namespace tidings::test
