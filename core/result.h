// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tidings {

/// Why something that could be expected to fail did: a code to branch on, and words for whoever reads them.
/// Each folder names its own codes and has `using Error = Failure<ErrorCode>`.
template <class Code>
struct Failure
{
    Code code{};
    /// What happened, to what. Not translated; shown in logs, by tidingsctl, and under a translated sentence.
    QString detail;

    bool operator==(const Failure &) const = default;
};

} // namespace tidings
