// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/rules/choices.h"

#include <QDate>
#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace tidings::ui {

/// What is muted and until when, and whom and what one follows; each can be taken back.
class MutesPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MutesPage(const Clock &clock, QWidget *parent = nullptr);

    void setChoices(const QList<rules::Mute> &mutes, const rules::Followed &followed);
    /// Time has gone by: what is over is not listed any more.
    void renew();

Q_SIGNALS:
    void unmuteRequested(const rules::Mute &mute);
    void unfollowRequested(const rules::Followed &less);

private:
    void list();
    [[nodiscard]] QList<rules::Mute> present() const;
    void addHeading(const QString &words);
    void addNote(const QString &words);
    void addRow(const QString &words, const QString &detail, const QString &action, std::function<void()> run);

    const Clock &m_clock;
    QList<rules::Mute> m_mutes;
    rules::Followed m_followed;
    /// What is listed, and on which day: it is made anew only when that changes, for the sake of who is in it.
    QList<rules::Mute> m_listed;
    QDate m_day;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace tidings::ui
