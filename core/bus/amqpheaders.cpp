// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpheaders.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <span>

namespace tidings::bus {

namespace {

constexpr int deepest = 16;
constexpr qsizetype longest = qsizetype{256} * 1024;

/// Writes values one after another; false as soon as a limit is passed.
class JsonWriter
{
public:
    bool writeTable(const amqp_table_t &table, int depth)
    {
        const std::span entries(table.entries, static_cast<std::size_t>(std::max(0, table.num_entries)));
        return writeAll('{', entries, '}', depth, [&](const amqp_table_entry_t &entry) {
            writeText(entry.key);
            text.append(':');
            return writeValue(entry.value, depth + 1);
        });
    }

    QByteArray text;

private:
    bool writeArray(const amqp_array_t &array, int depth)
    {
        const std::span entries(array.entries, static_cast<std::size_t>(std::max(0, array.num_entries)));
        return writeAll(
            '[', entries, ']', depth, [&](const amqp_field_value_t &value) { return writeValue(value, depth + 1); });
    }

    template <class T, class Write>
    bool writeAll(char open, std::span<T> values, char close, int depth, Write write)
    {
        if (depth > deepest) {
            return false;
        }
        text.append(open);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0) {
                text.append(',');
            }
            if (!write(values[i]) || text.size() > longest) {
                return false;
            }
        }
        text.append(close);
        return true;
    }

    bool writeValue(const amqp_field_value_t &value, int depth)
    {
        switch (value.kind) {
        case AMQP_FIELD_KIND_TABLE:
            return writeTable(value.value.table, depth);
        case AMQP_FIELD_KIND_ARRAY:
            return writeArray(value.value.array, depth);
        case AMQP_FIELD_KIND_UTF8:
            writeText(value.value.bytes);
            break;
        case AMQP_FIELD_KIND_BYTES:
            text.append('"' + bytesOf(value.value.bytes).toBase64() + '"');
            break;
        default:
            text.append(scalar(value));
        }
        return true;
    }

    static QByteArray scalar(const amqp_field_value_t &value)
    {
        switch (value.kind) {
        case AMQP_FIELD_KIND_BOOLEAN:
            return value.value.boolean != 0 ? "true" : "false";
        case AMQP_FIELD_KIND_I8:
            return QByteArray::number(value.value.i8);
        case AMQP_FIELD_KIND_U8:
            return QByteArray::number(value.value.u8);
        case AMQP_FIELD_KIND_I16:
            return QByteArray::number(value.value.i16);
        case AMQP_FIELD_KIND_U16:
            return QByteArray::number(value.value.u16);
        case AMQP_FIELD_KIND_I32:
            return QByteArray::number(value.value.i32);
        case AMQP_FIELD_KIND_U32:
            return QByteArray::number(value.value.u32);
        case AMQP_FIELD_KIND_I64:
            return QByteArray::number(static_cast<qint64>(value.value.i64));
        case AMQP_FIELD_KIND_U64:
        case AMQP_FIELD_KIND_TIMESTAMP:
            return QByteArray::number(static_cast<quint64>(value.value.u64));
        case AMQP_FIELD_KIND_F32:
            return number(static_cast<double>(value.value.f32));
        case AMQP_FIELD_KIND_F64:
            return number(value.value.f64);
        case AMQP_FIELD_KIND_DECIMAL:
            return QByteArray::number(value.value.decimal.value) + "e-" +
                   QByteArray::number(value.value.decimal.decimals);
        default:
            return "null";
        }
    }

    static QByteArray number(double value)
    {
        return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : "null";
    }

    void writeText(const amqp_bytes_t &bytes)
    {
        text.append('"');
        for (const char c : bytesOf(bytes)) {
            const auto code = static_cast<unsigned char>(c);
            if (code == '"' || code == '\\') {
                text.append('\\');
                text.append(c);
            } else if (code < 0x20) {
                text.append("\\u00" + QByteArray(1, static_cast<char>(code)).toHex());
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /// Not a copy: good as long as the frame it came in.
    static QByteArray bytesOf(const amqp_bytes_t &bytes)
    {
        return QByteArray::fromRawData(static_cast<const char *>(bytes.bytes), static_cast<qsizetype>(bytes.len));
    }
};

} // namespace

std::optional<QByteArray> headersJson(const amqp_table_t &headers)
{
    JsonWriter writer;
    return writer.writeTable(headers, 1) ? std::optional(std::move(writer.text)) : std::nullopt;
}

} // namespace tidings::bus
