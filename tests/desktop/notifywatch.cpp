// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/notifywatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

/// The words of `string "…"`, the first `count` of them that stand at the level of the arguments.
QStringList arguments(const QByteArrayList &lines, QByteArrayView type)
{
    QStringList found;
    for (const auto &line : lines) {
        // Nested ones are indented further.
        if (line.startsWith(QByteArray("   ") + type.toByteArray() + ' ')) {
            auto value = line.mid(3 + type.size() + 1);
            if (value.startsWith('"')) {
                value = value.mid(1, value.lastIndexOf('"') - 1);
            }
            found.append(QString::fromUtf8(value));
        }
    }
    return found;
}

NotifyWatch::Notify notifyOf(const QByteArrayList &lines)
{
    const auto texts = arguments(lines, "string");
    return {.isChange = arguments(lines, "uint32").value(0) != u"0",
        .hasSound = lines.join('\n').contains("\"sound-name\""),
        .headline = texts.value(2),
        .body = texts.value(3)};
}

} // namespace

NotifyWatch::NotifyWatch()
    : m_monitor(u"dbus-monitor"_s,
          {u"--session"_s, u"type='method_call',interface='org.freedesktop.Notifications',member='Notify'"_s,
              u"type='signal',interface='org.tidings.Test'"_s})
{
    const auto hears = [this] {
        QDBusConnection::sessionBus().send(QDBusMessage::createSignal(u"/"_s, u"org.tidings.Test"_s, u"AreYouThere"_s));
        return QTest::qWaitFor([this] { return m_monitor.lines().join('\n').contains("member=AreYouThere"); }, 100);
    };
    (void)QTest::qWaitFor(hears, 10000);
}

QList<NotifyWatch::Notify> NotifyWatch::all()
{
    QList<Notify> found;
    QByteArrayList block;
    const auto take = [&] {
        if (!block.isEmpty() && block.first().contains("member=Notify")) {
            found.append(notifyOf(block));
        }
        block.clear();
    };
    for (const auto &line : m_monitor.lines()) {
        if (!line.startsWith(' ')) {
            take();
        }
        block.append(line);
    }
    take();
    return found;
}

} // namespace tidings::test
