// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/packs/packloader.h"

#include "core/meta/packs/jsonlines.h"
#include "core/meta/packs/pack.h"
#include "core/meta/packs/packreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 4 * 1024 * 1024;

tl::unexpected<Error> badPack(const QString &path, int line, const QString &why)
{
    return tl::make_unexpected(Error{ErrorCode::BadPack, u"%1:%2: %3"_s.arg(path).arg(line).arg(why)});
}

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(Error{ErrorCode::Unreadable, path + u": "_s + file.errorString()});
    }
    auto text = file.read(longest + 1);
    if (text.size() > longest) {
        return tl::make_unexpected(Error{ErrorCode::Unreadable, path + u": a pack has 4 MiB at most"_s});
    }
    return text;
}

} // namespace

Result<std::shared_ptr<const Pack>> readPack(const QByteArray &text, const QString &path)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return badPack(path, lineAt(text, error.offset), u"this is no JSON: "_s + error.errorString());
    }
    auto pack = std::make_shared<Pack>();
    PackReader reader(*pack);
    if (const auto problem = reader.read(document)) {
        return badPack(path, lineOf(text, problem->where), problem->what);
    }
    return pack;
}

QList<Error> addPacks(ServiceSet &services, const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        return {{ErrorCode::Unreadable, folder + u": there is no such folder"_s}};
    }
    QList<Error> refused;
    for (const auto &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto path = dir.filePath(name);
        const auto pack = contents(path).and_then([&](const QByteArray &text) { return readPack(text, path); });
        if (!pack) {
            refused.append(pack.error());
            continue;
        }
        const auto *const service = (*pack)->service();
        services.add(std::span(&service, 1), *pack);
    }
    return refused;
}

} // namespace tidings::meta
