// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/logmessage.h"

#include "app/ctl/records.h"
#include "core/json/canonical.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QUuid>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

LogMessages::LogMessages(Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
{
}

QString LogMessages::fullTopic() const
{
    const auto name = m_options.modname + u'.' + m_options.topic;
    return name.startsWith(m_options.prefix) ? name : m_options.prefix + u'.' + m_options.environment + u'.' + name;
}

json::Result<QByteArray> LogMessages::payload(const QByteArray &line) const
{
    if (m_options.isJson) {
        return json::Document::parse(line).map(
            [](const json::Document &msg) { return QByteArray::fromStdString(json::canonical(msg.root())); });
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    if (decoder.hasError()) {
        return tl::make_unexpected(json::Error{json::ErrorCode::Encoding, u"the line is no UTF-8"_s});
    }
    return toLine({{u"log"_s, text}});
}

json::Result<LogMessages::Made> LogMessages::make(const QByteArray &line)
{
    const auto msg = payload(line);
    if (!msg) {
        return tl::make_unexpected(msg.error());
    }
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), Qt::UTC);
    Made made;
    made.topic = fullTopic();
    made.id = QString::number(now.date().year()) + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto rest = toLine({
        {u"i"_s, ++m_count},
        {u"msg_id"_s, made.id},
        {u"timestamp"_s, now.toSecsSinceEpoch()},
        {u"topic"_s, made.topic},
        {u"username"_s, m_options.username},
    });
    return json::Document::parse("{\"msg\":" + *msg + ',' + rest.sliced(1)).map([&](json::Document &&envelope) {
        made.envelope = std::move(envelope);
        return std::move(made);
    });
}

} // namespace tidings::ctl
