// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpfiles.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSslCertificate>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<AmqpFailure> lacking(const QString &words)
{
    return tl::make_unexpected(AmqpFailure{SourceState::Trouble::Files, words});
}

AmqpResult<QString> find(const QString &path, const QString &folder)
{
    const QFileInfo first(path);
    if (path.isEmpty() || first.isFile()) {
        return path;
    }
    const QFileInfo second(folder + u'/' + first.fileName());
    if (folder.isEmpty() || !second.isFile()) {
        return folder.isEmpty()
                   ? lacking(u"%1 is missing"_s.arg(path))
                   : lacking(u"%1 is neither in %2 nor in %3"_s.arg(first.fileName(), first.path(), folder));
    }
    return second.filePath();
}

} // namespace

AmqpResult<AmqpFiles> locate(const AmqpFiles &files)
{
    if (files.ca.isEmpty()) {
        return lacking(u"the profile names no authority to believe the broker by (ca)"_s);
    }
    if (files.certificate.isEmpty() != files.key.isEmpty()) {
        return lacking(u"the profile names a certificate without its key, or a key without its certificate"_s);
    }
    auto found = files;
    for (auto *path : {&found.ca, &found.certificate, &found.key}) {
        auto there = find(*path, files.folder);
        if (!there) {
            return tl::make_unexpected(there.error());
        }
        *path = std::move(*there);
    }
    return found;
}

AmqpFailure noPair(const AmqpFiles &files)
{
    return lacking(QSslCertificate::fromPath(files.certificate).isEmpty()
                       ? u"%1 is no certificate"_s.arg(files.certificate)
                       : u"%1 is not the key of %2"_s.arg(files.key, files.certificate))
        .value();
}

std::optional<AmqpFailure> outOfDate(const AmqpFiles &files)
{
    const auto certificates = QSslCertificate::fromPath(files.certificate);
    const auto until = certificates.isEmpty() ? QDateTime() : certificates.first().expiryDate();
    if (!until.isValid() || until >= QDateTime::currentDateTimeUtc()) {
        return {};
    }
    return lacking(
        u"the certificate %1 was good until %2 only"_s.arg(files.certificate, until.date().toString(Qt::ISODate)))
        .value();
}

} // namespace tidings::bus
