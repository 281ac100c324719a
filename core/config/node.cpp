// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/node.h"

#include "core/config/write.h"
#include "core/text/printable.h"

#include <algorithm>
#include <utility>

namespace tidings::config {

using namespace Qt::StringLiterals;

QString toString(const Origin &origin)
{
    switch (origin.kind) {
    case Origin::Kind::BuiltIn:
        return u"built in"_s;
    case Origin::Kind::CommandLine:
        return u"command line"_s;
    case Origin::Kind::File:
        break;
    }
    const auto file = text::printable(origin.file);
    return origin.line > 0 ? u"%1:%2"_s.arg(file, QString::number(origin.line)) : file;
}

Node Node::ofBool(bool value, Origin origin)
{
    return {.kind = Kind::Bool, .flag = value, .origin = std::move(origin)};
}

Node Node::ofInteger(qint64 value, Origin origin)
{
    return {.kind = Kind::Integer, .integer = value, .origin = std::move(origin)};
}

Node Node::ofText(const QString &value, Origin origin)
{
    return {.kind = Kind::Text, .text = value, .origin = std::move(origin)};
}

Node Node::ofTexts(const QStringList &values, const Origin &origin)
{
    std::vector<Node> items;
    std::ranges::transform(
        values, std::back_inserter(items), [&](const QString &value) { return ofText(value, origin); });
    return ofList(std::move(items), origin);
}

Node Node::ofList(std::vector<Node> items, Origin origin)
{
    return {.kind = Kind::List, .items = std::move(items), .origin = std::move(origin)};
}

Node Node::ofTable(std::vector<Member> members, Origin origin)
{
    std::ranges::stable_sort(members, {}, &Member::key);
    // Of equal keys the last stays: unique() keeps the first, so it is asked from behind.
    const auto kept =
        std::unique(members.rbegin(), members.rend(), [](const Member &a, const Member &b) { return a.key == b.key; });
    members.erase(members.begin(), kept.base());
    return {.kind = Kind::Table, .members = std::move(members), .origin = std::move(origin)};
}

bool Node::isListOfTables() const
{
    return isList() && !items.empty() && std::ranges::all_of(items, &Node::isTable);
}

const Node *Node::find(QStringView key) const
{
    const auto found = std::ranges::lower_bound(members, key, {}, [](const Member &m) { return QStringView(m.key); });
    return found != members.end() && found->key == key ? &found->node : nullptr;
}

const Node *Node::find(const QStringList &path) const
{
    const auto *node = this;
    for (const auto &key : path) {
        node = node->find(key);
        if (node == nullptr) {
            return nullptr;
        }
    }
    return node;
}

void Node::set(const QStringList &path, Node value)
{
    auto *node = this;
    for (const auto &key : path) {
        if (!node->isTable()) {
            *node = Node{.origin = value.origin};
        }
        auto &below = node->members;
        auto found = std::ranges::lower_bound(below, key, {}, &Member::key);
        if (found == below.end() || found->key != key) {
            found = below.insert(found, {key, Node{.origin = value.origin}});
        }
        node = &found->node;
    }
    *node = std::move(value);
}

QStringList Node::toTexts() const
{
    if (isText()) {
        return {text};
    }
    QStringList texts;
    for (const auto &item : items) {
        texts.append(item.text);
    }
    return texts;
}

void merge(Node &base, Node &&layer)
{
    if (!base.isTable() || !layer.isTable()) {
        base = std::move(layer);
        return;
    }
    std::vector<Member> joined;
    joined.reserve(base.members.size() + layer.members.size());
    auto mine = base.members.begin();
    for (auto &theirs : layer.members) {
        while (mine != base.members.end() && mine->key < theirs.key) {
            joined.push_back(std::move(*mine++));
        }
        if (mine != base.members.end() && mine->key == theirs.key) {
            joined.push_back(std::move(*mine++));
            merge(joined.back().node, std::move(theirs.node));
        } else {
            joined.push_back(std::move(theirs));
        }
    }
    std::move(mine, base.members.end(), std::back_inserter(joined));
    base.members = std::move(joined);
}

int height(const Node &node)
{
    int inner = -1;
    for (const auto &item : node.items) {
        inner = std::max(inner, height(item));
    }
    for (const auto &member : node.members) {
        inner = std::max(inner, height(member.node));
    }
    return node.isList() || node.isTable() ? std::max(inner, 0) + 1 : 0;
}

QString describe(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Bool:
        return u"true or false"_s;
    case Node::Kind::Integer:
        return u"a whole number"_s;
    case Node::Kind::Real:
        return u"a number with a fraction"_s;
    case Node::Kind::Text:
        return u"a text"_s;
    case Node::Kind::Date:
        return u"a date or time"_s;
    case Node::Kind::Nothing:
        return u"nothing"_s;
    case Node::Kind::List:
        return u"a list"_s;
    case Node::Kind::Table:
        break;
    }
    return u"a table"_s;
}

QString toPath(const QStringList &keys)
{
    QStringList written;
    std::ranges::transform(keys, std::back_inserter(written), tomlKey);
    return written.join(u'.');
}

QStringList fromPath(QStringView path)
{
    QStringList keys;
    QString key;
    bool isQuoted = false;
    bool hasKey = false;
    for (const auto c : path) {
        if (c == u'"') {
            isQuoted = !isQuoted;
            hasKey = true;
        } else if (c == u'.' && !isQuoted) {
            if (!hasKey) {
                return {};
            }
            keys.append(std::exchange(key, {}));
            hasKey = false;
        } else {
            key.append(c);
            hasKey = true;
        }
    }
    return hasKey && !isQuoted ? keys << key : QStringList();
}

} // namespace tidings::config
