// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tidings::config {

/// How many letters have to be put in, taken out or changed to make one of the other (Levenshtein).
static qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const auto changed = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString nearest(const QString &name, const QStringList &names)
{
    constexpr qsizetype longest = 64;
    QString best;
    auto least = name.size() > longest ? 0 : std::max(qsizetype{1}, name.size() / 3) + 1;
    for (const auto &candidate : names) {
        // A character that stands for any name is none that could have been meant.
        const bool isName = candidate.size() > 1;
        const auto letters = isName && least > 0 ? distance(name.toLower(), candidate) : least;
        if (letters < least) {
            least = letters;
            best = candidate;
        }
    }
    return best;
}

} // namespace tidings::config
