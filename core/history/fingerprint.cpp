// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/fingerprint.h"

#include "core/json/canonical.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cmath>
#include <vector>

namespace tidings::history {
namespace {

constexpr auto algorithm = QCryptographicHash::Blake2b_256;

QByteArray hash(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, algorithm);
}

qint64 key(const QByteArray &digest)
{
    return digest.size() < 8 ? 0 : qFromBigEndian<qint64>(digest.constData());
}

QByteArray hashOf(const std::string &text)
{
    return hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

/// Whether the archive has made a real of it: one that is whole, and small enough to be counted in ones.
bool isWholeReal(const json::Value &value)
{
    constexpr double largest = 9e15;
    const auto number = value.isInteger() ? std::nullopt : value.toDouble();
    return number && std::abs(*number) < largest && std::trunc(*number) == *number;
}

/// The envelope as it was before the archive took it.
QByteArray hashAsSent(const json::Value &envelope)
{
    std::vector<std::string_view> without = {"source_name", "source_version"};
    if (envelope["headers"].size() == 0 && !envelope["headers"].isString()) {
        without.emplace_back("headers");
    }
    const auto timestamp = envelope["timestamp"];
    if (!isWholeReal(timestamp)) {
        return hashOf(json::canonical(envelope, {.without = without}));
    }
    const auto whole = json::Document::parse(QByteArray::number(static_cast<qint64>(timestamp.toDouble().value_or(0))));
    const std::pair<std::string_view, json::Value> instead[] = {{"timestamp", whole->root()}};
    return hashOf(json::canonical(envelope, {.without = without, .instead = instead}));
}

QByteArray hashOf(const json::Value &envelope, bool isCatchUp)
{
    // It adds both; where one is missing it was not the archive.
    const bool isChanged = isCatchUp && envelope.contains("source_name") && envelope.contains("source_version");
    return isChanged ? hashAsSent(envelope) : hashOf(json::canonical(envelope));
}

} // namespace

QByteArray bodyHash(const bus::Message &message, bool isCatchUp)
{
    return hashOf(message.envelope(), isCatchUp && message.form() == bus::Form::Fedmsg);
}

QByteArray bodyHash(const bus::Incoming &incoming)
{
    const auto body = json::Document::parse(incoming.body);
    if (!body) {
        return hash(incoming.body);
    }
    return hashOf(body->root(), incoming.isCatchUp && incoming.form == bus::Form::Fedmsg);
}

bool needsHeaders(const Record &record)
{
    return record.id.isEmpty() && record.incoming.form == bus::Form::Amqp;
}

Fingerprint fingerprint(const Record &record)
{
    if (!record.id.isEmpty()) {
        return {idKey(record.id), key(record.bodyHash)};
    }
    if (!needsHeaders(record)) {
        return {0, key(record.bodyHash)};
    }
    QCryptographicHash all(algorithm);
    // The lengths keep apart what ends here from what begins there.
    for (const auto &part : {record.bodyHash, record.incoming.topic, record.incoming.headers}) {
        all.addData(QByteArray::number(part.size()) + ':');
        all.addData(part);
    }
    return {0, key(all.result())};
}

qint64 idKey(const QString &id)
{
    return id.isEmpty() ? 0 : key(hash(id.toUtf8()));
}

} // namespace tidings::history
