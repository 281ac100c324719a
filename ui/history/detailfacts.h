// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace tidings::ui {

class CertificateView;
class LinkButton;
class ToneLabel;
enum class Tone;

/// Who and what a message is about, its link with the host it leads to, what its signature is worth, and why it is
/// shown.
class DetailFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailFacts(QWidget *parent = nullptr);

    void setRecord(const history::Record &record);
    /// To "Why shown".
    void focusReason();

Q_SIGNALS:
    void openRequested();
    /// A name was pressed.
    void searchRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLink();
    [[nodiscard]] QWidget *makeSignature();
    void setChips(QWidget *holder, const QStringList &names);
    void setLink(const history::Record &record);
    void setSignature(const history::Record &record);
    void tint();

    QFormLayout *m_form;
    QWidget *m_people;
    QWidget *m_packages;
    QWidget *m_linkRow = nullptr;
    LinkButton *m_link = nullptr;
    QLabel *m_host = nullptr;
    QLabel *m_mark = nullptr;
    ToneLabel *m_verdict = nullptr;
    QLabel *m_explanation = nullptr;
    CertificateView *m_certificate = nullptr;
    QLabel *m_reason;
    crypto::Verdict m_shown = crypto::Verdict::Invalid;
};

/// What a verdict is told in.
[[nodiscard]] Tone toneOf(crypto::Verdict verdict);

/// Whether the program opens the message's link: http or https, and from a sender one may trust. The words say why not;
/// they are empty if it does, and if there is no link at all.
struct LinkState
{
    bool isOpened = false;
    QString whyNot;
};
[[nodiscard]] LinkState linkState(const QString &link, const crypto::Verification &verification);

} // namespace tidings::ui
