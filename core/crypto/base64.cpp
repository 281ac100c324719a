// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/base64.h"

#include <algorithm>
#include <array>

namespace tidings::crypto {
namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr unsigned char noLetter = 64;

constexpr auto valuesOfLetters()
{
    std::array<unsigned char, 128> values{};
    values.fill(noLetter);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        values[static_cast<unsigned char>(letters[i])] = static_cast<unsigned char>(i);
    }
    return values;
}

constexpr auto values = valuesOfLetters();

constexpr bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Gathers six bits at a time; the length that counts is told by the caller's reading of the padding.
class Gatherer
{
public:
    explicit Gatherer(std::size_t letterCount) { m_bytes.reserve(letterCount / 4 * 3 + 3); }

    void add(unsigned char value)
    {
        m_bits = m_bits << 6 | value;
        if (m_inGroup > 0) {
            // The second, third and fourth letter complete a byte; 4, 2 and 0 bits are left over.
            m_bytes += static_cast<char>(m_bits >> (6 - 2 * m_inGroup) & 0xFF);
        }
        m_inGroup = (m_inGroup + 1) % 4;
    }

    /// How many letters of the open group of four have come.
    [[nodiscard]] unsigned inGroup() const { return m_inGroup; }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
    unsigned m_bits = 0;
    unsigned m_inGroup = 0;
};

} // namespace

std::optional<std::string> decodeBase64(std::string_view text)
{
    if (!std::ranges::all_of(text, isAscii)) {
        return {};
    }
    Gatherer bytes(text.size());
    unsigned padding = 0;
    for (const char c : text) {
        if (c == '=') {
            // A padding character where none belongs is skipped like any other.
            if (bytes.inGroup() >= 2 && bytes.inGroup() + ++padding >= 4) {
                return bytes.take();
            }
            continue;
        }
        const auto value = values[static_cast<unsigned char>(c)];
        if (value != noLetter) {
            padding = 0;
            bytes.add(value);
        }
    }
    return bytes.inGroup() == 0 ? std::optional(bytes.take()) : std::nullopt;
}

std::string encodeBase64(std::string_view bytes)
{
    constexpr std::size_t bytesInLine = 57;
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4 + bytes.size() / bytesInLine + 1);
    const auto byteAt = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto group = byteAt(i) << 16 | byteAt(i + 1) << 8 | byteAt(i + 2);
        text += letters[group >> 18 & 63];
        text += letters[group >> 12 & 63];
        text += i + 1 < bytes.size() ? letters[group >> 6 & 63] : '=';
        text += i + 2 < bytes.size() ? letters[group & 63] : '=';
        const auto done = i + 3;
        if (done % bytesInLine == 0 || done >= bytes.size()) {
            text += '\n';
        }
    }
    return text;
}

} // namespace tidings::crypto
