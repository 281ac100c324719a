// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/meta/digest.h"
#include "core/meta/serviceset.h"

#include <QLocale>

#include <memory>

namespace tidings::meta {

/// For whom, in which language, and with which services.
struct Reading
{
    /// The language of the sentences. One the program is not translated to gives English ones.
    QLocale locale = QLocale::c();
    /// The account that "You" stands for; empty: nobody.
    QString reader;
    /// Nicknames and e-mail addresses to accounts.
    QHash<QString, QString> accounts;
    ServiceSet services;

    bool operator==(const Reading &) const = default;
};

/// Turns messages into digests. Total: any JSON gives a digest, whatever is missing or of another kind in it.
///
/// No network, disk, clock or settings (translations are read once, when it is made). Keeps compiled patterns and is
/// therefore to be used on one thread; several, in several languages, can live side by side.
class Digester
{
public:
    explicit Digester(Reading reading = {});
    ~Digester();
    Q_DISABLE_COPY_MOVE(Digester)

    [[nodiscard]] Digest digest(const bus::Message &message) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::meta
