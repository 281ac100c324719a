// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "core/meta/services/services.h"
#include "tests/bench/processtime.h"
#include "tests/support/shareddata.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace tidings;
using bench::secondsOf;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> ourOwn()
{
    QList<QByteArray> texts;
    QDirIterator files(
        QStringLiteral(TIDINGS_TEST_DATA "/meta"), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(u".digest.json"_s) && file.open(QIODevice::ReadOnly)) {
            texts.append(file.readAll());
        }
    }
    return texts;
}

QList<QByteArray> theCorpus()
{
    QList<QByteArray> texts;
    for (const auto &line : test::jsonLines(test::sharedPath(u"corpus/fedora-meta.jsonl"_s))) {
        texts.append(QJsonDocument(line[u"msg"_s].toObject()).toJson());
    }
    for (const auto &line : test::jsonLines(test::sharedPath(u"corpus/fedora-messaging.jsonl"_s))) {
        texts.append(QJsonDocument(line).toJson());
    }
    return texts;
}

void run(const char *name, const QList<QByteArray> &texts, int rounds)
{
    std::vector<bus::Message> messages;
    const auto parsing = secondsOf([&] {
        for (const auto &text : texts) {
            if (auto message = bus::Message::readText(text)) {
                messages.push_back(std::move(*message));
            }
        }
    });
    if (messages.empty()) {
        return;
    }
    const meta::Digester digester({.reader = u"ines"_s});
    const auto first = secondsOf([&] {
        for (const auto &message : messages) {
            (void)digester.digest(message);
        }
    });
    const auto digesting = secondsOf([&] {
        for (int round = 0; round < rounds; ++round) {
            for (const auto &message : messages) {
                (void)digester.digest(message);
            }
        }
    });
    const auto count = static_cast<double>(messages.size());
    std::printf("%s: %zu messages, %.0f digests/s, %.2f x the time of parsing them; first round %.2f ms\n", name,
        messages.size(), count * rounds / digesting, digesting / rounds / parsing, first * 1000);
}

} // namespace

int main()
{
    const auto loading = secondsOf([] { const meta::Digester digester; });
    const auto again = secondsOf([] { const meta::Digester digester; });
    std::printf("loading: %.2f ms the first time, %.2f ms after that\n", loading * 1000, again * 1000);
    constexpr int rounds = 300;
    run("own fixtures", ourOwn(), rounds);
    run("corpus", theCorpus(), rounds);
    return 0;
}
