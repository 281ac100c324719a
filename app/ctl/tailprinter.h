// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/meta/digester.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <memory>
#include <optional>

namespace tidings::ctl {

/// What `tail` prints of which messages. Never a byte that a terminal could take for an order: the canonical form is
/// printable ASCII, and the pretty one escapes what does not print.
class TailPrinter
{
public:
    /// From tail's options; the words say what is wrong with them.
    [[nodiscard]] static tl::expected<TailPrinter, QString> make(const QCommandLineParser &parser);

    /// False when it is enough: as many as were asked for, or nobody reads any more.
    [[nodiscard]] bool print(const bus::Incoming &incoming);

private:
    using Patterns = QList<QRegularExpression>;

    struct Names
    {
        /// Empty: anybody.
        QStringList users;
        QStringList packages;
    };

    [[nodiscard]] static tl::expected<Patterns, QString> patterns(const QStringList &texts);
    [[nodiscard]] bool isWanted(const QByteArray &body) const;
    /// Nothing if it is not about the names.
    [[nodiscard]] std::optional<QByteArray> textOf(const bus::Message &message, const bus::Incoming &incoming) const;
    [[nodiscard]] QByteArray jsonOf(const json::Value &message) const;

    Patterns m_include;
    Patterns m_exclude;
    Names m_names;
    bool m_isTerse = false;
    bool m_isPretty = false;
    /// For names and sentences only.
    std::unique_ptr<meta::Digester> m_digester;
    std::optional<std::string> m_query;
    std::optional<quint64> m_left;
};

} // namespace tidings::ctl
