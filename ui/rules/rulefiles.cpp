// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulefiles.h"

#include "core/config/ruletables.h"
#include "core/config/schema.h"
#include "core/config/toml.h"
#include "core/config/write.h"
#include "core/meta/sanitizer.h"
#include "core/pipeline/handover.h"
#include "core/rules/fmn.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

struct Request
{
    QString path;
    /// For reading.
    QString reader;
    /// For writing.
    std::optional<QByteArray> text;
};

struct Reply
{
    bool isRead = false;
    RuleFile file;
    QString error;
};

QString writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return RuleFiles::tr("%1 could not be written: %2").arg(path, file.errorString());
    }
    return {};
}

RuleFile readFile(const QString &path, const QString &reader)
{
    const auto text = config::readBounded(path);
    return text ? readRules(*text, QFileInfo(path).fileName(), reader) : RuleFile{.error = text.error().detail};
}

} // namespace

RuleFile readRules(const QByteArray &text, const QString &name, const QString &reader)
{
    if (auto import = rules::fmn::read(text, reader)) {
        return {.rules = std::move(import->rules), .notes = std::move(import->notes)};
    }
    const auto root = config::readToml(text, name);
    const auto checked = root ? config::check(*root) : tl::make_unexpected(root.error());
    if (!checked) {
        return {.error = RuleFiles::tr("%1 has no rules of Tidings or of Fedora's notifier.").arg(name)};
    }
    auto tables = config::readRuleTables(checked->layer);
    if (tables.rules.isEmpty() && tables.warnings.isEmpty()) {
        return {.error = RuleFiles::tr("%1 has no rules of Tidings or of Fedora's notifier.").arg(name)};
    }
    auto notes = checked->warnings + tables.warnings;
    if (tables.rules.size() > rules::fmn::mostRules) {
        tables.rules.resize(rules::fmn::mostRules);
        notes << RuleFiles::tr("More than %1 rules are not read.").arg(rules::fmn::mostRules);
    }
    notes.resize(std::min(notes.size(), rules::fmn::mostNotes));
    // From somebody else, and shown wherever a rule is named.
    for (auto &rule : tables.rules) {
        rule.name = meta::sanitized(rule.name);
        rule.text = meta::sanitized(rule.text);
    }
    return {.rules = std::move(tables.rules), .notes = std::move(notes)};
}

QByteArray writeRules(const QList<rules::Rule> &rules)
{
    return config::toTomlFile(config::Node::ofTable({{u"rules"_s, config::toRuleTables(rules)}})).toUtf8();
}

class RuleFiles::Private
{
public:
    pipeline::Handover<Request> requests;
    pipeline::Handover<Reply> replies;
    // Lives on the thread: what is asked for is done there.
    QObject context;
    QThread thread;

    void answerAll()
    {
        for (const auto &request : requests.take()) {
            Reply reply{.isRead = !request.text};
            if (request.text) {
                reply.error = writeFile(request.path, *request.text);
            } else {
                reply.file = readFile(request.path, request.reader);
            }
            replies.push(std::move(reply));
        }
    }
};

RuleFiles::RuleFiles(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"rule files"_s);
    d->context.moveToThread(&d->thread);
    connect(&d->requests, &pipeline::HandoverSignal::look, &d->context, [this] { d->answerAll(); });
    connect(&d->replies, &pipeline::HandoverSignal::look, this, [this] {
        for (const auto &reply : d->replies.take()) {
            if (reply.isRead) {
                Q_EMIT wasRead(reply.file);
            } else {
                Q_EMIT wasWritten(reply.error);
            }
        }
    });
    d->thread.start();
}

RuleFiles::~RuleFiles()
{
    // Nobody is there any more to be told; what was asked for is done all the same.
    d->replies.disconnect(this);
    d->thread.quit();
    d->thread.wait();
    d->answerAll();
}

void RuleFiles::read(const QString &path, const QString &reader)
{
    d->requests.push({.path = path, .reader = reader});
}

void RuleFiles::write(const QString &path, const QByteArray &text)
{
    d->requests.push({.path = path, .text = text});
}

} // namespace tidings::ui
