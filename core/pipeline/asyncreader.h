// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"
#include "core/pipeline/handover.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tidings::pipeline {

/// What the window asks the history. A newer question of a kind replaces an older one that waits, rows only those of the
/// same slot.
struct Question
{
    enum class Kind { Overview, Rows, Record };

    Kind kind = Kind::Overview;
    history::Query query;
    qint64 offset = 0;
    qint64 limit = 0;
    /// For Record.
    qint64 row = 0;
    /// The asker's own mark, handed back.
    quint64 token = 0;

    bool operator==(const Question &) const = default;
};

struct Answer
{
    Question question;
    history::Overview overview;
    /// For Rows; for Record one or none.
    QList<history::Record> rows;
    std::optional<history::Error> error;
};

/// The GUI thread's way to the history: asks here, on its own thread, and never waits; a reader on another thread answers.
class AsyncReader : public QObject
{
    Q_OBJECT

public:
    AsyncReader(const QString &path, const meta::Reading &reading, QObject *parent = nullptr);
    ~AsyncReader() override;

    void ask(const Question &question);
    /// The answers that have come, in order.
    [[nodiscard]] std::vector<Answer> take();

Q_SIGNALS:
    /// There is something to take().
    void answered();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::pipeline
