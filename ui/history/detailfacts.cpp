// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/detailfacts.h"

#include "ui/history/certificateview.h"
#include "ui/history/explanationview.h"
#include "ui/history/flowlayout.h"
#include "ui/history/linkbutton.h"
#include "ui/history/relatedsearch.h"
#include "ui/history/tonelabel.h"
#include "ui/models/buttontext.h"
#include "ui/models/messagerow.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/services.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QToolButton>
#include <QUrl>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChips = 12;
constexpr qsizetype longestChip = 30;

} // namespace

Tone toneOf(crypto::Verdict verdict)
{
    switch (concern(verdict)) {
    case Concern::Problem:
        return Tone::Problem;
    case Concern::Attention:
        return Tone::Attention;
    case Concern::None:
        break;
    }
    return verdict == crypto::Verdict::Valid ? Tone::Good : Tone::Muted;
}

QString hostOf(const QString &link)
{
    return QString::fromLatin1(QUrl(link).host(QUrl::FullyEncoded).toLatin1());
}

LinkState linkState(const QString &link, const crypto::Verification &verification)
{
    if (link.isEmpty()) {
        return {};
    }
    if (!isWebLink(link)) {
        return {.whyNot = QCoreApplication::translate(
                    "Links", "The link is not opened: it leads neither to http nor to https.")};
    }
    if (!verification.isTrusted()) {
        return {.whyNot = QCoreApplication::translate(
                    "Links", "%1. The link is not opened.", "what is wrong with the signature")
                              .arg(verdictSentence(verification.verdict))};
    }
    return {.isOpened = true};
}

DetailFacts::DetailFacts(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_people(new QWidget(this))
    , m_packages(new QWidget(this))
    , m_reason(new ToneLabel(Tone::Text, this))
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(metrics::wide);
    m_form->setVerticalSpacing(10);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (auto *const holder : {m_people, m_packages}) {
        holder->setLayout(new FlowLayout(metrics::tight));
        holder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    m_reason->setObjectName(u"reason"_s);
    m_reason->setWordWrap(true);
    m_reason->setMinimumWidth(1);
    m_reason->setFocusPolicy(Qt::StrongFocus);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);

    const auto add = [this](const QString &label, QWidget *field) {
        auto *const words = new ToneLabel(Tone::Muted, this);
        words->setText(label);
        words->setMinimumWidth(76);
        words->align(Qt::AlignTrailing | Qt::AlignVCenter);
        field->setAccessibleName(label);
        words->setBuddy(field);
        m_form->addRow(words, field);
        m_form->setAlignment(words, Qt::AlignTop);
    };
    add(tr("People"), m_people);
    add(tr("Packages"), m_packages);
    add(tr("Links"), m_linkRow = makeLink());
    add(tr("Related"), makeRelated());
    add(tr("Signature"), makeSignature());
    add(tr("Why shown"), makeReason());
}

QWidget *DetailFacts::makeLink()
{
    auto *const row = new QWidget(this);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    m_link = new LinkButton(row);
    m_host = new ToneLabel(Tone::Muted, row);
    m_host->setMinimumWidth(1);
    layout->addWidget(m_link);
    layout->addWidget(m_host, 1);
    connect(m_link, &QAbstractButton::clicked, this, &DetailFacts::openRequested);
    return row;
}

QWidget *DetailFacts::makeRelated()
{
    m_related = new LinkButton(this);
    m_related->setElided(true);
    connect(m_related, &QAbstractButton::clicked, this, [this] { Q_EMIT relatedRequested(m_relatedSearch); });
    return m_related;
}

QWidget *DetailFacts::makeSignature()
{
    auto *const field = new QWidget(this);
    auto *const layout = new QGridLayout(field);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(metrics::hair);
    m_mark = new QLabel(field);
    m_verdict = new ToneLabel(Tone::Text, field);
    m_explanation = new ToneLabel(Tone::Muted, field);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumWidth(1);
    layout->addWidget(m_mark, 0, 0);
    layout->addWidget(m_verdict, 0, 1);
    m_certificate = new CertificateView(field);
    layout->addWidget(m_explanation, 1, 0, 1, 2);
    layout->addWidget(m_certificate, 2, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    return field;
}

QWidget *DetailFacts::makeReason()
{
    auto *const field = new QWidget(this);
    auto *const layout = new QVBoxLayout(field);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::hair);
    m_rules = new ExplanationView(field);
    layout->addWidget(m_reason);
    layout->addWidget(m_rules);
    connect(m_rules, &ExplanationView::ruleRequested, this, &DetailFacts::ruleRequested);
    return field;
}

