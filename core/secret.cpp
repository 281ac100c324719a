// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <openssl/crypto.h>
#include <sys/mman.h>

#include <new>

namespace tidings {

namespace {

/// Texts of the program's own file have no memory that could be written to.
template <class Text>
void wipe(Text &text)
{
    if (text.data_ptr().d_ptr() != nullptr) {
        using Unit = std::remove_cv_t<std::remove_pointer_t<decltype(text.data())>>;
        // Not data(), which would wipe a copy of what is shared.
        OPENSSL_cleanse(const_cast<Unit *>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(Unit));
    }
    text = Text();
}

} // namespace

template <class T>
void *SecretMemory<T>::allocatePages(std::size_t size)
{
    auto *const pages = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) {
        throw std::bad_alloc();
    }
    // Either may be refused, and is no reason to do without a password.
    (void)::madvise(pages, size, MADV_DONTDUMP);
    (void)::mlock(pages, size);
    return pages;
}

template <class T>
void SecretMemory<T>::freePages(void *pages, std::size_t size) noexcept
{
    OPENSSL_cleanse(pages, size);
    (void)::munmap(pages, size);
}

template struct SecretMemory<char>;

Secret::Secret(QByteArrayView bytes)
{
    m_bytes.reserve(static_cast<std::size_t>(bytes.size()) + 1);
    m_bytes.assign(bytes.begin(), bytes.end());
    m_bytes.push_back('\0');
}

Secret Secret::takenFrom(QString &text)
{
    auto bytes = text.toUtf8();
    wipe(text);
    return takenFrom(bytes);
}

Secret Secret::takenFrom(QByteArray &bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

QByteArrayView Secret::bytes() const
{
    return m_bytes.empty() ? QByteArrayView() : QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size()) - 1);
}

const char *Secret::data() const
{
    return m_bytes.empty() ? "" : m_bytes.data();
}

bool Secret::operator==(const Secret &other) const
{
    const auto mine = bytes();
    const auto its = other.bytes();
    return mine.size() == its.size() &&
           CRYPTO_memcmp(mine.data(), its.data(), static_cast<std::size_t>(mine.size())) == 0;
}

} // namespace tidings
