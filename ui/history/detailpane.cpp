// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/detailpane.h"

#include "core/meta/language.h"
#include "core/meta/relativetime.h"
#include "ui/history/constituentlist.h"
#include "ui/history/copytext.h"
#include "ui/history/detailfacts.h"
#include "ui/history/flowlayout.h"
#include "ui/history/longform.h"
#include "ui/history/messagemenu.h"
#include "ui/history/rawview.h"
#include "ui/history/tonelabel.h"
#include "ui/models/messagerow.h"
#include "ui/models/rowtexts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

// As wide as the facts are in the picture with details below; two columns need room for something beside them.
constexpr int factsWidth = 388;
constexpr int leastForColumns = 2 * factsWidth - 40;

/// Whether the words stand there already, if names are isolated in one and not in the other.
bool isSaidIn(QString sentence, const QString &words)
{
    sentence.removeIf([](QChar c) { return c == meta::isolateStart || c == meta::isolateEnd; });
    return sentence.contains(words.trimmed());
}

} // namespace

DetailPane::DetailPane(const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout(m_content))
    , m_header(makeHeader())
    , m_actions(makeActions())
    , m_story(makeStory())
    , m_facts(new DetailFacts(m_content))
    , m_raw(new RawView(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    connectParts();
    arrange(false);
    setWidget(m_content);
    clear();
}

void DetailPane::connectParts()
{
    connect(m_facts, &DetailFacts::openRequested, this, &DetailPane::open);
    connect(m_facts, &DetailFacts::searchRequested, this, &DetailPane::searchRequested);
    connect(m_facts, &DetailFacts::relatedRequested, this, &DetailPane::relatedRequested);
    connect(m_facts, &DetailFacts::ruleRequested, this, &DetailPane::ruleEditRequested);
    connect(m_constituents, &ConstituentList::openRequested, this, &DetailPane::openRequested);
    connect(m_constituents, &ConstituentList::chosen, this, &DetailPane::constituentChosen);
    connect(m_constituents, &ConstituentList::moreRequested, this, &DetailPane::constituentsRequested);
    auto *const escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DetailPane::backRequested);
}

QWidget *DetailPane::makeStory()
{
    auto *const story = new QWidget(m_content);
    m_body = new LongForm(story);
    m_constituents = new ConstituentList(story);
    auto *const layout = new QVBoxLayout(story);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::wide);
    layout->addWidget(m_body);
    layout->addWidget(m_constituents);
    return story;
}

QWidget *DetailPane::makeHeader()
{
    auto *const header = new QWidget(m_content);
    auto *const layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::hair);
    m_back = new QToolButton(header);
    m_back->setIcon(glyphIcon(isRightToLeft() ? u"action/right"_s : u"action/left"_s));
    m_back->setText(tr("Back to the list"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->hide();
    m_heading = new ToneLabel(Tone::Text, header);
    m_heading->setFont(metrics::headingFont(font()));
    m_heading->setMinimumWidth(1);
    m_time = new ToneLabel(Tone::Muted, header);
    m_time->setWordWrap(true);
    m_time->setMinimumWidth(1);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addWidget(m_heading);
    layout->addWidget(m_time);
    connect(m_back, &QToolButton::clicked, this, &DetailPane::backRequested);
    return header;
}

QWidget *DetailPane::makeActions()
{
    auto *const actions = new QWidget(m_content);
    auto *const layout = new QVBoxLayout(actions);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    // Long words take a second line, and do not make the pane wider than it is.
    auto *const buttons = new FlowLayout(metrics::space);
    m_open = new QPushButton(
        themedIcon(u"internet-web-browser"_s, u"action/open"_s), tr("Open", "the message's link"), actions);
    m_read = new QPushButton(actions);
    m_copy = new QPushButton(themedIcon(u"edit-copy"_s, u"action/copy"_s), {}, actions);
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setToolTip(tr("Copy"));
    auto *const menu = new QMenu(m_copy);
    m_copyLink = menu->addAction(tr("Copy link"), this, [this] { copy(m_record->digest.link); });
    menu->addAction(tr("Copy as text"), this, [this] { copy(copyText(*m_record)); });
    menu->addAction(tr("Copy raw message"), this, [this] { copy(QString::fromUtf8(rawMessage(m_record->incoming))); });
    m_copy->setMenu(menu);
    m_more = new QPushButton(glyphIcon(u"action/menu"_s), {}, actions);
    m_more->setAccessibleName(tr("Mute, follow, new rule"));
    m_more->setToolTip(tr("Mute, follow, new rule"));
    m_more->hide();
    m_menu = new MessageMenu(m_more);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_menu->offer(*m_record, m_followed); });
    connect(m_menu, &MessageMenu::muteRequested, this, &DetailPane::muteRequested);
    connect(m_menu, &MessageMenu::followRequested, this, &DetailPane::followRequested);
    connect(m_menu, &MessageMenu::ruleRequested, this, &DetailPane::ruleRequested);
    m_more->setMenu(m_menu);
    m_whyNotOpened = new ToneLabel(Tone::Problem, actions);
    m_whyNotOpened->setWordWrap(true);
    m_whyNotOpened->setMinimumWidth(1);
    for (auto *const button : {m_open, m_read, m_copy, m_more}) {
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    layout->addWidget(m_whyNotOpened);
    connect(m_open, &QPushButton::clicked, this, &DetailPane::open);
    connect(m_read, &QPushButton::clicked, this, &DetailPane::readToggled);
    return actions;
}

