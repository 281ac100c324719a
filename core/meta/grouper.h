// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/meta/digester.h"
#include "core/meta/groupkey.h"
#include "core/meta/grouprule.h"
#include "core/meta/item.h"

#include <memory>

namespace tidings::meta {

/// The rules by which messages become one line, in one language: reads keys from messages, and says what messages say
/// together. Which of them belong together is found by grouped() for lists and by GroupStream for streams.
///
/// Total, like Digester, and like it to be used on one thread.
class Grouper
{
public:
    explicit Grouper(Reading reading = {}, RuleSet rules = RuleSet::All);
    ~Grouper();
    Q_DISABLE_COPY_MOVE(Grouper)

    /// By what the message can be put together with others. `digest` is its own; its sentences do not matter.
    [[nodiscard]] GroupKeys keysOf(const bus::Message &message, const Digest &digest) const;

    /// The number of a rule, for an item that was read back from a history; -1 if there is none of that name.
    [[nodiscard]] int ruleNamed(QStringView name) const;

private:
    friend class ItemBuilder;
    class Private;
    std::unique_ptr<Private> d;
};

/// Makes the item of some messages, which are handed in one by one. Can be asked in between: a bubble grows so.
class ItemBuilder
{
public:
    /// `rule` is the number of a GroupKey; for -1 the item says what its first message says.
    ItemBuilder(const Grouper &grouper, int rule);
    ~ItemBuilder();
    Q_DISABLE_COPY_MOVE(ItemBuilder)

    /// In order of arrival. The message and the digest do not have to stay.
    void add(const bus::Message &message, const Digest &digest);
    /// After the first add().
    [[nodiscard]] Item item() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::meta
