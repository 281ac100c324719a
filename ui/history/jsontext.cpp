// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/jsontext.h"

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentation = 2;
constexpr int deepestIndentation = 40;

bool isUnseen(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

} // namespace

JsonText::JsonText(QByteArray text)
    : m_text(std::move(text))
{
}

QString JsonText::next(qsizetype bytes)
{
    const auto count = std::min(bytes, m_text.size() - m_at);
    const QString decoded = m_decoder(QByteArrayView(m_text).sliced(m_at, count));
    m_at += count;
    m_out.clear();
    for (const auto c : decoded) {
        add(c);
    }
    return m_out;
}

void JsonText::add(QChar c)
{
    if (m_isInString) {
        addInString(c);
    } else {
        addPlain(c);
    }
}

void JsonText::addInString(QChar c)
{
    write(c);
    if (m_isEscaped) {
        m_isEscaped = false;
    } else if (c == u'\\') {
        m_isEscaped = true;
    } else if (c == u'"') {
        m_isInString = false;
    }
}

void JsonText::addPlain(QChar c)
{
    if (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t') {
        return;
    }
    const auto isClosing = c == u'}' || c == u']';
    if (isClosing) {
        m_depth = std::max(m_depth - 1, 0);
    }
    if (m_isOpened != isClosing) {
        breakLine();
    }
    m_isOpened = c == u'{' || c == u'[';
    m_depth += m_isOpened ? 1 : 0;
    m_isInString = c == u'"';
    write(c);
    if (c == u',') {
        breakLine();
    } else if (c == u':') {
        write(u' ');
    }
}

void JsonText::write(QChar c)
{
    if (m_lineLength >= longestLine && !c.isLowSurrogate()) {
        m_out += u'\n';
        m_lineLength = 0;
    }
    if (isUnseen(c)) {
        const auto escape = u"\\u%1"_s.arg(uint{c.unicode()}, 4, 16, QChar(u'0'));
        m_out += escape;
        m_lineLength += escape.size();
        return;
    }
    m_out += c;
    ++m_lineLength;
}

void JsonText::breakLine()
{
    const auto blanks = std::min(m_depth * indentation, deepestIndentation);
    m_out += u'\n';
    m_out += QString(blanks, u' ');
    m_lineLength = blanks;
}

} // namespace tidings::ui
