// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/profileform.h"

#include "core/bus/amqpurl.h"
#include "core/bus/curvekey.h"
#include "core/bus/endpoint.h"
#include "core/config/schema.h"
#include "ui/history/tonelabel.h"
#include "ui/preferences/keypanel.h"
#include "ui/preferences/pathedit.h"
#include "ui/preferences/serverkeypanel.h"
#include "ui/rules/namesedit.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using config::Node;
namespace keys = config::keys;

namespace {

using Days = std::chrono::duration<qint64, std::ratio<86400>>;

QString passwordOf(const QString &address)
{
    const auto parsed = address.section(u"://"_s, 1);
    const auto at = parsed.lastIndexOf(u'@');
    const auto colon = parsed.indexOf(u':');
    return at > colon && colon >= 0 ? parsed.mid(colon + 1, at - colon - 1) : QString();
}

} // namespace

QString unmasked(const QString &shown, const QString &known)
{
    const auto mask = u":***@"_s;
    return shown.contains(mask) ? QString(shown).replace(mask, u':' + passwordOf(known) + u'@') : shown;
}

ProfileForm::ProfileForm(SettingsAccess &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_form(makeForm())
    , m_broker(new QLineEdit(this))
    , m_gateways(new NamesEdit(this))
    , m_topics(new NamesEdit(this))
    , m_checks(new QCheckBox(tr("Check the signatures of senders"), this))
    , m_brokerAuthority(new PathEdit(this))
    , m_senderAuthority(new PathEdit(this))
    , m_signIn(new QComboBox(this))
    , m_certificate(new PathEdit(this))
    , m_key(new PathEdit(this))
    , m_account(new QLineEdit(this))
    , m_password(new QWidget(this))
    , m_setPassword(new QPushButton(m_password))
    , m_forgetPassword(new QPushButton(tr("Forget password"), m_password))
    , m_passwordWords(new ToneLabel(Tone::Muted, m_password))
    , m_ownKey(new KeyPanel(this))
    , m_serverKey(new ServerKeyPanel(this))
    , m_archive(new QLineEdit(this))
    , m_messages(new QSpinBox(this))
    , m_days(new QSpinBox(this))
    , m_origin(new ToneLabel(Tone::Muted, this))
{
    m_broker->setObjectName(u"broker"_s);
    m_broker->setPlaceholderText(u"amqps://user@host/vhost"_s);
    addRow(m_form, tr("Broker"), m_broker);
    connect(m_broker, &QLineEdit::editingFinished, this, &ProfileForm::saveBroker);
    m_gateways->setObjectName(u"gateways"_s);
    m_gateways->setPlaceholderText(u"tcp://host:9940"_s);
    addRow(m_form, tr("Gateways"), m_gateways);
    connect(m_gateways, &QLineEdit::editingFinished, this, &ProfileForm::saveGateways);
    addNames(tr("Topics"), m_topics, u"topics"_s, tr("All"));
    m_checks->setObjectName(u"checks"_s);
    m_form->addRow(new QWidget(this), m_checks);
    connect(m_checks, &QCheckBox::clicked, this, [this](bool isOn) {
        saveOrReload({{pathTo(u"trust.validate"_s), Node::ofBool(isOn)}});
    });
    addText(tr("Authority"), m_brokerAuthority, u"ca"_s);
    addText(tr("Authority"), m_senderAuthority, u"trust.ca"_s);
    addSignIn();
    addText(tr("Archive"), m_archive, u"archive.url"_s);
    addCatchUp();
    m_origin->setWordWrap(true);
    m_origin->setMinimumWidth(1);
    for (auto *const field :
        {m_broker, static_cast<QLineEdit *>(m_gateways), static_cast<QLineEdit *>(m_topics), m_archive}) {
        // Addresses are read from the left everywhere.
        field->setLayoutDirection(Qt::LeftToRight);
    }
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    layout->addLayout(m_form);
    layout->addWidget(m_origin);
    setVisible(false);
}

void ProfileForm::addText(const QString &label, QLineEdit *field, const QString &key)
{
    field->setObjectName(key);
    addRow(m_form, label, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field, key] {
        saveOrReload({{pathTo(key), Node::ofText(field->text().trimmed())}});
    });
}

