// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/pathedit.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace tidings::ui {

using namespace Qt::StringLiterals;

PathEdit::PathEdit(QWidget *parent)
    : QLineEdit(parent)
{
    // Paths are read from the left everywhere.
    setLayoutDirection(Qt::LeftToRight);
    auto *const look = addAction(themedIcon(u"document-open"_s, u"action/folder"_s), TrailingPosition);
    look->setText(tr("Look for the file"));
    look->setToolTip(look->text());
    look->setShortcut(Qt::ALT | Qt::Key_Down);
    look->setShortcutContext(Qt::WidgetShortcut);
    connect(look, &QAction::triggered, this, &PathEdit::browse);
}

void PathEdit::browse()
{
    auto *const dialog = new QFileDialog(window(), tr("Look for the file"), QFileInfo(text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setText(path);
        Q_EMIT editingFinished();
    });
    dialog->open();
}

} // namespace tidings::ui
