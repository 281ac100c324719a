// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace tidings::test {

/// While it is there, this process can open nothing: as many descriptors as it may have are taken.
class Shortage
{
public:
    Shortage()
    {
        constexpr rlim_t few = 256;
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = std::min(limit.rlim_cur, few);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        while (take()) {
        }
    }
    ~Shortage()
    {
        while (!m_taken.empty()) {
            giveBack();
        }
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Shortage)

    /// One descriptor for somebody else.
    void giveBack()
    {
        ::close(m_taken.back());
        m_taken.pop_back();
    }

private:
    bool take()
    {
        const int descriptor = ::dup(STDERR_FILENO);
        if (descriptor >= 0) {
            m_taken.push_back(descriptor);
        }
        return descriptor >= 0;
    }

    rlimit m_before = {};
    std::vector<int> m_taken;
};

} // namespace tidings::test
