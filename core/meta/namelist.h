// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QStringList>

namespace tidings::meta {

/// Whether a text stands before another in the order of code points, which is the order of every list of names: UTF-16
/// would put what is beyond the first plane before U+E000.
[[nodiscard]] bool isBefore(const QString &left, const QString &right);

/// Sorts, and takes out what is there twice and what is beyond limits::items.
void sortedUnique(QStringList &names);

/// Texts without repetitions, of which there may be many thousands: sorted only when asked, and then only what is new.
class NameSet
{
public:
    void add(const QString &name);
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// In the order of isBefore(). Shared, not copied.
    [[nodiscard]] const QStringList &sorted();

private:
    QSet<QString> m_names;
    QStringList m_sorted;
    /// Not in m_sorted yet.
    QStringList m_added;
};

} // namespace tidings::meta
