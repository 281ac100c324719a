// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/sentence.h"

#include <algorithm>

namespace tidings::ui {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr qsizetype leastOfQuote = 8;
// Less of a name tells nobody who or what it is.
constexpr qsizetype leastOfPerson = 8;
constexpr qsizetype leastOfPackage = 12;

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
}

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        // Half of a pair, and marks that turn what follows, too: what is not sure counts as such.
        const auto direction = c.isSurrogate() ? QChar::DirR : c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN ||
               (direction >= QChar::DirLRE && direction <= QChar::DirPDF);
    });
}

QString start(QStringView text, qsizetype length)
{
    // Half a surrogate pair would be drawn as a box.
    while (length > 0 && length < text.size() && text[length].isLowSurrogate()) {
        --length;
    }
    // A name that is cut away whole leaves its isolate, and the blank before it.
    while (length > 0 && (text[length - 1].isSpace() || isIsolate(text[length - 1]))) {
        --length;
    }
    return text.left(length).toString();
}

QString end(QStringView text, qsizetype length)
{
    while (length > 0 && text[text.size() - length].isLowSurrogate()) {
        --length;
    }
    return text.right(length).toString();
}

QString withoutEnd(QStringView text, qsizetype kept)
{
    return start(text, kept) + ellipsis;
}

QString withoutMiddle(QStringView text, qsizetype kept)
{
    return start(text, (kept + 1) / 2) + ellipsis + end(text, kept / 2);
}

/// A name between its isolates, which stay whatever is cut.
struct Inner
{
    explicit Inner(const QString &text)
        : front(!text.isEmpty() && isIsolate(text.front()) ? 1 : 0)
        , back(text.size() > 1 && isIsolate(text.back()) ? 1 : 0)
        , whole(text)
    {
    }

    [[nodiscard]] QStringView text() const { return QStringView(whole).mid(front, whole.size() - front - back); }
    [[nodiscard]] QString with(const QString &inner) const { return whole.left(front) + inner + whole.right(back); }

    qsizetype front;
    qsizetype back;
    QString whole;
};

class Fitting
{
public:
    Fitting(Pieces &pieces, qreal width, const Measure &measure)
        : m_pieces(pieces)
        , m_width(width)
        , m_measure(measure)
        , m_whole(measure(joined(pieces)))
    {
    }

    [[nodiscard]] bool fits() const { return m_whole <= m_width; }

    /// Makes `piece` as long as fits, at least `cut(least)` and shorter than it is. Does nothing if all fits already.
    void shorten(Piece &piece, qsizetype least, qsizetype whole, const std::function<QString(qsizetype kept)> &cut)
    {
        if (least >= whole || fits()) {
            return;
        }
        // To measure the piece alone is quicker.
        const auto room = m_width - (m_whole - m_measure(piece.text));
        auto low = least;
        auto high = whole;
        while (high - low > 1) {
            const auto middle = low + (high - low) / 2;
            (m_measure(cut(middle)) <= room ? low : high) = middle;
        }
        piece.text = cut(low);
        m_whole = m_measure(joined(m_pieces));
        // Beside others its letters may stand a little wider.
        while (!fits() && low > least) {
            piece.text = cut(--low);
            m_whole = m_measure(joined(m_pieces));
        }
    }

    void shortenInner(Piece &piece, qsizetype least, QString (*cut)(QStringView, qsizetype))
    {
        const Inner inner(piece.text);
        shorten(piece, least, inner.text().size(), [&](qsizetype kept) { return inner.with(cut(inner.text(), kept)); });
    }

private:
    Pieces &m_pieces;
    qreal m_width;
    const Measure &m_measure;
    qreal m_whole;
};

void shortenTail(Pieces &pieces, Fitting &fitting)
{
    if (pieces.size() < 2 || pieces.back().isName) {
        return;
    }
    auto &tail = pieces.back();
    const auto isQuoted = pieces[pieces.size() - 2].kind == NameSpan::Kind::Quote;
    const auto whole = tail.text;
    // The closing quotation mark stays.
    fitting.shorten(tail, isQuoted ? 1 : 0, whole.size(), [&whole](qsizetype kept) { return withoutEnd(whole, kept); });
}

