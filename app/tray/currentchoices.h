// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/settings.h"
#include "core/rules/providers/providers.h"

namespace tidings::app {

/// What rules decide by at this moment: what the reader has chosen, and what is known of their packages. Asks only for
/// what a rule wants to know. For the GUI thread.
class CurrentChoices : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    CurrentChoices(const Settings &settings, const Clock &clock);

    [[nodiscard]] rules::Choices choices() const;
    /// Asks again for what nobody answered: somebody may now.
    void retry() { m_providers.retry(); }
    /// What could not be found out, in words.
    [[nodiscard]] const QStringList &troubles() const { return m_providers.troubles(); }

Q_SIGNALS:
    void changed();

private:
    const Settings &m_settings;
    rules::Providers m_providers;
};

} // namespace tidings::app