void ProfileForm::addNames(const QString &label, NamesEdit *field, const QString &key, const QString &example)
{
    field->setObjectName(key);
    field->setPlaceholderText(example);
    addRow(m_form, label, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field, key] {
        saveOrReload({{pathTo(key), Node::ofTexts(field->names())}});
    });
}

void ProfileForm::addSignIn()
{
    m_signIn->setObjectName(u"signIn"_s);
    addRow(m_form, tr("Sign in"), m_signIn);
    connect(m_signIn, &QComboBox::activated, this, &ProfileForm::saveSignIn);
    m_certificate->setObjectName(u"certificate"_s);
    m_key->setObjectName(u"key"_s);
    addRow(m_form, tr("Certificate"), m_certificate);
    addRow(m_form, tr("Key"), m_key);
    for (auto *const field : {m_certificate, m_key}) {
        connect(field, &QLineEdit::editingFinished, this, &ProfileForm::saveSignIn);
    }
    m_account->setObjectName(u"account"_s);
    m_account->setPlaceholderText(tr("None"));
    addRow(m_form, tr("Account"), m_account);
    connect(m_account, &QLineEdit::editingFinished, this, &ProfileForm::saveSignIn);
    addPassword();
    addKeys();
}

/// With the ways of this bus.
void ProfileForm::fillSignIn()
{
    const auto last = m_isAmqp ? ByAccount : ByKey;
    if (m_signIn->count() > 0 && m_signIn->itemData(m_signIn->count() - 1).toInt() == last) {
        return;
    }
    m_signIn->clear();
    if (m_isAmqp) {
        m_signIn->addItem(tr("User of the address"), ByAddress);
        m_signIn->addItem(tr("Client certificate"), ByCertificate);
    }
    m_signIn->addItem(tr("Account and password"), ByAccount);
    if (!m_isAmqp) {
        m_signIn->addItem(tr("Account and key"), ByKey);
    }
}

void ProfileForm::addPassword()
{
    m_setPassword->setObjectName(u"setPassword"_s);
    m_forgetPassword->setObjectName(u"forgetPassword"_s);
    m_passwordWords->setObjectName(u"passwordWords"_s);
    m_passwordWords->setWordWrap(true);
    m_passwordWords->setMinimumWidth(1);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space);
    buttons->addWidget(m_setPassword);
    buttons->addWidget(m_forgetPassword);
    buttons->addStretch(1);
    auto *const layout = new QVBoxLayout(m_password);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    layout->addLayout(buttons);
    layout->addWidget(m_passwordWords);
    addRow(m_form, tr("Password"), m_password);
    connect(m_setPassword, &QPushButton::clicked, this, [this] { Q_EMIT passwordRequested(account()); });
    connect(m_forgetPassword, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(account(), false); });
    setState(nullptr);
}

void ProfileForm::addKeys()
{
    addRow(m_form, tr("Your key"), m_ownKey);
    addRow(m_form, tr("Gateway's key"), m_serverKey);
    connect(m_ownKey, &KeyPanel::makeRequested, this, [this](bool isNew) { Q_EMIT keyRequested(account(), isNew); });
    connect(m_ownKey, &KeyPanel::forgetRequested, this, [this] {
        saveOrReload({{pathTo(u"public_key"_s), Node::ofText({})}});
        Q_EMIT forgetRequested(account(), true);
    });
    connect(m_serverKey, &ServerKeyPanel::chosen, this, &ProfileForm::saveServerKey);
    connect(m_serverKey, &ServerKeyPanel::accepted, this, [this] {
        saveOrReload({{pathTo(u"server_key_seen"_s), Node::ofText(config::value(node(), keys::serverKey).trimmed())}});
    });
    setPasswordWords({});
}

