// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

namespace tidings::bridge {

/// Name and password of an account.
struct WebCredentials
{
    QString account;
    QByteArray password;

    /// Of the header "Authorization: Basic …". Nothing for what is none.
    [[nodiscard]] static std::optional<WebCredentials> readHeader(const QByteArray &authorization);
    /// Of {"account": "…", "password": "…"}, for browsers, whose pages cannot set that header. Nothing for what is
    /// none.
    [[nodiscard]] static std::optional<WebCredentials> readFrame(const QString &frame);
};

/// What a browser asks for when it connects: "/?topic=org.example.prod.&topic=…", and "&sign-in" if it is going to say
/// who it is.
struct WebRequest
{
    /// Not empty. None is longer than a subscription may be.
    QByteArrayList topics;
    bool isSigningIn = false;

    /// The error is in words for whoever wrote the page. At most 100 bytes: it has to fit into the end of a connection.
    [[nodiscard]] static tl::expected<WebRequest, QString> read(const QUrl &url);
};

} // namespace tidings::bridge
