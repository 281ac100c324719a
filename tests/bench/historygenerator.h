// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/traffic.h"
#include "core/history/record.h"
#include "core/meta/digester.h"
#include "core/meta/grouper.h"

#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace tidings::bench {

/// Messages as a distribution's bus carries them, described and grouped as the pipeline does it: what the demo's people
/// do, with thousands of invented people and packages, some of whose names come often and most rarely. Seven in eight
/// are signed with one of eight certificates, the rest came by AMQP. The same seed gives the same messages.
class HistoryGenerator
{
public:
    /// About `count` messages will be spread over `days` days before `end`, in about the order of their times.
    HistoryGenerator(quint32 seed, Time end, int days, qint64 count);

    [[nodiscard]] history::Record next();
    [[nodiscard]] std::vector<history::Record> batch(qsizetype size);
    /// Names as next() uses them; 0 comes most often.
    [[nodiscard]] const QString &person(qsizetype index) const { return m_people[index]; }
    [[nodiscard]] const QString &package(qsizetype index) const { return m_packages[index]; }

private:
    [[nodiscard]] demo::Cast cast();
    [[nodiscard]] QString word(int syllables);
    /// Small numbers much more often than large ones.
    [[nodiscard]] qsizetype skewed(qsizetype limit);
    [[nodiscard]] QByteArray hex(int digits);
    void signedForm(history::Record &record, const QByteArray &service, const QByteArray &payload);
    void amqpForm(history::Record &record, const QByteArray &payload);

    QRandomGenerator m_random;
    QStringList m_people;
    QStringList m_packages;
    QByteArrayList m_certificates;
    meta::Digester m_digester;
    meta::Grouper m_grouper;
    std::optional<demo::Traffic> m_traffic;
    Time m_begin;
    /// By how much slower all happens than in the demo.
    double m_pace = 1;
    qint64 m_number = 0;
};

} // namespace tidings::bench
