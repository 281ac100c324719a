// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/node.h"
#include "core/config/pythontoken.h"

#include <QHash>

#include <optional>

namespace tidings::config {

/// How deep brackets and values may stand in each other.
inline constexpr int deepestPython = 60;
static_assert(deepestPython < Node::maxDepth);

/// Reads the literal values of a Python text, token by token; runs nothing.
///
/// An entry of a list or dict that cannot be read is told (problems()) and left out, and the rest goes on; a value that
/// cannot be read otherwise is a nothing, and failure() says why until it is told.
class PythonExpressions
{
public:
    PythonExpressions(std::vector<PythonToken> tokens, QString file);

    /// Where it stands. The last token, an End, is never passed.
    [[nodiscard]] const PythonToken &now() const { return ahead(0); }
    [[nodiscard]] const PythonToken &ahead(std::size_t by) const;
    [[nodiscard]] bool isFirstOfLine() const;
    void next(std::size_t by = 1);
    /// Passes this operator if it stands here.
    bool take(char16_t which);

    /// A value, or a sum of values.
    [[nodiscard]] std::optional<Node> expression();

    /// Names that stand for values from now on.
    QHash<QString, Node> values;

    /// Notes why something could not be read here; of several reasons before it is told the first counts.
    std::nullopt_t fail(const QString &why);
    /// The same for a token that cannot stand here.
    std::nullopt_t failUnexpected();
    /// Puts what fail() noted among the problems.
    void tellFailure();
    void tell(int line, const QString &why);
    /// "file:line: why".
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    struct Entries
    {
        bool isClosed = false;
        bool hasComma = false;
    };

    std::optional<Node> operand();
    std::optional<Node> signedAtom();
    std::optional<Node> atom();
    std::optional<Node> number();
    Node strings();
    std::optional<Node> named();
    std::optional<Node> copied(const Node &value);
    std::optional<Node> bracket();
    template <class Read>
    std::optional<Node> nested(Read read);
    template <class Entry>
    Entries entries(char16_t closer, Entry entry);
    [[nodiscard]] bool isEntryOver() const;
    void skipEntry();
    std::optional<Node> sequence(char16_t closer);
    std::optional<Node> braces();
    std::optional<Node> keywords();
    bool member(std::vector<Member> &into, const Node &key);

    std::vector<PythonToken> m_tokens;
    QString m_file;
    std::size_t m_at = 0;
    int m_depth = 0;
    /// The depth of the tokens in the innermost bracket being read.
    int m_inner = 0;
    qint64 m_mayCopy;
    QString m_failure;
    int m_failureLine = 0;
    QStringList m_problems;
};

/// Adds up texts, lists or whole numbers as Python's + does. False for anything else; `first` is then as it was.
[[nodiscard]] bool addPython(Node &first, const Node &second);

} // namespace tidings::config
