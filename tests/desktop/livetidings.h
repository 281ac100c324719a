// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/publisher.h"
#include "core/history/reader.h"
#include "tests/support/program.h"
#include "tests/support/signedbus.h"

#include <QTemporaryDir>

#include <memory>

namespace tidings::test {

/// The tray program on the virtual desktop, listening to a bus whose publisher is the test.
class LiveTidings
{
public:
    /// `settings`: TOML beside the profile; the reader is marta, and one rule makes a bubble of everything unless rules
    /// are in it.
    explicit LiveTidings(const QByteArray &settings = {});

    /// Starts it and waits until it listens. Again after it has ended.
    [[nodiscard]] bool start(const QStringList &options = {});
    /// Asks it to end; its exit status.
    [[nodiscard]] int quit();
    [[nodiscard]] Program &program() { return *m_program; }
    /// In which it is started.
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }

    [[nodiscard]] bus::Incoming signedMessage(const QByteArray &topic, const QByteArray &msg) const
    {
        return m_bus.signedMessage(topic, msg);
    }
    void publish(const bus::Incoming &message);
    void publish(const QByteArray &topic, const QByteArray &msg) { publish(signedMessage(topic, msg)); }
    /// A build of this package that failed.
    void publishFailure(const QByteArray &package);

    /// The messages of the history with these words in them; newest first, at most ten.
    [[nodiscard]] QList<history::Record> stored(const QString &words = {}) const;
    /// How many there are in all.
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] QString configuration() const { return m_folder.filePath(QStringLiteral("tidings.toml")); }
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("history.sqlite")); }

private:
    const SystemClock m_clock;
    SignedBus m_bus{m_clock};
    QTemporaryDir m_folder;
    std::unique_ptr<bus::Publisher> m_publisher;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<Program> m_program;
    /// As soon as there is something to read.
    mutable std::unique_ptr<history::Reader> m_reader;

    [[nodiscard]] history::Reader *reader() const;
    int m_listeners = 0;
    int m_build = 0;
};

} // namespace tidings::test
