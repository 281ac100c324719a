// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/compiledchoice.h"
#include "core/meta/row.h"
#include "core/meta/texttemplate.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace tidings::meta {

/// The names that a row's templates and wordings mention, and where their values come from. Made once for each row.
///
/// A name is a field that C++ computed, or one the service declares, or a path into the body; "a.b|c" tries its
/// parts in turn. Inside a declared field only those declared before it are fields: so there are no circles, and
/// `{"user", "{user.name|user}"}` means what it says. Names of the engine begin with an underscore.
class ArgumentTable
{
public:
    enum class Origin
    {
        /// Computed, declared (`number`: which one, or -1) or a key of the body.
        Name,
        /// A path into the body.
        Path,
        Header,
        Envelope,
        Form,
        Schema,
        Icon,
        Service,
        Event,
        Agent,
        Packages,
        Users,
        /// A word (`number`, or -1 for all) of the topic, or of what follows the row's name.
        Topic,
        Rest,
    };
    struct Source
    {
        Origin origin = Origin::Name;
        std::string name;
        int number = -1;
    };
    struct Declared
    {
        CompiledChoice<TextTemplate> value;
        As as = As::Name;
    };

    explicit ArgumentTable(const Service &service);

    [[nodiscard]] SlotOf slotOf();
    /// How addresses of the service's own people end: "@example.org"; or empty.
    [[nodiscard]] const QString &home() const { return m_home; }
    [[nodiscard]] std::size_t size() const { return m_slots.size(); }
    [[nodiscard]] const std::vector<Source> &sources(int slot) const
    {
        return m_slots[static_cast<std::size_t>(slot)].sources;
    }
    [[nodiscard]] const Declared &declared(int number) const { return *m_declared[static_cast<std::size_t>(number)]; }

private:
    struct Slot
    {
        std::string name;
        int fieldsBefore = 0;
        std::vector<Source> sources;
    };
    int slot(std::string_view name, int fieldsBefore);
    Source source(std::string_view name, int fieldsBefore);
    int declaredField(std::string_view name, int fieldsBefore);

    const Service &m_service;
    QString m_home;
    std::vector<Slot> m_slots;
    std::vector<std::optional<Declared>> m_declared;
};

} // namespace tidings::meta
