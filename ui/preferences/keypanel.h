// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tidings::ui {

class ToneLabel;

/// The key that a profile signs in with: its public half, to be copied and given to whoever runs the gateway. The
/// secret half is nowhere to be seen.
class KeyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPanel(QWidget *parent = nullptr);

    /// Empty: there is none yet.
    void setPublicKey(const QString &key);
    /// What became of it; empty: nothing.
    void setWords(const QString &words);

Q_SIGNALS:
    /// `isNew`: instead of the one that there is, which somebody has agreed to.
    void makeRequested(bool isNew);
    void forgetRequested();

private:
    void make();

    QLineEdit *m_key;
    QPushButton *m_copy;
    QPushButton *m_make;
    QPushButton *m_forget;
    ToneLabel *m_words;
};

} // namespace tidings::ui
