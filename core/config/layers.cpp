// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/layers.h"

#include "core/config/schema.h"
#include "core/config/shipped.h"
#include "core/config/toml.h"
#include "core/config/write.h"

#include <QDir>
#include <QStandardPaths>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

/// Files of one folder; more than anybody has.
constexpr qsizetype mostFiles = 1000;

QStringList filesOf(const QString &folder)
{
    // Only files: a pipe or device in the folder would make the start wait.
    const QDir dir(folder, u"*.toml"_s, QDir::Name, QDir::Files);
    auto names = dir.entryList().mid(0, mostFiles);
    names.sort();
    for (auto &name : names) {
        name = dir.filePath(name);
    }
    return names;
}

void markCommandLine(Node &node)
{
    node.origin = {.kind = Origin::Kind::CommandLine};
    for (auto &item : node.items) {
        markCommandLine(item);
    }
    for (auto &member : node.members) {
        markCommandLine(member.node);
    }
}

Result<Node> readOverride(const QString &setting)
{
    const auto equals = setting.indexOf(u'=');
    const auto path = fromPath(QStringView(setting).first(std::max(qsizetype{0}, equals)).trimmed());
    if (path.isEmpty()) {
        return tl::make_unexpected(Error{ErrorCode::Override,
            u"command line: \"%1\" is no setting; write it as KEY=VALUE, such as user=marta"_s.arg(masked(setting))});
    }
    const auto text = setting.mid(equals + 1).trimmed();
    // A line break would begin another setting.
    const auto read = text.contains(u'\n') ? Result<Node>(Node{}) : readToml("value = " + text.toUtf8(), {});
    const auto *value = read ? read->find(u"value") : nullptr;
    Node layer;
    layer.set(path, value != nullptr ? *value : Node::ofText(text));
    markCommandLine(layer);
    return layer;
}

class Stack
{
public:
    Stack() { m_layers.root = shippedLayer(); }

    Result<void> addFile(const QString &path)
    {
        m_layers.files.append(path);
        return readTomlFile(path).and_then([this](Node layer) { return add(std::move(layer)); });
    }

    Result<void> addFolder(const QString &path)
    {
        for (const auto &file : filesOf(path)) {
            if (const auto added = addFile(file); !added) {
                return added;
            }
        }
        return {};
    }

    Result<void> addNamedFolder(const QString &path)
    {
        if (!QDir(path).exists()) {
            return tl::make_unexpected(Error{ErrorCode::File, u"%1: there is no such folder"_s.arg(path)});
        }
        return addFolder(path);
    }

    Result<void> add(Node layer)
    {
        return check(std::move(layer)).map([this](Checked checked) {
            m_layers.warnings += checked.warnings;
            merge(m_layers.root, std::move(checked.layer));
        });
    }

    Layers finish()
    {
        m_layers.warnings += uselessSettings(m_layers.root);
        fillDefaults(m_layers.root);
        return std::move(m_layers);
    }

private:
    Layers m_layers;
};

Result<void> addFolders(Stack &stack, const LoadOptions &options)
{
    if (options.isNamedOnly) {
        return {};
    }
    return stack.addFolder(options.systemFolder).and_then([&] { return stack.addFolder(userFolder(options)); });
}

Result<void> addOverrides(Stack &stack, const QStringList &overrides)
{
    for (const auto &setting : overrides) {
        const auto added = readOverride(setting).and_then([&](Node layer) { return stack.add(std::move(layer)); });
        if (!added) {
            return added;
        }
    }
    return {};
}

} // namespace

QString userFolder(const LoadOptions &options)
{
    return options.userFolder.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/tidings"_L1
               : options.userFolder;
}

Result<Layers> readLayers(const LoadOptions &options)
{
    Stack stack;
    return addFolders(stack, options)
        .and_then(
            [&] { return options.configDir.isEmpty() ? Result<void>() : stack.addNamedFolder(options.configDir); })
        .and_then([&] { return options.configFile.isEmpty() ? Result<void>() : stack.addFile(options.configFile); })
        .and_then([&] { return addOverrides(stack, options.overrides); })
        .map([&] { return stack.finish(); });
}

} // namespace tidings::config
