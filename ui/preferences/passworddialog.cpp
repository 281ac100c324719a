// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/passworddialog.h"

#include "core/text/plaintext.h"
#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using credentials::Keep;

namespace {

constexpr int longestPassword = 1000;
constexpr qsizetype nameLimit = 60;

ToneLabel *name(const QString &text, QWidget *parent)
{
    auto *const label = new ToneLabel(Tone::Text, parent);
    label->setText(text::plainLine(text, nameLimit));
    return label;
}

} // namespace

PasswordDialog::PasswordDialog(const credentials::Account &account, bool hasKeyring, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
{
    setWindowTitle(tr("Password"));
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longestPassword);
    m_password->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(metrics::wide);
    form->setVerticalSpacing(metrics::space);
    form->addRow(tr("Profile"), name(account.profile, this));
    form->addRow(tr("Account"), name(account.name, this));
    form->addRow(tr("Password"), m_password);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole);
    m_set->setEnabled(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::wide);
    layout->addLayout(form);
    layout->addWidget(makeKeep(hasKeyring));
    layout->addWidget(buttons);
    connect(m_password, &QLineEdit::textChanged, this, [this] { m_set->setEnabled(!m_password->text().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_password->setFocus();
}

PasswordDialog::~PasswordDialog()
{
    (void)takeSecret();
}

QWidget *PasswordDialog::makeKeep(bool hasKeyring)
{
    if (!hasKeyring) {
        auto *const words = new ToneLabel(Tone::Muted, this);
        words->setObjectName(u"noKeyring"_s);
        words->setText(tr("There is no keyring: it is kept until Tidings ends."));
        words->setWordWrap(true);
        return words;
    }
    m_keep = new QCheckBox(tr("Keep it in the keyring"), this);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setToolTip(tr("Else it is kept until Tidings ends."));
    m_keep->setChecked(true);
    return m_keep;
}

Secret PasswordDialog::takeSecret()
{
    // Shares its memory with the field's own.
    auto text = m_password->text();
    auto secret = Secret::takenFrom(text);
    m_password->clear();
    return secret;
}

Keep PasswordDialog::where() const
{
    return m_keep != nullptr && m_keep->isChecked() ? Keep::InKeyring : Keep::ForSession;
}

} // namespace tidings::ui
