// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/pythonreader.h"

#include "core/config/pythonexpression.h"
#include "core/config/toml.h"
#include "core/config/write.h"
#include "core/text/printable.h"

#include <QStringDecoder>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

using Kind = PythonToken::Kind;

/// Members that config["key"] = … may add to.
constexpr std::size_t mostMembers = 10'000;

class Statements
{
public:
    Statements(std::vector<PythonToken> tokens, const QString &file)
        : m_in(std::move(tokens), file)
    {
    }

    PythonValues run()
    {
        while (m_in.now().kind != Kind::End) {
            statement();
        }
        const auto config = m_in.values.constFind(u"config"_s);
        if (config != m_in.values.constEnd() && config->isTable()) {
            return {*config, m_in.problems()};
        }
        m_in.tell(1, u"nothing that is a dictionary is assigned to \"config\""_s);
        return {{}, m_in.problems()};
    }

private:
    void skipLine()
    {
        while (m_in.now().kind != Kind::NewLine && m_in.now().kind != Kind::End) {
            m_in.next();
        }
        m_in.next();
    }

    void skipBlock()
    {
        skipLine();
        while (m_in.now().column > 0 && m_in.now().kind != Kind::End) {
            skipLine();
        }
    }

    void statement()
    {
        static const QStringList silent{
            u"import"_s, u"from"_s, u"pass"_s, u"else"_s, u"elif"_s, u"except"_s, u"finally"_s};
        static const QStringList blocks{
            u"if"_s, u"for"_s, u"while"_s, u"try"_s, u"with"_s, u"def"_s, u"class"_s, u"async"_s};
        const auto &token = m_in.now();
        const auto word = token.kind == Kind::Name ? token.text : QString();
        if (token.kind == Kind::NewLine) {
            m_in.next();
        } else if (blocks.contains(word)) {
            m_in.tell(token.line, u"a block (%1) is not run; what it sets is left out"_s.arg(word));
            skipBlock();
        } else if (token.kind == Kind::String || silent.contains(word)) {
            // A text that stands for itself is a remark; a name that is imported is told where it is used.
            skipBlock();
        } else if (token.column > 0 && m_in.isFirstOfLine()) {
            m_in.tell(token.line, u"an indented line outside of a block"_s);
            skipBlock();
        } else if (!assignment()) {
            m_in.failUnexpected();
            m_in.tellFailure();
            skipLine();
        }
    }

    bool assignment()
    {
        const auto name = m_in.now();
        if (name.kind != Kind::Name) {
            return false;
        }
        m_in.next();
        const auto key = subscript();
        if (!m_in.take(u'=')) {
            return false;
        }
        auto value = m_in.expression();
        const bool isOver = m_in.now().kind == Kind::NewLine || m_in.now().kind == Kind::End || m_in.take(u';');
        return value && isOver && (key ? setMember(name.text, *key, std::move(*value)) : set(name.text, *value));
    }

    /// ["key"], or nothing.
    std::optional<QString> subscript()
    {
        const auto &key = m_in.ahead(1);
        if (!m_in.now().isOperator(u'[') || key.kind != Kind::String || !m_in.ahead(2).isOperator(u']')) {
            return {};
        }
        m_in.next(3);
        return key.text;
    }

    bool set(const QString &name, const Node &value)
    {
        m_in.values.insert(name, value);
        return true;
    }

    bool setMember(const QString &name, const QString &key, Node value)
    {
        const auto found = m_in.values.find(name);
        if (found == m_in.values.end() || !found->isTable() || height(value) >= deepestPython ||
            found->members.size() >= mostMembers) {
            m_in.fail(u"%1 is no dictionary that can take this"_s.arg(tomlKey(name)));
            return false;
        }
        found->set({key}, std::move(value));
        return true;
    }

    PythonExpressions m_in;
};

} // namespace

PythonValues readPython(const QByteArray &text, const QString &name)
{
    const auto refused = [&](const QString &why) {
        return PythonValues{{}, {u"%1: %2"_s.arg(text::printable(name), why)}};
    };
    if (text.size() > largestFile) {
        return refused(u"larger than %1 bytes"_s.arg(largestFile));
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString decoded = decode(text);
    if (decode.hasError()) {
        return refused(u"not UTF-8"_s);
    }
    return Statements(pythonTokens(decoded), name).run();
}

} // namespace tidings::config
