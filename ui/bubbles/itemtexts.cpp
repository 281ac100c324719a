// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/itemtexts.h"

namespace tidings::bubbles {

namespace {

constexpr qsizetype mostItems = 200;

void addTo(meta::ItemBuilder &builder, const history::Record &record)
{
    if (const auto message = bus::Message::read(record.incoming)) {
        builder.add(*message, record.digest);
    }
}

} // namespace

ItemTexts::ItemTexts(meta::Reading reading)
    : m_reading(std::move(reading))
{
}

ItemTexts::~ItemTexts() = default;

void ItemTexts::add(const history::Record &record)
{
    const auto id = record.item.id;
    if (id == 0) {
        return;
    }
    const auto known = m_entries.find(id);
    if (known != m_entries.end()) {
        build(known->second, record);
        return;
    }
    m_entries[id].first = record;
    m_order.append(id);
    if (m_order.size() > mostItems) {
        forget(m_order.first());
    }
}

std::optional<meta::Item> ItemTexts::together(qint64 item) const
{
    const auto known = m_entries.find(item);
    return known != m_entries.end() && known->second.builder ? std::optional(known->second.builder->item())
                                                             : std::nullopt;
}

void ItemTexts::build(Entry &entry, const history::Record &record)
{
    if (!m_grouper) {
        m_grouper = std::make_unique<meta::Grouper>(m_reading);
    }
    if (entry.first) {
        entry.builder = std::make_unique<meta::ItemBuilder>(*m_grouper, m_grouper->ruleNamed(record.item.texts.rule));
        addTo(*entry.builder, *entry.first);
        entry.first.reset();
    }
    addTo(*entry.builder, record);
}

void ItemTexts::forget(qint64 item)
{
    m_entries.erase(item);
    m_order.removeOne(item);
}

} // namespace tidings::bubbles
