// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/store.h"
#include "core/pipeline/asyncreader.h"
#include "tests/support/movedclock.h"
#include "ui/history/historywindow.h"
#include "ui/history/listview.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTemporaryDir>

class QLineEdit;

namespace tidings::test {

/// The history window with all it needs, over a database in a temporary folder or over a source of the test's own.
class WindowFixture
{
public:
    /// Over a database.
    WindowFixture();
    explicit WindowFixture(pipeline::HistorySource &source);
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// Writes them, and tells the window if there is one.
    void store(std::vector<history::Record> records);
    /// In the history, which then tells the window.
    void markRead(const QList<qint64> &rows);
    /// Old ones go, and nobody is told.
    void prune(const history::Retention &retention);
    /// As something else than this program may have left it.
    void change(const QString &sql);
    /// Makes the window and shows it in this size.
    void open(QSize size = {1300, 700});
    /// As when the program ends.
    void close();

    [[nodiscard]] ui::HistoryWindow &window() { return *m_window; }
    [[nodiscard]] MovedClock &clock() { return m_clock; }
    [[nodiscard]] ui::ListView *list() const;
    [[nodiscard]] QLineEdit *search() const;
    [[nodiscard]] QWidget *sidebar() const;
    [[nodiscard]] QWidget *details() const;
    /// The visible button that says so; null if there is none.
    [[nodiscard]] QAbstractButton *button(const QString &words) const;
    /// What the list's rows say, without isolates.
    [[nodiscard]] QStringList rows() const;
    /// What the visible labels in a widget say, line by line, without isolates and places for breaks.
    [[nodiscard]] static QString textIn(const QWidget *widget);
    [[nodiscard]] QString detailText() const { return textIn(details()); }
    /// To the list.
    void press(Qt::Key key);
    void press(char letter);
    /// The named widget below the window that is visible, or null.
    [[nodiscard]] QWidget *named(const QString &accessibleName) const;

private:
    QTemporaryDir m_folder;
    MovedClock m_clock;
    QSettings m_settings;
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<pipeline::AsyncReader> m_reader;
    pipeline::HistorySource *m_source = nullptr;
    std::unique_ptr<ui::HistoryWindow> m_window;
};

} // namespace tidings::test
