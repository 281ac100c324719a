// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/argumenttable.h"
#include "core/meta/language.h"
#include "core/meta/pattern.h"

#include <variant>

namespace tidings::meta {

/// A wording in one language, ready to be filled. Empty where neither the translation nor its source can be read.
using CompiledText = std::variant<std::monostate, Pattern, TextTemplate>;

/// An address of a picture, or whose avatar it is.
struct Picture
{
    enum class Kind
    {
        Address,
        OpenId,
        Md5,
        Sha256
    };
    Kind kind = Kind::Address;
    TextTemplate text;
};

/// A row in one language: every pattern compiled, every name looked up.
struct CompiledRow
{
    CompiledRow(const Service &itsService, const TopicRow &itsRow, const Language &language);

    const Service &service;
    const TopicRow &row;
    ArgumentTable table;

    CompiledChoice<CompiledText> subtitle;
    CompiledChoice<CompiledText> subjective;
    CompiledChoice<CompiledText> headline;
    CompiledChoice<CompiledText> longForm;
    CompiledChoice<Severity> severity;
    CompiledChoice<TextTemplate> kind;
    CompiledChoice<TextTemplate> link;
    CompiledChoice<Picture> icon;
    CompiledChoice<Picture> secondaryIcon;
    CompiledChoice<TextTemplate> agent;
    std::vector<TextTemplate> users;
    std::vector<TextTemplate> packages;
    std::vector<TextTemplate> objects;
    std::vector<TextTemplate> groups;
    std::vector<TextTemplate> containers;
    std::vector<TextTemplate> modules;
    std::vector<TextTemplate> flatpaks;
    std::vector<TextTemplate> emails;
};

} // namespace tidings::meta
