// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groupstream.h"

#include <algorithm>

namespace tidings::meta {
namespace {

/// Of one key. Somebody who sends what has all kinds of dates shall not make us look through thousands.
constexpr qsizetype mostTried = 32;

bool isOpenTo(const OpenItem &item, Time sent)
{
    return sent >= std::max(item.first - GroupStream::silence, item.last - GroupStream::longest) &&
           sent <= std::min(item.last + GroupStream::silence, item.first + GroupStream::longest);
}

} // namespace

void GroupStream::restore(std::vector<OpenItem> items, qint64 nextId)
{
    std::ranges::sort(items, {}, [](const OpenItem &item) { return std::pair(item.arrived, item.id); });
    for (auto &item : items) {
        m_now = std::max(m_now, item.arrived);
        m_nextId = std::max(m_nextId, item.id + 1);
        if (!item.keys.isEmpty()) {
            open(std::move(item));
        }
    }
    m_nextId = std::max(m_nextId, nextId);
}

const OpenItem &GroupStream::place(const GroupKeys &keys, Time sent, Time arrived)
{
    m_now = std::max(m_now, arrived);
    closeSilent();
    QString key;
    if (const auto found = find(keys, sent, key); found != m_items.end()) {
        grow(found, key, sent);
        return m_items.back();
    }
    OpenItem item{.id = m_nextId++, .count = 1, .first = sent, .last = sent, .arrived = m_now};
    for (const auto &one : keys) {
        item.keys.append(one.text);
    }
    if (item.keys.isEmpty()) {
        return m_lone = std::move(item);
    }
    open(std::move(item));
    return m_items.back();
}

GroupStream::Items::iterator GroupStream::find(const GroupKeys &keys, Time sent, QString &key)
{
    for (const auto &one : keys) {
        const auto items = m_byKey.constFind(one.text);
        if (items == m_byKey.constEnd()) {
            continue;
        }
        const auto from = items->cend() - std::min(items->size(), mostTried);
        const auto item = std::find_if(from, items->cend(), [&](Items::iterator i) { return isOpenTo(*i, sent); });
        if (item != items->cend()) {
            key = one.text;
            return *item;
        }
    }
    return m_items.end();
}

void GroupStream::grow(Items::iterator item, const QString &key, Time sent)
{
    for (const auto &other : std::as_const(item->keys)) {
        if (other != key) {
            removeKey(other, item);
        }
    }
    item->keys = {key};
    ++item->count;
    item->first = std::min(item->first, sent);
    item->last = std::max(item->last, sent);
    item->arrived = m_now;
    m_items.splice(m_items.end(), m_items, item);
}

void GroupStream::open(OpenItem item)
{
    m_items.push_back(std::move(item));
    const auto added = std::prev(m_items.end());
    for (const auto &key : std::as_const(added->keys)) {
        auto &items = m_byKey[key];
        items.insert(
            std::ranges::upper_bound(items, added->id, {}, [](Items::iterator one) { return one->id; }), added);
    }
    if (m_items.size() > mostOpen) {
        close(m_items.begin());
    }
}

void GroupStream::close(Items::iterator item)
{
    for (const auto &key : std::as_const(item->keys)) {
        removeKey(key, item);
    }
    m_items.erase(item);
}

void GroupStream::removeKey(const QString &key, Items::iterator item)
{
    const auto items = m_byKey.find(key);
    if (items == m_byKey.end()) {
        return;
    }
    // Sorted by id, as they came.
    const auto found = std::ranges::lower_bound(*items, item->id, {}, [](Items::iterator one) { return one->id; });
    if (found != items->end() && *found == item) {
        items->erase(found);
    }
    if (items->isEmpty()) {
        m_byKey.erase(items);
    }
}

void GroupStream::closeSilent()
{
    while (!m_items.empty() && m_items.front().arrived + silence < m_now) {
        close(m_items.begin());
    }
}

} // namespace tidings::meta
