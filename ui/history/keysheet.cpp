// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/keysheet.h"

#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <array>

namespace tidings::ui {

namespace {

struct Line
{
    const char *keys;
    const char *action;
};

constexpr std::array lines = {
    Line{QT_TRANSLATE_NOOP("Keys", "j or ↓, k or ↑"), QT_TRANSLATE_NOOP("Keys", "Next message, the one before")},
    Line{QT_TRANSLATE_NOOP("Keys", "Home"), QT_TRANSLATE_NOOP("Keys", "The newest message")},
    Line{QT_TRANSLATE_NOOP("Keys", "Space, ← and →"), QT_TRANSLATE_NOOP("Keys", "Unfold or fold a group")},
    Line{QT_TRANSLATE_NOOP("Keys", "Enter"),
        QT_TRANSLATE_NOOP("Keys", "Open the link; in a narrow window the details first")},
    Line{QT_TRANSLATE_NOOP("Keys", "u"), QT_TRANSLATE_NOOP("Keys", "Read or unread")},
    Line{QT_TRANSLATE_NOOP("Keys", "m"), QT_TRANSLATE_NOOP("Keys", "Mute what it is about")},
    Line{QT_TRANSLATE_NOOP("Keys", "e"), QT_TRANSLATE_NOOP("Keys", "Explain: why it is shown")},
    Line{QT_TRANSLATE_NOOP("Keys", "/"), QT_TRANSLATE_NOOP("Keys", "Search")},
    Line{QT_TRANSLATE_NOOP("Keys", "Esc"), QT_TRANSLATE_NOOP("Keys", "Back to the list; clear the search")},
    Line{QT_TRANSLATE_NOOP("Keys", "Ctrl+1 to Ctrl+4"), QT_TRANSLATE_NOOP("Keys", "All, unread, about me, problems")},
    Line{QT_TRANSLATE_NOOP("Keys", "F6"), QT_TRANSLATE_NOOP("Keys", "Next pane")},
    Line{QT_TRANSLATE_NOOP("Keys", "← and →, Shift, + and −"),
        QT_TRANSLATE_NOOP("Keys", "In the timeline: choose a bar, or several; zoom")},
    Line{QT_TRANSLATE_NOOP("Keys", "F8"), QT_TRANSLATE_NOOP("Keys", "Timeline")},
    Line{QT_TRANSLATE_NOOP("Keys", "F9"), QT_TRANSLATE_NOOP("Keys", "Sidebar")},
    Line{QT_TRANSLATE_NOOP("Keys", "F10"), QT_TRANSLATE_NOOP("Keys", "Menu")},
    Line{QT_TRANSLATE_NOOP("Keys", "Ctrl+Shift+A"), QT_TRANSLATE_NOOP("Keys", "Mark all read")},
    Line{QT_TRANSLATE_NOOP("Keys", "Ctrl+Z"), QT_TRANSLATE_NOOP("Keys", "Undo what the line below the list tells")},
    Line{QT_TRANSLATE_NOOP("Keys", "Ctrl+,"), QT_TRANSLATE_NOOP("Keys", "Preferences")},
    Line{QT_TRANSLATE_NOOP("Keys", "Ctrl+W, Ctrl+Q"), QT_TRANSLATE_NOOP("Keys", "Close the window, quit Tidings")},
    Line{QT_TRANSLATE_NOOP("Keys", "?"), QT_TRANSLATE_NOOP("Keys", "This list")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Keys", text);
}

} // namespace

KeySheet::KeySheet(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(metrics::gap);
    form->setVerticalSpacing(metrics::space);
    for (const auto &line : lines) {
        auto *const keys = new ToneLabel(Tone::Text, this);
        keys->setText(translated(line.keys));
        keys->setFont(metrics::strongFont(font()));
        auto *const action = new ToneLabel(Tone::Text, this);
        action->setText(translated(line.action));
        form->addRow(keys, action);
    }
    auto *const letters = new ToneLabel(Tone::Muted, this);
    letters->setText(tr("Single letters work in the list."));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::pane);
    layout->addLayout(form);
    layout->addWidget(letters);
    layout->addWidget(buttons);
}

} // namespace tidings::ui
