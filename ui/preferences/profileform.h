// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"
#include "ui/preferences/preferencespage.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tidings::ui {

class KeyPanel;
class NamesEdit;
class PathEdit;
class ServerKeyPanel;
class ToneLabel;

/// The settings of one profile, those that its bus has.
class ProfileForm final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit ProfileForm(SettingsAccess &settings, QWidget *parent = nullptr);

    /// Empty: none, and nothing is shown.
    void setProfile(const QString &name);
    [[nodiscard]] const QString &profile() const { return m_name; }
    void load() override;
    /// How its connection stands; null: it is off.
    void setState(const bus::SourceState *state);
    /// What became of its password, or key.
    void setPasswordWords(const QString &words);

Q_SIGNALS:
    void passwordRequested(const QString &account);
    void keyRequested(const QString &account, bool isNew);
    /// The password, or the key.
    void forgetRequested(const QString &account, bool isKey);

private:
    enum SignIn
    {
        ByAddress,
        ByCertificate,
        ByAccount,
        ByKey
    };

    [[nodiscard]] QStringList pathTo(const QString &key) const;
    [[nodiscard]] const config::Node &node() const;
    void addText(const QString &label, QLineEdit *field, const QString &key);
    void addNames(const QString &label, NamesEdit *field, const QString &key, const QString &example);
    void addCatchUp();
    void addSignIn();
    void addPassword();
    void addKeys();
    void fillSignIn();
    void showRows(bool isAmqp);
    [[nodiscard]] QString account() const;
    [[nodiscard]] bool isByKey() const;
    void loadText(QLineEdit *field, const QString &text);
    void loadSignIn();
    void loadOrigins();
    void saveBroker();
    void saveGateways();
    void saveSignIn();
    void saveAccount();
    void saveFiles(bool isByCertificate);
    void saveServerKey(const QString &key);
    /// As save(), but shows what counts again if it could not be.
    void saveOrReload(const std::vector<config::Leaf> &values);
    void refuse(const QString &words);

    QString m_name;
    bool m_isAmqp = false;
    QFormLayout *m_form;
    QLineEdit *m_broker;
    NamesEdit *m_gateways;
    NamesEdit *m_topics;
    QCheckBox *m_checks;
    PathEdit *m_brokerAuthority;
    PathEdit *m_senderAuthority;
    QComboBox *m_signIn;
    PathEdit *m_certificate;
    PathEdit *m_key;
    QLineEdit *m_account;
    QWidget *m_password;
    QPushButton *m_setPassword;
    QPushButton *m_forgetPassword;
    ToneLabel *m_passwordWords;
    KeyPanel *m_ownKey;
    ServerKeyPanel *m_serverKey;
    QLineEdit *m_archive;
    QSpinBox *m_messages;
    QSpinBox *m_days;
    ToneLabel *m_origin;
};

/// The address with the password of `known` in the place of the "***" that is shown for it.
[[nodiscard]] QString unmasked(const QString &shown, const QString &known);

} // namespace tidings::ui
