// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/grouper.h"
#include "core/meta/grouplist.h"
#include "core/meta/groupstream.h"
#include "tests/bench/processtime.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

using namespace tidings;
using bench::secondsOf;
using namespace std::chrono_literals;

namespace {

constexpr int runs = 5;

struct Described
{
    bus::Message message;
    meta::Digest digest;
};

QByteArray number(std::size_t value)
{
    return QByteArray::number(static_cast<qulonglong>(value));
}

/// What a busy day brings: builds, pushes, requests, comments, playbooks, and services nobody taught us; some people do
/// much, some packages are in all mouths.
QByteArray messageText(std::size_t i)
{
    const auto user = "user" + number(i * i % 97);
    const auto package = "package" + number(i % 1013);
    const auto head = "{\"timestamp\":" + number(1'764'000'000 + i % 3600) + ",\"msg_id\":\"2026-" + number(i) +
                      "\",\"topic\":\"org.fedoraproject.prod.";
    switch (i % 5) {
    case 0:
        return head + "buildsys.build.state.change\",\"msg\":{\"owner\":\"" + user + "\",\"name\":\"" + package +
               "\",\"version\":\"1\",\"release\":\"1.fc43\",\"new\":" + number(i % 4) + ",\"instance\":\"primary\"}}";
    case 1:
        return head + "git.receive\",\"msg\":{\"commit\":{\"username\":\"" + user + "\",\"repo\":\"" + package +
               "\",\"namespace\":\"rpms\",\"branch\":\"rawhide\",\"summary\":\"Rebuild\",\"rev\":\"0123\"}}}";
    case 2:
        return head + "bodhi.update.request.testing\",\"msg\":{\"agent\":\"" + user +
               "\",\"update\":{\"title\":\"x\",\"builds\":[{\"nvr\":\"" + package +
               "-1-1.fc43\"}],\"release\":{\"name\":\"F43\"},\"submitter\":\"" + user + "\"}}}";
    case 3:
        return head + "bodhi.update.comment\",\"msg\":{\"comment\":{\"author\":\"" + user +
               "\",\"text\":\"works\",\"update_title\":\"" + package + "-1-1.fc43\"}}}";
    default:
        return head + "lighthouse" + number(i % 11) + ".beam.turned\",\"msg\":{\"agent\":\"" + user + "\"}}";
    }
}

std::vector<Described> described(std::size_t count)
{
    const meta::Digester digester;
    std::vector<Described> all;
    all.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (auto message = bus::Message::readText(messageText(i))) {
            auto digest = digester.digest(*message);
            all.push_back({*std::move(message), std::move(digest)});
        }
    }
    return all;
}

/// From digests to items with their texts. A million messages are the same few thousand again and again, which costs as
/// much as others would.
double list(const std::vector<Described> &pool, std::size_t count, const meta::Grouper &grouper, std::size_t &items)
{
    return secondsOf([&] {
        std::vector<meta::GroupKeys> keys;
        keys.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            const auto &one = pool[i % pool.size()];
            keys.push_back(grouper.keysOf(one.message, one.digest));
        }
        const auto groupings = meta::grouped(keys);
        for (const auto &grouping : groupings) {
            meta::ItemBuilder builder(grouper, grouping.rule);
            for (const auto i : grouping.messages) {
                builder.add(pool[i % pool.size()].message, pool[i % pool.size()].digest);
            }
            items += builder.item().subtitle.isEmpty() ? 0 : 1;
        }
    });
}

void runLists()
{
    const auto pool = described(20'000);
    const meta::Grouper grouper;
    double before = 0;
    for (const std::size_t count : {1'000U, 10'000U, 100'000U, 1'000'000U}) {
        std::size_t items = 0;
        // The quickest: whatever else the machine does only ever adds to the others.
        auto seconds = list(pool, count, grouper, items);
        for (int again = 1; again < runs; ++again) {
            items = 0;
            seconds = std::min(seconds, list(pool, count, grouper, items));
        }
        std::printf("list of %zu digests: %.4f s, %.2f µs each, %zu items", count, seconds,
            seconds * 1e6 / static_cast<double>(count), items);
        if (before > 0) {
            std::printf("; %.1f x the time of a tenth", seconds / before);
        }
        std::printf("\n");
        before = seconds;
    }
}

void runStream()
{
    const meta::Grouper grouper;
    const auto pool = described(20'000);
    meta::GroupStream stream;
    const Time start{std::chrono::seconds(1'764'000'000)};
    constexpr std::size_t open = 10'000;
    for (std::size_t i = 0; i < open; ++i) {
        const auto text = QString::number(i);
        (void)stream.place({{0, QChar(u'a') + text}, {1, QChar(u'b') + text}, {2, QChar(u'c') + text}}, start, start);
    }
    qint64 joined = 0;
    const auto seconds = secondsOf([&] {
        for (const auto &one : pool) {
            joined +=
                stream.place(grouper.keysOf(one.message, one.digest), start + 1min, start + 1min).count > 1 ? 1 : 0;
        }
    });
    std::printf("stream with %zu open items: %.2f µs a message, its keys included (%lld of %zu joined one)\n", open,
        seconds * 1e6 / static_cast<double>(pool.size()), static_cast<long long>(joined), pool.size());
}

} // namespace

int main()
{
    runLists();
    runStream();
    return 0;
}
