// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace tidings::ui {

class ToneLabel;

/// What a report of a defect needs, to be looked at and copied.
class AboutPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);

    void setDiagnostics(const QString &text);

Q_SIGNALS:
    /// The page is looked at.
    void diagnosticsWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void copy();

    QPlainTextEdit *m_text;
    ToneLabel *m_done;
};

} // namespace tidings::ui
