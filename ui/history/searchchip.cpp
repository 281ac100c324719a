// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/searchchip.h"

#include "ui/models/buttontext.h"
#include "ui/models/spoken.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <utility>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using history::SearchTerm;
using Field = SearchTerm::Field;

namespace {

constexpr qsizetype longestChip = 40;

QString fieldWord(Field field)
{
    switch (field) {
    case Field::User:
        return QCoreApplication::translate("SearchChip", "user");
    case Field::Package:
        return QCoreApplication::translate("SearchChip", "package");
    case Field::Service:
        return QCoreApplication::translate("SearchChip", "service");
    case Field::Topic:
        return QCoreApplication::translate("SearchChip", "topic");
    case Field::Kind:
        return QCoreApplication::translate("SearchChip", "kind");
    case Field::Severity:
        return QCoreApplication::translate("SearchChip", "severity");
    case Field::Verdict:
        return QCoreApplication::translate("SearchChip", "signature");
    case Field::After:
        return QCoreApplication::translate("SearchChip", "after");
    case Field::Before:
        return QCoreApplication::translate("SearchChip", "before");
    default:
        return {};
    }
}

QString stateWord(const QString &state)
{
    return state == "unread"_L1    ? QCoreApplication::translate("SearchChip", "unread")
           : state == "read"_L1    ? QCoreApplication::translate("SearchChip", "read")
           : state == "grouped"_L1 ? QCoreApplication::translate("SearchChip", "grouped")
                                   : QCoreApplication::translate("SearchChip", "muted");
}

/// A moment of a calendar in the reader's words; "7d" and the like as they were written.
QString momentWord(const SearchTerm &term)
{
    if (term.text.compare("today"_L1, Qt::CaseInsensitive) == 0) {
        return QCoreApplication::translate("SearchChip", "today");
    }
    if (term.text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0) {
        return QCoreApplication::translate("SearchChip", "yesterday");
    }
    if (!term.text.contains(u'-')) {
        return term.text;
    }
    const auto moment = QDateTime::fromMSecsSinceEpoch(term.moment.time_since_epoch().count());
    const QLocale locale;
    const bool isThisYear = moment.date().year() == QDate::currentDate().year();
    const auto day = isThisYear ? locale.toString(moment.date(), u"ddd d MMM"_s)
                                : locale.toString(moment.date(), QLocale::ShortFormat);
    return moment == moment.date().startOfDay() ? day
                                                : day + u' ' + locale.toString(moment.time(), QLocale::ShortFormat);
}

QString valueWord(const SearchTerm &term)
{
    switch (term.field) {
    case Field::Severity: {
        const auto word = severityWord(meta::severityFrom(term.text));
        return word.isEmpty() ? term.text : word;
    }
    case Field::Verdict:
        return verdictWord(crypto::verdictFrom(term.text));
    case Field::After:
    case Field::Before:
        return momentWord(term);
    case Field::Is:
        return stateWord(term.text);
    case Field::Row:
        return QCoreApplication::translate("SearchChip", "these messages");
    case Field::Has:
        return QCoreApplication::translate("SearchChip", "with a link");
    default:
        return term.text;
    }
}

QString termLabel(const SearchTerm &term, const QString &between)
{
    const auto field = fieldWord(term.field);
    const auto label = field.isEmpty() ? valueWord(term) : field + between + valueWord(term);
    return term.isNot ? QCoreApplication::translate("SearchChip", "not %1").arg(label) : label;
}

QString label(const history::SearchClause &clause, const QString &between)
{
    QString all;
    for (const auto &term : clause) {
        const auto one = termLabel(term, between);
        all = all.isEmpty() ? one : QCoreApplication::translate("SearchChip", "%1 or %2").arg(all, one);
    }
    return all;
}

} // namespace

QString chipLabel(const history::SearchClause &clause)
{
    return label(clause, u": "_s);
}

QString spokenLabel(const history::SearchClause &clause)
{
    return label(clause, u" "_s);
}

SearchChip::SearchChip(history::SearchClause clause, QWidget *parent)
    : QToolButton(parent)
    , m_clause(std::move(clause))
{
    const auto whole = chipLabel(m_clause);
    setText(buttonText(whole, longestChip));
    setIcon(themedIcon(u"window-close"_s, u"action/close"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(u"<qt>"_s + tr("Remove the filter %1").arg(whole).toHtmlEscaped() + u"</qt>"_s);
    setAccessibleName(spoken(tr("Filter: %1, remove").arg(spokenLabel(m_clause))));
    // Not the tooltip, which is HTML and says no more.
    setAccessibleDescription(spoken(whole));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &SearchChip::removed);
}

void SearchChip::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const auto text = std::exchange(option.text, {});
    option.icon = {};
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    // The cross stands at the end, where one looks for it; a style would have it first.
    const auto inside = rect().adjusted(metrics::tight + metrics::hair, 0, -metrics::tight, 0);
    const QRect cross(
        QPoint(inside.right() + 1 - iconSize().width(), inside.center().y() - iconSize().height() / 2), iconSize());
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), cross));
    const QRect words(inside.topLeft(), QPoint(cross.left() - metrics::hair, inside.bottom()));
    painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), words),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter).toInt()) |
            Qt::TextHideMnemonic,
        palette(), isEnabled(), text, QPalette::ButtonText);
}

void SearchChip::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT removed();
        return;
    case Qt::Key_Left:
        Q_EMIT moved(isMirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT moved(isMirrored ? -1 : 1);
        return;
    case Qt::Key_Escape:
        Q_EMIT typed({});
        return;
    default:
        break;
    }
    const auto text = event->text();
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        Q_EMIT typed(text);
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace tidings::ui
