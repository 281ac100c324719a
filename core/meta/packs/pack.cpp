// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/packs/pack.h"

namespace tidings::meta {

const char *Pack::keep(const QString &text)
{
    return m_texts.emplace_back(text.toStdString()).c_str();
}

const Wording &Pack::keep(std::vector<Case<Text>> cases)
{
    return m_wordings.emplace_back(std::move(cases));
}

const Template &Pack::keep(std::vector<Case<const char *>> cases)
{
    return m_templates.emplace_back(std::move(cases));
}

const Choice<Severity> &Pack::keep(std::vector<Case<Severity>> cases)
{
    return m_severities.emplace_back(std::move(cases));
}

void Pack::finish(Service service)
{
    service.fields = m_fields;
    service.topics = m_rows;
    m_service.emplace(service);
}

} // namespace tidings::meta
