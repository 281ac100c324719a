// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rowdelegate.h"

#include "ui/history/avatars.h"
#include "ui/history/rowlayout.h"
#include "ui/history/sentence.h"
#include "ui/history/tonelabel.h"
#include "ui/models/roles.h"
#include "ui/models/words.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/services.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolTip>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a row is painted with: on a selected one every mark, dot and word is of the selection's colour.
struct Inks
{
    QColor text;
    QColor muted;
    QColor dot;
    QColor problem;
    QColor attention;
    QColor good;

    static Inks of(const QStyleOptionViewItem &option)
    {
        const auto &palette = option.palette;
        if (option.state.testFlag(QStyle::State_Selected)) {
            const auto ink = palette.color(QPalette::Active, QPalette::HighlightedText);
            return {ink, ink, ink, ink, ink, ink};
        }
        const auto colors = Colors::of(palette);
        return {palette.color(QPalette::Active, QPalette::Text), colors.muted,
            palette.color(QPalette::Active, QPalette::Link), colors.problem, colors.attention, colors.good};
    }

    [[nodiscard]] QColor of(meta::Severity severity) const
    {
        switch (severity) {
        case meta::Severity::Problem:
            return problem;
        case meta::Severity::Attention:
            return attention;
        case meta::Severity::Fixed:
            return good;
        case meta::Severity::Info:
            break;
        }
        return muted;
    }
    [[nodiscard]] QColor of(Concern concern) const
    {
        switch (concern) {
        case Concern::Problem:
            return problem;
        case Concern::Attention:
            return attention;
        case Concern::None:
            break;
        }
        return muted;
    }
};

/// A painter's helper that knows the row it is in.
class RowPainter
{
public:
    RowPainter(QPainter &painter, PreparedTexts &texts, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_texts(texts)
        , m_option(option)
        , m_index(index)
        , m_inks(Inks::of(option))
        , m_isUnread(index.data(UnreadRole).toBool())
    {
    }

    void dot(const QRect &rect) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_inks.dot);
        m_painter.drawEllipse(QRectF(rect));
    }

    void icon(const QRect &rect, const QString &name, const QColor &color) const
    {
        const auto ratio = m_painter.device()->devicePixelRatioF();
        m_painter.drawPixmap(rect, glyph(name, color, rect.width(), ratio));
    }

    void branch(const QRect &rect) const
    {
        const auto isOpen = m_option.state.testFlag(QStyle::State_Open);
        const auto isMirrored = m_option.direction == Qt::RightToLeft;
        icon(rect, isOpen ? u"action/down"_s : isMirrored ? u"action/left"_s : u"action/right"_s, m_inks.muted);
    }

    void text(const QRect &rect, const QString &text, const QColor &color, Qt::Alignment alignment) const
    {
        m_painter.setPen(color);
        m_texts.draw(m_painter, rect, text, QStyle::visualAlignment(m_option.direction, alignment));
    }

    void picture(const QRect &rect, const QImage &image) const
    {
        QPainterPath circle;
        circle.addEllipse(QRectF(rect));
        m_painter.save();
        m_painter.setClipPath(circle, Qt::IntersectClip);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(rect, image);
        m_painter.restore();
    }

    void avatar(const QRect &rect, const QStringList &people, bool isOfMany) const
    {
        if (people.isEmpty()) {
            return;
        }
        const auto isSelected = m_option.state.testFlag(QStyle::State_Selected);
        m_painter.setPen(isSelected ? m_inks.text : Colors::of(m_option.palette).line);
        m_painter.setBrush(isSelected ? QBrush(Qt::NoBrush) : m_option.palette.button());
        m_painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
        auto font = m_option.font;
        font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.85 : QFontInfo(font).pointSizeF() * 0.85);
        m_painter.setFont(font);
        m_painter.setPen(m_inks.muted);
        m_texts.draw(m_painter, rect,
            isOfMany && people.size() > 1 ? QLocale().toString(people.size()) : people.first().left(1).toUpper(),
            Qt::AlignHCenter);
        m_painter.setFont(m_option.font);
    }

    void sentence(const QRect &rect) const;

    [[nodiscard]] const Inks &inks() const { return m_inks; }

