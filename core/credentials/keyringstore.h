// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentials/credentialstore.h"

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <memory>

namespace tidings::credentials {

/// Secrets in the desktop's keyring: the Secret Service (GNOME Keyring, KeePassXC and others) or KWallet, through
/// QtKeychain; and those that are kept until the program ends. What is in memory goes first.
///
/// One question at a time, and none waits for ever. What is answered too late is wiped. A keyring that is locked is
/// asked for something once, so that one window asks to unlock it; then it is left alone until it was seen open or
/// allowAsking() is called. Nothing is loaded, and nobody asked, before the first question.
///
/// Lives on the main thread, where libsecret answers.
class KeyringStore final : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    struct Patience
    {
        std::chrono::milliseconds asking{10'000};
        /// For what somebody does who looks at the screen, and may have to unlock the keyring for it.
        std::chrono::milliseconds keeping{60'000};
    };

    /// Of the session bus, which it connects to with the first question.
    KeyringStore();
    KeyringStore(const QDBusConnection &bus, Patience patience);
    /// Nobody may ask any more.
    ~KeyringStore() override;
    Q_DISABLE_COPY_MOVE(KeyringStore)

    void ask(const Account &account, QObject *context, Receiver receiver) override;
    void keep(const Account &account, const Secret &secret, Keep where, QObject *context, Done done) override;
    void forget(const Account &account, QObject *context, Done done) override;
    /// From any thread.
    void keepForSession(const Account &account, const Secret &secret);
    void lookForKeyring(QObject *context, std::function<void(bool isThere)> found) override;
    void allowAsking() override;

Q_SIGNALS:
    /// The keyring answers again, too late for who asked: it is worth asking once more.
    void answeredLate();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::credentials
