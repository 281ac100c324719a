// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/floodsummary.h"

#include "core/text/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tidings::bubbles {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bubbles)
};

constexpr qsizetype rowLimit = 10'000;
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
QString series(QStringList names, bool isAll)
{
    const auto others = countOf(names.size() - 2);
    names.resize(std::min<qsizetype>(names.size(), others == 1 ? 3 : 2));
    std::ranges::transform(names, names.begin(), text::isolated);
    if (!isAll) {
        return Text::tr("%1 and others", "names").arg(names.join(u", "_s));
    }
    if (others <= 1) {
        return QLocale().createSeparatedList(names);
    }
    return Text::tr("%1, %2 and %n other(s)", nullptr, others).arg(names.at(0), names.at(1));
}

} // namespace

QString FloodSummary::key()
{
    return u"summary"_s;
}

QString FloodSummary::awayKey()
{
    return u"away"_s;
}

void FloodSummary::add(const Bubble &bubble, Time now)
{
    m_first = std::min(m_first.value_or(now), now);
    m_last = std::max(m_last.value_or(now), now);
    if (bubble.urgency == rules::Urgency::Critical) {
        m_urgency = bubble.urgency;
    }
    const auto isProblem = bubble.severity == meta::Severity::Problem;
    const auto &name = bubble.subject.isEmpty() ? bubble.headline : bubble.subject;
    const auto count = std::max(1, countOf(bubble.rows.size()));
    m_count += count;
    m_problemCount += isProblem ? 1 : 0;
    if (m_byAgent.size() < agentLimit || m_byAgent.contains(bubble.agent)) {
        m_byAgent[bubble.agent] += count;
    }
    append({bubble.rows, bubble.agent, isProblem ? name : QString()});
}

void FloodSummary::add(const FloodSummary &other)
{
    if (other.isEmpty()) {
        return;
    }
    m_first = m_first ? std::min(m_first, other.m_first) : other.m_first;
    m_last = std::max(m_last, other.m_last);
    m_urgency = std::max(m_urgency, other.m_urgency);
    m_count += other.m_count;
    m_problemCount += other.m_problemCount;
    for (auto agent = other.m_byAgent.cbegin(); agent != other.m_byAgent.cend(); ++agent) {
        if (m_byAgent.size() < agentLimit || m_byAgent.contains(agent.key())) {
            m_byAgent[agent.key()] += agent.value();
        }
    }
    m_hasDropped = m_hasDropped || other.m_hasDropped;
    for (const auto &part : other.m_parts) {
        append(part);
    }
}

void FloodSummary::append(const Part &part)
{
    m_parts.append(part);
    m_rowCount += part.rows.size();
    while (m_rowCount > rowLimit || m_parts.size() > rowLimit) {
        m_rowCount -= m_parts.takeFirst().rows.size();
        m_hasDropped = true;
    }
}

void FloodSummary::removeRows(const QSet<qint64> &rows)
{
    for (auto &part : m_parts) {
        m_rowCount -= part.rows.removeIf([&rows](qint64 row) { return rows.contains(row); });
    }
    if (m_rowCount == 0) {
        m_parts.clear();
    }
}

void FloodSummary::discount(const QSet<qint64> &rows)
{
    for (auto &part : m_parts) {
        const auto gone = part.rows.removeIf([&rows](qint64 row) { return rows.contains(row); });
        m_rowCount -= gone;
        m_count -= countOf(gone);
        if (const auto agent = m_byAgent.find(part.agent); agent != m_byAgent.end()) {
            *agent -= countOf(gone);
        }
        m_problemCount -= part.rows.isEmpty() && !part.problem.isEmpty() ? 1 : 0;
    }
    m_parts.removeIf([](const Part &part) { return part.rows.isEmpty(); });
}

Bubble FloodSummary::bubble() const
{
    auto bubble = compose();
    bubble.key = key();
    bubble.headline = text::plainLine(headline(), headlineLimit);
    bubble.urgency = m_urgency;
    bubble.category = u"x-tidings.summary"_s;
    if (const auto agent = busiest(); !agent.isEmpty() && m_byAgent.value(agent) * 2 > m_count) {
        bubble.agent = agent;
        bubble.actions.append(
            {action::mute, text::plainLine(Text::tr("Mute %1…").arg(text::isolated(agent)), labelLimit)});
    }
    bubble.actions.append({action::pause, Text::tr("Pause for 1 hour")});
    return bubble;
}

