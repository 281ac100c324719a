// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/gapwatch.h"

#include <QLoggingCategory>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tidings::pipeline {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.replay", QtInfoMsg)

/// Messages that wait for others; when there are more, none does.
constexpr std::size_t mostHeld = 2000;
/// Questions to one server that wait.
constexpr std::size_t mostQuestions = 1000;
/// Nothing is awaited.
constexpr auto noNumber = std::numeric_limits<qint64>::max();

bus::ReplayQuery queryOf(const bus::SequenceGap &gap, bool isList)
{
    bus::ReplayQuery query;
    if (!isList) {
        query.seqIdRange = gap.asked;
        return query;
    }
    query.seqIds.emplace();
    for (auto number = gap.missing.from; number <= gap.missing.to; ++number) {
        query.seqIds->push_back(number);
    }
    return query;
}

/// An answer that could be read.
struct Answer
{
    qint64 number = 0;
    bus::Incoming incoming;
};

/// Nothing if it is no message, or none of these numbers.
std::optional<Answer> answerOf(
    const QByteArray &text, const bus::ReplayQuery::Numbers &missing, const json::Limits &limits)
{
    const auto document = json::Document::parse(text, limits);
    if (!document || !document->root()["topic"].isString()) {
        return {};
    }
    const auto number = bus::sequenceNumber(document->root());
    if (!number || *number < missing.from || *number > missing.to) {
        return {};
    }
    const auto topic = document->root()["topic"].text();
    return Answer{*number,
        {.topic = QByteArray(topic.data(), static_cast<qsizetype>(topic.size())), .body = text, .isCatchUp = true}};
}

/// The third word of "org.fedoraproject.prod.bodhi.update.comment" behind the prefix, wherever that ends.
QString moduleOf(std::string_view topic)
{
    const auto words = QString::fromUtf8(topic.data(), static_cast<qsizetype>(topic.size())).split(u'.');
    for (const auto &environment : {u"prod"_s, u"stg"_s, u"dev"_s}) {
        if (const auto at = words.indexOf(environment); at >= 0 && at + 1 < words.size()) {
            return words[at + 1];
        }
    }
    return {};
}

} // namespace

GapWatch::GapWatch(GapOptions options, const json::Limits &limits, Receiver receiver, Passer passer)
    : m_options(std::move(options))
    , m_limits(limits)
    , m_receiver(std::move(receiver))
    , m_passer(std::move(passer))
    , m_gaps(m_options.marks)
{
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, &GapWatch::releaseAll);
}

GapWatch::~GapWatch() = default;

bool GapWatch::admits(history::Record &record, const bus::Message &message, bool isCatchUp)
{
    if (m_answered != nullptr) {
        return isAnswer(record);
    }
    // What an archive brings says nothing about what we missed.
    if (record.sequence && record.verification.isValid() && !isCatchUp) {
        see(record, message);
    }
    return true;
}

bool GapWatch::isAnswer(const history::Record &record)
{
    m_isAnswerGood = record.verification.isValid() && record.verification.signer == m_answered->publisher;
    return m_isAnswerGood;
}

void GapWatch::see(history::Record &record, const bus::Message &message)
{
    const auto address = serverOf(record, message);
    if (address.isEmpty()) {
        return;
    }
    const auto &publisher = record.verification.signer;
    const auto gaps = m_gaps.see(publisher, *record.sequence, message.sentAt());
    record.mark = history::SequenceMark{publisher, m_gaps.mark(publisher).value_or(0)};
    if (gaps.empty()) {
        return;
    }
    auto &server = serverAt(address);
    for (const auto &gap : gaps) {
        m_counts.missed += static_cast<quint64>(gap.missing.to - gap.missing.from + 1);
        if (server.questions.size() < mostQuestions) {
            server.questions.push_back({publisher, gap});
        }
    }
    if (!server.client->isAsking()) {
        ask(server);
    }
}

QString GapWatch::serverOf(const history::Record &record, const bus::Message &message) const
{
    const auto &signer = record.verification.signer;
    for (const auto &name : {signer, signer.section(u'-', 0, 0), moduleOf(message.topic()), u"gateway"_s}) {
        if (const auto found = m_options.servers.constFind(name); found != m_options.servers.cend()) {
            return *found;
        }
    }
    return {};
}

GapWatch::Server &GapWatch::serverAt(const QString &address)
{
    auto &server = m_servers[address];
    if (!server.client) {
        auto options = m_options.client;
        options.endpoint = address;
        options.limits = m_limits;
        server.client = std::make_unique<bus::ReplayClient>(options);
        connect(server.client.get(), &bus::ReplayClient::finished, this, [this, &server] { onFinished(server); });
        server.pause.setSingleShot(true);
        connect(&server.pause, &QTimer::timeout, this, [this, &server] { ask(server); });
        connect(server.client.get(), &bus::ReplayClient::attemptFailed, this, [this, &server, address] {
            if (!std::exchange(server.isDown, true)) {
                qCInfo(log).noquote() << u"%1 does not answer for messages that were missed; it is asked again"_s.arg(
                    address);
            }
            releaseAll();
        });
    }
    return server;
}

void GapWatch::ask(Server &server)
{
    if (!server.questions.empty() && !server.pause.isActive()) {
        const auto &question = server.questions.front();
        server.client->ask(queryOf(question.gap, question.isList));
    }
}

