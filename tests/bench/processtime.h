// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ctime>

namespace tidings::bench {

/// Of this process's own time: other work on the machine does not count.
template <class Work>
double secondsOf(const Work &work)
{
    const auto start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace tidings::bench
