// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/columns.h"

#include <QHash>

#include <vector>

namespace tidings::history {

/// Puts messages, their certificates and their search text into the tables, inside a transaction that its caller has
/// begun, and finds out which are there already. What it remembers to be quick has to be forgotten when a transaction
/// fails.
class Writer
{
public:
    [[nodiscard]] static Result<Writer> prepare(const Database &database);

    /// The row of the same message, if the history has it (fingerprint.h).
    [[nodiscard]] Result<std::optional<qint64>> sameAs(const Record &record, const Fingerprint &fingerprint);
    /// The row of another message with this one's id that is better proven: ids are not protected, so anybody can send
    /// another body under the id of a message he saw. Of those with one id only the oldest few are looked at.
    [[nodiscard]] Result<std::optional<qint64>> betterWithItsId(const Record &record, const Fingerprint &fingerprint);
    /// Stores one; its row and hash are set. Gives its spot.
    [[nodiscard]] Result<qint64> put(const Record &record, const Fingerprint &fingerprint);
    /// Makes one found by its words. In the order of spots: the index writes a segment each time they go back.
    [[nodiscard]] Result<void> index(qint64 spot, const QByteArray &text);
    void forget();

private:
    [[nodiscard]] Result<qint64> freeSpot(Time time);
    [[nodiscard]] Result<std::optional<qint64>> certificateId(const QByteArray &certificate);
    [[nodiscard]] Result<void> listWords(const QByteArray &text);

    Statement m_same;
    Statement m_sameWithHeaders;
    Statement m_better;
    Statement m_lastBefore;
    Statement m_certificate;
    Statement m_addCertificate;
    Statement m_message;
    Statement m_search;
    Statement m_word;

    /// The certificates met last, by their text.
    QHash<QByteArray, qint64> m_certificates;
    /// Hashes of words that are listed, each in its own slot: bounded, and enough to spare nearly all look-ups.
    std::vector<size_t> m_listed;
};

} // namespace tidings::history
