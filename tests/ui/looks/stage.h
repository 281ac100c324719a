// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/language.h"
#include "core/pipeline/asyncreader.h"
#include "core/rules/choices.h"
#include "tests/support/movedclock.h"
#include "tests/ui/looks/messages.h"
#include "tests/ui/looks/palettes.h"
#include "ui/history/historywindow.h"
#include "ui/history/listview.h"

#include <QSettings>
#include <QTemporaryDir>

#include <map>

namespace tidings::test {

/// How long it may take, on a machine that has other things to do, in milliseconds.
inline constexpr int patience = 60'000;

/// The real reader of a history, and knows whether all that was asked is answered.
class WatchedHistory final : public pipeline::HistorySource
{
public:
    explicit WatchedHistory(const QString &path);

    void ask(const pipeline::Question &question) override;
    [[nodiscard]] std::vector<pipeline::Answer> take() override;
    [[nodiscard]] bool isSettled() const { return m_waiting.empty(); }

private:
    pipeline::AsyncReader m_reader;
    /// The newest of its kind and item: an older one is not answered.
    std::map<std::pair<pipeline::Question::Kind, qint64>, pipeline::Question> m_waiting;
};

/// Everything around a window that its looks depend on, fixed: style, palette, font, language, time, and a week of
/// messages. One at a time.
class Stage
{
public:
    Stage(Theme theme, const QString &language);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] WatchedHistory &history() { return *m_history; }
    /// Somebody who has just started to use the program.
    void useEmptyHistory();
    /// One that is not there to be read.
    void useNoHistory();
    /// marta's rules, mutes and those she follows.
    [[nodiscard]] rules::Choices choices() const;

    /// The history window, connected, on the place where one looks at all messages; has to be the first thing shown.
    [[nodiscard]] ui::HistoryWindow &openWindow(QSize size);
    [[nodiscard]] ui::ListView &list() const;
    /// The group of ines' builds.
    void unfoldGroup();
    /// By id; selects it, too.
    void showMessage(const QString &id);
    void search(const QString &text);

    /// Any other window or dialog, which is kept until the end.
    template <class Window>
    Window &open(std::unique_ptr<Window> window, QSize size = {})
    {
        auto &opened = *window;
        show(std::move(window), size);
        return opened;
    }

    /// Waits until nothing is on its way to the window any more.
    void settle();
    [[nodiscard]] QImage picture(QWidget &widget);

private:
    void show(std::unique_ptr<QWidget> window, QSize size);

    QTemporaryDir m_folder;
    MovedClock m_clock{picturedAt};
    QSettings m_settings;
    app::Language m_language;
    std::unique_ptr<WatchedHistory> m_history;
    std::unique_ptr<ui::HistoryWindow> m_window;
    std::vector<std::unique_ptr<QWidget>> m_others;
};

} // namespace tidings::test
