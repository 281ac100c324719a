// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/announcer.h"

#include "core/desktop/messagejson.h"

namespace tidings::desktop {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QList<history::Record> &records)
{
    QStringList lines;
    qsizetype size = 0;
    for (const auto &record : records) {
        const auto line = compact(toJson(record));
        size += line.size();
        if (size > Announcer::longestAnswer) {
            break;
        }
        lines.append(QString::fromUtf8(line));
    }
    return lines;
}

} // namespace

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
    // Whoever wanted to know is about to end as well.
    m_answered.disconnect();
    sendAll();
}

void Announcer::announce(std::vector<history::Record> records)
{
    if (m_waiting + records.size() > mostWaiting) {
        qWarning("%zu messages came too quickly to be told to other programs", records.size());
        return;
    }
    m_waiting += records.size();
    m_queue.push({.announced = std::move(records), .reply = {}, .answer = {}});
}

void Announcer::answer(QDBusMessage reply, QList<history::Record> records)
{
    m_queue.push({.announced = {}, .reply = std::move(reply), .answer = std::move(records)});
}

void Announcer::sendAll()
{
    for (auto &task : m_queue.take()) {
        sendAnnounced(task.announced);
        if (task.reply) {
            task.reply->setArguments({linesOf(task.answer)});
            m_bus.send(*task.reply);
            m_answered.push({});
        }
    }
}

void Announcer::sendAnnounced(const std::vector<history::Record> &records)
{
    for (const auto &record : records) {
        auto told = QDBusMessage::createSignal(m_path, u"org.tidings.Tidings1"_s, u"MessageReceived"_s);
        told.setArguments({QString::fromUtf8(record.incoming.topic), QString::fromUtf8(toJsonWithMessage(record))});
        m_bus.send(told);
        --m_waiting;
    }
}

} // namespace tidings::desktop
