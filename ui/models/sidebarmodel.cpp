// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sidebarmodel.h"

#include "ui/models/roles.h"
#include "ui/models/words.h"
#include "ui/theme/services.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

const auto savedHeading = u"saved"_s;

bool standsBefore(const QString &one, const QString &other)
{
    const auto first = serviceOrder(one);
    const auto second = serviceOrder(other);
    return first != second ? first < second : one < other;
}

QStringList sortedServices(const history::Overview &overview)
{
    auto services = overview.messagesByService.keys();
    services.removeAll(QString());
    std::sort(services.begin(), services.end(), &standsBefore);
    return services;
}

} // namespace

SidebarModel::SidebarModel(QString reader, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(std::move(reader))
{
    m_items = wanted();
}

std::vector<SidebarModel::Item> SidebarModel::wanted() const
{
    std::vector<Item> items = {{Kind::All, {}}, {Kind::Unread, {}}, {Kind::AboutMe, {}}, {Kind::Problems, {}}};
    addServices(items);
    if (!m_saved.isEmpty()) {
        items.push_back({Kind::Heading, savedHeading});
    }
    std::ranges::transform(m_saved, std::back_inserter(items), [](const QString &name) {
        return Item{Kind::Saved, name};
    });
    return items;
}

void SidebarModel::addServices(std::vector<Item> &items) const
{
    const auto services = sortedServices(m_overview);
    if (services.isEmpty()) {
        return;
    }
    items.push_back({Kind::Heading, {}});
    // To fold a single one away would save no room.
    const auto isFolding = services.size() > mostServices + 1;
    const auto shown = !isFolding     ? services.size()
                       : m_isUnfolded ? std::min(services.size(), mostUnfolded)
                                      : mostServices;
    std::transform(services.begin(), services.begin() + shown, std::back_inserter(items), [](const QString &service) {
        return Item{Kind::Service, service};
    });
    if (isFolding) {
        items.push_back({Kind::More, {}});
    }
}

void SidebarModel::arrange()
{
    const auto items = wanted();
    // Both are in one order, so that one pass finds what has come and what has gone.
    std::size_t at = 0;
    for (const auto &item : items) {
        while (at < m_items.size() && m_items[at] != item &&
               std::find(items.begin(), items.end(), m_items[at]) == items.end()) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
        }
        if (at == m_items.size() || m_items[at] != item) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(at), item);
            endInsertRows();
        }
        ++at;
    }
    if (at < m_items.size()) {
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(m_items.size()) - 1);
        m_items.resize(at);
        endRemoveRows();
    }
}

void SidebarModel::setOverview(const history::Overview &overview)
{
    m_overview = overview;
    m_overview.days.clear();
    m_others = sortedServices(m_overview).mid(mostServices);
    arrange();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SidebarModel::setSaved(const QStringList &names)
{
    m_saved = names;
    m_savedUnread.removeIf([&](const auto &counted) { return !names.contains(counted.key()); });
    arrange();
}

void SidebarModel::setSavedUnread(const QString &name, qint64 unread)
{
    if (m_savedUnread.value(name) != unread && m_saved.contains(name)) {
        m_savedUnread.insert(name, unread);
        const auto at = indexOfSaved(name);
        Q_EMIT dataChanged(at, at);
    }
}

void SidebarModel::toggleMore()
{
    m_isUnfolded = !m_isUnfolded;
    arrange();
    const auto more = indexOf(Kind::More);
    Q_EMIT dataChanged(more, more);
}

history::Query SidebarModel::query(const QModelIndex &index) const
{
    history::Query query;
    if (!index.isValid() || !checkIndex(index)) {
        return query;
    }
    const auto &item = m_items[static_cast<std::size_t>(index.row())];
    query.isUnreadOnly = item.kind == Kind::Unread;
    query.about = item.kind == Kind::AboutMe ? m_reader : QString();
    query.severity = item.kind == Kind::Problems ? std::optional(meta::Severity::Problem) : std::nullopt;
    query.service = item.kind == Kind::Service ? item.service : QString();
    return query;
}

SidebarModel::Kind SidebarModel::kind(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_items[static_cast<std::size_t>(index.row())].kind : Kind::Heading;
}

QModelIndex SidebarModel::indexOf(Kind kind) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [kind](const Item &item) { return item.kind == kind; });
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()));
}

