// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/toml.h"

#include "core/config/write.h"

#include <QFile>
#include <QFileInfo>

#include <toml++/toml.h>

#include <optional>
#include <sstream>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failure(ErrorCode code, const QString &name, qint64 line, qint64 column, const QString &why)
{
    return tl::make_unexpected(
        Error{code, u"%1:%2:%3: %4"_s.arg(name, QString::number(line), QString::number(column), masked(why))});
}

/// Finds a key that is deeper than deepestKey, before toml++ makes a table of each of its words: it takes a tree apart
/// by recursion, and half a million levels fit into a file of 1 MiB.
class KeyDepth
{
public:
    explicit KeyDepth(QByteArrayView text)
        : m_text(text)
    {
    }

    /// The line with such a key, or nothing. Knows as much of TOML as strings and comments; where the text is none,
    /// toml++ stops too.
    std::optional<qint64> tooDeep()
    {
        int dots = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"' || c == '\'') {
                skipString(c);
                continue;
            }
            if (c == '#') {
                skipComment();
                continue;
            }
            dots = c == '.' ? dots + 1 : isEndOfKey(c) ? 0 : dots;
            if (dots >= deepestKey) {
                return line();
            }
            ++m_at;
        }
        return {};
    }

private:
    [[nodiscard]] static bool isEndOfKey(char c) { return QByteArrayView("=,[]{}\n").contains(c); }
    [[nodiscard]] qint64 line() const { return m_text.first(m_at).count('\n') + 1; }

    void skipComment()
    {
        while (m_at < m_text.size() && m_text[m_at] != '\n') {
            ++m_at;
        }
    }

    void skipString(char quote)
    {
        const char three[] = {quote, quote, quote};
        const bool isLong = m_text.sliced(m_at).startsWith(QByteArrayView(three, 3));
        m_at += isLong ? 3 : 1;
        while (m_at < m_text.size()) {
            if (quote == '"' && m_text[m_at] == '\\') {
                m_at += 2;
            } else if (isLong ? m_text.sliced(m_at).startsWith(QByteArrayView(three, 3)) : m_text[m_at] == quote) {
                m_at += isLong ? 3 : 1;
                return;
            } else if (!isLong && m_text[m_at] == '\n') {
                return;
            } else {
                ++m_at;
            }
        }
        m_at = m_text.size();
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Makes nodes of toml++'s tree.
class Converter
{
public:
    explicit Converter(QString name)
        : m_name(std::move(name))
    {
    }

    Node convert(const toml::node &from, const toml::source_region &where, int depth)
    {
        auto origin = originOf(where);
        if (depth > Node::maxDepth) {
            m_tooDeep = m_tooDeep.value_or(origin);
            return {};
        }
        if (const auto *table = from.as_table()) {
            return convert(*table, origin, depth);
        }
        if (const auto *array = from.as_array()) {
            std::vector<Node> items;
            for (const auto &item : *array) {
                items.push_back(convert(item, item.source(), depth + 1));
            }
            return Node::ofList(std::move(items), origin);
        }
        return plain(from, origin);
    }

    [[nodiscard]] const std::optional<Origin> &tooDeep() const { return m_tooDeep; }

private:
    Node convert(const toml::table &table, const Origin &origin, int depth)
    {
        std::vector<Member> members;
        for (const auto &[key, value] : table) {
            // The key's own place: a table that a dotted key made has none.
            members.push_back({fromUtf8(key.str()), convert(value, key.source(), depth + 1)});
        }
        return Node::ofTable(std::move(members), origin);
    }

    static Node plain(const toml::node &from, const Origin &origin)
    {
        if (const auto *text = from.as_string()) {
            return Node::ofText(fromUtf8(text->get()), origin);
        }
        if (const auto *flag = from.as_boolean()) {
            return Node::ofBool(flag->get(), origin);
        }
        if (const auto *integer = from.as_integer()) {
            return Node::ofInteger(integer->get(), origin);
        }
        if (const auto *real = from.as_floating_point()) {
            return {.kind = Node::Kind::Real, .real = real->get(), .origin = origin};
        }
        std::ostringstream written;
        from.visit([&](const auto &value) { written << value; });
        return {.kind = Node::Kind::Date, .text = fromUtf8(written.str()), .origin = origin};
    }

    [[nodiscard]] Origin originOf(const toml::source_region &where) const
    {
        return {Origin::Kind::File, m_name, static_cast<int>(where.begin.line), static_cast<int>(where.begin.column)};
    }

    QString m_name;
    std::optional<Origin> m_tooDeep;
};

} // namespace

Result<Node> readToml(const QByteArray &text, const QString &name)
{
    if (text.size() > largestFile) {
        return tl::make_unexpected(
            Error{ErrorCode::File, u"%1: %2 bytes, more than %3"_s.arg(name).arg(text.size()).arg(largestFile)});
    }
    if (const auto line = KeyDepth(text).tooDeep()) {
        return failure(ErrorCode::Syntax, name, *line, 1, u"a key of more than %1 words"_s.arg(deepestKey));
    }
    try {
        const auto table = toml::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        Converter converter(name);
        auto root = converter.convert(table, table.source(), 0);
        if (const auto &where = converter.tooDeep()) {
            return failure(ErrorCode::Syntax, name, where->line, where->column, u"nested too deep"_s);
        }
        return root;
    } catch (const toml::parse_error &error) {
        const auto &where = error.source().begin;
        return failure(ErrorCode::Syntax, name, where.line, where.column, fromUtf8(error.description()));
    } catch (const std::exception &error) {
        return failure(ErrorCode::Syntax, name, 1, 1, QString::fromUtf8(error.what()));
    }
}

Result<QByteArray> readBounded(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return tl::make_unexpected(Error{ErrorCode::File, u"%1: a folder, not a file"_s.arg(path)});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(Error{ErrorCode::File, u"%1: %2"_s.arg(path, file.errorString())});
    }
    auto text = file.read(largestFile + 1);
    if (text.size() > largestFile) {
        return tl::make_unexpected(Error{ErrorCode::File, u"%1: larger than %2 bytes"_s.arg(path).arg(largestFile)});
    }
    return text;
}

Result<Node> readTomlFile(const QString &path)
{
    return readBounded(path).and_then([&](const QByteArray &text) { return readToml(text, path); });
}

} // namespace tidings::config
