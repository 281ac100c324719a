// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/crypto/trust.h"

#include "core/crypto/base64.h"
#include "core/crypto/signer.h"
#include "core/json/canonical.h"
#include "core/json/document.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tidings::test {

using namespace Qt::StringLiterals;

crypto::Authority::Options quick()
{
    return {.keyBits = 1024};
}

crypto::Authority::Options quick(Time validFrom, Time validUntil)
{
    return {.keyBits = 1024, .validFrom = validFrom, .validUntil = validUntil};
}

Time utc(int year, unsigned month, unsigned day)
{
    return std::chrono::sys_days(std::chrono::year(year) / month / day);
}

QByteArray plainMessage()
{
    return plainMessageWith("{}");
}

QByteArray plainMessageWith(const QByteArray &members)
{
    auto message = QJsonDocument::fromJson(R"({"i": 7, "msg": {"copr": "nightly", "user": "mkowalski", "chroot": "f41"},
        "msg_id": "2026-5f1d0b6e-0a44-4f27-8b4e-4b7f1f0a7c11", "timestamp": 1772366340, "username": "copr",
        "topic": "org.example.prod.copr.build.start"})")
                       .object();
    const auto others = QJsonDocument::fromJson(members).object();
    for (auto it = others.begin(); it != others.end(); ++it) {
        message.insert(it.key(), it.value());
    }
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

// Making keys is slow; one authority and one host serve every test of a program.
static const crypto::Authority &theAuthority()
{
    static const auto authority = orStop(crypto::Authority::make(u"Test authority"_s, quick()));
    return authority;
}

static const crypto::Issued &theHost()
{
    static const auto host = orStop(theAuthority().issue(u"host.example.org"_s, quick()));
    return host;
}

Trust::Trust()
    : authority(theAuthority())
    , host(theHost())
{
    options.ca = write(u"ca.crt"_s, authority.certificate());
}

QString Trust::write(const QString &name, const QByteArray &content) const
{
    const auto next = m_folder.filePath(name + u".new"_s);
    QFile file(next);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(next));
    }
    file.close();
    QFile::remove(path(name));
    QFile::rename(next, path(name));
    return path(name);
}

QString Trust::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray Trust::sign(const crypto::Issued &by, const QByteArray &message)
{
    const auto signer = orStop(crypto::Signer::fromPem(by.certificate, by.key));
    const auto document = json::Document::parse(message);
    return document ? QByteArray::fromStdString(orStop(signer.sign(document->root()))) : QByteArray();
}

QByteArray Trust::withCertificate(const QByteArray &message, const QByteArray &pem)
{
    const auto document = json::Document::parse(message);
    const auto text = crypto::encodeBase64({pem.constData(), static_cast<std::size_t>(pem.size())});
    const std::pair<std::string_view, std::string_view> with[] = {{"certificate", text}};
    return document ? QByteArray::fromStdString(json::canonical(document->root(), {.with = with})) : QByteArray();
}

crypto::Verification Trust::verify(const QByteArray &message, const crypto::VerifyContext &context)
{
    if (!m_verifier || m_optionsOfVerifier != options) {
        m_optionsOfVerifier = options;
        m_verifier = std::make_unique<crypto::Verifier>(options, clock);
    }
    const auto document = json::Document::parse(message, {.size = message.size()});
    if (!document) {
        qFatal("no JSON: %s", message.left(1000).constData());
    }
    return m_verifier->verify(document->root(), context);
}

} // namespace tidings::test
