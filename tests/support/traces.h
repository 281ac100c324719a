// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace tidings::test {

/// Of a secret, wherever this process can write, also where memory was given back. Long ones only: of short ones the
/// allocator itself overwrites enough.
class Traces
{
public:
    explicit Traces(QByteArrayView secret)
    {
        // Not to be found itself.
        for (const char c : secret) {
            m_inverse.push_back(static_cast<char>(~c));
        }
    }

    [[nodiscard]] bool areThere() const
    {
        // Nothing small is allocated on the way: it would take the place of what is looked for.
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> maps(std::fopen("/proc/self/maps", "re"), std::fclose);
        if (!maps) {
            qFatal("The memory of this process cannot be looked through.");
        }
        // A sanitiser's notes, of terabytes, are larger.
        constexpr unsigned long long largest = 1ULL << 30U;
        // "7f12c000-7f12d000 rw-p …"
        std::array<char, 4096> line{};
        while (std::fgets(line.data(), line.size(), maps.get()) != nullptr) {
            char *rest = nullptr;
            const auto at = std::strtoull(line.data(), &rest, 16);
            const auto end = std::strtoull(rest + 1, &rest, 16);
            if (std::strncmp(rest, " rw", 3) == 0 && end - at <= largest && areIn(at, end)) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool areIn(quintptr at, quintptr end) const
    {
        // Through the system: threads may give memory back meanwhile.
        constexpr std::size_t portion = 1024 * 1024;
        std::vector<char> bytes(portion);
        bool isFound = false;
        while (!isFound && end - at >= m_inverse.size()) {
            const iovec here{bytes.data(), portion};
            const iovec there{reinterpret_cast<void *>(at), std::min<std::size_t>(portion, end - at)};
            const auto size = ::process_vm_readv(::getpid(), &here, 1, &there, 1, 0);
            if (size < static_cast<ssize_t>(m_inverse.size())) {
                break;
            }
            const auto isIt = [](char c, char inverse) { return c == static_cast<char>(~inverse); };
            isFound = std::search(bytes.begin(), bytes.begin() + size, m_inverse.begin(), m_inverse.end(), isIt) !=
                      bytes.begin() + size;
            at += static_cast<std::size_t>(size) - m_inverse.size() + 1;
            // This was a copy.
            ::explicit_bzero(bytes.data(), bytes.size());
        }
        return isFound;
    }

    std::vector<char> m_inverse;
};

} // namespace tidings::test
