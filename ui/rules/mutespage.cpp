// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/mutespage.h"

#include "core/meta/relativetime.h"
#include "ui/history/tonelabel.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace tidings::ui {

MutesPage::MutesPage(const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    list();
}

void MutesPage::setChoices(const QList<rules::Mute> &mutes, const rules::Followed &followed)
{
    if (mutes == m_mutes && followed == m_followed) {
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_mutes = mutes;
    m_followed = followed;
    list();
    if (auto *const first = widget()->findChild<QPushButton *>(); hadFocus && first) {
        first->setFocus();
    }
}

void MutesPage::renew()
{
    if (present() != m_listed || meta::dayOf(m_clock.now()) != m_day) {
        list();
    }
}

QList<rules::Mute> MutesPage::present() const
{
    auto mutes = m_mutes;
    mutes.removeIf([now = m_clock.now()](const rules::Mute &mute) { return rules::isOver(mute, now); });
    return mutes;
}

void MutesPage::list()
{
    const auto now = m_clock.now();
    m_listed = present();
    m_day = meta::dayOf(now);
    auto *const content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    m_rows->setSpacing(metrics::space);
    addHeading(tr("Muted"));
    if (m_listed.isEmpty()) {
        addNote(tr("Nothing is muted. Press m on a message in the history to mute what it is about."));
    }
    for (const auto &mute : std::as_const(m_listed)) {
        addRow(
            muteChoice(mute), untilText(mute.until, now), tr("Unmute"), [this, mute] { Q_EMIT unmuteRequested(mute); });
    }
    m_rows->addSpacing(metrics::wide);
    addHeading(tr("Followed"));
    if (m_followed == rules::Followed()) {
        addNote(tr("You follow nobody. The menu of a message in the history has Follow."));
    }
    for (const auto &user : std::as_const(m_followed.users)) {
        addRow(user, tr("a person"), tr("Unfollow"), [this, user] { Q_EMIT unfollowRequested({.users = {user}}); });
    }
    for (const auto &package : std::as_const(m_followed.packages)) {
        addRow(package, tr("a package"), tr("Unfollow"),
            [this, package] { Q_EMIT unfollowRequested({.packages = {package}}); });
    }
    m_rows->addStretch(1);
    setWidget(content);
}

void MutesPage::addHeading(const QString &words)
{
    auto *const label = new ToneLabel(Tone::Text);
    label->setText(words);
    label->setFont(metrics::headingFont(font()));
    m_rows->addWidget(label);
}

void MutesPage::addNote(const QString &words)
{
    auto *const label = new ToneLabel(Tone::Muted);
    label->setText(words);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_rows->addWidget(label);
}

void MutesPage::addRow(const QString &words, const QString &detail, const QString &action, std::function<void()> run)
{
    auto *const name = new ToneLabel(Tone::Text);
    name->setText(breakable(words));
    auto *const more = new ToneLabel(Tone::Muted);
    more->setText(detail);
    for (auto *const label : {name, more}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto *const button = new QPushButton(action);
    button->setAccessibleName(tr("%1: %2", "a command, and for what").arg(action, words));
    // Later: what it leads to takes this very button away.
    connect(button, &QPushButton::clicked, this, std::move(run), Qt::QueuedConnection);
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::wide);
    row->addWidget(name, 2);
    row->addWidget(more, 1);
    row->addWidget(button);
    m_rows->addLayout(row);
}

} // namespace tidings::ui
