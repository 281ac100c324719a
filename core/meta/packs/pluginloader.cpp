// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/packs/pluginloader.h"

#include "core/meta/packs/serviceplugin.h"

#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> badPlugin(const QString &path, const QString &why)
{
    return tl::make_unexpected(Error{ErrorCode::BadPlugin, path + u": "_s + why});
}

/// What it says of itself is read from the file, before any of its code runs.
Result<const ServicePlugin *> load(const QString &path)
{
    QPluginLoader loader(path);
    const auto made = loader.metaData()[u"IID"_s].toString();
    const auto ours = QStringLiteral(TIDINGS_SERVICE_PLUGIN);
    const auto name = ours.first(ours.lastIndexOf(u'/') + 1);
    if (!made.startsWith(name)) {
        return badPlugin(path, u"this is no plugin with services"_s);
    }
    if (made != ours) {
        return badPlugin(
            path, u"it is made for version %1 of services, and this program has version %2; build it again"_s.arg(
                      made.sliced(name.size()), ours.sliced(name.size())));
    }
    const auto *const plugin = qobject_cast<ServicePlugin *>(loader.instance());
    if (plugin == nullptr) {
        return badPlugin(path, loader.errorString());
    }
    return plugin;
}

} // namespace

QList<Error> addPlugins(ServiceSet &services, const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        return {{ErrorCode::Unreadable, folder + u": there is no such folder"_s}};
    }
    QList<Error> refused;
    for (const auto &name : dir.entryList(QDir::Files, QDir::Name)) {
        if (!QLibrary::isLibrary(name)) {
            continue;
        }
        if (const auto plugin = load(dir.absoluteFilePath(name))) {
            services.add((*plugin)->services(), nullptr);
        } else {
            refused.append(plugin.error());
        }
    }
    return refused;
}

} // namespace tidings::meta
