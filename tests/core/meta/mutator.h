// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <random>

namespace tidings::test {

/// What hostile texts hold instead of an argument, to be told from one that leaked.
inline constexpr auto foreignBraces = "{zz9}";

/// Makes odd messages of a sane one: always the same for one seed.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    /// The message with one to three of its values taken away, or replaced by what nobody expects. It keeps a topic.
    [[nodiscard]] QByteArray mutated(const QByteArray &message);
    /// One message for each value in it, with that value taken away.
    [[nodiscard]] static QList<QByteArray> withoutOne(const QByteArray &message);

private:
    [[nodiscard]] QJsonValue odd(const QJsonValue &value);
    [[nodiscard]] int below(int limit);

    std::mt19937 m_random;
};

} // namespace tidings::test
