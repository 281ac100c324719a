// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QWidget>

namespace tidings::ui {

class FoldButton;
class TextBox;

/// What the certificate in a message says of itself, folded until one wants to see it, and read only then. Not there
/// for messages without one.
class CertificateView final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateView(QWidget *parent = nullptr);

    void setMessage(const bus::Incoming &incoming);

private:
    void unfold(bool isUnfolded);

    FoldButton *m_fold;
    TextBox *m_text;
    bus::Incoming m_incoming;
};

/// Subject, issuer, validity, key and fingerprint, each in a line; or that the certificate cannot be read. Empty for a
/// message without one.
[[nodiscard]] QString certificateText(const bus::Incoming &incoming);

} // namespace tidings::ui
