// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/fedmsgimport.h"

#include "core/config/pythonreader.h"
#include "core/config/schema.h"
#include "core/config/toml.h"
#include "core/config/write.h"
#include "core/text/printable.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 1000;

/// A setting of fedmsg that has one of the same meaning here.
struct Twin
{
    QLatin1StringView name;
    /// Below the profile.
    QLatin1StringView path;
    /// The value in our form; what cannot be one stays as it is, for check() to refuse.
    Node (*convert)(const Node &value);
};

Node same(const Node &value)
{
    return value.kind == Node::Kind::Nothing ? Node::ofText({}, value.origin) : value;
}

/// Whole numbers of milliseconds are times here.
Node milliseconds(const Node &value)
{
    return value.kind == Node::Kind::Integer ? Node::ofText(toString(Duration(value.integer)), value.origin) : value;
}

Node prefixes(const Node &value)
{
    return value.isText() && value.text.isEmpty() ? Node::ofList({}, value.origin) : value;
}

Node firstOf(const Node &value)
{
    return value.isList() && !value.items.empty() ? value.items.front() : value;
}

/// The reference names the page of the old interface; we find both from the address above it.
Node archive(const Node &value)
{
    auto address = value;
    if (address.text.endsWith("/raw"_L1)) {
        address.text.chop(4);
    }
    return address;
}

bool isForPublishersOnly(const QString &address)
{
    return address.contains("//*:"_L1);
}

/// Addresses of all services in one list, each once; those that one publishes at are none to listen to.
Node addresses(const Node &value)
{
    QStringList found;
    for (const auto &[service, node] : value.members) {
        found += node.toTexts();
    }
    found.removeDuplicates();
    found.removeIf(isForPublishersOnly);
    return value.isTable() ? Node::ofTexts(found, value.origin) : value;
}

constexpr Twin twins[] = {
    {"endpoints"_L1, "endpoints"_L1, addresses},
    {"topic_prefix"_L1, "topic_prefix"_L1, same},
    {"topic_prefix"_L1, "topics"_L1, prefixes},
    {"environment"_L1, "environment"_L1, same},
    {"relay_inbound"_L1, "publish_to"_L1, firstOf},
    {"high_water_mark"_L1, "high_water_mark"_L1, same},
    {"zmq_reconnect_ivl"_L1, "reconnect"_L1, milliseconds},
    {"zmq_reconnect_ivl_max"_L1, "reconnect_most"_L1, milliseconds},
    {"replay_endpoints"_L1, "replay"_L1, same},
    {"datagrepper_url"_L1, "archive.url"_L1, archive},
    {"validate_signatures"_L1, "trust.validate"_L1, same},
    {"crypto_validate_backends"_L1, "trust.backends"_L1, same},
    {"ca_cert_location"_L1, "trust.ca"_L1, same},
    {"crl_location"_L1, "trust.crl"_L1, same},
    {"routing_nitpicky"_L1, "trust.nitpicky"_L1, same},
    {"gpg_home"_L1, "trust.gpg_home"_L1, same},
};

class Translation
{
public:
    explicit Translation(const QString &profile)
        : m_profile{u"profiles"_s, profile}
    {
    }

    FedmsgImport run(const Node &config)
    {
        put(u"bus"_s, Node::ofText(u"zeromq"_s, config.origin));
        for (const auto &[name, value] : config.members) {
            if (name == "endpoints"_L1) {
                noteBound(value);
            }
            if (name == "routing_policy"_L1) {
                policy(value);
            } else if (!translate(name, value)) {
                m_import.notes.append(u"%1: %2 has no meaning here"_s.arg(toString(value.origin), tomlKey(name)));
            }
        }
        return std::move(m_import);
    }

private:
    bool translate(const QString &name, const Node &value)
    {
        bool isKnown = false;
        for (const auto &twin : twins) {
            if (name == twin.name) {
                put(twin.path, twin.convert(value));
                isKnown = true;
            }
        }
        return isKnown;
    }

    /// Takes the value over if the table of settings agrees.
    void put(const QString &path, Node value)
    {
        Node one;
        one.set(m_profile + path.split(u'.'), std::move(value));
        auto checked = check(std::move(one));
        if (!checked) {
            m_import.problems.append(checked.error().detail);
            return;
        }
        m_import.problems += checked->warnings;
        merge(m_import.layer, std::move(checked->layer));
    }

    void noteBound(const Node &endpoints)
    {
        for (const auto &[service, node] : endpoints.members) {
            if (std::ranges::any_of(node.toTexts(), isForPublishersOnly)) {
                m_import.notes.append(
                    u"%1: endpoints of %2: an address to publish at (//*:) is none to listen to"_s.arg(
                        toString(node.origin), tomlKey(service)));
            }
        }
    }

    void policy(const Node &value)
    {
        const auto isSigners = [](const Member &m) {
            return m.node.isList() && std::ranges::all_of(m.node.items, &Node::isText);
        };
        if (!value.isTable() || !std::ranges::all_of(value.members, isSigners)) {
            m_import.problems.append(
                u"%1: routing_policy is not a table of lists of signers"_s.arg(toString(value.origin)));
            return;
        }
        if (value.members.empty()) {
            return;
        }
        m_import.policy = QJsonDocument(toJson(value).toObject()).toJson();
        // Behind check()'s back: the path is to stay relative to where the layer will be kept.
        m_import.layer.set(
            m_profile + QStringList{u"trust"_s, u"policy"_s}, Node::ofText(u"policy.json"_s, value.origin));
    }

    QStringList m_profile;
    FedmsgImport m_import;
};

Result<QStringList> pythonFiles(const QString &folder)
{
    for (const auto &path : {folder, folder + "/fedmsg.d"_L1}) {
        const QDir dir(path);
        auto names = dir.entryList({u"*.py"_s}, QDir::Files, QDir::Name).mid(0, mostFiles);
        names.sort();
        if (!names.isEmpty()) {
            for (auto &name : names) {
                name = dir.filePath(name);
            }
            return names;
        }
    }
    return tl::make_unexpected(
        Error{ErrorCode::File, u"%1: no *.py there, nor in a fedmsg.d below it"_s.arg(text::printable(folder))});
}

} // namespace

Result<FedmsgImport> importFedmsg(const QString &folder, const QString &profile)
{
    const auto files = pythonFiles(folder);
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    Node config;
    QStringList problems;
    for (const auto &file : *files) {
        const auto text = readBounded(file);
        if (!text) {
            problems.append(text.error().detail);
            continue;
        }
        auto read = readPython(*text, file);
        problems += read.problems;
        merge(config, std::move(read.config));
    }
    auto import = translateFedmsg(config, profile);
    import.problems = problems + import.problems;
    return import;
}

FedmsgImport translateFedmsg(const Node &config, const QString &profile)
{
    return Translation(profile).run(config);
}

} // namespace tidings::config
