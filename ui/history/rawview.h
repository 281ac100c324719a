// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace tidings::ui {

class FoldButton;
class JsonText;

/// The message as it came, folded until one wants to see it. Laid out a part at a time, as it is asked for.
class RawView final : public QWidget
{
    Q_OBJECT

public:
    /// Bytes laid out at once.
    static constexpr qsizetype part = qsizetype{64} * 1024;

    explicit RawView(QWidget *parent = nullptr);
    ~RawView() override;

    void setMessage(const bus::Incoming &incoming);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void unfold(bool isUnfolded);
    void showMore();

    FoldButton *m_fold;
    QPlainTextEdit *m_text;
    QPushButton *m_more;
    QByteArray m_message;
    std::unique_ptr<JsonText> m_rest;
};

/// The message as tidingsctl reads it: the body of a fedmsg one, {"topic", "headers", "body", "id"} of an AMQP one.
[[nodiscard]] QByteArray rawMessage(const bus::Incoming &incoming);

} // namespace tidings::ui
