// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/accounts.h"

#include "core/config/nearest.h"
#include "core/config/toml.h"
#include "core/config/units.h"
#include "core/text/printable.h"

#include <QHostAddress>

#include <zmq.h>

#include <algorithm>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using config::Node;

namespace {

constexpr qint64 mostConnections = 100'000;
constexpr qint64 mostSubscriptions = 10'000;
constexpr QByteArrayView anonymousPrefix = "anonymous ";

/// Names are in logs, and in what is on the wire to nobody but us: nothing that needs quoting there.
bool isName(const QString &name)
{
    constexpr qsizetype longest = 64;
    return !name.isEmpty() && name.size() <= longest && std::ranges::all_of(name, [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"._@+-"_s.contains(c);
    });
}

/// Nothing if the text is no key of CURVE as people write it: Z85, 40 letters.
std::optional<QByteArray> curveKeyFrom(const QString &text)
{
    constexpr qsizetype size = 32;
    const auto written = text.toLatin1();
    QByteArray key(size, '\0');
    const bool isKey = written.size() == size / 4 * 5 && !written.contains('\0') &&
                       zmq_z85_decode(reinterpret_cast<std::uint8_t *>(key.data()), written.constData()) != nullptr;
    return isKey ? std::optional(key) : std::nullopt;
}

bool beginsWithOneOf(const QByteArrayList &beginnings, QByteArrayView topic)
{
    return std::ranges::any_of(beginnings, [&](const QByteArray &allowed) { return topic.startsWith(allowed); });
}

} // namespace

/// Makes accounts of a file's tree. Of several errors the first is told, in the order of their names.
class AccountsReader
{
public:
    explicit AccountsReader(const Node &root)
        : m_root(root)
    {
    }

    crypto::Result<Accounts> read()
    {
        checkKeys(m_root, {u"accounts"_s, u"groups"_s});
        eachOf(u"groups"_s, [this](const config::Member &member) { readGroup(member); });
        eachOf(u"accounts"_s, [this](const config::Member &member) { readAccount(member); });
        if (m_accounts.m_groups.isEmpty()) {
            // Also what an editor leaves for a moment when it begins to write.
            fail(m_root, u"there is no group in this file"_s);
        }
        std::ranges::stable_sort(
            m_accounts.m_networks, std::greater(), [](const auto &network) { return network.first.bits; });
        if (m_error) {
            return tl::make_unexpected(*m_error);
        }
        return std::move(m_accounts);
    }

private:
    void fail(const Node &node, const QString &why)
    {
        m_error = m_error.value_or(crypto::Error{
            crypto::ErrorCode::File, u"%1: %2"_s.arg(config::toString(node.origin), text::printable(why))});
    }

    void checkKeys(const Node &table, const QStringList &known)
    {
        for (const auto &member : table.members) {
            if (!known.contains(member.key)) {
                const auto meant = config::nearest(member.key, known);
                fail(member.node, meant.isEmpty()
                                      ? u"there is no setting \"%1\""_s.arg(member.key)
                                      : u"there is no setting \"%1\"; is \"%2\" meant?"_s.arg(member.key, meant));
            }
        }
    }

    template <class Read>
    void eachOf(const QString &key, const Read &read)
    {
        const auto *const table = m_root.find(key);
        if (table == nullptr) {
            return;
        }
        if (!table->isTable()) {
            fail(*table, u"\"%1\" has to be a table"_s.arg(key));
        }
        for (const auto &member : table->members) {
            if (!isName(member.key)) {
                fail(member.node, u"\"%1\" is no name: letters, digits and . _ @ + - make one"_s.arg(member.key));
            } else if (!member.node.isTable()) {
                fail(member.node, u"\"%1\" has to be a table"_s.arg(member.key));
            } else {
                read(member);
            }
        }
    }