void DetailPane::arrange(bool isInColumns)
{
    m_isInColumns = isInColumns;
    for (auto *const part :
        {m_header, m_actions, m_story, static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_raw)}) {
        m_grid->removeWidget(part);
    }
    const auto margin = isInColumns ? metrics::wide : metrics::pane;
    m_grid->setContentsMargins(margin, margin, margin, margin);
    m_grid->setVerticalSpacing(metrics::wide);
    m_grid->setHorizontalSpacing(20);
    for (int row = 0; row < 6; ++row) {
        m_grid->setRowStretch(row, 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(1, isInColumns ? factsWidth : 0);
    if (isInColumns) {
        m_grid->addWidget(m_header, 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_story, 1, 0, 3, 1, Qt::AlignTop);
        m_grid->addWidget(m_actions, 0, 1, Qt::AlignTop);
        m_grid->addWidget(m_facts, 1, 1, Qt::AlignTop);
        m_grid->addWidget(m_raw, 2, 1, Qt::AlignTop);
        m_grid->setRowStretch(3, 1);
    } else {
        m_grid->addWidget(m_header, 0, 0);
        m_grid->addWidget(m_actions, 1, 0);
        m_grid->addWidget(m_story, 2, 0);
        m_grid->addWidget(m_facts, 3, 0);
        m_grid->addWidget(m_raw, 5, 0);
        m_grid->setRowStretch(4, 1);
    }
}

void DetailPane::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    m_back->setVisible(arrangement == Arrangement::InPlace);
    const auto isInColumns = arrangement == Arrangement::Below && width() >= leastForColumns;
    if (isInColumns != m_isInColumns) {
        arrange(isInColumns);
    }
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    setArrangement(m_arrangement);
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_heading) {
        m_heading->setFont(metrics::headingFont(font()));
    }
}

void DetailPane::showParts(bool isRecord)
{
    m_actions->setVisible(isRecord);
    m_story->setVisible(isRecord);
    m_facts->setVisible(isRecord);
    m_raw->setVisible(isRecord);
}

void DetailPane::showRecord(const history::Record &record, const history::Record &message)
{
    // An item may have grown.
    const auto isSameItem = m_record && record.item.id != 0 && m_record->item.id == record.item.id;
    const auto isSame = isSameItem || (m_record && m_record->row == record.row);
    m_record = record;
    showParts(true);
    const auto &digest = record.digest;
    m_heading->setTone(Tone::Text);
    m_heading->setWords(sentenceOf(digest));
    const auto hasMore = !digest.longForm.isEmpty() && digest.longForm != digest.subtitle &&
                         !isSaidIn(sentenceOf(digest), digest.longForm);
    m_body->setVisible(hasMore);
    if (hasMore) {
        m_body->setText(digest.longForm);
    }
    if (!isSameItem) {
        m_constituents->clear();
    }
    m_story->setVisible(hasMore || !m_constituents->isHidden());
    m_facts->setRecord(record, message);
    m_raw->setMessage(record.incoming);
    setActions(record);
    renewTime();
    if (!isSame) {
        ensureVisible(0, 0);
    }
}

void DetailPane::setConstituents(const QList<history::Record> &messages)
{
    if (m_record && m_record->item.count > 1) {
        m_constituents->setMessages(messages, m_record->item.count, m_clock.now());
        m_story->setVisible(!m_body->isHidden() || !m_constituents->isHidden());
    }
}

void DetailPane::setActions(const history::Record &record)
{
    const auto state = linkState(record.digest.link, record.verification);
    m_open->setVisible(!record.digest.link.isEmpty());
    m_open->setEnabled(state.isOpened);
    m_copyLink->setEnabled(!record.digest.link.isEmpty());
    m_whyNotOpened->setTone(record.verification.isTrusted() ? Tone::Muted : toneOf(record.verification.verdict));
    m_whyNotOpened->setText(breakable(state.whyNot));
    m_whyNotOpened->setVisible(!state.whyNot.isEmpty());
    setUnread(record.isUnread);
}

void DetailPane::setUnread(bool isUnread)
{
    if (m_record) {
        m_record->isUnread = isUnread;
    }
    m_read->setText(isUnread ? tr("Mark read") : tr("Mark unread"));
}

void DetailPane::setChoices(const rules::Choices &choices)
{
    m_followed = choices.followed;
    m_more->show();
    m_facts->setChoices(choices, m_clock);
}

void DetailPane::showNote(const QString &heading, const QString &text)
{
    m_record.reset();
    showParts(false);
    m_heading->setTone(Tone::Text);
    m_heading->setWords(heading);
    m_time->setText(text);
    m_time->setVisible(!text.isEmpty());
}

void DetailPane::clear()
{
    showNote({}, {});
    m_heading->setTone(Tone::Muted);
    m_heading->setWords(tr("No message is selected"));
}

void DetailPane::renewTime()
{
    if (!m_record) {
        return;
    }
    const auto now = m_clock.now();
    m_time->setText(tr("%1, %2", "Today at 14:23, 9 minutes ago")
                        .arg(exactTimeText(m_record->time, now),
                            meta::relativeTime(m_record->time, now, QLocale(), meta::TimeStyle::Long)));
    m_time->show();
    m_constituents->renewTimes(now);
}

void DetailPane::focusReason()
{
    ensureWidgetVisible(m_facts);
    m_facts->focusReason();
}

void DetailPane::focusFirst()
{
    (m_open->isVisible() && m_open->isEnabled() ? m_open : m_read)->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::open()
{
    if (m_record && linkState(m_record->digest.link, m_record->verification).isOpened) {
        Q_EMIT openRequested(QUrl(m_record->digest.link, QUrl::StrictMode));
    }
}

void DetailPane::copy(const QString &text) const
{
    QApplication::clipboard()->setText(text);
}

} // namespace tidings::ui
