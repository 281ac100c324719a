// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/rules/rule.h"

#include <QMenu>

namespace tidings::ui {

/// What one can do about the kind of thing a message is: mute it, follow whom and what it names, make a rule of it.
class MessageMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// In place of what it offered before. Those who are followed already are not offered.
    void offer(const history::Record &record, const rules::Followed &followed);

Q_SIGNALS:
    void muteRequested();
    void followRequested(const rules::Followed &more);
    void ruleRequested();

private:
    void addFollow(const QString &name, const rules::Followed &more);
};

} // namespace tidings::ui
