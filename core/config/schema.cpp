// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/schema.h"

#include "core/config/convert.h"
#include "core/config/nearest.h"
#include "core/config/write.h"

#include <algorithm>
#include <functional>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

/// Warnings of one layer; what is wrong more often than this is told by the first of them.
constexpr qsizetype mostWarnings = 100;

QString fromAscii(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// A row with its path taken apart.
struct Pattern
{
    const Row *row;
    QStringList words;
};

const std::vector<Pattern> &patterns()
{
    static const auto all = [] {
        std::vector<Pattern> made;
        for (const auto *row : keys::all()) {
            made.push_back({row, fromAscii(row->path).split(u'.')});
        }
        return made;
    }();
    return all;
}

using Candidates = std::vector<const Pattern *>;

class Checker
{
public:
    QStringList warnings;
    std::optional<Error> error;

    void checkTable(Node &table, const Candidates &candidates, const QStringList &path, qsizetype depth)
    {
        std::erase_if(table.members,
            [&](Member &member) { return !isKept(member, candidates, path + QStringList{member.key}, depth); });
    }

private:
    bool isKept(Member &member, const Candidates &candidates, const QStringList &path, qsizetype depth)
    {
        Candidates fitting;
        std::ranges::copy_if(candidates, std::back_inserter(fitting), [&](const Pattern *candidate) {
            const auto &word = candidate->words.at(depth);
            return word == u'*' || word == member.key;
        });
        if (fitting.empty()) {
            return refuse(member.node, path, isFull() && !isTrust(path) ? QString() : unknown(candidates, path, depth));
        }
        const auto &first = *fitting.front();
        if (first.words.size() == depth + 1) {
            const auto expected = convert(member.node, *first.row);
            return expected.isEmpty() || refuseValue(member.node, path, expected);
        }
        return first.words.at(depth + 1) == u'#' ? checkItems(member.node, fitting, path, depth + 2)
                                                 : checkBelow(member.node, fitting, path, depth + 1);
    }

    bool checkBelow(Node &node, const Candidates &fitting, const QStringList &path, qsizetype depth)
    {
        if (!node.isTable()) {
            return refuseValue(node, path, u"a table"_s);
        }
        checkTable(node, fitting, path, depth);
        return true;
    }

    bool checkItems(Node &node, const Candidates &fitting, const QStringList &path, qsizetype depth)
    {
        if (!node.isListOfTables()) {
            return (node.isList() && node.items.empty()) || refuseValue(node, path, u"a list of tables"_s);
        }
        // A rule without one of its filters would take more than it was meant to, and might drop it.
        std::erase_if(node.items, [&](Node &item) {
            const auto before = m_refused;
            checkTable(item, fitting, path, depth);
            return m_refused != before && !refuse(item, path, u"this one of %1 is left out for it"_s.arg(toPath(path)));
        });
        return true;
    }

    static QString unknown(const Candidates &candidates, const QStringList &path, qsizetype depth)
    {
        QStringList names;
        for (const auto *candidate : candidates) {
            names.append(candidate->words.at(depth));
        }
        names.removeDuplicates();
        const auto near = nearest(path.last(), names);
        const auto what = u"there is no setting %1"_s.arg(toPath(path));
        return near.isEmpty() ? what : u"%1; did you mean \"%2\"?"_s.arg(what, near);
    }

    bool refuseValue(const Node &node, const QStringList &path, const QString &expected)
    {
        const bool isPlain = !node.isTable() && !node.isList();
        return refuse(node, path,
            u"%1 is %2; %3 is expected"_s.arg(toPath(path), isPlain ? toToml(node) : describe(node), expected));
    }

    /// Always false: the node is taken out.
    bool refuse(const Node &node, const QStringList &path, const QString &why)
    {
        ++m_refused;
        const auto words = u"%1: %2"_s.arg(toString(node.origin), why);
        if (isTrust(path) && !error) {
            error = Error{ErrorCode::Trust, words};
        }
        if (!isFull()) {
            warnings.append(words);
        }
        return false;
    }

    static bool isTrust(const QStringList &path)
    {
        return path.size() >= 3 && path[0] == "profiles"_L1 && path[2] == "trust"_L1;
    }
    [[nodiscard]] bool isFull() const { return warnings.size() >= mostWarnings; }

    qsizetype m_refused = 0;
};

bool hasScope(const Row &row, const QString &bus)
{
    return row.scope == Scope::Any || bus == (row.scope == Scope::ZeroMq ? "zeromq"_L1 : "amqp"_L1);
}

/// The words of a path behind its last "*" or "#".
QStringList tail(const Row &row)
{
    const auto last = row.path.find_last_of("*#");
    return fromAscii(last == std::string_view::npos ? row.path : row.path.substr(last + 2)).split(u'.');
}

/// Calls `visit` with each profile's name and its table.
void eachProfile(const Node &root, const std::function<void(const QString &, const Node &)> &visit)
{
    const auto *profiles = root.find(u"profiles");
    if (profiles == nullptr) {
        return;
    }
    for (const auto &[name, profile] : profiles->members) {
        visit(name, profile);
    }
}

void fillProfile(Node &root, const QString &name, const Row &row)
{
    const QStringList at{u"profiles"_s, name};
    const auto path = at + tail(row);
    const auto bus = value(*root.find(at), keys::bus);
    if (hasScope(row, bus) && root.find(path) == nullptr) {
        root.set(path, toNode(row.fallback));
    }
}

template <class T>
const Node *find(const Node &base, const Key<T> &key)
{
    return base.find(tail(key));
}

} // namespace

