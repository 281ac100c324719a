// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tidings::ui {

class ToneLabel;

/// The public key that a gateway has to have, with its fingerprint; and a warning when it is another one than was seen.
class ServerKeyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerKeyPanel(QWidget *parent = nullptr);

    /// In Z85. `seen`: by which it was connected to; empty: never. What is being typed stays.
    void setKeys(const QString &key, const QString &seen);
    [[nodiscard]] bool isTyping() const;

Q_SIGNALS:
    /// Without blanks around it.
    void chosen(const QString &key);
    /// Somebody says that the new one is right.
    void accepted();

private:
    QLineEdit *m_key;
    ToneLabel *m_words;
    QPushButton *m_accept;
};

} // namespace tidings::ui
