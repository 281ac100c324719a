// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/screening.h"
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

} // namespace

/// Whatever is published, what passes is JSON on topics of the publisher's, and what does not has a reason that a
/// terminal may show. Where signatures are looked at nothing passes, since nobody has signed it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const StoppedClock clock;
    static bus::Screening open({}, clock);
    static bus::Screening strict({.trust = crypto::TrustOptions{.ca = QStringLiteral("/dev/null")}}, clock);
    static const bus::AccountGroup group{.publish = {"a.", "b"}};
    static const bus::AccountGroup thirdParty{.publish = {""}, .isThirdParty = true};

    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto line = bytes.indexOf('\n');
    const bus::Incoming incoming{.topic = bytes.left(line), .body = bytes.sliced(line + 1)};
    if (const auto refused = open.refuses(incoming, group)) {
        check(!refused->why.isEmpty() && text::printable(refused->why) == refused->why);
    } else {
        const auto message = bus::Message::read(incoming);
        check(bus::mayPublish(group, incoming.topic) && message);
        check(message->topic().starts_with("a.") || message->topic().starts_with("b"));
    }
    const auto refused = strict.refuses(incoming, group);
    check(refused && text::printable(refused->why) == refused->why);
    check(open.refuses(incoming, thirdParty).has_value());
    return 0;
}
