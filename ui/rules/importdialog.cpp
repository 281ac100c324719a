// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/importdialog.h"

#include "ui/history/tonelabel.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tidings::ui {

ImportDialog::ImportDialog(qsizetype rules, const QStringList &notes, QWidget *parent)
    : QDialog(parent)
    , m_add(new QRadioButton(tr("Put them above the rules that are there"), this))
    , m_replace(new QRadioButton(tr("Put them in place of the rules that are there"), this))
{
    setWindowTitle(tr("Import rules"));
    auto *const heading = new ToneLabel(Tone::Text, this);
    heading->setText(counted(QT_TRANSLATE_N_NOOP("Words", "The file has %Ln rule"),
        QT_TRANSLATE_N_NOOP("Words", "The file has %Ln rules"), rules));
    heading->setFont(metrics::strongFont(font()));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::space);
    layout->addWidget(heading);
    if (auto *const view = notesView(notes, this)) {
        layout->addWidget(view, 1);
    }
    m_add->setChecked(true);
    layout->addWidget(m_add);
    layout->addWidget(m_replace);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(rules > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

bool ImportDialog::isReplacing() const
{
    return m_replace->isChecked();
}

NotesDialog::NotesDialog(const QString &title, const QString &words, const QStringList &notes, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *const heading = new ToneLabel(Tone::Text, this);
    heading->setText(words);
    heading->setFont(metrics::strongFont(font()));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::space);
    layout->addWidget(heading);
    if (auto *const view = notesView(notes, this)) {
        layout->addWidget(view, 1);
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QWidget *notesView(const QStringList &notes, QWidget *parent)
{
    if (notes.isEmpty()) {
        return nullptr;
    }
    auto *const view = new QPlainTextEdit(notes.join(u'\n'), parent);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(ImportDialog::tr("What could not be carried over"));
    view->setMinimumWidth(24 * view->fontMetrics().averageCharWidth() * 2);
    return view;
}

} // namespace tidings::ui
