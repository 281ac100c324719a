// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/convert.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(std::string_view words)
{
    return QString::fromLatin1(words.data(), static_cast<qsizetype>(words.size())).split(u' ', Qt::SkipEmptyParts);
}

QString quotedWords(std::string_view words)
{
    return u"\"%1\""_s.arg(wordsOf(words).join("\" or \""_L1));
}

QString absolute(const QString &path, const Origin &origin)
{
    if (path.isEmpty() || path.startsWith("https://"_L1) || QDir::isAbsolutePath(path)) {
        return path;
    }
    if (path.startsWith("~/"_L1)) {
        return QDir::homePath() + path.mid(1);
    }
    const auto folder = origin.kind == Origin::Kind::File ? QFileInfo(origin.file).absoluteDir() : QDir::current();
    return QDir::cleanPath(folder.absoluteFilePath(path));
}

/// Converts a node for one row; one overload for each type a setting can have.
class Conversion
{
public:
    Conversion(Node &node, const Row &row)
        : m_node(node)
        , m_row(row)
    {
    }

    QString operator()(bool) const { return m_node.kind == Node::Kind::Bool ? QString() : u"true or false"_s; }

    QString operator()(qint64) const
    {
        return m_node.kind == Node::Kind::Integer && isInRange(m_node.integer)
                   ? QString()
                   : u"a whole number from %1 to %2"_s.arg(m_row.least).arg(m_row.most);
    }

    QString operator()(Duration) const
    {
        const auto read = m_node.isText() ? durationFrom(m_node.text) : std::nullopt;
        return read && isInRange(read->count()) ? QString()
                                                : u"a time from \"%1\" to \"%2\" (30s, 5m, 2h, 7d)"_s.arg(
                                                      toString(Duration(m_row.least)), toString(Duration(m_row.most)));
    }

    QString operator()(Bytes) const
    {
        const auto read = m_node.isText() ? bytesFrom(m_node.text) : std::nullopt;
        return read && isInRange(read->count)
                   ? QString()
                   : u"a size from \"%1\" to \"%2\""_s.arg(toString(Bytes{m_row.least}), toString(Bytes{m_row.most}));
    }

    QString operator()(const Text &) const { return m_node.isText() ? QString() : u"a text"_s; }

    QString operator()(const Path &) const
    {
        if (!m_node.isText()) {
            return u"a path"_s;
        }
        m_node.text = absolute(m_node.text, m_node.origin);
        return {};
    }

    QString operator()(const Choice &choice) const
    {
        return m_node.isText() && wordsOf(choice.words).contains(m_node.text) ? QString() : quotedWords(choice.words);
    }

    QString operator()(const Texts &texts) const
    {
        const auto words = wordsOf(texts.words);
        const auto isOne = [&](const Node &node) {
            return node.isText() && (words.isEmpty() || words.contains(node.text));
        };
        if (isOne(m_node)) {
            m_node = Node::ofTexts({m_node.text}, m_node.origin);
        }
        if (m_node.isList() && std::ranges::all_of(m_node.items, isOne)) {
            return {};
        }
        return words.isEmpty() ? u"a list of texts"_s : u"a list of "_s + quotedWords(texts.words);
    }

private:
    [[nodiscard]] bool isInRange(qint64 value) const { return value >= m_row.least && value <= m_row.most; }

    Node &m_node;
    const Row &m_row;
};

struct ToNode
{
    static QString text(std::string_view text)
    {
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    }

    Node operator()(bool value) const { return Node::ofBool(value); }
    Node operator()(qint64 value) const { return Node::ofInteger(value); }
    Node operator()(Duration value) const { return Node::ofText(toString(value)); }
    Node operator()(Bytes value) const { return Node::ofText(toString(value)); }
    Node operator()(const Text &value) const { return Node::ofText(text(value.text)); }
    Node operator()(const Path &value) const { return Node::ofText(text(value.text)); }
    Node operator()(const Choice &value) const { return Node::ofText(text(value.text)); }
    Node operator()(const Texts &value) const { return Node::ofTexts(wordsOf(value.text)); }
};

} // namespace

QString convert(Node &node, const Row &row)
{
    return std::visit(Conversion(node, row), row.fallback);
}

Node toNode(const Row::Fallback &fallback)
{
    return std::visit(ToNode{}, fallback);
}

} // namespace tidings::config
