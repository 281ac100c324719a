// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/accounts.h"
#include "core/meta/arguments.h"
#include "core/meta/compiledrow.h"
#include "core/meta/context.h"
#include "core/meta/digest.h"

#include <functional>

namespace tidings::meta {

/// Makes one digest of one message by one row: the facts first, since sentences ask for some of them.
class DigestMaker
{
public:
    /// The row for any message, about this message.
    struct Generic
    {
        const CompiledRow &row;
        Arguments &arguments;
    };

    DigestMaker(const CompiledRow &row, const Context &context, Arguments &arguments, Accounts &accounts,
        const Language &language);

    void makeFacts();
    /// `generic` is asked only when no wording of the row fits.
    void makeSentences(const std::function<Generic()> &generic);
    [[nodiscard]] Digest take() { return std::move(m_digest); }

private:
    void makeNames();
    void makePeople();
    void makeLists();
    void takeHeaders();
    void makePictures();
    [[nodiscard]] QString avatarOf(const QString &account);
    [[nodiscard]] QString firstPicture(const CompiledChoice<Picture> &choice);
    [[nodiscard]] QString addressOf(const Picture &picture);
    [[nodiscard]] QStringList texts(const std::vector<TextTemplate> &templates);
    [[nodiscard]] QString firstText(const CompiledChoice<TextTemplate> &choice);
    [[nodiscard]] QString sentence(const CompiledChoice<CompiledText> &choice, Arguments &arguments,
        Pattern::Style style = Pattern::Style::Sentence) const;
    [[nodiscard]] bool isReadersOwn() const;

    const CompiledRow &m_row;
    const Context &m_context;
    Arguments &m_arguments;
    Accounts &m_accounts;
    const Language &m_language;
    Digest m_digest;
};

} // namespace tidings::meta
