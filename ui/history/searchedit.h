// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/searchquery.h"

#include <QLineEdit>
#include <QStringListModel>

class QCompleter;

namespace tidings::ui {

/// The line in the search field. Completes keywords and what stands behind them.
class SearchEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// Names offered at once.
    static constexpr int mostOffered = 30;

    explicit SearchEdit(QWidget *parent = nullptr);

    /// Names that have been asked for; they are not shown where something else has been typed since.
    void offerNames(history::SearchTerm::Field field, const QString &beginning, const QStringList &names);
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    /// What is stored decides.
    void namesWanted(tidings::history::SearchTerm::Field field, const QString &beginning);
    void downPressed();
    void escapePressed();
    /// Backspace where nothing stands before the cursor.
    void backPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is being typed at the end of the text: behind the last blank.
    struct Token
    {
        qsizetype start = 0;
        std::optional<history::SearchTerm::Field> field;
        /// Without keyword and quotation mark.
        QString beginning;
    };

    [[nodiscard]] std::optional<Token> token() const;
    void complete();
    void offer(const QStringList &words);
    void take(const QString &word);

    QStringListModel m_offered;
    QCompleter *m_completer;
};

} // namespace tidings::ui