Result<Checked> check(Node layer)
{
    Candidates all;
    std::ranges::transform(patterns(), std::back_inserter(all), [](const Pattern &pattern) { return &pattern; });
    Checker checker;
    checker.checkTable(layer, all, {}, 0);
    if (checker.error) {
        return tl::make_unexpected(*checker.error);
    }
    return Checked{std::move(layer), checker.warnings};
}

void fillDefaults(Node &root)
{
    QStringList profiles;
    eachProfile(root, [&](const QString &name, const Node &) { profiles.append(name); });
    for (const auto &[row, words] : patterns()) {
        if (words.last() == u'*' || words.contains(u"#"_s)) {
            continue;
        }
        if (words.contains(u"*"_s)) {
            for (const auto &profile : profiles) {
                fillProfile(root, profile, *row);
            }
        } else if (root.find(words) == nullptr) {
            root.set(words, toNode(row->fallback));
        }
    }
}

QStringList uselessSettings(const Node &root)
{
    QStringList found;
    eachProfile(root, [&](const QString &name, const Node &profile) {
        const auto bus = value(profile, keys::bus);
        for (const auto &[row, words] : patterns()) {
            const auto *node = words.contains(u"*"_s) && words.last() != u'*' ? profile.find(tail(*row)) : nullptr;
            if (node != nullptr && words.first() == "profiles"_L1 && !bus.isEmpty() && !hasScope(*row, bus)) {
                found.append(u"%1: %2 has no meaning for a profile whose bus is %3"_s.arg(
                    toString(node->origin), toPath(QStringList{u"profiles"_s, name} + tail(*row)), bus));
            }
        }
    });
    return found;
}

bool value(const Node &base, const Key<bool> &key)
{
    const auto *node = find(base, key);
    return node != nullptr ? node->flag : std::get<bool>(key.fallback);
}

qint64 value(const Node &base, const Key<qint64> &key)
{
    const auto *node = find(base, key);
    return node != nullptr ? node->integer : std::get<qint64>(key.fallback);
}

Duration value(const Node &base, const Key<Duration> &key)
{
    const auto *node = find(base, key);
    return node != nullptr ? durationFrom(node->text).value_or(Duration{}) : std::get<Duration>(key.fallback);
}

Bytes value(const Node &base, const Key<Bytes> &key)
{
    const auto *node = find(base, key);
    return node != nullptr ? bytesFrom(node->text).value_or(Bytes{}) : std::get<Bytes>(key.fallback);
}

QString value(const Node &base, const Key<Text> &key)
{
    const auto *node = find(base, key);
    return node != nullptr ? node->text : fromAscii(std::get<Text>(key.fallback).text);
}

QString value(const Node &base, const Key<Path> &key)
{
    const auto *node = find(base, key);
    return node != nullptr ? node->text : fromAscii(std::get<Path>(key.fallback).text);
}

QString value(const Node &base, const Key<Choice> &key)
{
    const auto *node = find(base, key);
    return node != nullptr ? node->text : fromAscii(std::get<Choice>(key.fallback).text);
}

QStringList value(const Node &base, const Key<Texts> &key)
{
    const auto *node = find(base, key);
    return node != nullptr ? node->toTexts()
                           : fromAscii(std::get<Texts>(key.fallback).text).split(u' ', Qt::SkipEmptyParts);
}

QHash<QString, QString> texts(const Node *table)
{
    QHash<QString, QString> found;
    if (table != nullptr) {
        for (const auto &[name, node] : table->members) {
            found.insert(name, node.text);
        }
    }
    return found;
}

} // namespace tidings::config
