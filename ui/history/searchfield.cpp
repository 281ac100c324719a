// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/searchfield.h"

#include "ui/history/searchchip.h"
#include "ui/history/searchedit.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using history::SearchTerm;
using Field = SearchTerm::Field;

namespace {

bool isFilter(const history::SearchClause &clause)
{
    return std::ranges::any_of(clause, [](const SearchTerm &term) { return term.field != Field::Words; });
}

/// A keyword whose value is still being typed asks for nothing yet.
void dropOpen(history::SearchQuery &search, QStringView text)
{
    if (search.isEmpty() || text.isEmpty() || text.back().isSpace()) {
        return;
    }
    auto &last = search.clauses.back();
    const auto &term = last.back();
    const bool isInText = text.endsWith(u'"') || text.endsWith(term.text, Qt::CaseInsensitive);
    if (term.field != Field::Words && isInText) {
        last.pop_back();
    }
    if (last.empty()) {
        search.clauses.pop_back();
    }
}

} // namespace

SearchField::SearchField(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_icon(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_row(new QWidget)
    , m_rowLayout(new QHBoxLayout(m_row))
    , m_edit(new SearchEdit(this))
    , m_clear(new QToolButton(this))
{
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(tr("Search, or type user: package: service: is:unread …"));
    m_edit->setAccessibleName(tr("Search the history"));
    m_edit->installEventFilter(this);
    m_edit->setBackgroundRole(QPalette::NoRole);
    m_edit->setAutoFillBackground(false);
    m_clear->setIcon(themedIcon(u"edit-clear"_s, u"action/close"_s));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->hide();
    // More chips than there is room for are scrolled to, the last ones are in view.
    m_area->setWidget(m_row);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    m_rowLayout->setContentsMargins({});
    m_rowLayout->setSpacing(metrics::tight);
    m_area->hide();
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, metrics::hair, metrics::tight, metrics::hair);
    layout->setSpacing(metrics::hair);
    layout->addWidget(m_icon);
    layout->addWidget(m_area);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_clear);

    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::follow);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        commit();
        if (m_error.isEmpty()) {
            Q_EMIT left();
        }
    });
    connect(m_edit, &SearchEdit::downPressed, this, [this] {
        commit();
        Q_EMIT left();
    });
    connect(m_edit, &SearchEdit::escapePressed, this, [this] {
        if (text().isEmpty()) {
            Q_EMIT escaped();
        } else {
            clear();
        }
    });
    connect(m_edit, &SearchEdit::backPressed, this, [this] {
        if (!m_chips.empty()) {
            m_chips.back()->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        m_edit->setFocus();
    });
    tint();
}