void shortenVersion(Piece &piece, Fitting &fitting)
{
    const auto whole = piece.text;
    const auto name = whole.left(piece.nameLength);
    const Inner inner(whole);
    const auto version = QStringView(whole).mid(piece.nameLength).chopped(inner.back);
    fitting.shorten(piece, 0, version.size(),
        [&](qsizetype kept) { return name + withoutMiddle(version, kept) + whole.right(inner.back); });
}

void cutEnd(Pieces &pieces, qreal width, const Measure &measure)
{
    const auto whole = joined(pieces);
    qsizetype low = 0;
    auto high = whole.size();
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        (measure(withoutEnd(whole, middle)) <= width ? low : high) = middle;
    }
    auto left = start(whole, low).size();
    for (auto &piece : pieces) {
        piece.text = piece.text.left(left);
        left -= piece.text.size();
    }
    std::erase_if(pieces, [](const Piece &piece) { return piece.text.isEmpty(); });
    pieces.push_back({.text = ellipsis});
}

/// Where a name lost its end and all that followed it went, too, one ellipsis says both.
void joinEllipses(Pieces &pieces)
{
    if (pieces.size() > 1 && pieces.back().text == ellipsis &&
        Inner(pieces[pieces.size() - 2].text).text().endsWith(ellipsis)) {
        pieces.pop_back();
    }
}

} // namespace

Pieces piecesOf(const QString &sentence, const QList<NameSpan> &spans)
{
    Pieces pieces;
    qsizetype at = 0;
    const auto addWords = [&](qsizetype until) {
        if (until > at) {
            pieces.push_back({.text = sentence.mid(at, until - at)});
        }
    };
    for (const auto &span : spans) {
        addWords(span.start);
        pieces.push_back({.text = sentence.mid(span.start, span.length),
            .kind = span.kind,
            .isName = true,
            .nameLength = span.nameLength});
        at = span.start + span.length;
    }
    addWords(sentence.size());
    return pieces;
}

Pieces withoutIsolates(Pieces pieces)
{
    const auto isMixed =
        std::any_of(pieces.begin(), pieces.end(), [](const Piece &piece) { return hasRightToLeft(piece.text); });
    for (auto piece = pieces.begin(); !isMixed && piece != pieces.end(); ++piece) {
        if (piece->nameLength > 0 && isIsolate(piece->text.front())) {
            --piece->nameLength;
        }
        piece->text.removeIf(isIsolate);
    }
    return pieces;
}

QString joined(const Pieces &pieces)
{
    QString text;
    for (const auto &piece : pieces) {
        text += piece.text;
    }
    return text;
}

Pieces elided(Pieces pieces, qreal width, const Measure &measure)
{
    Fitting fitting(pieces, width, measure);
    if (fitting.fits()) {
        return pieces;
    }
    const auto forEach = [&pieces](auto isMeant, auto shorten) {
        // The last first: what stands in front says what it is about.
        std::for_each(pieces.rbegin(), pieces.rend(), [&](Piece &piece) {
            if (piece.isName && isMeant(piece.kind)) {
                shorten(piece);
            }
        });
    };
    using Kind = NameSpan::Kind;
    forEach([](Kind kind) { return kind == Kind::Quote; },
        [&](Piece &piece) { fitting.shortenInner(piece, leastOfQuote, &withoutEnd); });
    shortenTail(pieces, fitting);
    forEach([](Kind kind) { return kind == Kind::Package; }, [&](Piece &piece) { shortenVersion(piece, fitting); });
    forEach([](Kind kind) { return kind == Kind::Person || kind == Kind::Other; },
        [&](Piece &piece) { fitting.shortenInner(piece, leastOfPerson, &withoutEnd); });
    forEach([](Kind kind) { return kind == Kind::Package; },
        [&](Piece &piece) { fitting.shortenInner(piece, leastOfPackage, &withoutMiddle); });
    if (!fitting.fits()) {
        cutEnd(pieces, width, measure);
    }
    joinEllipses(pieces);
    return pieces;
}

} // namespace tidings::ui
