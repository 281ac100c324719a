// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

namespace tidings::history {

/// The hash of the canonical form of a message's body, 32 bytes: BLAKE2b, which takes less than half of Qt's SHA-256.
/// Whoever has the parsed message puts it into Record::bodyHash; the store would have to parse it again.
///
/// Of a catch-up message, without what the archive's web service adds to fedmsg's envelopes and changes in them
/// (../shared/vectors/README.md, "Messages out of the archive"): it is the same message as the one heard live.
[[nodiscard]] QByteArray bodyHash(const bus::Message &message, bool isCatchUp = false);
/// The same from the text. A body that is no JSON is hashed as it is.
[[nodiscard]] QByteArray bodyHash(const bus::Incoming &incoming);

/// By what a message is found again, in an index of small numbers. Equal keys are a hint only: whoever finds something
/// by them compares id and hash, since anyone can send any id.
struct Fingerprint
{
    qint64 idKey = 0;
    qint64 bodyKey = 0;

    bool operator==(const Fingerprint &) const = default;
};

/// Two messages are the same if id and hash of the body agree, whichever profile or way they came by. Without an id the
/// hash decides alone: a fedmsg envelope states its own time and counter. Of an AMQP message without one, whose body
/// does not say when it was sent, topic and headers have to agree too (`sent-at` stands in these).
[[nodiscard]] bool needsHeaders(const Record &record);
/// `record.bodyHash` has to be there.
[[nodiscard]] Fingerprint fingerprint(const Record &record);
/// Fingerprint::idKey of messages with this id; 0 for none.
[[nodiscard]] qint64 idKey(const QString &id);

} // namespace tidings::history
