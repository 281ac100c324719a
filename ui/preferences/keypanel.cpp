// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keypanel.h"

#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

KeyPanel::KeyPanel(QWidget *parent)
    : QWidget(parent)
    , m_key(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_make(new QPushButton(this))
    , m_forget(new QPushButton(tr("Forget key"), this))
    , m_words(new ToneLabel(Tone::Muted, this))
{
    m_key->setObjectName(u"publicKey"_s);
    m_key->setAccessibleName(tr("Your public key"));
    m_key->setReadOnly(true);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_copy->setObjectName(u"copyKey"_s);
    m_copy->setToolTip(tr("Give it to whoever runs the gateway."));
    m_make->setObjectName(u"makeKey"_s);
    m_forget->setObjectName(u"forgetKey"_s);
    m_words->setObjectName(u"keyWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space);
    for (auto *const button : {m_copy, m_make, m_forget}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    layout->addWidget(m_key);
    layout->addLayout(buttons);
    layout->addWidget(m_words);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_key->text());
        setWords(tr("The public key is copied. Give it to whoever runs the gateway."));
    });
    connect(m_make, &QPushButton::clicked, this, &KeyPanel::make);
    connect(m_forget, &QPushButton::clicked, this, &KeyPanel::forgetRequested);
    setPublicKey({});
    setWords({});
}

void KeyPanel::setPublicKey(const QString &key)
{
    m_key->setText(key);
    m_key->setCursorPosition(0);
    for (auto *const widget : std::initializer_list<QWidget *>{m_key, m_copy, m_forget}) {
        widget->setVisible(!key.isEmpty());
    }
    m_make->setText(key.isEmpty() ? tr("Make a key") : tr("Make a new key…"));
}

void KeyPanel::make()
{
    if (m_key->text().isEmpty()) {
        Q_EMIT makeRequested(false);
        return;
    }
    auto *const box = new QMessageBox(QMessageBox::Question, tr("Make a new key"),
        tr("Make a new key instead of the one there is?"), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("The old one is gone for good, and you are not let in before whoever runs the gateway has the public half "
           "of the new one."));
    auto *const agree = box->addButton(tr("Make a new key"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(agree, &QAbstractButton::clicked, this, [this] { Q_EMIT makeRequested(true); });
    box->open();
}

void KeyPanel::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace tidings::ui