void ProfileForm::setState(const bus::SourceState *state)
{
    using Trouble = bus::SourceState::Trouble;
    const auto trouble = state != nullptr ? state->trouble : Trouble::None;
    const bool isMissing = trouble == Trouble::NoPassword || trouble == Trouble::NoKeyring;
    m_setPassword->setText(isMissing || state == nullptr ? tr("Set password…") : tr("Change password…"));
    m_forgetPassword->setEnabled(!isMissing);
}

void ProfileForm::setPasswordWords(const QString &words)
{
    m_passwordWords->setText(words);
    m_passwordWords->setVisible(!words.isEmpty());
    m_ownKey->setWords(words);
}

void ProfileForm::addCatchUp()
{
    m_archive->setPlaceholderText(tr("None: nothing is caught up"));
    m_messages->setObjectName(u"messages"_s);
    m_messages->setRange(0, static_cast<int>(keys::archiveMessages.most));
    m_days->setObjectName(u"days"_s);
    m_days->setRange(0, static_cast<int>(keys::archiveAge.most / 86'400'000));
    m_messages->setAccessibleName(tr("Catch up at most, messages"));
    // In some languages the words around the number are long.
    m_messages->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_messages->setPrefix(tr("at most "));
    const auto nameMessages = [this](int count) { m_messages->setSuffix(tr(" message(s)", nullptr, count)); };
    const auto nameDays = [this](int count) { m_days->setSuffix(tr(" day(s)", nullptr, count)); };
    connect(m_messages, &QSpinBox::valueChanged, this, nameMessages);
    connect(m_days, &QSpinBox::valueChanged, this, nameDays);
    nameMessages(m_messages->value());
    nameDays(m_days->value());
    m_days->setAccessibleName(tr("Catch up at most, days"));
    for (auto *const field : {m_messages, m_days}) {
        field->setGroupSeparatorShown(true);
        field->setKeyboardTracking(false);
    }
    addRow(m_form, tr("Catch up"), {m_messages, m_days});
    connect(m_messages, &QSpinBox::editingFinished, this, [this] {
        saveOrReload({{pathTo(u"archive.messages"_s), Node::ofInteger(m_messages->value())}});
    });
    connect(m_days, &QSpinBox::editingFinished, this, [this] {
        const config::Duration age = Days(m_days->value());
        // A time that is no whole number of days stays as it is unless another is chosen.
        if (std::chrono::ceil<Days>(config::value(node(), keys::archiveAge)) != Days(m_days->value())) {
            saveOrReload({{pathTo(u"archive.age"_s), Node::ofText(config::toString(age))}});
        }
    });
}

void ProfileForm::setProfile(const QString &name)
{
    m_name = name;
    setPasswordWords({});
    // What was being typed was of another one.
    if (auto *const field = focusWidget()) {
        field->clearFocus();
    }
    load();
}

QStringList ProfileForm::pathTo(const QString &key) const
{
    return QStringList{u"profiles"_s, m_name} + key.split(u'.');
}

const Node &ProfileForm::node() const
{
    static const Node none;
    const auto *const found = settings().find({u"profiles"_s, m_name});
    return found != nullptr ? *found : none;
}

void ProfileForm::load()
{
    const auto bus = config::value(node(), keys::bus);
    setVisible(!m_name.isEmpty() && !bus.isEmpty());
    if (isHidden()) {
        return;
    }
    m_isAmqp = bus == "amqp"_L1;
    fillSignIn();
    loadText(m_broker, config::masked(config::value(node(), keys::url)));
    if (!m_gateways->hasFocus()) {
        m_gateways->setNames(config::value(node(), keys::endpoints));
    }
    if (!m_topics->hasFocus()) {
        m_topics->setNames(config::value(node(), keys::topics));
        m_topics->setCursorPosition(0);
    }
    m_checks->setChecked(config::value(node(), keys::trustValidate));
    loadText(m_brokerAuthority, config::value(node(), keys::ca));
    loadText(m_senderAuthority, config::value(node(), keys::trustCa));
    loadSignIn();
    loadText(m_archive, config::value(node(), keys::archiveUrl));
    if (!m_messages->hasFocus()) {
        m_messages->setValue(static_cast<int>(config::value(node(), keys::archiveMessages)));
    }
    if (!m_days->hasFocus()) {
        const auto age = config::value(node(), keys::archiveAge);
        m_days->setValue(static_cast<int>(std::chrono::ceil<Days>(age).count()));
    }
    showRows(m_isAmqp);
    loadOrigins();
}