QSize SearchField::sizeHint() const
{
    // However many chips there are.
    return {m_edit->sizeHint().width(), layout()->totalSizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {m_edit->minimumSizeHint().width() + 2 * metrics::gap, layout()->totalSizeHint().height()};
}

QString SearchField::chipText(std::size_t count) const
{
    QString text;
    for (std::size_t chip = 0; chip < count; ++chip) {
        text += history::toText(m_chips[chip]->clause()) + u' ';
    }
    return text;
}

QString SearchField::text() const
{
    const auto chips = chipText(m_chips.size());
    return m_edit->text().isEmpty() ? chips.trimmed() : chips + m_edit->text();
}

void SearchField::setText(const QString &text)
{
    {
        const QSignalBlocker blocker(m_edit);
        while (!m_chips.empty()) {
            dropChip(m_chips.back());
        }
        m_edit->setText(text);
    }
    takeChips(true);
    read(true);
}

void SearchField::clear()
{
    setText({});
}

void SearchField::setRange(std::optional<Time> from, std::optional<Time> to)
{
    const auto chips = m_chips;
    for (auto *const chip : chips) {
        if (history::isRangeEnd(chip->clause())) {
            dropChip(chip);
        }
    }
    for (const auto &[moment, field] : {std::pair(from, Field::After), std::pair(to, Field::Before)}) {
        if (moment) {
            addChip(history::SearchClause{
                SearchTerm{.field = field, .text = history::toSearchText(*moment), .moment = *moment}});
        }
    }
    read(false);
}

void SearchField::follow()
{
    takeChips(false);
    read(false);
}

void SearchField::commit()
{
    takeChips(true);
    read(true);
}

void SearchField::takeChips(bool isAll)
{
    const auto typed = m_edit->text();
    if (!isAll && (typed.isEmpty() || !typed.back().isSpace())) {
        return;
    }
    // OR goes on with the chip before it.
    const bool isMore = typed.trimmed().startsWith("OR "_L1) && !m_chips.empty();
    const auto search = history::parseSearch(
        (isMore ? history::toText(m_chips.back()->clause()) + u' ' : QString()) + typed, m_clock.now());
    if (!search || std::ranges::none_of(search->clauses, &isFilter)) {
        return;
    }
    if (isMore) {
        dropChip(m_chips.back());
    }
    history::SearchQuery words;
    for (auto clause : search->clauses) {
        if (!isFilter(clause)) {
            words.clauses.push_back(std::move(clause));
            continue;
        }
        for (auto &term : clause) {
            term.isBeginning = false;
        }
        addChip(clause);
    }
    const QSignalBlocker blocker(m_edit);
    m_edit->setText(history::toText(words));
}

void SearchField::read(bool isAll)
{
    const auto all = text();
    m_clear->setVisible(!all.isEmpty());
    auto search = history::parseSearch(all, m_clock.now());
    if (!search) {
        const auto error = search.error();
        const bool isWrong = isAll || !error.isUnfinished;
        setError(isWrong ? history::explain(error, all) : QString());
        // Until it is finished it asks for nothing.
        search = history::parseSearch(QStringView(all).first(isWrong ? 0 : error.offset), m_clock.now());
        if (isWrong || !search) {
            return;
        }
    } else {
        setError({});
    }
    if (!isAll) {
        dropOpen(*search, m_edit->text());
    }
    if (*search != m_query) {
        m_query = std::move(*search);
        Q_EMIT queryChanged(m_query);
    }
}

void SearchField::setError(const QString &words)
{
    if (words != m_error) {
        m_error = words;
        m_edit->setAccessibleDescription(words);
        Q_EMIT errorChanged(words);
    }
}

void SearchField::addChip(const history::SearchClause &clause)
{
    auto *const chip = new SearchChip(clause, m_row);
    m_rowLayout->addWidget(chip);
    m_chips.push_back(chip);
    connect(chip, &SearchChip::removed, this, [this, chip] { removeChip(chip); });
    connect(chip, &SearchChip::moved, this, [this, chip](int by) { moveFrom(chip, by); });
    connect(chip, &SearchChip::typed, this, [this](const QString &text) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->setCursorPosition(0);
        m_edit->insert(text);
    });
    chip->installEventFilter(this);
    chip->show();
    fit();
}

void SearchField::dropChip(SearchChip *chip)
{
    std::erase(m_chips, chip);
    m_rowLayout->removeWidget(chip);
    chip->removeEventFilter(this);
    chip->hide();
    chip->deleteLater();
    fit();
}

void SearchField::removeChip(SearchChip *chip)
{
    // First, as hiding what has the focus sends it anywhere.
    m_edit->setFocus(Qt::OtherFocusReason);
    dropChip(chip);
    read(false);
}

void SearchField::moveFrom(const SearchChip *chip, int by)
{
    const auto at = std::ranges::find(m_chips, chip) - m_chips.begin() + by;
    if (at >= std::ssize(m_chips)) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->setCursorPosition(0);
    } else if (at >= 0) {
        m_chips[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
    }
}

void SearchField::fit()
{
    // What is typed behind the chips stays in view; they are scrolled.
    constexpr int letters = 18;
    const auto forTyping =
        fontMetrics().averageCharWidth() * letters + 2 * (m_icon->sizeHint().width() + metrics::pane);
    m_area->setVisible(!m_chips.empty());
    m_edit->setPlaceholderText(m_chips.empty() ? tr("Search, or type user: package: service: is:unread …") : QString());
    int wanted = 0;
    for (auto *const chip : m_chips) {
        chip->setFixedHeight(
            std::max(fontMetrics().height() + metrics::tight, m_edit->sizeHint().height() - metrics::hair));
        wanted += chip->sizeHint().width() + metrics::tight;
    }
    m_area->setFixedSize(std::min(wanted, std::max(width() / 4, width() - forTyping)), m_edit->sizeHint().height());
    if (!m_chips.empty()) {
        m_rowLayout->activate();
        m_area->ensureWidgetVisible(m_chips.back(), 0, 0);
    }
}

void SearchField::tint()
{
    const auto size = metrics::iconSize(style());
    m_icon->setPixmap(glyph(u"action/search"_s, Colors::of(palette()).muted, size, devicePixelRatioF()));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void SearchField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        tint();
    }
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        auto *const chip = qobject_cast<SearchChip *>(watched);
        if (chip && event->type() == QEvent::FocusIn) {
            m_area->ensureWidgetVisible(chip, 0, 0);
        }
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isLeaving = event->type() == QEvent::FocusOut && reason != Qt::PopupFocusReason &&
                               reason != Qt::ActiveWindowFocusReason;
        if (!chip && isLeaving) {
            commit();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, m_edit);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, m_edit);
}

} // namespace tidings::ui
