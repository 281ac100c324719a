// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/fingerprint.h"

#include "core/json/canonical.h"

#include <QCryptographicHash>
#include <QtEndian>

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

} // namespace

QByteArray bodyHash(const bus::Message &message)
{
    const auto text = json::canonical(message.envelope());
    return hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

QByteArray bodyHash(const bus::Incoming &incoming)
{
    const auto body = json::Document::parse(incoming.body);
    if (!body) {
        return hash(incoming.body);
    }
    const auto text = json::canonical(body->root());
    return hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

bool needsHeaders(const Record &record)
{
    return record.id.isEmpty() && record.incoming.form == bus::Form::Amqp;
}

Fingerprint fingerprint(const Record &record)
{
    if (!record.id.isEmpty()) {
        return {key(hash(record.id.toUtf8())), key(record.bodyHash)};
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

} // namespace tidings::history