Bubble FloodSummary::awayBubble() const
{
    auto bubble = compose();
    // One has no time to be counted in.
    if (m_count > 1 || bubble.body.isEmpty()) {
        const auto messages = Text::tr("%n message(s) in %1.", nullptr, m_count).arg(duration(span()));
        bubble.body = text::plainText(messages + u' ' + bubble.body, bodyLimit);
    }
    bubble.key = awayKey();
    bubble.headline = text::plainLine(awayHeadline(), headlineLimit);
    bubble.category = u"x-tidings.away"_s;
    bubble.actions.append({action::read, Text::tr("Mark all read")});
    return bubble;
}

Bubble FloodSummary::compose() const
{
    Bubble bubble;
    QStringList sentences{problems(), senders()};
    sentences.removeAll(QString());
    bubble.body = text::plainText(sentences.join(u' '), bodyLimit);
    bubble.severity = m_problemCount > 0 ? meta::Severity::Problem : meta::Severity::Info;
    const auto history = Text::tr("Show in history");
    bubble.actions = {{action::standard, history}, {action::history, history}};
    bubble.rows = rows();
    return bubble;
}

QList<qint64> FloodSummary::rows() const
{
    QList<qint64> rows;
    rows.reserve(m_rowCount);
    std::for_each(m_parts.crbegin(), m_parts.crend(), [&rows](const Part &part) { rows += part.rows; });
    return rows;
}

qint64 FloodSummary::oldestRow() const
{
    qint64 oldest = 0;
    for (const auto &part : m_parts) {
        if (!part.rows.isEmpty() && (oldest == 0 || part.rows.last() < oldest)) {
            oldest = part.rows.last();
        }
    }
    return oldest;
}

QList<qint64> FloodSummary::rowsBy(const QString &agent) const
{
    QList<qint64> rows;
    for (auto part = m_parts.crbegin(); part != m_parts.crend(); ++part) {
        if (part->agent == agent) {
            rows += part->rows;
        }
    }
    return rows;
}

QString FloodSummary::headline() const
{
    return Text::tr("%n more message(s) in %1", nullptr, m_count).arg(duration(span()));
}

std::chrono::milliseconds FloodSummary::span() const
{
    return m_first && m_last ? *m_last - *m_first : std::chrono::milliseconds(0);
}

QString FloodSummary::awayHeadline() const
{
    if (m_problemCount > 0) {
        return Text::tr("While you were away: %n problem(s)", nullptr, m_problemCount);
    }
    return isCritical() ? Text::tr("While you were away: %n message(s)", nullptr, m_count)
                        : Text::tr("While you were away: nothing urgent");
}

// Each once, oldest first.
QStringList FloodSummary::problemNames() const
{
    QStringList names;
    QSet<QString> known;
    for (const auto &part : m_parts) {
        if (!part.problem.isEmpty() && !known.contains(part.problem)) {
            known.insert(part.problem);
            names.append(part.problem);
        }
    }
    return names;
}

QString FloodSummary::problems() const
{
    const auto names = problemNames();
    if (m_problemCount == 0 || names.isEmpty()) {
        return {};
    }
    return Text::tr("%n problem(s): %1.", nullptr, m_problemCount).arg(series(names, !m_hasDropped));
}

QString FloodSummary::busiest() const
{
    const auto most = std::max_element(m_byAgent.cbegin(), m_byAgent.cend());
    return most != m_byAgent.cend() ? most.key() : QString();
}

QString FloodSummary::senders() const
{
    const auto agent = busiest();
    const auto count = m_byAgent.value(agent);
    if (agent.isEmpty()) {
        return {};
    }
    if (count == m_count) {
        return Text::tr("All by %1.").arg(text::isolated(agent));
    }
    // One of thousands says nothing.
    if (count < 2 || count * 5 < m_count) {
        return {};
    }
    return Text::tr("%1 by %2, %n other(s).", nullptr, m_count - count).arg(count).arg(text::isolated(agent));
}

} // namespace tidings::bubbles
