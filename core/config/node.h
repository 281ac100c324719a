// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tidings::config {

/// Where a value came from, so that "why does it do that?" has an answer.
struct Origin
{
    enum class Kind
    {
        BuiltIn,
        CommandLine,
        File
    };

    Kind kind = Kind::BuiltIn;
    QString file;
    /// From 1; 0 where there is none.
    int line = 0;
    int column = 0;

    bool operator==(const Origin &) const = default;
};

/// "built in", "command line", "/etc/tidings.d/site.toml:12".
[[nodiscard]] QString toString(const Origin &origin);

struct Member;

/// One value of a configuration: what TOML knows, and where it was said. A tree of them is at most maxDepth deep.
struct Node
{
    enum class Kind
    {
        Bool,
        Integer,
        Real,
        Text,
        /// A date or a time, in `text` as it was written. No setting is one.
        Date,
        /// Python's None; no TOML text has one.
        Nothing,
        List,
        Table
    };

    static constexpr int maxDepth = 64;

    Kind kind = Kind::Table;
    bool flag = false;
    qint64 integer = 0;
    double real = 0;
    QString text;
    std::vector<Node> items;
    /// Sorted by key, each key once.
    std::vector<Member> members;
    Origin origin;

    [[nodiscard]] static Node ofBool(bool value, Origin origin = {});
    [[nodiscard]] static Node ofInteger(qint64 value, Origin origin = {});
    [[nodiscard]] static Node ofText(const QString &value, Origin origin = {});
    [[nodiscard]] static Node ofTexts(const QStringList &values, const Origin &origin = {});
    [[nodiscard]] static Node ofList(std::vector<Node> items, Origin origin = {});
    /// Sorts; of a key told twice the later counts.
    [[nodiscard]] static Node ofTable(std::vector<Member> members, Origin origin = {});

    [[nodiscard]] bool isTable() const { return kind == Kind::Table; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
    /// A list that has tables in it, and nothing else.
    [[nodiscard]] bool isListOfTables() const;

    /// The member of that key; null if there is none, or this is no table.
    [[nodiscard]] const Node *find(QStringView key) const;
    /// The same several tables deep. An empty path is the node itself.
    [[nodiscard]] const Node *find(const QStringList &path) const;
    /// Puts a value at a path, making the tables on the way to it; what stands there or in the way is replaced.
    void set(const QStringList &path, Node value);
    /// The texts of a list, or of a single text.
    [[nodiscard]] QStringList toTexts() const;
};

struct Member
{
    QString key;
    Node node;
};

/// Lays a later layer over `base`: tables are joined key by key, anything else is replaced. Linear in what both have.
void merge(Node &base, Node &&layer);

/// How deep tables and lists stand in each other; 0 for a plain value.
[[nodiscard]] int height(const Node &node);

/// "a text", "a table" …: the kind in words, for errors.
[[nodiscard]] QString describe(const Node &node);

/// A path as TOML writes it: profiles."my bus".url.
[[nodiscard]] QString toPath(const QStringList &keys);
/// Takes such a path apart. Empty if it cannot be read.
[[nodiscard]] QStringList fromPath(QStringView path);

} // namespace tidings::config
