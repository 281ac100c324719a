// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/prettyjson.h"

#include <QList>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void appendEscape(QString &out, char16_t unit)
{
    out += uR"(\u%1)"_s.arg(uint{unit}, 4, 16, QChar(u'0'));
}

void appendCharacter(QString &out, char32_t c)
{
    if (c == U'\n') {
        out += R"(\n)"_L1;
    } else if (c == U'\t') {
        out += R"(\t)"_L1;
    } else if (QChar::isPrint(c)) {
        out += QChar::fromUcs4(c);
    } else if (QChar::requiresSurrogates(c)) {
        appendEscape(out, QChar::highSurrogate(c));
        appendEscape(out, QChar::lowSurrogate(c));
    } else {
        appendEscape(out, static_cast<char16_t>(c));
    }
}

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const auto c : text.toUcs4()) {
        if (c == U'"' || c == U'\\') {
            out += u'\\';
        }
        appendCharacter(out, char32_t{c});
    }
    return out + u'"';
}

/// Depth is bounded by what the parser takes.
class Printer
{
public:
    void print(const json::Value &value)
    {
        switch (value.kind()) {
        case json::Kind::Null:
            m_out += "null"_L1;
            break;
        case json::Kind::Bool:
            m_out += value.toBool() ? "true"_L1 : "false"_L1;
            break;
        case json::Kind::Integer:
        case json::Kind::Real:
            m_out += value.toString();
            break;
        case json::Kind::String:
            m_out += quoted(value.toString());
            break;
        case json::Kind::Array:
            printAll(value.items(), u'[', u']', [this](const json::Value &item) { print(item); });
            break;
        case json::Kind::Object:
            printAll(value.members(), u'{', u'}', [this](const json::Member &member) {
                m_out +=
                    quoted(QString::fromUtf8(member.key.data(), static_cast<qsizetype>(member.key.size()))) + ": "_L1;
                print(member.value);
            });
            break;
        }
    }

    [[nodiscard]] const QString &out() const { return m_out; }

private:
    template <class Items, class PrintOne>
    void printAll(const Items &items, QChar begin, QChar end, PrintOne printOne)
    {
        m_out += begin;
        ++m_depth;
        for (const auto &item : items) {
            if (&item != items.data()) {
                m_out += u',';
            }
            breakLine();
            printOne(item);
        }
        --m_depth;
        if (!items.empty()) {
            breakLine();
        }
        m_out += end;
    }

    void breakLine() { m_out += u'\n' + QString(m_depth * 2, u' '); }

    QString m_out;
    qsizetype m_depth = 0;
};

} // namespace

QString printable(const QString &sentence)
{
    constexpr char32_t firstStrongIsolate = 0x2068;
    constexpr char32_t popDirectionalIsolate = 0x2069;
    QString out;
    for (const auto c : sentence.toUcs4()) {
        if (c != firstStrongIsolate && c != popDirectionalIsolate) {
            appendCharacter(out, char32_t{c});
        }
    }
    return out;
}

QString prettyJson(const json::Value &value)
{
    Printer printer;
    printer.print(value);
    return printer.out();
}

} // namespace tidings::ctl