    void readGroup(const config::Member &member)
    {
        const auto &table = member.node;
        checkKeys(table, {u"topics"_s, u"publish"_s, u"addresses"_s, u"third_party"_s, u"connections"_s,
                             u"subscriptions"_s, u"bytes_per_second"_s, u"bytes_per_day"_s});
        AccountGroup group;
        if (table.find(u"topics"_s) == nullptr && table.find(u"publish"_s) == nullptr) {
            fail(table, u"the group \"%1\" lacks \"topics\" or \"publish\"; [\"\"] is all of them"_s.arg(member.key));
        }
        group.topics = beginnings(table, u"topics"_s);
        group.publish = beginnings(table, u"publish"_s);
        readAddresses(member, group);
        group.isThirdParty = flag(table, u"third_party"_s);
        readNumber(table, u"connections"_s, mostConnections, group.connections);
        readNumber(table, u"subscriptions"_s, mostSubscriptions, group.subscriptions);
        group.bytesPerSecond = bytes(table, u"bytes_per_second"_s);
        group.bytesPerDay = bytes(table, u"bytes_per_day"_s);
        m_accounts.m_groups.insert(member.key, group);
    }

    void readAddresses(const config::Member &member, AccountGroup &group)
    {
        for (const auto &written : texts(member.node, u"addresses"_s)) {
            const auto &node = *member.node.find(u"addresses"_s);
            const auto network = Network::parse(written);
            const auto isSame = [&](const auto &other) { return other.first == *network; };
            if (!network) {
                fail(node, u"\"%1\" is no network: 10.0.0.0/8, 192.0.2.7, or of IPv6 2001:db8::/64 at the least"_s.arg(
                               written.left(64)));
            } else if (const auto other = std::ranges::find_if(m_accounts.m_networks, isSame);
                       other != m_accounts.m_networks.end()) {
                fail(node, u"\"%1\" is a network of the group \"%2\", too"_s.arg(written, other->second));
            } else {
                group.addresses.push_back(*network);
                m_accounts.m_networks.emplace_back(*network, member.key);
            }
        }
    }

    void readAccount(const config::Member &member)
    {
        const auto &table = member.node;
        checkKeys(table, {u"group"_s, u"password"_s, u"curve_keys"_s, u"off"_s});
        if (member.key == Accounts::anonymous) {
            fail(table, u"an account cannot be called \"anonymous\"; there is a group of that name"_s);
        }
        Account account{.name = member.key, .group = text(table, u"group"_s).value_or(QString())};
        if (!m_accounts.m_groups.contains(account.group)) {
            fail(table, u"the account \"%1\" is of no group that there is"_s.arg(member.key));
        }
        readPassword(table, account);
        readKeys(table, account);
        account.isOff = flag(table, u"off"_s);
        m_accounts.m_accounts.insert(member.key, account);
    }

    void readPassword(const Node &table, Account &account)
    {
        const auto written = text(table, u"password"_s);
        if (!written) {
            return;
        }
        if (const auto hash = crypto::PasswordHash::read(*written)) {
            account.password = *hash;
        } else {
            fail(*table.find(u"password"_s), hash.error().detail);
        }
    }

    void readKeys(const Node &table, Account &account)
    {
        for (const auto &written : texts(table, u"curve_keys"_s)) {
            const auto key = curveKeyFrom(written);
            const auto &node = *table.find(u"curve_keys"_s);
            if (!key) {
                fail(node, u"\"%1\" is no public key of CURVE: 40 letters in Z85"_s.arg(written.left(48)));
            } else if (m_accounts.m_namesByKey.contains(*key)) {
                fail(node, u"\"%1\" has a key that \"%2\" has, too"_s.arg(account.name, m_accounts.m_namesByKey[*key]));
            } else {
                account.curveKeys.append(*key);
                m_accounts.m_namesByKey.insert(*key, account.name);
            }
        }
    }

    std::optional<QString> text(const Node &table, const QString &key)
    {
        const auto *const node = table.find(key);
        if (node == nullptr) {
            return {};
        }
        if (!node->isText()) {
            fail(*node, u"\"%1\" has to be a text"_s.arg(key));
        }
        return node->text;
    }