void GapWatch::onFinished(Server &server)
{
    const auto &reply = server.client->reply();
    auto &question = server.questions.front();
    const bool isRefused =
        reply && reply->messages.isEmpty() && reply->error && !reply->error->contains(bus::noMatch());
    if (isRefused && !std::exchange(question.isList, true)) {
        ask(server);
        return;
    }
    auto done = std::move(question);
    server.questions.pop_front();
    if (isRefused) {
        putOff(server, std::move(done), *reply->error);
        return;
    }
    if (reply) {
        // While some is refused nobody waits for the rest, which comes bit by bit.
        server.isDown =
            std::ranges::any_of(server.questions, [](const Question &other) { return other.refusedSince.has_value(); });
        server.refusals = 0;
        receiveAnswers(done, reply->messages);
        m_gaps.close(done.publisher, done.gap);
    } else if (!std::exchange(server.isDown, true)) {
        // Such as no further attempt mends. The gap stays open: the next start may have a better address.
        qCInfo(log).noquote() << reply.error().detail;
    }
    release(done.publisher, awaited(done.publisher));
    ask(server);
}

/// The gap stays open. Others are asked for first: this answer may be one that never changes.
void GapWatch::putOff(Server &server, Question question, const QString &why)
{
    if (!std::exchange(server.isDown, true)) {
        qCInfo(log).noquote() << u"messages that were missed are not to be had now: "_s + why;
        releaseAll();
    }
    question.refusedSince = question.refusedSince.value_or(std::chrono::steady_clock::now());
    auto &missing = question.gap.missing;
    if (missing.from < missing.to && server.questions.size() < mostQuestions) {
        // It may be more than is ever sent at once.
        auto half = question;
        half.gap.missing.to = std::midpoint(missing.from, missing.to);
        missing.from = half.gap.missing.to + 1;
        server.questions.push_back(std::move(half));
    }
    server.questions.push_back(std::move(question));
    giveUp(server, why);
    server.pause.start(m_options.client.pauseAfter(++server.refusals));
}

/// Else they would be asked for at each start, and keep further gaps from being asked for.
void GapWatch::giveUp(Server &server, const QString &why)
{
    const auto before = std::chrono::steady_clock::now() - m_options.longestRefusal;
    qint64 count = 0;
    std::erase_if(server.questions, [&](const Question &question) {
        const bool isOld = question.refusedSince && *question.refusedSince <= before;
        if (isOld) {
            count += question.gap.missing.to - question.gap.missing.from + 1;
            m_gaps.close(question.publisher, question.gap);
        }
        return isOld;
    });
    if (count > 0) {
        qCInfo(log).noquote() << u"%1 messages that were missed are given up; the server's last words: %2"_s.arg(
            QString::number(count), why);
    }
}

void GapWatch::receiveAnswers(const Question &question, const QByteArrayList &messages)
{
    // In their order, whatever the server's is; each number once.
    std::map<qint64, bus::Incoming> answers;
    for (const auto &text : messages) {
        auto answer = answerOf(text, question.gap.missing, m_limits);
        if (!answer || !answers.try_emplace(answer->number, std::move(answer->incoming)).second) {
            ++m_counts.refused;
        }
    }
    m_answered = &question;
    for (auto &[number, incoming] : answers) {
        m_isAnswerGood = false;
        m_receiver(std::move(incoming));
        ++(m_isAnswerGood ? m_counts.filled : m_counts.refused);
    }
    m_answered = nullptr;
}

qint64 GapWatch::awaited(const QString &publisher) const
{
    auto first = noNumber;
    for (const auto &[address, server] : m_servers) {
        for (const auto &question : server.questions) {
            if (!server.isDown && question.publisher == publisher) {
                first = std::min(first, question.gap.missing.from);
            }
        }
    }
    return first;
}

void GapWatch::pass(history::Record &&record)
{
    const auto &publisher = record.verification.signer;
    if (m_answered != nullptr || !record.mark || awaited(publisher) == noNumber) {
        passNow(std::move(record));
        return;
    }
    if (!m_hold.isActive()) {
        m_hold.start(m_options.longestHold);
    }
    m_held[publisher].push_back(std::move(record));
    if (++m_heldCount > mostHeld) {
        releaseAll();
    }
}

void GapWatch::release(const QString &publisher, qint64 before)
{
    const auto held = m_held.find(publisher);
    if (held == m_held.end()) {
        return;
    }
    auto &records = held->second;
    // In the order they came, also where a number lies.
    while (!records.empty() && (before == noNumber || records.front().sequence.value_or(0) < before)) {
        passNow(std::move(records.front()));
        records.pop_front();
        --m_heldCount;
    }
    if (records.empty()) {
        m_held.erase(held);
    }
    if (m_held.empty()) {
        m_hold.stop();
    }
}

void GapWatch::releaseAll()
{
    while (!m_held.empty()) {
        release(QString(m_held.begin()->first), noNumber);
    }
}

void GapWatch::passNow(history::Record &&record)
{
    if (record.mark) {
        // What is missing before it, or waits behind it, is asked for again after a crash.
        auto &number = record.mark->number;
        number = std::min(number, m_gaps.settledMark(record.mark->publisher).value_or(number));
    }
    m_passer(std::move(record));
}

void GapWatch::stop()
{
    for (auto &[address, server] : m_servers) {
        server.client->cancel();
        server.pause.stop();
        server.questions.clear();
    }
    releaseAll();
}

} // namespace tidings::pipeline
