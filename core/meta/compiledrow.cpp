// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/compiledrow.h"

#include <algorithm>
#include <iterator>

namespace tidings::meta {
namespace {

class Compiler
{
public:
    Compiler(const Language &language, SlotOf slotOf)
        : m_language(language)
        , m_slotOf(std::move(slotOf))
    {
    }

    [[nodiscard]] CompiledChoice<CompiledText> texts(const Wording &wording) const
    {
        return {wording, m_slotOf, [this](const Text &text) { return compiled(text); }};
    }
    [[nodiscard]] CompiledChoice<TextTemplate> templates(const Template &choice) const
    {
        return {choice, m_slotOf, [this](const char *source) { return TextTemplate(source, m_slotOf); }};
    }
    [[nodiscard]] CompiledChoice<Picture> pictures(const Template &choice) const
    {
        return {choice, m_slotOf, [this](std::string_view source) { return picture(source); }};
    }
    [[nodiscard]] CompiledChoice<Severity> severities(const Choice<Severity> &choice) const
    {
        return {choice, m_slotOf, [](Severity severity) { return severity; }};
    }
    [[nodiscard]] std::vector<TextTemplate> list(std::string_view sources, std::string_view ofService = {}) const
    {
        auto all = templatesOf(sources, m_slotOf);
        std::ranges::move(templatesOf(ofService, m_slotOf), std::back_inserter(all));
        return all;
    }

private:
    [[nodiscard]] CompiledText compiled(const Text &text) const
    {
        if (text.context == nullptr) {
            return TextTemplate(text.source, m_slotOf);
        }
        // A translation that cannot be read is no reason to say nothing.
        auto pattern = Pattern::compile(m_language.translated(text), m_slotOf);
        if (!pattern) {
            pattern = Pattern::compile(QString::fromUtf8(text.source), m_slotOf);
        }
        return pattern ? CompiledText(*std::move(pattern)) : CompiledText();
    }

    [[nodiscard]] Picture picture(std::string_view source) const
    {
        constexpr std::pair<std::string_view, Picture::Kind> kinds[] = {
            {"openid:", Picture::Kind::OpenId}, {"md5:", Picture::Kind::Md5}, {"sha256:", Picture::Kind::Sha256}};
        for (const auto &[prefix, kind] : kinds) {
            if (source.starts_with(prefix)) {
                return {kind, TextTemplate(source.substr(prefix.size()), m_slotOf)};
            }
        }
        return {Picture::Kind::Address, TextTemplate(source, m_slotOf)};
    }

    const Language &m_language;
    SlotOf m_slotOf;
};

} // namespace

CompiledRow::CompiledRow(const Service &itsService, const TopicRow &itsRow, const Language &language)
    : service(itsService)
    , row(itsRow)
    , table(itsService)
{
    const Compiler compiler(language, table.slotOf());
    subtitle = compiler.texts(row.subtitle);
    subjective = compiler.texts(row.subjective);
    headline = compiler.texts(row.headline);
    longForm = compiler.texts(row.longForm);
    severity = compiler.severities(row.severity);
    kind = compiler.templates(row.kind);
    link = compiler.templates(row.link);
    icon = compiler.pictures(row.icon);
    secondaryIcon = compiler.pictures(row.secondaryIcon.cases().empty() ? service.secondaryIcon : row.secondaryIcon);
    agent = compiler.templates(row.agent);
    users = compiler.list(row.users);
    packages = compiler.list(row.packages, service.packages);
    objects = compiler.list(row.objects);
    groups = compiler.list(row.groups);
    containers = compiler.list(row.containers, service.containers);
    modules = compiler.list(row.modules, service.modules);
    flatpaks = compiler.list(row.flatpaks, service.flatpaks);
    emails = compiler.list(row.emails);
}

} // namespace tidings::meta