void ProfileForm::loadText(QLineEdit *field, const QString &text)
{
    if (!field->hasFocus() && field->text() != text) {
        field->setText(text);
        field->setCursorPosition(0);
    }
}

void ProfileForm::loadSignIn()
{
    loadText(m_certificate, config::value(node(), keys::certificate));
    loadText(m_key, config::value(node(), keys::key));
    loadText(m_account, account());
    const bool isTyping = m_certificate->hasFocus() || m_key->hasFocus() || m_account->hasFocus();
    if (!isTyping) {
        const bool hasCertificate = !m_certificate->text().isEmpty() || !m_key->text().isEmpty();
        const auto signIn = isByKey()                           ? ByKey
                            : !account().isEmpty() || !m_isAmqp ? ByAccount
                            : hasCertificate                    ? ByCertificate
                                                                : ByAddress;
        m_signIn->setCurrentIndex(m_signIn->findData(signIn));
    }
    m_password->setEnabled(!account().isEmpty());
    m_ownKey->setPublicKey(config::value(node(), keys::publicKey).trimmed());
    m_serverKey->setKeys(
        config::value(node(), keys::serverKey).trimmed(), config::value(node(), keys::serverKeySeen).trimmed());
}

/// Who signs in with a password, or key, that is in no file; empty: nobody.
QString ProfileForm::account() const
{
    const auto credential = config::value(node(), keys::credential);
    return credential.startsWith("plain:"_L1) || isByKey() ? credential.section(u':', 1) : QString();
}

bool ProfileForm::isByKey() const
{
    return !m_isAmqp && config::value(node(), keys::credential).startsWith("curve:"_L1);
}

void ProfileForm::showRows(bool isAmqp)
{
    const auto signIn = m_signIn->currentData().toInt();
    for (auto *const field : std::initializer_list<QWidget *>{m_broker, m_brokerAuthority}) {
        m_form->setRowVisible(field, isAmqp);
    }
    m_form->setRowVisible(m_signIn, isAmqp || !account().isEmpty());
    for (auto *const field : std::initializer_list<QWidget *>{m_ownKey, m_serverKey}) {
        m_form->setRowVisible(field, isByKey());
    }
    for (auto *const field : std::initializer_list<QWidget *>{m_certificate, m_key}) {
        m_form->setRowVisible(field, isAmqp && signIn == ByCertificate);
    }
    m_form->setRowVisible(m_account, !isAmqp || signIn == ByAccount);
    m_form->setRowVisible(m_password, isAmqp ? signIn == ByAccount : !account().isEmpty() && !isByKey());
    for (auto *const field : std::initializer_list<QWidget *>{m_gateways, m_checks}) {
        m_form->setRowVisible(field, !isAmqp);
    }
    m_form->setRowVisible(m_senderAuthority, !isAmqp && m_checks->isChecked());
}

void ProfileForm::loadOrigins()
{
    const std::pair<QWidget *, QString> fields[] = {{m_broker, u"url"_s}, {m_gateways, u"endpoints"_s},
        {m_topics, u"topics"_s}, {m_checks, u"trust.validate"_s}, {m_brokerAuthority, u"ca"_s},
        {m_senderAuthority, u"trust.ca"_s}, {m_certificate, u"certificate"_s}, {m_key, u"key"_s},
        {m_account, u"credential"_s}, {m_serverKey, u"server_key"_s}, {m_archive, u"archive.url"_s},
        {m_messages, u"archive.messages"_s}, {m_days, u"archive.age"_s}};
    QStringList others;
    bool countsMore = false;
    for (const auto &[field, key] : fields) {
        tellOrigin(field, pathTo(key));
    }
    for (const auto &leaf : config::leaves(node())) {
        const auto &origin = leaf.node.origin;
        if (origin.kind == config::Origin::Kind::File && !access().isOwn(origin)) {
            others.append(origin.file);
            countsMore = countsMore || access().countsMore(origin);
        }
    }
    others.removeDuplicates();
    const auto words = countsMore ? tr("Set by %1, too, which counts more than what is chosen here.")
                                  : tr("Set by %1, too. What is chosen here counts more.");
    m_origin->setText(breakable(words.arg(others.join(u", "_s))));
    m_origin->setVisible(!others.isEmpty());
}

