// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/handover.h"
#include "core/pipeline/historysource.h"

#include <QString>

#include <memory>
#include <vector>

namespace tidings::pipeline {

/// The GUI thread's way to the history: asks here, on its own thread, and never waits; a reader on another thread
/// answers. When another file takes the history's place, what is asked next is answered from that.
class AsyncReader final : public HistorySource
{
    Q_OBJECT

public:
    AsyncReader(const QString &path, const meta::Reading &reading, QObject *parent = nullptr);
    ~AsyncReader() override;

    void ask(const Question &question) override;
    [[nodiscard]] std::vector<Answer> take() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::pipeline
