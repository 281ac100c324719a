// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/announcer.h"

#include "core/desktop/messagejson.h"

#include <QDBusMessage>

namespace tidings::desktop {

using namespace Qt::StringLiterals;

Announcer::Announcer(const QDBusConnection &bus, QString path)
    : m_bus(bus)
    , m_path(std::move(path))
{
    m_thread.setObjectName(u"announcer"_s);
    // The context lives on the new thread: what is pushed is sent there.
    m_context.moveToThread(&m_thread);
    QObject::connect(&m_queue, &pipeline::HandoverSignal::look, &m_context, [this] { sendAll(); });
    m_thread.start();
}

Announcer::~Announcer()
{
    m_thread.quit();
    m_thread.wait();
    sendAll();
}

void Announcer::announce(std::vector<history::Record> records)
{
    if (m_waiting + records.size() > mostWaiting) {
        qWarning("%zu messages came too quickly to be told to other programs", records.size());
        return;
    }
    m_waiting += records.size();
    m_queue.push(std::move(records));
}

void Announcer::sendAll()
{
    for (const auto &records : m_queue.take()) {
        for (const auto &record : records) {
            auto told = QDBusMessage::createSignal(m_path, u"org.tidings.Tidings1"_s, u"MessageReceived"_s);
            told.setArguments({QString::fromUtf8(record.incoming.topic), QString::fromUtf8(toJsonWithMessage(record))});
            m_bus.send(told);
            --m_waiting;
        }
    }
}

} // namespace tidings::desktop
