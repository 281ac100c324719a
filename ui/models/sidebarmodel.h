// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"

#include <QAbstractListModel>

namespace tidings::ui {

/// The views one can choose: all, unread, about me, problems, then each service that has sent something, those we have
/// words for first, the others folded into "9 more". The number beside a view is of its unread messages, and none is
/// shown for zero; those of the services add up to that of Unread.
///
/// DisplayRole is the name, GlyphRole the drawing, CountRole the unread, KindRole the Kind.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        All,
        Unread,
        AboutMe,
        Problems,
        Heading,
        Service,
        /// Folds the other services in or out.
        More,
        /// One that somebody has given a name.
        Saved,
    };
    Q_ENUM(Kind)

    /// Services that stand there without being unfolded, and those that ever do.
    static constexpr qsizetype mostServices = 10;
    static constexpr qsizetype mostUnfolded = 300;

    /// `reader`: whom "About me" is about; empty: the view cannot be chosen, and its tooltip says why.
    explicit SidebarModel(QString reader, QObject *parent = nullptr);

    void setOverview(const history::Overview &overview);
    /// Names of saved searches, below everything else.
    void setSaved(const QStringList &names);
    /// How many unread messages a saved search finds.
    void setSavedUnread(const QString &name, qint64 unread);
    /// What the view shows; all for a heading, for a saved search, and for no index.
    [[nodiscard]] history::Query query(const QModelIndex &index) const;
    /// Heading for no index.
    [[nodiscard]] Kind kind(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Kind kind) const;
    [[nodiscard]] QModelIndex indexOfSaved(const QString &name) const;
    void toggleMore();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Item
    {
        Kind kind = Kind::All;
        /// Or the name of a saved search; of the heading above these, savedHeading.
        QString service;

        bool operator==(const Item &) const = default;
    };

    [[nodiscard]] std::vector<Item> wanted() const;
    void addServices(std::vector<Item> &items) const;
    void arrange();
    [[nodiscard]] qint64 unread(const Item &item) const;
    [[nodiscard]] qint64 total(const Item &item) const;
    [[nodiscard]] QString label(const Item &item) const;
    [[nodiscard]] QString glyphName(const Item &item) const;
    [[nodiscard]] QString toolTip(const Item &item) const;
    [[nodiscard]] QString accessibleText(const Item &item) const;

    QString m_reader;
    history::Overview m_overview;
    std::vector<Item> m_items;
    // The services in "more", whether unfolded or not.
    QStringList m_others;
    QStringList m_saved;
    QHash<QString, qint64> m_savedUnread;
    bool m_isUnfolded = false;
};

} // namespace tidings::ui
