// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/livetidings.h"

#include "tests/support/places.h"
#include "tests/support/search.h"

#include <QFile>

#include <csignal>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *profile = R"(
[history]
database = "%1"
[profiles.test]
bus = "zeromq"
endpoints = ["%2"]
reconnect_most = "200ms"
trust.ca = "%3"
)";

constexpr const char *everything = R"(
[[rules]]
name = "All"
outcome = "bubble"
sound = true
)";

constexpr const char *failedBuild =
    R"({"name":"%1","version":"%2","release":"1.fc45","new":3,"old":0,"owner":"marta","build_id":%2,)"
    R"("url":"https://koji.example.org/buildinfo?buildID=%2"})";

} // namespace

LiveTidings::LiveTidings(const QByteArray &settings)
{
    bus::PublisherOptions options;
    options.endpoints = {u"tcp://127.0.0.1:*"_s};
    m_publisher = std::make_unique<bus::Publisher>(std::move(*bus::Publisher::open(options)));
    const auto rest = QString::fromLatin1(profile).arg(database(), m_publisher->endpoint(), m_bus.trust().ca).toUtf8();
    QFile file(configuration());
    if (file.open(QIODevice::WriteOnly)) {
        file.write("user = \"marta\"\nprofile = [\"test\"]\n" + settings + rest +
                   (settings.contains("[[rules]]") ? "" : everything));
    }
}

bool LiveTidings::start(const QStringList &options)
{
    m_program = std::make_unique<Program>(
        programPath(u"tidings"_s), QStringList{u"--config"_s, configuration()} + options, m_environment);
    return m_publisher->waitForSubscriptions(++m_listeners, std::chrono::seconds(20));
}

int LiveTidings::quit()
{
    m_program->signal(SIGTERM);
    return m_program->exitStatus();
}

void LiveTidings::publish(const bus::Incoming &message)
{
    (void)m_publisher->send(message.topic, message.body);
}

void LiveTidings::publishFailure(const QByteArray &package)
{
    const auto body =
        QString::fromLatin1(failedBuild).arg(QString::fromUtf8(package), QString::number(++m_build)).toUtf8();
    publish("org.fedoraproject.test.buildsys.build.state.change", body);
}

history::Reader *LiveTidings::reader() const
{
    if (!m_reader) {
        if (auto opened = history::Reader::open(database(), {.reader = u"marta"_s})) {
            m_reader = std::move(*opened);
        }
    }
    return m_reader.get();
}

QList<history::Record> LiveTidings::stored(const QString &words) const
{
    const auto rows = reader() != nullptr ? reader()->rows({.search = test::searchFor(words)}, 0, 10)
                                          : history::Result<QList<history::Record>>();
    return rows ? *rows : QList<history::Record>();
}

qint64 LiveTidings::count() const
{
    const auto overview = reader() != nullptr ? reader()->overview({}) : history::Result<history::Overview>();
    return overview ? overview->messages : 0;
}

} // namespace tidings::test
