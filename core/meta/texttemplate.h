// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/argument.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace tidings::meta {

/// A compiled Template: fixed text with arguments in braces. Values are put in once and as they are; what looks like an
/// argument inside a value stays text.
class TextTemplate
{
public:
    TextTemplate() = default;
    TextTemplate(std::string_view source, const SlotOf &slotOf);

    /// The text; null if an argument has no value, or is a list of more than one.
    [[nodiscard]] QString text(Values &values) const;
    /// The same with the whole of each value, line breaks kept.
    [[nodiscard]] QString longText(Values &values) const;
    /// One text for each item, where an argument is a list; none if an argument has no value.
    [[nodiscard]] QStringList texts(Values &values) const;
    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    /// Whether it has a line break of its own, and so the lines of its values count.
    [[nodiscard]] bool hasLines() const;
    /// The slot, if it is nothing but one argument; -1 otherwise.
    [[nodiscard]] int onlySlot() const;

private:
    struct Piece
    {
        QString fixed;
        int slot = -1;
        /// Stands in the host of a link: a value that would lead elsewhere is none.
        bool isHost = false;
    };
    [[nodiscard]] QString filled(Values &values, const Argument *list, const QString &item, bool isLong) const;

    std::vector<Piece> m_pieces;
};

/// The templates of a list with blanks between them.
[[nodiscard]] std::vector<TextTemplate> templatesOf(std::string_view sources, const SlotOf &slotOf);

} // namespace tidings::meta
