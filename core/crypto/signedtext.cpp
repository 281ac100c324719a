// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/signedtext.h"

#include "core/json/canonical.h"
#include "core/json/document.h"

#include <QStringList>

#include <cmath>
#include <vector>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

enum Change : unsigned
{
    SeqId = 1,
    Source = 2,
    Headers = 4,
    Timestamp = 8,
};

bool isEmpty(const json::Value &value)
{
    return value.isNull() || ((value.isObject() || value.isArray()) && value.size() == 0) ||
           (value.isString() && value.text().empty());
}

/// The timestamp as an integer, as it was before the archive made a float of it.
json::Document wholeTimestamp(const json::Value &envelope)
{
    constexpr double largest = 9e15;
    const auto timestamp = envelope["timestamp"];
    const auto seconds = timestamp.toDouble();
    if (timestamp.isInteger() || !seconds || !(std::abs(*seconds) < largest)) {
        return {};
    }
    auto document = json::Document::parse(QByteArray::number(static_cast<qint64>(*seconds)));
    return document ? std::move(*document) : json::Document();
}

/// The changes that can be taken back, of those the context allows.
unsigned possibleChanges(const json::Value &envelope, const VerifyContext &context, const json::Document &timestamp)
{
    unsigned possible = 0;
    if (context.withoutSeqId && envelope.contains("seq_id")) {
        possible |= SeqId;
    }
    // The archive adds both; where one is missing it was not the archive.
    if (context.isFromArchive && envelope.contains("source_name") && envelope.contains("source_version")) {
        possible |= Source;
        possible |= envelope.contains("headers") && isEmpty(envelope["headers"]) ? Headers : 0U;
        possible |= timestamp.root().isInteger() ? Timestamp : 0U;
    }
    return possible;
}

std::string textWithout(const json::Value &envelope, unsigned changes, const json::Value &timestamp)
{
    std::vector<std::string_view> without = {"certificate", "signature"};
    if ((changes & SeqId) != 0) {
        without.emplace_back("seq_id");
    }
    if ((changes & Source) != 0) {
        without.emplace_back("source_name");
        without.emplace_back("source_version");
    }
    if ((changes & Headers) != 0) {
        without.emplace_back("headers");
    }
    const std::pair<std::string_view, json::Value> instead[] = {{"timestamp", timestamp}};
    return json::canonical(envelope,
        {.without = without,
            .instead = (changes & Timestamp) != 0 ? std::span<const std::pair<std::string_view, json::Value>>(instead)
                                                  : std::span<const std::pair<std::string_view, json::Value>>()});
}

QString describe(unsigned changes)
{
    QStringList words;
    if ((changes & SeqId) != 0) {
        words.append(u"its sequence number is not protected"_s);
    }
    if ((changes & (Source | Headers | Timestamp)) != 0) {
        words.append(u"changed by the archive since it was signed"_s);
    }
    return words.join(u"; "_s);
}

} // namespace

std::string signedText(const json::Value &envelope)
{
    constexpr std::string_view without[] = {"certificate", "signature"};
    return json::canonical(envelope, {.without = without});
}

std::optional<QString> findSignedText(
    const json::Value &envelope, const VerifyContext &context, const std::function<bool(std::string_view)> &fits)
{
    const auto timestamp = context.isFromArchive ? wholeTimestamp(envelope) : json::Document();
    const auto possible = possibleChanges(envelope, context, timestamp);
    // Every subset of what is possible, the largest first: that is what the archive does to most messages.
    for (unsigned changes = possible; changes != 0; changes = (changes - 1) & possible) {
        if (fits(textWithout(envelope, changes, timestamp.root()))) {
            return describe(changes);
        }
    }
    return {};
}

} // namespace tidings::crypto
