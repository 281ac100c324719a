// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/historygenerator.h"

#include "core/history/fingerprint.h"
#include "core/history/searchtext.h"

#include <QJsonDocument>

#include <array>
#include <cmath>

namespace tidings::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 3000;
constexpr int packages = 20'000;
/// Of all that is begun; the demo's ten would be half of the messages.
constexpr int rebuildsInHundred = 1;

/// How long so many messages take in the demo.
std::chrono::milliseconds lengthOf(qint64 count, demo::Cast cast)
{
    constexpr qint64 some = 20'000;
    demo::Traffic traffic(1, std::move(cast));
    for (qint64 i = 1; i < some; ++i) {
        static_cast<void>(traffic.next());
    }
    return traffic.next().at * count / some;
}

} // namespace

HistoryGenerator::HistoryGenerator(quint32 seed, Time end, int days, qint64 count)
    : m_random(seed)
    , m_begin(end - std::chrono::days(days))
{
    constexpr std::array families = {"python-", "rust-", "golang-", "perl-", "lib", "", "", ""};
    for (int i = 0; i < people; ++i) {
        m_people.append(word(m_random.bounded(2, 4)));
    }
    for (int i = 0; i < packages; ++i) {
        const auto *const family =
            families[static_cast<std::size_t>(m_random.bounded(static_cast<int>(families.size())))];
        m_packages.append(QLatin1StringView(family) + word(m_random.bounded(2, 5)));
    }
    constexpr int lines = 28;
    constexpr int columns = 76;
    for (int i = 0; i < 8; ++i) {
        QByteArray text;
        for (int line = 0; line < lines; ++line) {
            text += hex(columns) + "\\n";
        }
        m_certificates.append(text);
    }
    m_traffic.emplace(seed, cast());
    using Milliseconds = std::chrono::duration<double, std::milli>;
    m_pace = Milliseconds(std::chrono::days(days)) / Milliseconds(lengthOf(std::max<qint64>(count, 1), cast()));
}

demo::Cast HistoryGenerator::cast()
{
    return {.person = [this] { return m_people[skewed(m_people.size())]; },
        .package = [this] { return m_packages[skewed(m_packages.size())]; },
        .rebuildsInHundred = rebuildsInHundred};
}

QString HistoryGenerator::word(int syllables)
{
    constexpr QStringView consonants = u"bdfgklmnprstvz";
    constexpr QStringView vowels = u"aeiou";
    QString word;
    for (int i = 0; i < syllables; ++i) {
        word += consonants[m_random.bounded(consonants.size())];
        word += vowels[m_random.bounded(vowels.size())];
    }
    return word;
}

qsizetype HistoryGenerator::skewed(qsizetype limit)
{
    return static_cast<qsizetype>(std::pow(m_random.generateDouble(), 3) * static_cast<double>(limit));
}

QByteArray HistoryGenerator::hex(int digits)
{
    QByteArray text;
    text.reserve(digits + 8);
    while (text.size() < digits) {
        text += QByteArray::number(m_random.generate() | 0x8000'0000U, 16);
    }
    return text.first(digits);
}

void HistoryGenerator::signedForm(history::Record &record, const QByteArray &service, const QByteArray &payload)
{
    const auto &certificate = m_certificates[m_number % m_certificates.size()];
    record.profile = u"fedmsg"_s;
    record.incoming.body = R"({"certificate":")" + certificate + R"(","crypto":"x509","i":)" +
                           QByteArray::number(m_number) + R"(,"msg":)" + payload + R"(,"msg_id":")" +
                           record.id.toLatin1() + R"(","signature":")" + certificate.left(172) + R"(\n","timestamp":)" +
                           QByteArray::number(record.time.time_since_epoch().count() / 1000) + R"(,"topic":")" +
                           record.incoming.topic + R"(","username":")" + service + "\"}";
    record.verification = {crypto::Verdict::Valid, crypto::Reason::None,
        u"%1-builder0%2.example.org"_s.arg(QLatin1StringView(service)).arg(m_number % m_certificates.size()), {}};
}

void HistoryGenerator::amqpForm(history::Record &record, const QByteArray &payload)
{
    record.profile = u"fedora"_s;
    record.incoming.form = bus::Form::Amqp;
    record.incoming.id = record.id.toLatin1();
    record.incoming.body = payload;
    record.incoming.headers = R"({"fedora_messaging_schema":"base.message","fedora_messaging_severity":20})";
    record.verification = {crypto::Verdict::TransportOnly, crypto::Reason::Transport, {}, {}};
}

history::Record HistoryGenerator::next()
{
    const auto event = m_traffic->next();
    const auto payload = QJsonDocument(event.payload).toJson(QJsonDocument::Compact);
    const auto received = m_begin + std::chrono::milliseconds(qRound64(double(event.at.count()) * m_pace));
    history::Record record;
    record.incoming.receivedAt = received;
    // Senders state whole seconds, and arrive a little out of order.
    record.time =
        std::chrono::floor<std::chrono::seconds>(received - std::chrono::milliseconds(m_random.bounded(3000)));
    record.incoming.topic = "org.fedoraproject.prod." + event.topic;
    record.id = QString::fromLatin1("2026-" + hex(8) + "-4000-" + hex(12));
    if (m_number % 8 == 7) {
        amqpForm(record, payload);
    } else {
        signedForm(record, event.topic.left(event.topic.indexOf('.')), payload);
    }
    if (const auto message = bus::Message::read(record.incoming)) {
        record.digest = m_digester.digest(*message);
        record.groupKeys = m_grouper.keysOf(*message, record.digest);
        record.bodyHash = history::bodyHash(*message);
    }
    // The rules of somebody who looks once a week.
    const bool isOurs = record.digest.severity == meta::Severity::Problem && m_random.bounded(10) == 0;
    record.isUnread = isOurs;
    record.decision = {isOurs ? rules::Outcome::Bubble : rules::Outcome::History, rules::Urgency::Normal,
        isOurs ? u"Problems of my packages"_s : QString(), isOurs};
    record.searchText = history::searchText(record);
    ++m_number;
    return record;
}

std::vector<history::Record> HistoryGenerator::batch(qsizetype size)
{
    std::vector<history::Record> records;
    records.reserve(static_cast<std::size_t>(size));
    for (qsizetype i = 0; i < size; ++i) {
        records.push_back(next());
    }
    return records;
}

} // namespace tidings::bench
