// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/packs/pack.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace tidings::meta {

/// Reads the JSON of a pack into rows, and sees to it that it keeps to the schema in core/meta/README.md.
class PackReader
{
public:
    struct Problem
    {
        /// Keys, and numbers in lists.
        QStringList where;
        QString what;
    };

    explicit PackReader(Pack &pack)
        : m_pack(pack)
    {
    }

    /// The first thing that is not in order; the pack is then not to be used.
    [[nodiscard]] std::optional<Problem> read(const QJsonDocument &document);

private:
    class Step;

    void refuse(const QString &what);
    void allow(const QJsonObject &object, const QStringList &keys);
    void service(const QJsonObject &object);
    void field(const QJsonValue &value);
    void topic(const QJsonValue &value);
    template <class Read>
    void each(const QJsonObject &object, const QString &key, const Read &read);

    [[nodiscard]] const char *text(const QJsonObject &object, const QString &key);
    [[nodiscard]] const char *words(const QJsonObject &object, const QString &key, bool areTemplates);
    [[nodiscard]] bool flag(const QJsonObject &object, const QString &key);
    [[nodiscard]] As as(const QJsonObject &object);
    [[nodiscard]] const Wording &wording(const QJsonObject &object, const QString &key);
    [[nodiscard]] const Template &templates(const QJsonObject &object, const QString &key);
    [[nodiscard]] const Choice<Severity> &severity(const QJsonObject &object, const QString &key);

    using Conditions = std::vector<const char *>;
    template <class T, class Leaf>
    [[nodiscard]] std::vector<Case<T>> choice(const QJsonObject &object, const QString &key, const Leaf &leaf);
    template <class T, class Leaf>
    void addCases(const QJsonValue &value, const Conditions &conditions, std::vector<Case<T>> &into, const Leaf &leaf);
    template <class T, class Leaf>
    void addCase(const QJsonValue &value, const Conditions &conditions, std::vector<Case<T>> &into, const Leaf &leaf);

    [[nodiscard]] const char *plain(const QJsonValue &value);
    [[nodiscard]] const char *condition(const QJsonValue &value);
    [[nodiscard]] const char *frame(const QJsonValue &value);
    [[nodiscard]] Text pattern(const QJsonValue &value);

    Pack &m_pack;
    const char *m_name = "";
    QStringList m_where;
    std::optional<Problem> m_problem;
};

} // namespace tidings::meta
