// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/compiledgroup.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tidings::meta {
namespace {

constexpr qsizetype longestKey = 300;

} // namespace

KeyFields::KeyFields(const GroupRule &rule)
    : m_service{.fields = rule.fields, .compute = rule.compute}
    , m_table(m_service)
{
}

bool KeyFields::areOf(const GroupRule &rule) const
{
    return m_service.fields.data() == rule.fields.data() && m_service.compute == rule.compute;
}

CompiledGroup::CompiledGroup(const GroupRule &rule, KeyFields &fields, const Language &language)
    : m_rule(rule)
    , m_fields(fields)
    , m_name(QString::fromUtf8(rule.name.data(), static_cast<qsizetype>(rule.name.size())))
    , m_key(templatesOf(rule.key, fields.slotOf()))
    , m_needs(templatesOf(rule.needs, fields.slotOf()))
    , m_service{.fields = rule.fields, .compute = rule.compute}
    , m_topic{.subtitle = rule.subtitle,
          .subjective = rule.subjective,
          .headline = rule.headline,
          .link = rule.link,
          .secondaryIcon = rule.secondaryIcon}
    , m_row(m_service, m_topic, language)
{
}

std::optional<QString> CompiledGroup::key(Arguments &arguments, QString &room) const
{
    room.resize(0);
    room += m_name;
    for (const auto &part : m_key) {
        const auto value = part.text(arguments);
        if (value.isEmpty()) {
            return {};
        }
        room += keySeparator;
        room += value;
    }
    const bool isReadable =
        std::ranges::all_of(m_needs, [&](const TextTemplate &needed) { return !needed.texts(arguments).isEmpty(); });
    if (!isReadable) {
        return {};
    }
    if (room.size() > longestKey) {
        const auto hash = QCryptographicHash::hash(room.toUtf8(), QCryptographicHash::Sha256).toHex();
        return m_name + keySeparator + QString::fromLatin1(hash);
    }
    // Many keys are kept: each in no more memory than it needs.
    return QString(room.constData(), room.size());
}

} // namespace tidings::meta
