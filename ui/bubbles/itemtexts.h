// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/meta/grouper.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace tidings::bubbles {

/// What bubbles say of several messages of an item: of those that a rule chose for a bubble, since the row of the
/// history has others, too. For the GUI thread.
class ItemTexts
{
public:
    explicit ItemTexts(meta::Reading reading);
    ~ItemTexts();
    Q_DISABLE_COPY_MOVE(ItemTexts)

    /// One more; cheap.
    void add(const history::Record &record);
    /// What those of an item say together, from the second on; nothing for one alone. Takes time in proportion to their
    /// number.
    [[nodiscard]] std::optional<meta::Item> together(qint64 item) const;
    /// What comes next of the item begins anew.
    void forget(qint64 item);

private:
    struct Entry
    {
        /// Until the second one tells by which rule they are put together.
        std::optional<history::Record> first;
        std::unique_ptr<meta::ItemBuilder> builder;
    };
    void build(Entry &entry, const history::Record &record);

    meta::Reading m_reading;
    // Made when first needed: it knows all services.
    std::unique_ptr<meta::Grouper> m_grouper;
    std::unordered_map<qint64, Entry> m_entries;
    /// The items in m_entries, oldest first.
    QList<qint64> m_order;
};

} // namespace tidings::bubbles
