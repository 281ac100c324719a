// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program.h"

#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QWebSocket>

#include <functional>
#include <memory>

namespace tidings::test {

/// A real browser without a window, Chromium, that shows one page; talks to nobody but loopback.
class HeadlessBrowser
{
public:
    /// Empty if there is none on this machine.
    [[nodiscard]] static QString program();

    /// Ends the test if the page does not come.
    explicit HeadlessBrowser(const QString &page);
    ~HeadlessBrowser();
    Q_DISABLE_COPY_MOVE(HeadlessBrowser)

    /// The text that somebody would see; waits until there is a page.
    [[nodiscard]] QString text();
    /// What a JavaScript expression gives.
    QJsonValue evaluate(const QString &expression);
    void showDark();
    void takePicture(const QString &path);
    /// Of the browser itself, for who wonders.
    [[nodiscard]] QString said() { return m_program->said(); }

private:
    void demand(const std::function<bool()> &isSo, const char *otherwise);
    QJsonObject call(const QString &method, const QJsonObject &parameters);
    [[nodiscard]] QUrl debuggerOf(const QString &page) const;

    QTemporaryDir m_home;
    std::unique_ptr<Program> m_program;
    QWebSocket m_socket;
    QHash<int, QJsonObject> m_answers;
    int m_lastCall = 0;
};

} // namespace tidings::test
