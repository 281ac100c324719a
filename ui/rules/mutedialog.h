// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/rules/mute.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace tidings::ui {

/// Asks what of a message is to be muted, and how long. Offers only what the message has.
class MuteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `what` is chosen at first, if the message has it. The clock has to outlive it.
    MuteDialog(const meta::Digest &digest, rules::MuteWhat what, const Clock &clock, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const rules::Mute &mute);

private:
    const Clock &m_clock;
    QList<rules::Mute> m_possible;
    QButtonGroup *m_what;
    QComboBox *m_period;
};

} // namespace tidings::ui
