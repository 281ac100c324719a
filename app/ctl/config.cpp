// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/profilekey.h"
#include "app/ctl/records.h"
#include "core/config/configuration.h"
#include "core/config/fedmsgimport.h"
#include "core/config/write.h"
#include "core/text/printable.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void say(const QString &words)
{
    std::fprintf(stderr, "tidingsctl: %s\n", qUtf8Printable(text::printable(words)));
}

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
}

/// Any JSON on one line; toLine() takes objects only.
QString toJsonLine(const config::Node &node)
{
    const auto line = QJsonDocument(QJsonArray{config::toJson(node)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(line.sliced(1, line.size() - 2)) + u'\n';
}

void printLeaves(const config::Node &root)
{
    for (const auto &[path, node] : config::leaves(root)) {
        writeLine(toLine({{u"key"_s, config::toPath(path)}, {u"value"_s, config::toJson(node)},
            {u"origin"_s, config::toString(node.origin)}}));
    }
}

int printAll(const config::Layers &layers, bool isJson)
{
    if (isJson) {
        printLeaves(layers.root);
    } else {
        print(config::toTomlText(layers.root, true));
    }
    // What is printed may still be of no use: a profile that does not exist, one without an address.
    const auto meaning = config::interpret(layers);
    return meaning ? Success : fail(meaning.error().detail);
}

int query(const config::Node &root, const QString &key, bool isJson)
{
    const auto path = config::fromPath(key);
    const auto *node = path.isEmpty() ? nullptr : root.find(path);
    if (node == nullptr) {
        return fail(
            u"the configuration has no %1; \"tidingsctl config\" lists what it has"_s.arg(config::tomlKey(key)));
    }
    if (isJson) {
        print(toJsonLine(*node));
    } else if (node->isTable()) {
        print(config::toTomlText(*node, true, path));
    } else {
        print((node->isText() ? config::masked(node->text) : config::toToml(*node)) + u'\n');
    }
    return Success;
}

bool save(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    if (!isSaved) {
        say(u"%1: %2"_s.arg(path, file.errorString()));
    }
    return isSaved;
}

QString importedText(const config::FedmsgImport &import, const QString &folder)
{
    auto text = u"# Made from %1.\n\n"_s.arg(text::printable(folder)) + config::toTomlText(import.layer, true);
    for (const auto &problem : import.problems) {
        text += u"# Not read: %1\n"_s.arg(text::printable(problem));
    }
    return text;
}

/// The policy as a remark, for somebody who only looks.
QString asRemark(const QByteArray &policy)
{
    auto remark = u"\n# policy.json, to be kept beside this file (--output DIR writes both):\n"_s;
    for (const auto &line : QString::fromUtf8(policy).split(u'\n', Qt::SkipEmptyParts)) {
        remark += u"# %1\n"_s.arg(line);
    }
    return remark;
}

bool saveAll(const config::FedmsgImport &import, const QString &text, const QString &output)
{
    if (!QDir().mkpath(output)) {
        say(u"%1: cannot be made a folder"_s.arg(output));
        return false;
    }
    const QDir dir(output);
    return save(dir.filePath(u"fedmsg.toml"_s), text.toUtf8()) &&
           (import.policy.isEmpty() || save(dir.filePath(u"policy.json"_s), import.policy));
}

int importFedmsg(const QString &folder, const QString &output)
{
    const auto import = config::importFedmsg(folder);
    if (!import) {
        return fail(import.error().detail);
    }
    for (const auto &words : import->problems + import->notes) {
        say(words);
    }
    const auto text = importedText(*import, folder);
    if (output.isEmpty()) {
        print(import->policy.isEmpty() ? text : text + asRemark(import->policy));
    } else if (!saveAll(*import, text, output)) {
        return SomeFailed;
    }
    return import->problems.isEmpty() ? Success : SomeFailed;
}

} // namespace

int config(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Prints the configuration as it stands, and where each value came from."_s);
    parser.addOptions({
        {u"query"_s, u"Print only this value, such as profiles.fedora.url; status 1 if there is none."_s, u"key"_s},
        {u"json"_s, u"Print JSON, one value a line."_s},
        {u"import-fedmsg"_s,
            u"Print the settings of a fedmsg.d folder as Tidings' own. Its Python files are read, not run; what cannot "
            u"be "
            "read is told, and the status is then 1."_s,
            u"folder"_s},
        {u"output"_s, u"With --import-fedmsg: write fedmsg.toml and policy.json into this folder instead."_s,
            u"folder"_s},
        {u"accept"_s, u"With \"key PROFILE\": the key that the profile has for its gateway is right."_s},
    });
    parser.process(arguments);
    if (const auto words = parser.positionalArguments(); !words.isEmpty()) {
        if (words.size() != 2 || words.first() != "key"_L1) {
            return fail(u"say nothing more to print the configuration, or \"key\" and a profile"_s);
        }
        return parser.isSet(u"accept"_s) ? acceptServerKey(parser, words[1]) : printProfileKey(parser, words[1]);
    }
    if (parser.isSet(u"import-fedmsg"_s)) {
        return importFedmsg(parser.value(u"import-fedmsg"_s), parser.value(u"output"_s));
    }
    const auto layers = config::readLayers(loadOptions(parser));
    if (!layers) {
        return fail(layers.error().detail);
    }
    for (const auto &warning : layers->warnings) {
        say(warning);
    }
    const bool isJson = parser.isSet(u"json"_s);
    return parser.isSet(u"query"_s) ? query(layers->root, parser.value(u"query"_s), isJson) : printAll(*layers, isJson);
}

} // namespace tidings::ctl
