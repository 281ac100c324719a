// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/searchedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using Field = history::SearchTerm::Field;

namespace {

constexpr int longestSearch = 500;
/// Fewer letters are any word's.
constexpr qsizetype shortestKeyword = 2;

QStringList beginningSo(const QStringList &words, const QString &beginning)
{
    QStringList fitting;
    for (const auto &word : words) {
        if (word.startsWith(beginning, Qt::CaseInsensitive)) {
            fitting.append(word);
        }
    }
    return fitting;
}

bool areStored(Field field)
{
    return field == Field::User || field == Field::Package || field == Field::Service || field == Field::Kind;
}

/// Where the last thing in the text begins, a quotation that is open with its keyword.
qsizetype startOfLast(const QString &text)
{
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isMark = text[at] == u'"' && (at == 0 || text[at - 1] != u'\\');
        isQuoted = isMark ? !isQuoted : isQuoted;
        start = text[at].isSpace() && !isQuoted ? at + 1 : start;
    }
    return start;
}

} // namespace

SearchEdit::SearchEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_offered, this))
{
    setMaxLength(longestSearch);
    // Not QLineEdit's own, which would complete all of the text.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchEdit::take);
    connect(this, &QLineEdit::textEdited, this, &SearchEdit::complete);
}

std::optional<SearchEdit::Token> SearchEdit::token() const
{
    const auto all = text();
    if (cursorPosition() != all.size()) {
        return {};
    }
    Token token{.start = startOfLast(all)};
    token.start += all.size() > token.start && all[token.start] == u'-' ? 1 : 0;
    token.beginning = all.mid(token.start);
    const auto colon = token.beginning.indexOf(u':');
    if (colon < 0) {
        return token;
    }
    token.field = history::fieldOf(QStringView(token.beginning).first(colon));
    token.beginning.remove(0, colon + 1);
    token.beginning.remove(0, token.beginning.startsWith(u'"') ? 1 : 0);
    return token.field ? std::optional(token) : std::nullopt;
}

void SearchEdit::complete()
{
    const auto token = this->token();
    if (!token) {
        offer({});
    } else if (!token->field) {
        auto keywords = token->beginning.size() < shortestKeyword
                            ? QStringList()
                            : beginningSo(history::searchKeywords(), token->beginning);
        for (auto &keyword : keywords) {
            keyword += u':';
        }
        offer(keywords);
    } else if (areStored(*token->field)) {
        m_completer->popup()->hide();
        Q_EMIT namesWanted(*token->field, token->beginning);
    } else if (*token->field == Field::After || *token->field == Field::Before) {
        offer(beginningSo({u"today"_s, u"yesterday"_s, u"7d"_s, u"12h"_s}, token->beginning));
    } else {
        offer(beginningSo(history::valuesOf(*token->field), token->beginning));
    }
}

void SearchEdit::offerNames(Field field, const QString &beginning, const QStringList &names)
{
    const auto token = this->token();
    if (hasFocus() && token && token->field == field && token->beginning == beginning) {
        offer(names);
    }
}

void SearchEdit::offer(const QStringList &words)
{
    const auto token = this->token();
    // What stands there already need not be offered.
    if (words.isEmpty() || !token || words == QStringList{token->beginning}) {
        m_completer->popup()->hide();
        return;
    }
    m_offered.setStringList(words);
    m_completer->setCompletionPrefix({});
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({});
}

void SearchEdit::take(const QString &word)
{
    const auto token = this->token();
    if (!token) {
        return;
    }
    const auto before = text().left(token->start);
    if (!token->field) {
        setText(before + word);
        complete();
        return;
    }
    setText(before + history::toText(history::SearchTerm{.field = *token->field, .text = word}) + u' ');
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    // The list of completions hands its keys on to here before it takes them itself.
    auto *const popup = m_completer->popup();
    const bool isChoosing = popup->isVisible() && popup->currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (isChoosing) {
            event->ignore();
            return;
        }
        popup->hide();
        break;
    case Qt::Key_Down:
        if (!popup->isVisible()) {
            Q_EMIT downPressed();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (popup->isVisible()) {
            popup->hide();
        } else {
            Q_EMIT escapePressed();
        }
        return;
    case Qt::Key_Backspace:
        if (cursorPosition() == 0 && !hasSelectedText()) {
            Q_EMIT backPressed();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tidings::ui
