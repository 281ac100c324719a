// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/argumenttable.h"

#include <algorithm>
#include <charconv>

namespace tidings::meta {
namespace {

using Origin = ArgumentTable::Origin;

struct Special
{
    std::string_view name;
    Origin origin;
};

constexpr Special specials[] = {
    {"_form", Origin::Form},
    {"_schema", Origin::Schema},
    {"_icon", Origin::Icon},
    {"_service", Origin::Service},
    {"_event", Origin::Event},
    {"_agent", Origin::Agent},
    {"_packages", Origin::Packages},
    {"_users", Origin::Users},
    {"_topic", Origin::Topic},
    {"_rest", Origin::Rest},
    {"_headers", Origin::Header},
    {"_message", Origin::Envelope},
};

/// "_rest.2" and the like. Nothing for a name that is none of the engine's.
std::optional<ArgumentTable::Source> special(std::string_view name)
{
    const auto point = std::min(name.find('.'), name.size());
    const auto found = std::ranges::find(specials, name.substr(0, point), &Special::name);
    if (found == std::end(specials)) {
        return {};
    }
    const auto rest = name.substr(std::min(point + 1, name.size()));
    ArgumentTable::Source source{found->origin, std::string(rest), -1};
    std::from_chars(rest.data(), rest.data() + rest.size(), source.number);
    return source;
}

} // namespace

ArgumentTable::ArgumentTable(const Service &service)
    : m_service(service)
    , m_home(service.home.empty()
                 ? QString()
                 : u'@' + QString::fromUtf8(service.home.data(), static_cast<qsizetype>(service.home.size())))
    , m_declared(service.fields.size())
{
}

SlotOf ArgumentTable::slotOf()
{
    return [this](std::string_view name) { return slot(name, static_cast<int>(m_service.fields.size())); };
}

int ArgumentTable::slot(std::string_view name, int fieldsBefore)
{
    const auto found = std::ranges::find_if(
        m_slots, [&](const Slot &one) { return one.name == name && one.fieldsBefore == fieldsBefore; });
    if (found != m_slots.end()) {
        return static_cast<int>(found - m_slots.begin());
    }
    std::vector<Source> sources;
    for (auto rest = name; !rest.empty();) {
        const auto bar = std::min(rest.find('|'), rest.size());
        sources.push_back(source(rest.substr(0, bar), fieldsBefore));
        rest = rest.substr(std::min(bar + 1, rest.size()));
    }
    // After the sources, which may have added slots of their own.
    m_slots.push_back({std::string(name), fieldsBefore, std::move(sources)});
    return static_cast<int>(m_slots.size()) - 1;
}

ArgumentTable::Source ArgumentTable::source(std::string_view name, int fieldsBefore)
{
    if (auto engines = special(name)) {
        return *std::move(engines);
    }
    if (name.find('.') != std::string_view::npos) {
        return {Origin::Path, std::string(name), -1};
    }
    return {Origin::Name, std::string(name), declaredField(name, fieldsBefore)};
}

int ArgumentTable::declaredField(std::string_view name, int fieldsBefore)
{
    const auto before = m_service.fields.first(static_cast<std::size_t>(fieldsBefore));
    const auto found = std::ranges::find(before, name, &Field::name);
    if (found == before.end()) {
        return -1;
    }
    const auto number = static_cast<int>(found - before.begin());
    auto &declared = m_declared[static_cast<std::size_t>(number)];
    if (!declared) {
        const SlotOf earlier = [this, number](std::string_view inner) { return slot(inner, number); };
        declared = Declared{CompiledChoice<TextTemplate>(found->value, earlier,
                                [&](const char *source) { return TextTemplate(source, earlier); }),
            found->as};
    }
    return number;
}

} // namespace tidings::meta
