// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/floodsummary.h"

#include "ui/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidings::bubbles {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bubbles)
};

constexpr qsizetype rowLimit = 10'000;
constexpr qsizetype nameLimit = 100;
constexpr qsizetype agentLimit = 1'000;

int countOf(qsizetype size)
{
    return static_cast<int>(size);
}

QString duration(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    if (span < 1min) {
        return Text::tr("%n second(s)", nullptr, static_cast<int>(std::max(ceil<seconds>(span), seconds(1)).count()));
    }
    if (span < 1h) {
        return Text::tr("%n minute(s)", nullptr, static_cast<int>(ceil<minutes>(span).count()));
    }
    return Text::tr("%n hour(s)", nullptr, static_cast<int>(ceil<hours>(span).count()));
}

// Three names are all named, of more two and the number of the others.
QString series(const QStringList &names)
{
    if (names.size() <= 3) {
        return names.join(u", "_s);
    }
    return Text::tr("%1, %2 and %n other(s)", nullptr, countOf(names.size() - 2)).arg(names.at(0), names.at(1));
}

} // namespace

QString FloodSummary::key()
{
    return u"summary"_s;
}

void FloodSummary::add(const Bubble &bubble, Time now)
{
    m_first = m_first.value_or(now);
    m_last = now;
    m_count += std::max(1, countOf(bubble.rows.size()));
    m_rows = bubble.rows + m_rows;
    if (m_rows.size() > rowLimit) {
        m_rows.resize(rowLimit);
    }
    if (m_byAgent.size() < agentLimit || m_byAgent.contains(bubble.agent)) {
        m_byAgent[bubble.agent] += std::max(1, countOf(bubble.rows.size()));
    }
    if (bubble.urgency == rules::Urgency::Critical) {
        m_urgency = bubble.urgency;
    }
    if (bubble.severity != meta::Severity::Problem) {
        return;
    }
    ++m_problemCount;
    const auto name = bubble.subject.isEmpty() ? bubble.headline : bubble.subject;
    if (!m_problemNames.contains(name) && m_problemNames.size() < nameLimit) {
        m_problemNames.append(name);
    }
}

void FloodSummary::removeRows(const QSet<qint64> &rows)
{
    m_rows.removeIf([&rows](qint64 row) { return rows.contains(row); });
}

Bubble FloodSummary::bubble() const
{
    Bubble bubble;
    bubble.key = key();
    bubble.headline = ui::plainLine(headline(), headlineLimit);
    QStringList sentences{problems(), senders()};
    sentences.removeAll(QString());
    bubble.body = ui::plainText(sentences.join(u' '), bodyLimit);
    bubble.urgency = m_urgency;
    bubble.severity = m_problemCount > 0 ? meta::Severity::Problem : meta::Severity::Info;
    bubble.category = u"x-tidings.summary"_s;
    const auto history = Text::tr("Show in history");
    bubble.actions = {
        {action::standard, history}, {action::history, history}, {action::pause, Text::tr("Pause for 1 hour")}};
    bubble.rows = m_rows;
    return bubble;
}

QString FloodSummary::headline() const
{
    const auto span = m_first && m_last ? *m_last - *m_first : std::chrono::milliseconds(0);
    return Text::tr("%n more message(s) in %1", nullptr, m_count).arg(duration(span));
}

QString FloodSummary::problems() const
{
    if (m_problemCount == 0) {
        return {};
    }
    return Text::tr("%n problem(s): %1.", nullptr, m_problemCount).arg(series(m_problemNames));
}

QString FloodSummary::senders() const
{
    const auto most = std::max_element(m_byAgent.cbegin(), m_byAgent.cend());
    if (most == m_byAgent.cend() || most.key().isEmpty()) {
        return {};
    }
    if (most.value() == m_count) {
        return Text::tr("All by %1.").arg(most.key());
    }
    return Text::tr("%1 by %2, %n other(s).", nullptr, m_count - most.value()).arg(most.value()).arg(most.key());
}

} // namespace tidings::bubbles
