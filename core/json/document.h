// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/value.h"
#include "core/result.h"

#include <QByteArray>

#include <memory>
#include <memory_resource>

namespace tidings::json {

enum class ErrorCode
{
    /// The text is longer than the limit; it was not looked at.
    TooLarge,
    /// Objects and lists stand in each other deeper than the limit.
    TooDeep,
    /// Not UTF-8.
    Encoding,
    /// Not JSON.
    Syntax,
};
using Error = Failure<ErrorCode>;
template <class T>
using Result = tl::expected<T, Error>;

/// What a text may cost. Python's own parser gives up a little below a depth of 1000; no known message is deeper
/// than 20.
struct Limits
{
    /// Bytes. Never more than 2 GiB, whatever is asked for.
    qsizetype size = qsizetype{8} * 1024 * 1024;
    int depth = 512;
};

/// A parsed JSON text and the memory its values live in.
///
/// Takes what Python's json.loads takes, which is what the bus's signers use: RFC 8259, and NaN, Infinity, -Infinity,
/// integers of any size, lone surrogates by escape, and a key told twice (the later value counts). Trusts nothing: time
/// and memory are linear in the length of the text, depth is bounded.
class Document
{
public:
    /// A document that is null.
    Document() = default;

    [[nodiscard]] static Result<Document> parse(QByteArray text, const Limits &limits = {});

    [[nodiscard]] Value root() const { return m_root; }
    /// The text as it was given.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_memory;
    Value m_root;
};

} // namespace tidings::json
