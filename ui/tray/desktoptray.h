// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/backgroundstatus.h"
#include "ui/tray/statusnotifieritem.h"

#include <memory>

namespace tidings::tray {

/// The tray of whatever desktop this is: a StatusNotifierItem, and as long as nobody has a StatusNotifierWatcher, on
/// X11 with a system tray, an icon of the older kind. In a sandbox with neither, a line in the desktop's list of what
/// runs in the background. For the GUI thread; needs a QApplication.
class DesktopTray : public Tray
{
    Q_OBJECT

public:
    DesktopTray(const QDBusConnection &bus, const Clock &clock, bool isSandboxed, QObject *parent = nullptr);

    void setState(const TrayState &state) override;
    [[nodiscard]] bool isHosted() const override;
    /// How it is shown, in a word for a report: "StatusNotifierItem", "XEmbed", "background portal", "none".
    [[nodiscard]] QString kind() const;

private:
    void forward(Tray &tray);
    void fallBack();
    void onItemHosted(bool isHosted);
    void noteHosted();
    void tellBackground();

    const Clock &m_clock;
    TrayState m_state;
    StatusNotifierItem m_item;
    /// Nothing as long as it is not needed, or cannot work. Waits for a tray that comes later.
    std::unique_ptr<Tray> m_older;
    bool m_wasHosted = false;
    /// Only in a sandbox.
    std::unique_ptr<BackgroundStatus> m_background;
};

} // namespace tidings::tray
