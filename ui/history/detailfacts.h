// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/history/searchquery.h"
#include "core/rules/choices.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace tidings {
class Clock;
} // namespace tidings

namespace tidings::ui {

class CertificateView;
class ExplanationView;
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

    /// `message`: the one that the rules decided about, of an item its newest.
    void setRecord(const history::Record &record, const history::Record &message);
    /// The rules as they are now, to explain by. The clock has to outlive it.
    void setChoices(const rules::Choices &choices, const Clock &clock);
    /// To "Why shown", with all that there is to say of it.
    void focusReason();

Q_SIGNALS:
    void openRequested();
    /// A name was pressed.
    void searchRequested(const QString &name);
    /// This is to be searched for, and nothing else.
    void relatedRequested(const QString &search);
    /// One of the rules, by its place, is to be opened.
    void ruleRequested(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLink();
    [[nodiscard]] QWidget *makeRelated();
    [[nodiscard]] QWidget *makeSignature();
    [[nodiscard]] QWidget *makeReason();
    void setChips(QWidget *holder, history::SearchTerm::Field field, const QStringList &names);
    void setLink(const history::Record &record);
    void setRelated(const history::Record &record);
    void setSignature(const history::Record &record);
    void tint();

    QFormLayout *m_form;
    QWidget *m_people;
    QWidget *m_packages;
    QWidget *m_linkRow = nullptr;
    LinkButton *m_link = nullptr;
    QLabel *m_host = nullptr;
    LinkButton *m_related = nullptr;
    QString m_relatedSearch;
    QLabel *m_mark = nullptr;
    ToneLabel *m_verdict = nullptr;
    QLabel *m_explanation = nullptr;
    CertificateView *m_certificate = nullptr;
    QLabel *m_reason;
    ExplanationView *m_rules = nullptr;
    crypto::Verdict m_shown = crypto::Verdict::Invalid;
};

/// What a verdict is told in.
[[nodiscard]] Tone toneOf(crypto::Verdict verdict);

/// The host of a link as the network has it: a letter that looks like another is seen to be one.
[[nodiscard]] QString hostOf(const QString &link);

/// Whether the program opens the message's link: http or https, and from a sender one may trust. The words say why not;
/// they are empty if it does, and if there is no link at all.
struct LinkState
{
    bool isOpened = false;
    QString whyNot;
};
[[nodiscard]] LinkState linkState(const QString &link, const crypto::Verification &verification);

} // namespace tidings::ui