private:
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const Pieces &pieces) const;
    void layOut(QTextLayout &layout, const Pieces &pieces, qreal width) const;

    QPainter &m_painter;
    PreparedTexts &m_texts;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    Inks m_inks;
    bool m_isUnread;
};

QList<QTextLayout::FormatRange> RowPainter::formats(const Pieces &pieces) const
{
    QList<QTextLayout::FormatRange> ranges;
    qsizetype at = 0;
    for (const auto &piece : pieces) {
        QTextCharFormat format;
        format.setForeground(piece.isName ? m_inks.text : m_inks.muted);
        ranges.append({static_cast<int>(at), static_cast<int>(piece.text.size()), format});
        at += piece.text.size();
    }
    return ranges;
}

void RowPainter::layOut(QTextLayout &layout, const Pieces &pieces, qreal width) const
{
    layout.setText(joined(pieces));
    if (!m_isUnread) {
        layout.setFormats(formats(pieces));
    }
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
}

void RowPainter::sentence(const QRect &rect) const
{
    const auto font = m_isUnread ? metrics::strongFont(m_option.font) : m_option.font;
    QTextLayout layout({}, font);
    QTextOption option(Qt::AlignAbsolute | (m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    // The sentence has the direction of its own words, and stands where the row begins.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    const auto spans = m_index.data(SpansRole).value<QList<NameSpan>>();
    auto pieces = withoutIsolates(piecesOf(m_index.data(Qt::DisplayRole).toString(), spans));
    layOut(layout, pieces, rect.width());
    // Most fit, and words are not measured for nothing.
    if (layout.lineAt(0).naturalTextWidth() > rect.width()) {
        const QFontMetricsF measures(font);
        pieces = elided(std::move(pieces), rect.width(),
            [&measures](const QString &text) { return measures.horizontalAdvance(text); });
        layOut(layout, pieces, rect.width());
    }
    // On one line with what stands beside it, in whatever fonts.
    const QFontMetricsF usual(m_option.font);
    const auto baseline = rect.top() + (rect.height() - usual.height()) / 2 + usual.ascent();
    m_painter.setPen(m_inks.text);
    layout.draw(&m_painter, QPointF(rect.left(), baseline - layout.lineAt(0).ascent()));
}

QString secondLineText(const QModelIndex &index)
{
    const auto service = serviceLabel(index.data(ServiceRole).toString());
    const auto people = index.data(PeopleRole).toStringList();
    if (service.isEmpty() || people.isEmpty()) {
        return service + people.value(0);
    }
    return QCoreApplication::translate("Rows", "%1 · %2", "service, person").arg(service, people.first());
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const auto *const style = panel.widget ? panel.widget->style() : QApplication::style();
    const auto isHovered = panel.state.testFlag(QStyle::State_MouseOver);
    if (isHovered && !panel.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(panel.rect, Colors::of(panel.palette).hover);
    }
    panel.state.setFlag(QStyle::State_MouseOver, false);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(panel.font);
    // Where a text stands is the layout's matter, how its words run that of the text.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (index.data(KindRole).value<RowKind>() == RowKind::Day) {
        paintDay(*painter, panel, index);
    } else {
        paintMessage(*painter, panel, index);
    }
    painter->restore();
    if (panel.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(panel);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor =
            panel.palette.color(panel.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, panel.widget);
    }
}

void RowDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainter row(painter, m_texts, option, index);
    const auto &rect = option.rect;
    // The words stand nearer to the rows they head than to those above.
    const auto lineHeight = option.fontMetrics.height();
    const auto bottom = m_isTwoLines ? metrics::space : metrics::tight;
    QRect line(rect.left() + metrics::wide, rect.bottom() - bottom - lineHeight, rect.width() - metrics::wide - 10,
        lineHeight);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };

    const auto name = index.data(Qt::DisplayRole).toString();
    painter.setFont(metrics::strongFont(option.font));
    const auto nameWidth = m_texts.width(name, painter.font()) + metrics::hair;
    row.text(mirrored({line.topLeft(), QSize(nameWidth, lineHeight)}), name, row.inks().text, Qt::AlignLeading);
    painter.setFont(option.font);
    line.setLeft(line.left() + nameWidth + metrics::space);

    const auto count = index.data(CountTextRole).toString();
    const auto countWidth = m_texts.width(count, painter.font()) + metrics::hair;
    row.text(mirrored({line.right() + 1 - countWidth, line.top(), countWidth, lineHeight}), count, row.inks().muted,
        Qt::AlignTrailing);
    line.setRight(line.right() - countWidth - metrics::space);
    row.text(mirrored(line), index.data(TimeTextRole).toString(), row.inks().muted, Qt::AlignLeading);
    if (!option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Colors::of(option.palette).line);
    }
}

