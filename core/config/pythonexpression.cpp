// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/pythonexpression.h"

#include "core/config/write.h"

#include <algorithm>
#include <utility>

namespace tidings::config {

using namespace Qt::StringLiterals;
using Kind = PythonToken::Kind;

namespace {

constexpr qsizetype mostProblems = 200;
/// Values and characters that names may copy: a = [b, b], c = [a, a] … doubles with every line.
constexpr qint64 mostCopied = 100'000;

/// How many values and characters there are, counted a little beyond `most` and no further.
qint64 sizeOf(const Node &node, qint64 most)
{
    qint64 size = 1 + node.text.size();
    for (auto item = node.items.begin(); item != node.items.end() && size <= most; ++item) {
        size += sizeOf(*item, most - size);
    }
    for (auto member = node.members.begin(); member != node.members.end() && size <= most; ++member) {
        size += member->key.size() + sizeOf(member->node, most - size);
    }
    return size;
}

QString shown(const PythonToken &token)
{
    constexpr qsizetype longest = 40;
    return toToml(Node::ofText(token.text.left(longest)));
}

int baseOf(const QString &digits)
{
    const auto prefix = digits.left(2).toLower();
    return prefix == "0x"_L1 ? 16 : prefix == "0o"_L1 ? 8 : prefix == "0b"_L1 ? 2 : 10;
}

std::optional<Node> numberFrom(QString digits)
{
    digits.remove(u'_');
    // Python 2 marks a long so.
    if (digits.endsWith(u'L')) {
        digits.chop(1);
    }
    const int base = baseOf(digits);
    bool isInteger = false;
    const auto integer = (base == 10 ? digits : digits.mid(2)).toLongLong(&isInteger, base);
    // 0755 is an octal number to Python 2 and a mistake to Python 3.
    const bool isDoubtful = base == 10 && digits.startsWith(u'0') && integer != 0;
    if (isInteger) {
        return isDoubtful ? std::nullopt : std::optional(Node::ofInteger(integer));
    }
    bool isReal = false;
    const auto real = digits.toDouble(&isReal);
    // What has neither is an integer that is too large.
    const bool isWritten = digits.contains(u'.') || digits.contains(u'e', Qt::CaseInsensitive);
    return isReal && isWritten ? std::optional(Node{.kind = Node::Kind::Real, .real = real}) : std::nullopt;
}

} // namespace

PythonExpressions::PythonExpressions(std::vector<PythonToken> tokens, QString file)
    : m_tokens(std::move(tokens))
    , m_file(std::move(file))
    , m_mayCopy(mostCopied)
{
}

const PythonToken &PythonExpressions::ahead(std::size_t by) const
{
    return m_tokens[std::min(m_at + by, m_tokens.size() - 1)];
}

bool PythonExpressions::isFirstOfLine() const
{
    return m_at == 0 || m_tokens[m_at - 1].kind == Kind::NewLine;
}

void PythonExpressions::next(std::size_t by)
{
    m_at = std::min(m_at + by, m_tokens.size() - 1);
}

bool PythonExpressions::take(char16_t which)
{
    const bool isHere = now().isOperator(which);
    next(isHere ? 1 : 0);
    return isHere;
}

std::nullopt_t PythonExpressions::fail(const QString &why)
{
    if (m_failure.isEmpty()) {
        m_failure = why;
        m_failureLine = now().line;
    }
    return std::nullopt;
}

std::nullopt_t PythonExpressions::failUnexpected()
{
    switch (now().kind) {
    case Kind::Bad:
        return fail(now().text);
    case Kind::NewLine:
    case Kind::End:
        return fail(u"it ends before its value does"_s);
    default:
        return fail(u"only literal values are read, nothing is run: %1"_s.arg(shown(now())));
    }
}

void PythonExpressions::tellFailure()
{
    tell(m_failureLine, std::exchange(m_failure, {}));
}

void PythonExpressions::tell(int line, const QString &why)
{
    if (m_problems.size() < mostProblems) {
        m_problems.append(u"%1: %2"_s.arg(toString(Origin{Origin::Kind::File, m_file, line}), why));
    }
}

std::optional<Node> PythonExpressions::expression()
{
    auto sum = operand();
    while (sum && take(u'+')) {
        const auto second = operand();
        if (!second) {
            return {};
        }
        if (!addPython(*sum, *second)) {
            return fail(u"a sum of %1 and %2"_s.arg(describe(*sum), describe(*second)));
        }
    }
    return sum;
}

std::optional<Node> PythonExpressions::operand()
{
    const Origin origin{Origin::Kind::File, m_file, now().line, now().column + 1};
    auto value = signedAtom();
    // What follows a value and would have to be run: a call, a subscript, an attribute.
    if (value && (now().isOperator(u'(') || now().isOperator(u'[') || now().isOperator(u'.'))) {
        return failUnexpected();
    }
    if (value) {
        value->origin = origin;
    }
    return value;
}

std::optional<Node> PythonExpressions::signedAtom()
{
    bool isNegative = false;
    bool isSigned = false;
    while (now().isOperator(u'-') || now().isOperator(u'+')) {
        isNegative = isNegative != now().isOperator(u'-');
        isSigned = true;
        next();
    }
    auto value = atom();
    if (value && isSigned && value->kind != Node::Kind::Integer && value->kind != Node::Kind::Real) {
        return fail(u"a sign before %1"_s.arg(describe(*value)));
    }
    // A sum can reach the least integer, which has no opposite.
    if (value && isNegative && !qMulOverflow(value->integer, qint64{-1}, &value->integer)) {
        value->real = -value->real;
    }
    return value;
}

std::optional<Node> PythonExpressions::atom()
{
    switch (now().kind) {
    case Kind::String:
        return strings();
    case Kind::Number:
        return number();
    case Kind::Name:
        return named();
    case Kind::Operator:
        return bracket();
    default:
        return failUnexpected();
    }
}

std::optional<Node> PythonExpressions::number()
{
    auto read = numberFrom(now().text);
    if (!read) {
        return fail(u"a number that is none here: %1"_s.arg(shown(now())));
    }
    next();
    return read;
}

/// Literals that stand beside each other are one.
Node PythonExpressions::strings()
{
    QString text;
    for (; now().kind == Kind::String; next()) {
        text += now().text;
    }
    return Node::ofText(text);
}

std::optional<Node> PythonExpressions::named()
{
    const auto &name = now().text;
    if (name == "dict"_L1 && ahead(1).isOperator(u'(')) {
        next();
        return nested([this] { return keywords(); });
    }
    if (name == "True"_L1 || name == "False"_L1) {
        next();
        return Node::ofBool(name == "True"_L1);
    }
    if (name == "None"_L1) {
        next();
        return Node{.kind = Node::Kind::Nothing};
    }
    const auto found = values.constFind(name);
    if (found == values.constEnd()) {
        return fail(u"%1 is the name of no value that could be read"_s.arg(shown(now())));
    }
    next();
    return copied(*found);
}

std::optional<Node> PythonExpressions::copied(const Node &value)
{
    m_mayCopy = std::max(qint64{0}, m_mayCopy - sizeOf(value, m_mayCopy));
    if (m_mayCopy == 0) {
        return fail(u"names repeat more than %1 values and characters"_s.arg(mostCopied));
    }
    if (height(value) + m_depth > deepestPython) {
        return fail(u"nested deeper than %1"_s.arg(deepestPython));
    }
    return value;
}

std::optional<Node> PythonExpressions::bracket()
{
    if (now().isOperator(u'[')) {
        return nested([this] { return sequence(u']'); });
    }
    if (now().isOperator(u'(')) {
        return nested([this] { return sequence(u')'); });
    }
    if (now().isOperator(u'{')) {
        return nested([this] { return braces(); });
    }
    return failUnexpected();
}

template <class Read>
std::optional<Node> PythonExpressions::nested(Read read)
{
    if (m_depth >= deepestPython) {
        return fail(u"nested deeper than %1"_s.arg(deepestPython));
    }
    ++m_depth;
    const auto outer = std::exchange(m_inner, now().depth + 1);
    next();
    auto value = read();
    m_inner = outer;
    --m_depth;
    return value;
}

/// Reads entries up to the closing bracket, each by `entry`, which says if it could.
template <class Entry>
PythonExpressions::Entries PythonExpressions::entries(char16_t closer, Entry entry)
{
    Entries read;
    while (!take(closer)) {
        if (now().kind == Kind::End) {
            fail(u"a bracket that is not closed"_s);
            return {};
        }
        if (!entry()) {
            failUnexpected();
            tellFailure();
            skipEntry();
        }
        if (take(u',')) {
            read.hasComma = true;
        } else if (!now().isOperator(closer)) {
            failUnexpected();
            return {};
        }
    }
    read.isClosed = true;
    return read;
}

bool PythonExpressions::isEntryOver() const
{
    return now().isOperator(u',') || now().isCloser();
}

/// To the comma or bracket that ends the entry, whatever brackets it is lost in.
void PythonExpressions::skipEntry()
{
    while (now().kind != Kind::End) {
        if ((now().isOperator(u',') && now().depth == m_inner) || (now().isCloser() && now().depth < m_inner)) {
            return;
        }
        next();
    }
}

/// A list, a tuple, or, for a round bracket without a comma, the one value in it.
std::optional<Node> PythonExpressions::sequence(char16_t closer)
{
    std::vector<Node> items;
    bool isEmpty = true;
    const auto read = entries(closer, [&] {
        isEmpty = false;
        auto item = expression();
        const bool isRead = item && isEntryOver();
        if (isRead) {
            items.push_back(std::move(*item));
        }
        return isRead;
    });
    if (!read.isClosed) {
        return {};
    }
    if (closer == u')' && !isEmpty && !read.hasComma) {
        return items.empty() ? fail(u"the brackets hold nothing that can be read"_s)
                             : std::optional(std::move(items[0]));
    }
    return Node::ofList(std::move(items));
}

/// A dict, or a set, which is taken for a list.
std::optional<Node> PythonExpressions::braces()
{
    std::vector<Member> members;
    std::vector<Node> items;
    const auto read = entries(u'}', [&] {
        auto key = expression();
        if (key && take(u':')) {
            return member(members, *key);
        }
        const bool isRead = key && isEntryOver();
        if (isRead) {
            items.push_back(std::move(*key));
        }
        return isRead;
    });
    if (!read.isClosed) {
        return {};
    }
    return items.empty() ? Node::ofTable(std::move(members)) : Node::ofList(std::move(items));
}

/// What stands in the brackets of dict(…).
std::optional<Node> PythonExpressions::keywords()
{
    std::vector<Member> members;
    const auto read = entries(u')', [&] {
        const auto name = now().text;
        if (now().kind != Kind::Name || !ahead(1).isOperator(u'=')) {
            return false;
        }
        next(2);
        return member(members, Node::ofText(name));
    });
    return read.isClosed ? std::optional(Node::ofTable(std::move(members))) : std::nullopt;
}

bool PythonExpressions::member(std::vector<Member> &into, const Node &key)
{
    if (!key.isText() && key.kind != Node::Kind::Integer) {
        fail(u"a key that is %1"_s.arg(describe(key)));
        return false;
    }
    auto value = expression();
    const bool isRead = value && isEntryOver();
    if (isRead) {
        into.push_back({key.isText() ? key.text : QString::number(key.integer), std::move(*value)});
    }
    return isRead;
}

bool addPython(Node &first, const Node &second)
{
    if (first.kind != second.kind) {
        return false;
    }
    switch (first.kind) {
    case Node::Kind::Text:
        first.text += second.text;
        return true;
    case Node::Kind::List:
        first.items.insert(first.items.end(), second.items.begin(), second.items.end());
        return true;
    case Node::Kind::Integer:
        return !qAddOverflow(first.integer, second.integer, &first.integer);
    default:
        return false;
    }
}

} // namespace tidings::config
