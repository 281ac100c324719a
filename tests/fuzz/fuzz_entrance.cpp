// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/accounts.h"
#include "core/bus/broker/guests.h"
#include "core/bus/broker/subscriptionrequest.h"
#include "core/bus/broker/zaprequest.h"
#include "core/text/printable.h"

#include <cstdlib>

using namespace tidings;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

class StoppedClock final : public Clock
{
public:
    [[nodiscard]] Time now() const override { return {}; }
};

std::shared_ptr<const bus::Accounts> someAccounts()
{
    auto read = bus::Accounts::read(
        "[groups.anonymous]\ntopics = [\"a\"]\npublish = [\"a\"]\nconnections = 2\nsubscriptions = 3\n"
        "bytes_per_second = \"9B\"\nbytes_per_day = \"500B\"\n",
        QStringLiteral("x"));
    check(read.has_value());
    return std::make_shared<const bus::Accounts>(std::move(*read));
}

/// Each line is an event of one of a few connections: its first byte says which, its second what happened.
void visit(const QByteArrayList &lines)
{
    static const StoppedClock clock;
    static const auto accounts = someAccounts();
    int closed = 0;
    bus::Guests guests(
        {.close = [&](const bus::GuestId &, const QString &) { ++closed; },
            .note = [](const service::LogEntry &entry) { check(text::printable(entry.text) == entry.text); }},
        4, clock);
    guests.setAccounts(accounts);
    for (const auto &line : lines) {
        const bus::GuestId id{line.size() > 0 ? line[0] & 1 : 0, line.size() > 0 ? (line[0] >> 1) & 3 : 0};
        const auto userId = bus::anonymousId(QString::number(line.size() > 1 ? line[1] & 1 : 0));
        const auto asked =
            bus::SubscriptionRequest::read(QByteArrayView(line).sliced(std::min<qsizetype>(2, line.size())));
        switch (line.size() > 1 ? (line[1] >> 1) & 7 : 0) {
        case 0:
            guests.arrived(id);
            break;
        case 1:
            guests.left(id);
            break;
        case 2:
            guests.charge(asked.topic, asked.topic.size());
            break;
        case 3:
            guests.misbehaved(id, userId);
            break;
        case 5:
            if (guests.admit(id, userId) != nullptr && guests.take(userId, asked.topic.size())) {
                check(asked.topic.size() <= 90);
            }
            break;
        case 4:
            check(!guests.unsubscribe(id, userId, asked.topic) || asked.topic.startsWith('a'));
            break;
        default:
            check(!guests.subscribe(id, userId, asked.topic) || asked.topic.startsWith('a'));
        }
    }
    check(guests.counts().closed == static_cast<quint64>(closed) && guests.counts().connections <= 4);
}

} // namespace

/// Any text is a file of accounts, whose groups all are there, or an error in words. Any frames are a request or none,
/// and have an answer that begins like it. Whatever guests do, none is subscribed to what is forbidden.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto accounts = bus::Accounts::read(bytes, QStringLiteral("a.toml"));
    check(accounts || accounts.error().detail.startsWith(QStringLiteral("a.toml")));
    const auto lines = bytes.split('\n');
    if (const auto request = bus::ZapRequest::read(lines)) {
        check(request->welcome("x").first(2) == QByteArrayList({lines[0], {}}));
        check(text::printable(request->address) == request->address);
    }
    visit(lines);
    return 0;
}