    QStringList texts(const Node &table, const QString &key)
    {
        const auto *const node = table.find(key);
        if (node == nullptr) {
            return {};
        }
        if (!node->isList() || !std::ranges::all_of(node->items, &Node::isText)) {
            fail(*node, u"\"%1\" has to be a list of texts"_s.arg(key));
            return {};
        }
        return node->toTexts();
    }

    QByteArrayList beginnings(const Node &table, const QString &key)
    {
        QByteArrayList topics;
        for (const auto &topic : texts(table, key)) {
            topics.append(topic.toUtf8());
        }
        return topics;
    }

    bool flag(const Node &table, const QString &key)
    {
        const auto *const node = table.find(key);
        if (node != nullptr && node->kind != Node::Kind::Bool) {
            fail(*node, u"\"%1\" has to be true or false"_s.arg(key));
        }
        return node != nullptr && node->flag;
    }

    void readNumber(const Node &table, const QString &key, qint64 most, int &number)
    {
        const auto *const node = table.find(key);
        if (node == nullptr) {
            return;
        }
        if (node->kind != Node::Kind::Integer || node->integer < 0 || node->integer > most) {
            fail(*node, u"\"%1\" has to be a whole number from 0 to %2"_s.arg(key).arg(most));
            return;
        }
        number = static_cast<int>(node->integer);
    }

    std::optional<qint64> bytes(const Node &table, const QString &key)
    {
        const auto *const node = table.find(key);
        if (node == nullptr) {
            return {};
        }
        const auto read = node->isText() ? config::bytesFrom(node->text) : std::nullopt;
        if (!read) {
            fail(*node, u"\"%1\" has to be a size such as \"256KiB\""_s.arg(key));
            return {};
        }
        return read->count;
    }

    const Node &m_root;
    Accounts m_accounts;
    std::optional<crypto::Error> m_error;
};

crypto::Result<Accounts> Accounts::read(const QByteArray &text, const QString &name)
{
    const auto root = config::readToml(text, name);
    if (!root) {
        return tl::make_unexpected(crypto::Error{crypto::ErrorCode::File, root.error().detail});
    }
    return AccountsReader(*root).read();
}

const Account *Accounts::named(const QString &name) const
{
    const auto found = m_accounts.constFind(name);
    return found == m_accounts.cend() ? nullptr : &*found;
}

const Account *Accounts::ofKey(const QByteArray &curveKey) const
{
    const auto found = m_namesByKey.constFind(curveKey);
    return found == m_namesByKey.cend() ? nullptr : named(*found);
}

const AccountGroup *Accounts::group(const QString &name) const
{
    const auto found = m_groups.constFind(name);
    return found == m_groups.cend() ? nullptr : &*found;
}

const AccountGroup *Accounts::groupOf(const QByteArray &userId) const
{
    if (!isAnonymous(userId)) {
        const auto *const account = named(QString::fromUtf8(userId));
        return account == nullptr ? nullptr : group(account->group);
    }
    // Of IPv6 it stands there as a network.
    const auto text = QString::fromUtf8(userId.sliced(anonymousPrefix.size()));
    const QHostAddress address(text.left(text.indexOf(u'/')));
    const auto found =
        std::ranges::find_if(m_networks, [&](const auto &network) { return network.first.contains(address); });
    return group(found == m_networks.cend() ? QString(anonymous) : found->second);
}

bool isAllowed(const AccountGroup &group, QByteArrayView topic)
{
    return beginsWithOneOf(group.topics, topic);
}

bool mayPublish(const AccountGroup &group, QByteArrayView topic)
{
    return beginsWithOneOf(group.publish, topic);
}

QByteArray anonymousId(const QString &address)
{
    return anonymousPrefix.toByteArray() + address.toUtf8();
}

bool isAnonymous(const QByteArray &userId)
{
    return userId.startsWith(anonymousPrefix);
}

std::pair<QString, QString> fieldOf(const QByteArray &userId)
{
    return isAnonymous(userId) ? std::pair(u"address"_s, QString::fromUtf8(userId.sliced(anonymousPrefix.size())))
                               : std::pair(u"account"_s, QString::fromUtf8(userId));
}

} // namespace tidings::bus