void RowDelegate::paintMessage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainter row(painter, m_texts, option, index);
    const auto verdict = index.data(VerdictRole).value<crypto::Verdict>();
    const auto trouble = index.data(LoadedRole).toBool() ? concern(verdict) : Concern::None;
    const auto word = trouble == Concern::Problem || (m_isTwoLines && trouble == Concern::Attention)
                          ? verdictWord(verdict)
                          : QString();
    const auto time = index.data(m_isTwoLines ? ShortTimeRole : TimeTextRole).toString();
    const RowLayout::Given given{.row = option.rect,
        .font = option.fontMetrics,
        .iconSize = metrics::iconSize(option.widget ? option.widget->style() : QApplication::style()),
        .direction = option.direction,
        .wordWidth = word.isEmpty() ? 0 : m_texts.width(word, option.font) + metrics::hair,
        .timeWidth = m_texts.width(time, option.font) + metrics::hair};
    const auto layout = m_isTwoLines ? RowLayout::twoLines(given) : RowLayout::oneLine(given);
    if (!index.data(LoadedRole).toBool()) {
        // Still on its way: a bar where the sentence will stand.
        auto bar = layout.sentence;
        bar.setHeight(option.fontMetrics.xHeight());
        bar.moveCenter(layout.sentence.center());
        painter.fillRect(bar, Colors::of(option.palette).hover);
        return;
    }
    const auto isChild = index.parent().isValid();
    const auto isGroup = index.data(KindRole).value<RowKind>() == RowKind::Group;
    if (isGroup) {
        row.branch(layout.branch);
    }
    const auto severity = index.data(SeverityRole).value<meta::Severity>();
    if (index.data(UnreadRole).toBool()) {
        row.dot(layout.dot);
    }
    if (severity != meta::Severity::Info) {
        row.icon(layout.severity, markGlyph(severity), row.inks().of(severity));
    }
    // What stands below its item has these from there.
    if (!isChild) {
        row.icon(layout.service, index.data(GlyphRole).toString(), row.inks().muted);
    }
    row.icon(layout.verdict, markGlyph(verdict), row.inks().of(trouble));
    row.text(layout.time, time, row.inks().muted, Qt::AlignTrailing);
    row.text(layout.word, word, row.inks().of(trouble), Qt::AlignTrailing);
    if (m_isTwoLines) {
        row.text(layout.secondLine, secondLineText(index), row.inks().muted, Qt::AlignLeading);
    } else if (!isChild) {
        const auto people = index.data(PeopleRole).toStringList();
        const bool isOfOne = !isGroup || people.size() == 1;
        const auto image = m_avatars && isOfOne ? m_avatars->image(index.data(AvatarRole).toString()) : QImage();
        if (image.isNull()) {
            row.avatar(layout.avatar, people, isGroup);
        } else {
            row.picture(layout.avatar, image);
        }
    }
    row.sentence(layout.sentence);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, m_isTwoLines ? metrics::twoLineHeight(option.fontMetrics) : metrics::rowHeight(option.fontMetrics)};
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget)
{
    // A word as wide as the screen would make the tooltip so.
    QToolTip::showText(globalPosition, plainToolTip(breakable(text)), widget);
}

} // namespace tidings::ui
