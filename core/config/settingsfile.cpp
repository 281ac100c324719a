// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/settingsfile.h"

#include "core/config/toml.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

constexpr auto heading =
    "# Written by Tidings when you choose something in its windows. Files beside this one that come\n"
    "# later in the alphabet count more.\n\n"_L1;

Error cannotWrite(const QString &file, const QString &why)
{
    return {ErrorCode::Write, u"%1 cannot be written: %2"_s.arg(file, why)};
}

void remove(Node &node, const QStringList &path)
{
    const auto found = std::ranges::find(node.members, path.first(), &Member::key);
    if (found == node.members.end()) {
        return;
    }
    if (path.size() == 1) {
        node.members.erase(found);
    } else {
        remove(found->node, path.mid(1));
    }
}

Result<Node> readOrBegin(const QString &file)
{
    return QFileInfo::exists(file) ? readTomlFile(file) : Result<Node>(Node{});
}

} // namespace

QString settingsFile(const LoadOptions &options)
{
    return userFolder(options) + "/settings.toml"_L1;
}

Result<void> writeSettings(const QString &file, const std::vector<Leaf> &values)
{
    auto root = readOrBegin(file);
    if (!root) {
        return tl::make_unexpected(root.error());
    }
    for (const auto &[path, node] : values) {
        if (node.kind == Node::Kind::Nothing) {
            remove(*root, path);
        } else {
            root->set(path, node);
        }
    }
    if (const auto folder = QFileInfo(file).absolutePath(); !QDir().mkpath(folder)) {
        return tl::make_unexpected(cannotWrite(file, u"the folder %1 cannot be made"_s.arg(folder)));
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return tl::make_unexpected(cannotWrite(file, out.errorString()));
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write((heading + toTomlFile(*root)).toUtf8());
    if (!out.commit()) {
        return tl::make_unexpected(cannotWrite(file, out.errorString()));
    }
    return {};
}

QStringList overruled(const LoadOptions &options, const QString &file, const std::vector<Leaf> &values)
{
    const auto layers = readLayers(options);
    QStringList found;
    for (const auto &[path, node] : values) {
        const auto *const counts = layers ? layers->root.find(path) : nullptr;
        if (counts != nullptr && counts->origin.kind != Origin::Kind::BuiltIn && counts->origin.file != file) {
            found.append(u"%1 (%2)"_s.arg(toPath(path), toString(counts->origin)));
        }
    }
    return found;
}

} // namespace tidings::config