void ProfileForm::saveBroker()
{
    const auto url = unmasked(m_broker->text().trimmed(), config::value(node(), keys::url));
    if (const auto parsed = bus::AmqpUrl::parse(url); !url.isEmpty() && !parsed) {
        refuse(parsed.error().detail);
        return;
    }
    saveOrReload({{pathTo(u"url"_s), Node::ofText(url)}});
}

void ProfileForm::saveGateways()
{
    for (const auto &text : m_gateways->names()) {
        const auto parsed = bus::Endpoint::parse(text);
        if (!parsed || !parsed->isForConnecting()) {
            refuse(parsed ? bus::badAddress(text).detail : parsed.error().detail);
            return;
        }
    }
    saveOrReload({{pathTo(u"endpoints"_s), Node::ofTexts(m_gateways->names())}});
}

void ProfileForm::saveSignIn()
{
    const auto signIn = m_signIn->currentData().toInt();
    showRows(m_isAmqp);
    if (!m_isAmqp || signIn == ByAccount) {
        saveAccount();
        return;
    }
    saveFiles(signIn == ByCertificate);
}

void ProfileForm::saveAccount()
{
    const auto name = m_account->text().trimmed();
    if (name.isEmpty() && (account().isEmpty() || m_isAmqp)) {
        // It waits for a name.
        return;
    }
    const auto kind = m_signIn->currentData().toInt() == ByKey ? u"curve:"_s : u"plain:"_s;
    const auto credential = name.isEmpty() ? u"none"_s : kind + name;
    std::vector<config::Leaf> values{{pathTo(u"credential"_s), Node::ofText(credential)}};
    // The key was that of the account before.
    const bool isOther = credential != config::value(node(), keys::credential);
    if (isOther && !config::value(node(), keys::publicKey).isEmpty()) {
        values.push_back({pathTo(u"public_key"_s), Node::ofText({})});
    }
    saveOrReload(values);
}

/// Both or none: one without the other is of no use, and waits until there are both.
void ProfileForm::saveFiles(bool isByCertificate)
{
    const auto certificate = isByCertificate ? m_certificate->text().trimmed() : QString();
    const auto key = isByCertificate ? m_key->text().trimmed() : QString();
    if (certificate.isEmpty() != key.isEmpty() || (isByCertificate && certificate.isEmpty())) {
        return;
    }
    std::vector<config::Leaf> values{
        {pathTo(u"certificate"_s), Node::ofText(certificate)}, {pathTo(u"key"_s), Node::ofText(key)}};
    if (!account().isEmpty()) {
        values.push_back({pathTo(u"credential"_s), Node::ofText(u"none"_s)});
    }
    saveOrReload(values);
}

void ProfileForm::saveServerKey(const QString &key)
{
    if (!key.isEmpty() && !bus::isPublicKey(key)) {
        refuse(tr("The public key of a gateway has 40 letters, digits and signs"));
        return;
    }
    saveOrReload({{pathTo(u"server_key"_s), Node::ofText(key)}});
}

void ProfileForm::saveOrReload(const std::vector<config::Leaf> &values)
{
    // A field that still has the focus keeps what was typed, to be mended.
    if (!m_name.isEmpty() && !save(values)) {
        load();
    }
}

void ProfileForm::refuse(const QString &words)
{
    auto sentence = words;
    Q_EMIT troubled(sentence.append(u'.'));
}

} // namespace tidings::ui
