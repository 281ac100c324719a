// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/argument.h"

#include "core/meta/accounts.h"
#include "core/meta/nvr.h"
#include "core/meta/sanitizer.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

/// As Python's str() would write it, whose texts the bus knows.
QString textOf(json::Value value)
{
    if (value.isBool()) {
        return value.toBool() ? u"True"_s : u"False"_s;
    }
    return sanitized(value.text());
}

QString packageIn(const QString &nvr)
{
    const auto name = nvr.toUtf8();
    const auto package = packageOf({name.constData(), static_cast<std::size_t>(name.size())});
    return QString::fromUtf8(package.data(), static_cast<qsizetype>(package.size()));
}

QStringView trimmedView(const QString &text)
{
    return QStringView(text).trimmed();
}

} // namespace

bool Argument::says(std::string_view word) const
{
    if (raw.isBool()) {
        return word == (raw.toBool() ? "true" : "false");
    }
    if (raw.isString() || raw.isNumber()) {
        return raw.text() == word;
    }
    return says(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
}

bool Argument::says(const QString &name) const
{
    return !name.isEmpty() && (text == name || items.contains(name));
}

std::optional<double> Argument::count() const
{
    if (raw.isNumber()) {
        return raw.toDouble();
    }
    if (isList()) {
        return static_cast<double>(items.size());
    }
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(static_cast<double>(number)) : std::nullopt;
}

QString Argument::longText() const
{
    if (!rawText.isEmpty()) {
        return sanitized(rawText, limits::longForm, Lines::Keep);
    }
    if (raw.isString()) {
        return sanitized(raw.text(), limits::longForm, Lines::Keep);
    }
    return isList() ? items.join(u'\n') : text;
}

void Argument::take(As as, const Accounts &accounts, const QString &home)
{
    isState = as == As::State;
    if (as == As::Account) {
        replace([&](const QString &name) { return accounts.account(name, home); });
    } else if (as == As::Package) {
        replace(&packageIn);
    }
}

template <class To>
void Argument::replace(const To &to)
{
    if (!text.isEmpty()) {
        text = to(text);
    }
    std::ranges::transform(items, items.begin(), to);
    raw = {};
    rawText = text;
}

Argument Argument::of(json::Value value)
{
    Argument argument;
    argument.raw = value;
    if (!value.isArray()) {
        argument.text = textOf(value);
        if (trimmedView(argument.text).isEmpty()) {
            argument = {};
        }
        return argument;
    }
    for (const auto &item : value.items()) {
        auto text = textOf(item);
        if (!trimmedView(text).isEmpty()) {
            argument.items.append(std::move(text));
        }
        if (argument.items.size() >= limits::items) {
            break;
        }
    }
    return argument;
}

Argument Argument::of(const QString &text)
{
    Argument argument;
    argument.text = sanitized(text);
    argument.rawText = text;
    if (trimmedView(argument.text).isEmpty()) {
        argument = {};
    }
    return argument;
}

Argument Argument::of(const QStringList &items)
{
    Argument argument;
    for (const auto &item : items.first(std::min(items.size(), limits::items))) {
        auto text = sanitized(item);
        if (!trimmedView(text).isEmpty()) {
            argument.items.append(std::move(text));
        }
    }
    return argument;
}

} // namespace tidings::meta
