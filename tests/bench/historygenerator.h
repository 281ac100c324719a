// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QRandomGenerator>

#include <vector>

namespace tidings::bench {

/// Messages as a distribution's bus carries them, with invented people and packages: most are builds, some names come
/// often and most rarely, seven in eight are signed with one of eight certificates, the rest came by AMQP. The same
/// seed gives the same messages.
class HistoryGenerator
{
public:
    /// `count` messages will be spread over `days` days before `end`, in about the order of their times.
    HistoryGenerator(quint32 seed, Time end, int days, qint64 count);

    [[nodiscard]] history::Record next();
    [[nodiscard]] std::vector<history::Record> batch(qsizetype size);
    /// Names as next() uses them; 0 comes most often.
    [[nodiscard]] const QString &person(qsizetype index) const { return m_people[index]; }
    [[nodiscard]] const QString &package(qsizetype index) const { return m_packages[index]; }

private:
    struct Event;

    [[nodiscard]] QString word(int syllables);
    /// Small numbers much more often than large ones.
    [[nodiscard]] qsizetype skewed(qsizetype limit);
    [[nodiscard]] QString hex(int digits);
    [[nodiscard]] Event event();
    void signedForm(history::Record &record, const Event &event) const;
    void amqpForm(history::Record &record, const Event &event) const;

    QRandomGenerator m_random;
    QStringList m_people;
    QStringList m_packages;
    QByteArrayList m_certificates;
    qint64 m_time = 0;
    qint64 m_step = 0;
    qint64 m_number = 0;
};

} // namespace tidings::bench
