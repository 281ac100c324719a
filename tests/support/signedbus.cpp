// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/signedbus.h"

#include "core/crypto/authority.h"
#include "core/json/document.h"

#include <QFile>
#include <QUuid>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

SignedBus::SignedBus(const Clock &clock)
    : m_clock(clock)
{
    const auto authority = crypto::Authority::make(u"Test Authority"_s, {});
    const auto host = authority->issue(u"host.example.org"_s, {});
    write(m_folder.filePath(u"ca.crt"_s), authority->certificate());
    write(certificateFile(), host->certificate);
    write(keyFile(), host->key);
    m_trust.ca = m_folder.filePath(u"ca.crt"_s);
    auto signer = crypto::Signer::fromPem(host->certificate, host->key);
    m_signer = std::move(*signer);
}

bus::Incoming SignedBus::signedMessage(const QByteArray &topic, const QByteArray &msg) const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clock.now().time_since_epoch()).count();
    const auto text = QByteArray(R"({"topic":")") + topic + R"(","i":1,"msg_id":"2026-)" +
                      QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + R"(","timestamp":)" +
                      QByteArray::number(static_cast<qint64>(seconds)) + R"(,"username":"test","msg":)" + msg + '}';
    const auto document = json::Document::parse(text);
    const auto body = m_signer->sign(document->root());
    return {.topic = topic, .body = QByteArray::fromStdString(*body), .receivedAt = m_clock.now()};
}

} // namespace tidings::test
