// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/listcache.h"

#include "core/rules/providers/packagename.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.packages", QtInfoMsg)

constexpr qint64 largest = 8 * 1024 * 1024;
constexpr qint64 version = 1;

bool isOf(const QJsonObject &file, const QString &source, const Owner &owner)
{
    return file["version"_L1].toInteger() == version && file["source"_L1].toString() == source &&
           file["kind"_L1].toString() == toString(owner.kind) && file["name"_L1].toString() == owner.name;
}

/// Nothing if there is one that can be no package: then the file is not ours.
std::optional<QSet<QString>> packagesOf(const QJsonArray &names)
{
    const auto isGood = [](const QJsonValue &name) { return isPackageName(name.toString()); };
    if (names.size() > mostPackages || !std::ranges::all_of(names, isGood)) {
        return std::nullopt;
    }
    QSet<QString> packages;
    packages.reserve(names.size());
    for (const auto name : names) {
        packages.insert(name.toString());
    }
    return packages;
}

void save(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(text) == text.size() && file.commit();
    if (!isWritten) {
        qCInfo(log).noquote() << "a list of packages cannot be kept:" << path << file.errorString();
    }
}

} // namespace

std::optional<DatedPackages> readDatedPackages(const QByteArray &text, const QString &source, const Owner &owner)
{
    const auto file = QJsonDocument::fromJson(text).object();
    const auto fetched = file["fetched"_L1].toInteger(-1);
    if (!isOf(file, source, owner) || fetched < 0 || !file["packages"_L1].isArray()) {
        return std::nullopt;
    }
    const auto packages = packagesOf(file["packages"_L1].toArray());
    return packages ? std::optional(DatedPackages{*packages, Time(std::chrono::milliseconds(fetched))}) : std::nullopt;
}

QByteArray write(const DatedPackages &list, const QString &source, const Owner &owner)
{
    QStringList names(list.packages.begin(), list.packages.end());
    names.sort();
    const QJsonObject file{{u"version"_s, version}, {u"source"_s, source}, {u"kind"_s, toString(owner.kind)},
        {u"name"_s, owner.name}, {u"fetched"_s, qint64{list.fetchedAt.time_since_epoch().count()}},
        {u"packages"_s, QJsonArray::fromStringList(names)}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

ListCache::ListCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString ListCache::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/packages"_s;
}

std::optional<DatedPackages> ListCache::read(const QString &source, const Owner &owner) const
{
    QFile file(pathOf(source, owner));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto text = file.read(largest + 1);
    return text.size() > largest ? std::nullopt : readDatedPackages(text, source, owner);
}

void ListCache::write(const DatedPackages &list, const QString &source, const Owner &owner) const
{
    const auto text = rules::write(list, source, owner);
    if (text.size() <= largest) {
        save(pathOf(source, owner), text);
    }
}

QString ListCache::pathOf(const QString &source, const Owner &owner) const
{
    const auto key = QStringList{source, toString(owner.kind), owner.name}.join(u'\n');
    const auto name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name) + u".json"_s;
}

} // namespace tidings::rules
