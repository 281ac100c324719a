// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// pseudolocale FROM.ts TO.ts: a translation of every text into itself, accented, a third longer and in brackets. What
// shows up plain in the program cannot be translated; what is cut off has too little room.

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <unicode/messagepattern.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    constexpr QStringView plain = u"aceinouyACEINOUY";
    constexpr QStringView marked = u"àçéîñöüýÀÇÉÎÑÖÜÝ";
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

/// Everything but %1, %Ln and mnemonics.
QString accentedWords(const QString &text)
{
    static const QRegularExpression kept(u"%L?[n0-9]+|&."_s);
    QString result;
    qsizetype at = 0;
    const auto addUpTo = [&](qsizetype end) {
        for (; at < end; ++at) {
            result += accented(text[at]);
        }
    };
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const auto place = match.next();
        addUpTo(place.capturedStart());
        result += place.captured();
        at = place.capturedEnd();
    }
    addUpTo(text.size());
    return result;
}

/// Everything but the names and keywords of arguments.
QString accentedPattern(const QString &text)
{
    auto status = U_ZERO_ERROR;
    const icu::UnicodeString pattern(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int>(text.size()));
    const icu::MessagePattern parsed(pattern, nullptr, status);
    if (U_FAILURE(status) != 0) {
        return text;
    }
    QString result;
    int at = 0;
    bool isText = true;
    const auto addUpTo = [&](int end) {
        for (; at < end; ++at) {
            result += isText ? accented(text[at]) : text[at];
        }
    };
    for (int i = 0; i < parsed.countParts(); ++i) {
        const auto &part = parsed.getPart(i);
        addUpTo(part.getIndex());
        switch (part.getType()) {
        case UMSGPAT_PART_TYPE_MSG_START:
        case UMSGPAT_PART_TYPE_ARG_LIMIT:
            addUpTo(part.getLimit() - (part.getType() == UMSGPAT_PART_TYPE_MSG_START ? 0 : 1));
            isText = false;
            addUpTo(part.getLimit());
            isText = true;
            break;
        case UMSGPAT_PART_TYPE_MSG_LIMIT:
        case UMSGPAT_PART_TYPE_ARG_START:
            isText = false;
            break;
        default:
            break;
        }
    }
    isText = true;
    addUpTo(static_cast<int>(text.size()));
    return result;
}

QString pseudo(const QString &text)
{
    const auto words = text.contains(u'{') ? accentedPattern(text) : accentedWords(text);
    return u"[%1%2]"_s.arg(words, QString(text.size() / 3, u'~'));
}

void writeMessage(QXmlStreamReader &from, QXmlStreamWriter &to)
{
    const bool isPlural = from.attributes().hasAttribute(u"numerus"_s);
    QString source;
    QString comment;
    while (from.readNextStartElement()) {
        if (from.name() == "source"_L1) {
            source = from.readElementText();
        } else if (from.name() == "comment"_L1) {
            comment = from.readElementText();
        } else {
            from.skipCurrentElement();
        }
    }
    to.writeStartElement(u"message"_s);
    if (isPlural) {
        to.writeAttribute(u"numerus"_s, u"yes"_s);
    }
    to.writeTextElement(u"source"_s, source);
    if (!comment.isEmpty()) {
        to.writeTextElement(u"comment"_s, comment);
    }
    to.writeStartElement(u"translation"_s);
    if (isPlural) {
        to.writeTextElement(u"numerusform"_s, pseudo(source));
        to.writeTextElement(u"numerusform"_s, pseudo(source));
    } else {
        to.writeCharacters(pseudo(source));
    }
    to.writeEndElement();
    to.writeEndElement();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: pseudolocale FROM.ts TO.ts\n", stderr);
        return 1;
    }
    QFile source(QFile::decodeName(argv[1]));
    QFile target(QFile::decodeName(argv[2]));
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
        std::fputs("pseudolocale: cannot read the one or write the other\n", stderr);
        return 1;
    }
    QXmlStreamReader from(&source);
    QXmlStreamWriter to(&target);
    to.writeStartDocument();
    to.writeDTD(u"<!DOCTYPE TS>"_s);
    to.writeStartElement(u"TS"_s);
    to.writeAttribute(u"version"_s, u"2.1"_s);
    to.writeAttribute(u"language"_s, u"en"_s);
    from.readNextStartElement();
    while (from.readNextStartElement()) {
        to.writeStartElement(u"context"_s);
        while (from.readNextStartElement()) {
            if (from.name() == "name"_L1) {
                to.writeTextElement(u"name"_s, from.readElementText());
            } else {
                writeMessage(from, to);
            }
        }
        to.writeEndElement();
    }
    to.writeEndDocument();
    return from.hasError() ? 1 : 0;
}
