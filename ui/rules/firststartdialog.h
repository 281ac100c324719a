// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/presets.h"

#include <QDialog>

#include <memory>

class QButtonGroup;

namespace Ui {
class FirstStartDialog;
} // namespace Ui

namespace tidings::ui {

class ToneLabel;

/// Asks once who the reader is, which bus to listen to, and what for. The program works whatever is answered.
class FirstStartDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Answer
    {
        /// May be empty.
        QString user;
        QString profile;
        rules::Preset preset = rules::Preset::PackagerQuiet;
        bool startsAtLogin = true;
    };

    /// The profiles one can choose from, the present one first.
    explicit FirstStartDialog(const QStringList &profiles, QWidget *parent = nullptr);
    ~FirstStartDialog() override;
    Q_DISABLE_COPY_MOVE(FirstStartDialog)

Q_SIGNALS:
    void started(const Answer &answer);
    /// "Not now" or Escape. A window that is closed is no answer: the end of the session closes it, too.
    void putOff();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPresets();
    void checkName();
    [[nodiscard]] rules::Preset preset() const;
    void start();
    void setFonts();

    std::unique_ptr<Ui::FirstStartDialog> m_ui;
    QButtonGroup *m_presets;
    ToneLabel *m_userNote;
};

} // namespace tidings::ui
