// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/argument.h"
#include "core/meta/row.h"

#include <string_view>
#include <vector>

namespace tidings::meta {

class Accounts;

/// What a row's C++ has worked out for one message. A field without a value is as good as none.
class Fields
{
public:
    explicit Fields(const Accounts &accounts)
        : m_accounts(accounts)
    {
    }

    /// Forgets everything; `home` is that of the service that is next (Accounts::account()).
    void begin(const QString &home)
    {
        m_fields.clear();
        m_home = home;
    }

    /// `name` has to be a literal. The later value of one name counts.
    void set(std::string_view name, const QString &text, As as = As::Name);
    void set(std::string_view name, std::string_view utf8, As as = As::Name);
    void set(std::string_view name, const QStringList &items, As as = As::Name);
    /// For plurals.
    void set(std::string_view name, qint64 count);

    /// Null if there is none.
    [[nodiscard]] const Argument *find(std::string_view name) const;

private:
    struct Computed
    {
        std::string_view name;
        Argument value;
    };
    void put(std::string_view name, Argument value, As as);

    const Accounts &m_accounts;
    QString m_home;
    std::vector<Computed> m_fields;
};

} // namespace tidings::meta