void DetailFacts::setChoices(const rules::Choices &choices, const Clock &clock)
{
    m_rules->setChoices(choices, clock);
}

void DetailFacts::setRecord(const history::Record &record, const history::Record &message)
{
    setChips(m_people, history::SearchTerm::Field::User, record.digest.usernames);
    setChips(m_packages, history::SearchTerm::Field::Package, record.digest.packages);
    setLink(record);
    setRelated(record);
    setSignature(record);
    m_reason->setText(breakable(decisionText(record.decision)));
    m_rules->setRecord(message);
}

void DetailFacts::setChips(QWidget *holder, history::SearchTerm::Field field, const QStringList &names)
{
    while (auto *const item = holder->layout()->takeAt(0)) {
        if (auto *const old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const auto &name : names.mid(0, mostChips)) {
        auto *const chip = new QToolButton(holder);
        chip->setText(buttonText(name, longestChip));
        chip->setAccessibleName(tr("Search for %1").arg(name));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, field, name] {
            Q_EMIT searchRequested(history::toText(history::SearchTerm{.field = field, .text = name}));
        });
        holder->layout()->addWidget(chip);
        // The row's name stands in line with the first chip, however many lines there are.
        m_form->labelForField(holder)->setFixedHeight(chip->sizeHint().height());
    }
    if (names.size() > mostChips) {
        auto *const rest = new ToneLabel(Tone::Muted, holder);
        rest->setText(tr("and %Ln more", "names", static_cast<int>(names.size() - mostChips)));
        holder->layout()->addWidget(rest);
    }
    m_form->setRowVisible(holder, !names.isEmpty());
}

void DetailFacts::setLink(const history::Record &record)
{
    const auto &link = record.digest.link;
    const auto state = linkState(link, record.verification);
    m_form->setRowVisible(m_linkRow, !link.isEmpty());
    m_link->setLink(linkLabel(record.digest.service, record.digest.kind), hostOf(link));
    m_link->setEnabled(state.isOpened);
    m_host->setText(hostOf(link));
}

void DetailFacts::setRelated(const history::Record &record)
{
    const auto related = relatedSearch(record);
    m_relatedSearch = related.text;
    m_related->setWords(related.label);
    m_related->setHint(related.label);
    m_related->setAccessibleName(tr("Show what is related: %1").arg(related.label));
    m_form->setRowVisible(m_related, !related.text.isEmpty());
}

void DetailFacts::setSignature(const history::Record &record)
{
    const auto &verification = record.verification;
    m_shown = verification.verdict;
    m_verdict->setTone(toneOf(verification.verdict));
    m_verdict->setText(verdictWord(verification.verdict));
    QStringList lines;
    if (!verification.signer.isEmpty()) {
        lines << tr("Signed by %1").arg(verification.signer);
    }
    lines << crypto::explain(verification) << (verification.isTrusted() ? QString() : verification.detail);
    if (verification.isValid() && record.incoming.form == bus::Form::Fedmsg) {
        lines << tr("With SHA-1, as the protocol of this bus has it");
    }
    lines.removeAll(QString());
    m_explanation->setText(breakable(lines.join(u'\n')));
    m_explanation->setVisible(!lines.isEmpty());
    m_certificate->setMessage(record.incoming);
    tint();
}

void DetailFacts::tint()
{
    m_mark->setPixmap(glyph(
        markGlyph(m_shown), colorOf(toneOf(m_shown), palette()), metrics::iconSize(style()), devicePixelRatioF()));
}

void DetailFacts::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
    if (m_rules->isVisibleTo(this)) {
        m_rules->unfold();
    }
}

void DetailFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
}

} // namespace tidings::ui
