// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace tidings::test {

/// A keyring in a folder of its own, driven by gpg itself. What gpg starts for it ends with it.
class GpgHome
{
public:
    GpgHome();
    ~GpgHome();
    Q_DISABLE_COPY_MOVE(GpgHome)

    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Makes a key without passphrase, and gives its fingerprint. `kind` is gpg's word for one: "rsa2048", "ed25519".
    QString makeKey(const QString &userId, const QString &kind, const QStringList &options = {}) const;
    void revoke(const QString &fingerprint) const;
    /// Copies a public key into another keyring.
    void handTo(const GpgHome &other, const QString &fingerprint) const;
    /// What `gpg --sign`, `--clearsign` … gives for the text.
    [[nodiscard]] QByteArray sign(const QStringList &options, const QByteArray &text) const;
    /// Writes gpg.conf.
    void configure(const QByteArray &lines) const;

    /// Output of gpg; a stopped test if it fails.
    QByteArray gpg(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace tidings::test
