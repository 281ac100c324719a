// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/write.h"

#include "core/text/printable.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    auto escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return u'"' + text::printable(escaped) + u'"';
}

template <class Range, class Write>
QString joined(const Range &range, QLatin1StringView open, QLatin1StringView close, Write write)
{
    QStringList parts;
    std::ranges::transform(range, std::back_inserter(parts), write);
    return open + parts.join(", "_L1) + close;
}

QString heading(const QStringList &at, QLatin1StringView open, QLatin1StringView close)
{
    return u'\n' + open + toPath(at) + close + u'\n';
}

/// Writes tables as TOML wants them: plain values first, then the tables below them.
class Writer
{
public:
    explicit Writer(bool hasOrigins, Passwords passwords = Passwords::Hidden)
        : m_hasOrigins(hasOrigins)
        , m_passwords(passwords)
    {
    }

    void writeTable(const Node &table, const QStringList &at, const QString &title)
    {
        const auto isPlain = [](const Member &m) { return !m.node.isTable() && !m.node.isListOfTables(); };
        // A table of tables only needs no heading of its own.
        if (table.members.empty() || std::ranges::any_of(table.members, isPlain)) {
            m_text += title;
        }
        for (const auto &member : table.members) {
            if (isPlain(member)) {
                writeLine(member);
            }
        }
        for (const auto &[key, node] : table.members) {
            const auto below = at + QStringList{key};
            if (node.isTable()) {
                writeTable(node, below, heading(below, "["_L1, "]"_L1));
            } else if (node.isListOfTables()) {
                for (const auto &item : node.items) {
                    writeItem(item, below);
                }
            }
        }
    }

    [[nodiscard]] QString text() const { return m_text.startsWith(u'\n') ? m_text.mid(1) : m_text; }

private:
    void writeItem(const Node &item, const QStringList &at)
    {
        m_text += heading(at, "[["_L1, "]]"_L1);
        writeTable(item, at, {});
    }

    void writeLine(const Member &member)
    {
        const auto line = tomlKey(member.key) + " = "_L1 + toToml(member.node, m_passwords);
        m_text += m_hasOrigins ? line.leftJustified(48) + "  # "_L1 + toString(member.node.origin) : line;
        m_text += u'\n';
    }

    bool m_hasOrigins;
    Passwords m_passwords;
    QString m_text;
};

void collect(const Node &node, const QStringList &path, std::vector<Leaf> &into)
{
    if (!node.isTable()) {
        into.push_back({path, node});
        return;
    }
    for (const auto &[key, below] : node.members) {
        collect(below, path + QStringList{key}, into);
    }
}

} // namespace

QString masked(const QString &text)
{
    // Greedy to the last @: rather too much hidden than half a password shown.
    static const QRegularExpression password(uR"((://[^/:@\s]*:)[^\s]+@)"_s);
    return QString(text).replace(password, u"\\1***@"_s);
}

QString tomlKey(const QString &key)
{
    const auto isBare = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
               c == u'-';
    };
    return !key.isEmpty() && std::ranges::all_of(key, isBare) ? key : quoted(key);
}

QString toToml(const Node &value, Passwords passwords)
{
    switch (value.kind) {
    case Node::Kind::Bool:
        return value.flag ? u"true"_s : u"false"_s;
    case Node::Kind::Integer:
        return QString::number(value.integer);
    case Node::Kind::Real:
        return QString::number(value.real, 'g', 17);
    case Node::Kind::Date:
        return value.text;
    case Node::Kind::Text:
        return quoted(passwords == Passwords::Hidden ? masked(value.text) : value.text);
    case Node::Kind::Nothing:
        return u"\"\""_s;
    case Node::Kind::List:
        return joined(value.items, "["_L1, "]"_L1, [passwords](const Node &item) { return toToml(item, passwords); });
    case Node::Kind::Table:
        break;
    }
    return joined(value.members, "{ "_L1, " }"_L1,
        [passwords](const Member &member) { return tomlKey(member.key) + " = "_L1 + toToml(member.node, passwords); });
}

QString toTomlText(const Node &table, bool hasOrigins, const QStringList &at)
{
    Writer writer(hasOrigins);
    writer.writeTable(table, at, at.isEmpty() ? QString() : heading(at, "["_L1, "]"_L1));
    return writer.text();
}

QString toTomlFile(const Node &table)
{
    Writer writer(false, Passwords::Kept);
    writer.writeTable(table, {}, {});
    return writer.text();
}

QJsonValue toJson(const Node &value)
{
    switch (value.kind) {
    case Node::Kind::Bool:
        return value.flag;
    case Node::Kind::Integer:
        return value.integer;
    case Node::Kind::Real:
        return value.real;
    case Node::Kind::Text:
    case Node::Kind::Date:
        return masked(value.text);
    case Node::Kind::Nothing:
        return QJsonValue::Null;
    case Node::Kind::List: {
        QJsonArray list;
        std::ranges::transform(value.items, std::back_inserter(list), toJson);
        return list;
    }
    case Node::Kind::Table:
        break;
    }
    QJsonObject object;
    for (const auto &[key, node] : value.members) {
        object.insert(key, toJson(node));
    }
    return object;
}

std::vector<Leaf> leaves(const Node &root)
{
    std::vector<Leaf> found;
    collect(root, {}, found);
    return found;
}

} // namespace tidings::config
