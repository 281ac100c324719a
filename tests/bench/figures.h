// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace tidings::bench {

/// How long something took, many times.
class Figures
{
public:
    void add(std::chrono::nanoseconds taken) { m_taken.push_back(double(taken.count()) / 1e6); }

    /// A line: the middle, what one in a hundred exceeds, and the worst; `note` in brackets behind.
    void print(const QString &what, const QString &note = {})
    {
        std::ranges::sort(m_taken);
        const auto part = [this](std::size_t hundredths) {
            return m_taken.empty() ? 0 : m_taken[(m_taken.size() - 1) * hundredths / 100];
        };
        std::printf("%-44s p50 %8.2f  p99 %8.2f  max %8.2f ms  (%s)\n", qPrintable(what), part(50), part(99), part(100),
            qPrintable(note.isEmpty() ? QString::number(m_taken.size()) : note));
        std::fflush(stdout);
    }

private:
    std::vector<double> m_taken;
};

} // namespace tidings::bench
