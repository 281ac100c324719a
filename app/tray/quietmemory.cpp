// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/quietmemory.h"

#include <QStandardPaths>

namespace tidings::app {

using namespace Qt::StringLiterals;

namespace {

// Empty: until it is resumed. Else its end, in milliseconds since 1970, UTC.
const auto pauseKey = u"pause/until"_s;
const auto historyKey = u"held/history"_s;
const auto rowKey = u"held/row"_s;

} // namespace

QuietMemory::QuietMemory(const QString &path)
    : m_file(path.isEmpty() ? nullptr : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

QString QuietMemory::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/tidings/quiet.conf"_s;
}

void QuietMemory::serve(bubbles::Pause &pause)
{
    if (!m_file) {
        return;
    }
    if (m_file->contains(pauseKey)) {
        const auto kept = m_file->value(pauseKey).toString();
        bool isNumber = false;
        const auto until = kept.toLongLong(&isNumber);
        // What is no number is nobody's wish.
        if (isNumber || kept.isEmpty()) {
            pause.restore(isNumber ? std::optional(Time(std::chrono::milliseconds(until))) : std::nullopt);
        }
    }
    connect(&pause, &bubbles::Pause::changed, this, [this, &pause] {
        if (!pause.isActive()) {
            m_file->remove(pauseKey);
        } else {
            const auto until = pause.until();
            m_file->setValue(pauseKey, until ? QString::number(until->time_since_epoch().count()) : QString());
        }
    });
}

qint64 QuietMemory::heldSince(const QString &database) const
{
    return m_file && m_file->value(historyKey).toString() == database ? m_file->value(rowKey).toLongLong() : 0;
}

void QuietMemory::setHeldSince(const QString &database, qint64 row)
{
    if (!m_file) {
        return;
    }
    if (row == 0) {
        m_file->remove(u"held"_s);
        return;
    }
    m_file->setValue(historyKey, database);
    m_file->setValue(rowKey, row);
}

} // namespace tidings::app
