// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tidings {

/// Whole pages: in no core dump, not swapped out if the system allows that, and wiped before they are given back.
template <class T>
struct SecretMemory
{
    using value_type = T;

    T *allocate(std::size_t count) { return static_cast<T *>(allocatePages(count * sizeof(T))); }
    void deallocate(T *pages, std::size_t count) noexcept { freePages(pages, count * sizeof(T)); }
    bool operator==(const SecretMemory &) const = default;

private:
    [[nodiscard]] static void *allocatePages(std::size_t size);
    static void freePages(void *pages, std::size_t size) noexcept;
};

extern template struct SecretMemory<char>;

/// A password, in UTF-8. Its memory is wiped when it goes, and in no core dump. It can be handed on and compared, and
/// is not for printing: there is no operator for that.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// Wipes where it came from, and with it whatever shares that memory.
    [[nodiscard]] static Secret takenFrom(QString &text);
    [[nodiscard]] static Secret takenFrom(QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const { return bytes().isEmpty(); }
    [[nodiscard]] QByteArrayView bytes() const;
    /// For libraries: ends with a NUL, and has no other in it unless it was given one.
    [[nodiscard]] const char *data() const;

    bool operator==(const Secret &other) const;

private:
    // With the NUL.
    std::vector<char, SecretMemory<char>> m_bytes;
};

} // namespace tidings