QModelIndex SidebarModel::indexOfSaved(const QString &name) const
{
    const auto found = std::ranges::find(m_items, Item{Kind::Saved, name});
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()));
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return label(item);
    case Qt::ToolTipRole:
        return toolTip(item);
    case Qt::AccessibleTextRole:
        return accessibleText(item);
    case KindRole:
        return QVariant::fromValue(item.kind);
    case GlyphRole:
        return glyphName(item);
    case CountRole:
        return unread(item);
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const auto kind = this->kind(index);
    if (kind == Kind::Heading || (kind == Kind::AboutMe && m_reader.isEmpty())) {
        return Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

qint64 SidebarModel::unread(const Item &item) const
{
    switch (item.kind) {
    case Kind::Unread:
        return m_overview.unread;
    case Kind::AboutMe:
        return m_overview.unreadAboutReader;
    case Kind::Problems:
        return m_overview.unreadProblems;
    case Kind::Service:
        return m_overview.unreadByService.value(item.service);
    case Kind::More:
        return m_isUnfolded ? 0
                            : std::accumulate(m_others.begin(), m_others.end(), qint64{0},
                                  [this](qint64 sum, const QString &service) {
                                      return sum + m_overview.unreadByService.value(service);
                                  });
    case Kind::Saved:
        return m_savedUnread.value(item.service);
    case Kind::All:
    case Kind::Heading:
        break;
    }
    return 0;
}

qint64 SidebarModel::total(const Item &item) const
{
    if (item.kind == Kind::Service) {
        return m_overview.messagesByService.value(item.service);
    }
    const auto &counts = m_overview.messagesByService;
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

QString SidebarModel::label(const Item &item) const
{
    switch (item.kind) {
    case Kind::All:
        return tr("All", "the view of all messages");
    case Kind::Unread:
        return tr("Unread", "the view of unread messages");
    case Kind::AboutMe:
        return tr("About me");
    case Kind::Problems:
        return tr("Problems");
    case Kind::Heading:
        return item.service == savedHeading ? tr("Saved searches") : tr("Services");
    case Kind::Saved:
        return item.service;
    case Kind::Service:
        return serviceLabel(item.service);
    case Kind::More:
        break;
    }
    return m_isUnfolded ? tr("Show fewer", "services") : tr("%Ln more", "services", static_cast<int>(m_others.size()));
}

QString SidebarModel::glyphName(const Item &item) const
{
    switch (item.kind) {
    case Kind::All:
        return u"action/all"_s;
    case Kind::Unread:
        return u"action/unread"_s;
    case Kind::AboutMe:
        return u"action/person"_s;
    case Kind::Problems:
        return u"mark/problem"_s;
    case Kind::Service:
        return serviceGlyph(item.service);
    case Kind::More:
        return m_isUnfolded ? u"action/up"_s : u"action/down"_s;
    case Kind::Saved:
        return u"action/search"_s;
    case Kind::Heading:
        break;
    }
    return {};
}

QString SidebarModel::toolTip(const Item &item) const
{
    switch (item.kind) {
    case Kind::All:
    case Kind::Service:
        return messageCount(total(item));
    case Kind::AboutMe:
        return m_reader.isEmpty() ? tr("Tidings does not know your account. Name it in the settings.") : QString();
    default:
        return {};
    }
}

QString SidebarModel::accessibleText(const Item &item) const
{
    const auto count = unread(item);
    return count == 0 ? label(item)
                      : tr("%1, %2 unread", "a view and its number of unread messages")
                            .arg(label(item), QLocale().toString(count));
}

} // namespace tidings::ui
