// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/exportdialog.h"

#include <QStandardPaths>

#include <utility>

namespace tidings::ui {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(pipeline::ExportRequest what, QWidget *parent)
    : QFileDialog(parent, tr("Export"))
    , m_what(std::move(what))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("JSON, a message each line (*.jsonl)")});
    setDefaultSuffix(u"csv"_s);
    connect(this, &QFileDialog::filterSelected, this,
        [this](const QString &filter) { setDefaultSuffix(filter.contains(u"*.jsonl") ? u"jsonl"_s : u"csv"_s); });
    selectFile(u"tidings.csv"_s);
    connect(this, &QFileDialog::fileSelected, this, &ExportDialog::onFileSelected);
}

void ExportDialog::onFileSelected(const QString &file)
{
    m_what.file = file;
    m_what.format = history::textFormatOf(file);
    Q_EMIT chosen(m_what);
}

} // namespace tidings::ui
