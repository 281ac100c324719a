// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/packs/jsonlines.h"

#include <QByteArrayView>

#include <algorithm>

namespace tidings::meta {
namespace {

/// Steps over the parts of a text that is known to be JSON; at its end, stays there.
class Steps
{
public:
    explicit Steps(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void blanks() { skip(" \t\r\n"); }
    /// From the bracket that opens an object or list, or the comma after a value, to the next key or value; false at
    /// the end.
    bool intoNext()
    {
        ++m_at;
        blanks();
        return next() != '\0' && next() != '}' && next() != ']';
    }
    QByteArray key()
    {
        const auto from = m_at + 1;
        string();
        const auto key = m_text.mid(from, m_at - from - 1);
        blanks();
        ++m_at; // the colon
        blanks();
        return key;
    }
    /// To the comma or bracket after it.
    void value()
    {
        int depth = 0;
        do {
            if (next() == '"') {
                string();
            } else {
                depth += next() == '{' || next() == '[' ? 1 : next() == '}' || next() == ']' ? -1 : 0;
                ++m_at;
            }
        } while (m_at < m_text.size() && (depth > 0 || !isAfterValue()));
        blanks();
    }

private:
    [[nodiscard]] bool isAfterValue() const { return QByteArrayView(",}] \t\r\n").contains(next()); }

    void skip(QByteArrayView any)
    {
        while (m_at < m_text.size() && any.contains(m_text[m_at])) {
            ++m_at;
        }
    }
    void string()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

/// Steps into the value with that key or number; false if there is none.
bool enter(Steps &steps, const QString &step)
{
    const bool isObject = steps.next() == '{';
    if (!isObject && steps.next() != '[') {
        return false;
    }
    for (int number = 0; steps.intoNext(); ++number) {
        const auto name = isObject ? steps.key() : QByteArray::number(number);
        if (name == step.toUtf8()) {
            return true;
        }
        steps.value();
        if (steps.next() != ',') {
            break;
        }
    }
    return false;
}

} // namespace

int lineAt(const QByteArray &text, qsizetype offset)
{
    const auto before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    return 1 + static_cast<int>(std::ranges::count(before, '\n'));
}

int lineOf(const QByteArray &json, const QStringList &path)
{
    Steps steps(json);
    steps.blanks();
    auto found = steps.at();
    for (const auto &step : path) {
        if (!enter(steps, step)) {
            break;
        }
        found = steps.at();
    }
    return lineAt(json, found);
}

} // namespace tidings::meta
