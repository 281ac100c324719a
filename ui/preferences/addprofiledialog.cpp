// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/addprofiledialog.h"

#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

} // namespace

AddProfileDialog::AddProfileDialog(QStringList taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(this))
    , m_bus(new QComboBox(this))
    , m_trouble(new ToneLabel(Tone::Problem, this))
{
    setWindowTitle(tr("Add a profile"));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(longestName);
    m_bus->setObjectName(u"bus"_s);
    m_bus->addItem(tr("AMQP (fedora-messaging)"), u"amqp"_s);
    m_bus->addItem(tr("ZeroMQ (fedmsg)"), u"zeromq"_s);
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(metrics::wide);
    form->setVerticalSpacing(metrics::space);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Bus"), m_bus);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::wide);
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &AddProfileDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString AddProfileDialog::name() const
{
    return m_name->text().trimmed();
}

QString AddProfileDialog::bus() const
{
    return m_bus->currentData().toString();
}

void AddProfileDialog::check()
{
    const bool isTaken = m_taken.contains(name());
    const bool isPrintable = std::ranges::all_of(name(), [](QChar c) { return c.isPrint(); });
    m_trouble->setText(isTaken ? tr("There is a profile of that name.") : QString());
    m_add->setEnabled(!name().isEmpty() && !isTaken && isPrintable);
}

} // namespace tidings::ui
