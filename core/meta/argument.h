// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/value.h"
#include "core/meta/row.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>

namespace tidings::meta {

class Accounts;

/// What one argument of a row stands for in one message: a text, a list of texts, or nothing. Texts are sanitised.
///
/// Nothing are also an empty text, an empty list, null and an object. A number is the text it was written as; true and
/// false are "True" and "False".
struct Argument
{
    QString text;
    QStringList items;
    /// A word of ours, not a name: not isolated in sentences.
    bool isState = false;
    /// Where it came from, as it came: for long forms, and for conditions. One of the two.
    json::Value raw;
    QString rawText;

    [[nodiscard]] bool isList() const { return !items.isEmpty(); }
    [[nodiscard]] bool isAbsent() const { return text.isEmpty() && items.isEmpty(); }
    /// Whether it is, or one of its items is, this word; as JSON writes it for true and false.
    [[nodiscard]] bool says(std::string_view word) const;
    [[nodiscard]] bool says(const QString &name) const;
    /// A number, or how many items there are.
    [[nodiscard]] std::optional<double> count() const;
    /// All of it, line breaks kept; bounded by limits::longForm.
    [[nodiscard]] QString longText() const;

    /// Makes it what it is to be taken for; `home` as in Accounts::account().
    void take(As as, const Accounts &accounts, const QString &home);

    [[nodiscard]] static Argument of(json::Value value);
    [[nodiscard]] static Argument of(const QString &text);
    [[nodiscard]] static Argument of(const QStringList &items);

private:
    /// Puts another text in the place of each, in conditions and long forms, too.
    template <class To>
    void replace(const To &to);
};

/// The arguments of a row for one message, by slot.
class Values
{
public:
    virtual ~Values() = default;
    /// Valid until the next message.
    [[nodiscard]] virtual const Argument &at(int slot) = 0;

protected:
    Values() = default;
    Q_DISABLE_COPY_MOVE(Values)
};

/// Gives the slot of a name that a template or wording mentions.
using SlotOf = std::function<int(std::string_view name)>;

} // namespace tidings::meta
