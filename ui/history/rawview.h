// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tidings::ui {

class FoldButton;
class JsonText;
class ToneLabel;

/// The message as it came, folded until one wants to see it, to be searched and copied. Laid out a part at a time, as
/// it is asked for, or as far as what is looked for.
class RawView final : public QWidget
{
    Q_OBJECT

public:
    /// Bytes laid out at once.
    static constexpr qsizetype part = qsizetype{64} * 1024;
    /// Parts that one step of a search lays out.
    static constexpr int mostSearchedParts = 16;

    explicit RawView(QWidget *parent = nullptr);
    ~RawView() override;

    void setMessage(const bus::Incoming &incoming);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void unfold(bool isUnfolded);
    [[nodiscard]] QWidget *makeTools();
    void showMore();
    /// From where the cursor is, and from the other end.
    void find(bool isBackward);
    [[nodiscard]] bool findFurtherOn(const QString &words);
    void say(const QString &words);

    FoldButton *m_fold;
    QPlainTextEdit *m_text;
    QPushButton *m_more;
    QLineEdit *m_words = nullptr;
    ToneLabel *m_found = nullptr;
    QWidget *m_tools;
    QByteArray m_message;
    std::unique_ptr<JsonText> m_rest;
};

/// The message as tidingsctl reads it: the body of a fedmsg one, {"topic", "headers", "body", "id"} of an AMQP one.
[[nodiscard]] QByteArray rawMessage(const bus::Incoming &incoming);

} // namespace tidings::ui
