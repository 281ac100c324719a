// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/gpgcontext.h"

#include <QFile>
#include <QFileInfo>

#include <gpgme.h>

#include <array>
#include <new>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

void FreeGpg::operator()(gpgme_context *context) const noexcept
{
    gpgme_release(context);
}

void FreeGpg::operator()(gpgme_data *data) const noexcept
{
    gpgme_data_release(data);
}

void FreeGpg::operator()(_gpgme_key *key) const noexcept
{
    gpgme_key_unref(key);
}

Result<GpgPtr<gpgme_context>> openGpg(const QString &home)
{
    // It has to be asked once before anything else is.
    static const bool isThere = gpgme_check_version("1.16.0") != nullptr;
    if (!home.isEmpty() && !QFileInfo(home).isDir()) {
        return tl::make_unexpected(Error{ErrorCode::File, u"%1: there is no such folder"_s.arg(home)});
    }
    const auto encodedHome = QFile::encodeName(home);
    gpgme_ctx_t made = nullptr;
    auto error = isThere ? gpgme_new(&made) : gpgme_error(GPG_ERR_NOT_IMPLEMENTED);
    GpgPtr<gpgme_context> context(made);
    if (error == 0) {
        error = gpgme_set_protocol(context.get(), GPGME_PROTOCOL_OPENPGP);
    }
    if (error == 0 && !home.isEmpty()) {
        error = gpgme_ctx_set_engine_info(context.get(), GPGME_PROTOCOL_OPENPGP, nullptr, encodedHome.constData());
    }
    // Whether gpg trusts the owner of a key is not asked: the keyring is the list of those who are believed.
    if (error == 0) {
        error = gpgme_set_ctx_flag(context.get(), "trust-model", "always");
    }
    if (error != 0) {
        return tl::make_unexpected(Error{ErrorCode::Library, u"gpg cannot be used: %1"_s.arg(gpgError(error))});
    }
    gpgme_set_offline(context.get(), 1);
    return context;
}

GpgPtr<gpgme_data> gpgText(std::string_view text)
{
    gpgme_data_t made = nullptr;
    constexpr int isCopied = 0;
    if (gpgme_data_new_from_mem(&made, text.data(), text.size(), isCopied) != 0) {
        throw std::bad_alloc();
    }
    return GpgPtr<gpgme_data>(made);
}

GpgPtr<gpgme_data> gpgBuffer()
{
    gpgme_data_t made = nullptr;
    if (gpgme_data_new(&made) != 0) {
        throw std::bad_alloc();
    }
    return GpgPtr<gpgme_data>(made);
}

std::string contentOf(gpgme_data &buffer)
{
    std::string content;
    std::array<char, 4096> part{};
    gpgme_data_seek(&buffer, 0, SEEK_SET);
    for (;;) {
        const auto count = gpgme_data_read(&buffer, part.data(), part.size());
        if (count < 0) {
            throw std::bad_alloc();
        }
        if (count == 0) {
            return content;
        }
        content.append(part.data(), static_cast<std::size_t>(count));
    }
}

QString gpgError(unsigned error)
{
    if (gpgme_err_code(error) == GPG_ERR_ENOMEM) {
        throw std::bad_alloc();
    }
    std::array<char, 200> words{};
    static_cast<void>(gpgme_strerror_r(error, words.data(), words.size()));
    return QString::fromLocal8Bit(words.data());
}

} // namespace tidings::crypto
