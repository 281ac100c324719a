// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/zmqwatcher.h"

namespace tidings::bus {

ZmqWatcher::ZmqWatcher(qintptr descriptor, std::function<bool()> readOne, QObject *parent)
    : QObject(parent)
    , m_notifier(descriptor, QSocketNotifier::Read)
    , m_readOne(std::move(readOne))
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &ZmqWatcher::look);
    // What came before there was a notifier is not told any more.
    m_isQueued = QMetaObject::invokeMethod(this, &ZmqWatcher::look, Qt::QueuedConnection);
}

void ZmqWatcher::stop()
{
    m_isStopped = true;
    m_notifier.setEnabled(false);
}

void ZmqWatcher::look()
{
    constexpr int portion = 256;
    m_isQueued = false;
    for (int count = 0; count < portion; ++count) {
        if (m_isStopped || !m_readOne()) {
            return;
        }
    }
    if (!m_isStopped && !m_isQueued) {
        m_isQueued = QMetaObject::invokeMethod(this, &ZmqWatcher::look, Qt::QueuedConnection);
    }
}

} // namespace tidings::bus
