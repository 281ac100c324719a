// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/constituentlist.h"

#include "ui/history/detailfacts.h"
#include "ui/history/linkbutton.h"
#include "ui/history/tonelabel.h"
#include "ui/models/messagerow.h"
#include "ui/models/rowtexts.h"
#include "ui/models/spoken.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/services.h"

#include <QHBoxLayout>

namespace tidings::ui {

ConstituentList::ConstituentList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ToneLabel(Tone::Text, this))
    , m_entries(new QVBoxLayout)
{
    setAccessibleName(tr("Messages"));
    m_heading->setFont(metrics::strongFont(font()));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_heading);
    layout->addLayout(m_entries);
    m_entries->setSpacing(metrics::tight);
    hide();
}

void ConstituentList::clear()
{
    hide();
    m_times.clear();
    m_sentences.clear();
    while (auto *const item = m_entries->takeAt(0)) {
        if (auto *const old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
}

void ConstituentList::setMessages(const QList<history::Record> &messages, qint64 count, Time now)
{
    // Who is on one of them stays there.
    qint64 focused = 0;
    for (auto sentence = m_sentences.cbegin(); sentence != m_sentences.cend(); ++sentence) {
        focused = sentence.value()->hasFocus() ? sentence.key() : focused;
    }
    clear();
    m_heading->setText(messageCount(count));
    for (const auto &message : messages.mid(0, mostShown)) {
        m_entries->addWidget(makeEntry(message, now));
    }
    if (const auto others = count - messages.size(); messages.size() >= mostShown && others > 0) {
        auto *const more = new LinkButton(this);
        more->setText(tr("and %Ln more", "messages", static_cast<int>(others)));
        connect(more, &QAbstractButton::clicked, this, &ConstituentList::moreRequested);
        m_entries->addWidget(more);
    }
    setVisible(!messages.isEmpty());
    if (auto *const again = m_sentences.value(focused)) {
        again->setFocus();
    }
}

void ConstituentList::renewTimes(Time now)
{
    for (const auto &[label, time] : m_times) {
        label->setText(timeText(time, now));
    }
}

QWidget *ConstituentList::makeEntry(const history::Record &message, Time now)
{
    const auto row = MessageRow::ofMessage(message);
    auto *const entry = new QWidget(this);
    auto *const sentence = new LinkButton(entry);
    sentence->setWords(row.sentence);
    sentence->setHint(ui::toolTip(row, now));
    sentence->setAccessibleName(spoken(accessibleText(row, now)));
    sentence->setFont(row.isUnread ? metrics::strongFont(font()) : font());
    sentence->setElided(true);
    m_sentences.insert(message.row, sentence);
    connect(sentence, &QAbstractButton::clicked, this, [this, at = message.row] { Q_EMIT chosen(at); });
    auto *const time = new ToneLabel(Tone::Muted, entry);
    time->setText(timeText(row.time, now));
    m_times.append({time, row.time});
    auto *const layout = new QGridLayout(entry);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::space);
    layout->setVerticalSpacing(0);
    layout->addWidget(sentence, 0, 0);
    layout->addWidget(time, 0, 1, Qt::AlignTrailing);
    layout->setColumnStretch(0, 1);
    if (!message.digest.link.isEmpty()) {
        layout->addWidget(makeLink(message), 1, 0, 1, 2);
    }
    return entry;
}

QWidget *ConstituentList::makeLink(const history::Record &message)
{
    auto *const line = new QWidget(this);
    auto *const link = new LinkButton(line);
    const auto &url = message.digest.link;
    link->setLink(linkLabel(message.digest.service, message.digest.kind), hostOf(url));
    link->setEnabled(linkState(url, message.verification).isOpened);
    connect(link, &QAbstractButton::clicked, this, [this, url] { Q_EMIT openRequested(QUrl(url, QUrl::StrictMode)); });
    auto *const host = new ToneLabel(Tone::Muted, line);
    host->setText(hostOf(url));
    host->setMinimumWidth(1);
    auto *const layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    layout->addSpacing(metrics::space);
    layout->addWidget(link);
    layout->addWidget(host, 1);
    return line;
}

} // namespace tidings::ui
