// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/choice.h"

#include <QtGlobal>

#include <vector>

namespace tidings::meta {

/// A Choice whose cases were read from a file.
template <class T>
class LoadedChoice final : public Choice<T>
{
public:
    explicit LoadedChoice(std::vector<Case<T>> cases)
        : Choice<T>(&LoadedChoice::read)
        , m_cases(std::move(cases))
    {
    }
    Q_DISABLE_COPY_MOVE(LoadedChoice)

private:
    static std::span<const Case<T>> read(const Choice<T> &choice)
    {
        return static_cast<const LoadedChoice &>(choice).m_cases;
    }

    std::vector<Case<T>> m_cases;
};

} // namespace tidings::meta
