// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Start to tray icon, and memory when idle, of Tidings beside an empty tray program, in one run and in turns.
// To be run on a private desktop: tests/desktop/desk build/release/bench/bench_startup

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The part of a tray host that an icon registers with.
class Watcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHostRegistered)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    [[nodiscard]] static bool isHostRegistered() { return true; }
    [[nodiscard]] static int protocolVersion() { return 0; }
    [[nodiscard]] static QStringList items() { return {}; }

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &service) { Q_EMIT itemRegistered(service); }
    Q_SCRIPTABLE void RegisterStatusNotifierHost(const QString & /*service*/) {}

Q_SIGNALS:
    void itemRegistered(const QString &service);
};

struct Sample
{
    double startMs = 0;
    double pssMiB = 0;
};

double pssOf(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:")) {
                return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

Sample measure(Watcher &watcher, const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *const name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QString::fromLatin1(name), home.path());
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    Sample sample;
    QElapsedTimer timer;
    QObject::connect(&watcher, &Watcher::itemRegistered, &loop, [&] {
        sample.startMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    timer.start();
    process.start(program, arguments);
    loop.exec();
    waitFor(2s);
    sample.pssMiB = pssOf(process.processId());
    process.terminate();
    process.waitForFinished();
    return sample;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto session = QDBusConnection::sessionBus();
    Watcher watcher;
    session.registerObject(u"/StatusNotifierWatcher"_s, &watcher, QDBusConnection::ExportAllContents);
    if (!session.registerService(u"org.kde.StatusNotifierWatcher"_s)) {
        std::fputs("bench_startup: this session has a tray already; run it on a private desktop\n", stderr);
        return 1;
    }
    const QDir here(QCoreApplication::applicationDirPath());
    const QString programs[] = {here.filePath(u"emptytray"_s), here.filePath(u"../bin/tidings"_s)};
    // A bus where nobody answers, and a history of its own.
    const QTemporaryDir folder;
    QFile settings(folder.filePath(u"tidings.toml"_s));
    if (!settings.open(QIODevice::WriteOnly) ||
        settings.write(
            "profile = [\"fedmsg\"]\nprofiles.fedmsg.endpoints = [\"tcp://127.0.0.1:9\"]\n[history]\ndatabase = \"" +
            folder.filePath(u"history.sqlite"_s).toUtf8() + "\"\n") < 0) {
        return 1;
    }
    settings.close();
    const QStringList arguments[] = {{}, {u"--config"_s, settings.fileName()}};
    std::vector<double> starts[2];
    std::vector<double> memory[2];
    constexpr int rounds = 9;
    for (int round = 0; round < rounds; ++round) {
        for (int which = 0; which < 2; ++which) {
            const auto sample = measure(watcher, programs[which], arguments[which]);
            starts[which].push_back(sample.startMs);
            memory[which].push_back(sample.pssMiB);
        }
    }
    std::printf("start to tray icon: empty %.0f ms, tidings %.0f ms, ratio %.2f\n", median(starts[0]),
        median(starts[1]), median(starts[1]) / median(starts[0]));
    std::printf("memory (PSS) idle:  empty %.1f MiB, tidings %.1f MiB, ratio %.2f\n", median(memory[0]),
        median(memory[1]), median(memory[1]) / median(memory[0]));
    return 0;
}

#include "bench_startup.moc"
