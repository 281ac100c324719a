// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history window over a large history: how long one waits for rows, and how long the GUI thread is away. A frame is
// all that thread does from waking up to sleeping again, if something was painted in it.
// QT_QPA_PLATFORM=offscreen bench_window --database FILE

#include "core/history/store.h"
#include "core/pipeline/asyncreader.h"
#include "tests/bench/figures.h"
#include "tests/bench/historygenerator.h"
#include "ui/history/historywindow.h"
#include "ui/history/listview.h"
#include "ui/models/roles.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <time.h>

#include <atomic>
#include <functional>
#include <thread>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Measures frames: what the GUI thread does between two times of waiting, if something was painted in it.
class FrameWatch : public QApplication
{
public:
    FrameWatch(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_hasPainted) {
                m_figures.add(m_busy);
                m_work.add(m_worked);
            }
            m_hasPainted = false;
            m_busy = {};
            m_worked = {};
        });
    }

    void print(const QString &what)
    {
        m_figures.print(u"  frames: "_s + what);
        // What is more than this is time in which others had the processor, or in which the thread waited.
        m_work.print(u"    of it worked"_s);
        m_figures = {};
        m_work = {};
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Others have theirs delivered by it, too.
        if (QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        m_hasPainted |= event->type() == QEvent::Paint;
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const auto start = std::chrono::steady_clock::now();
        const auto workedBefore = threadTime();
        const bool isTaken = QApplication::notify(receiver, event);
        m_busy += std::chrono::steady_clock::now() - start;
        m_worked += threadTime() - workedBefore;
        --m_depth;
        return isTaken;
    }

private:
    /// For which this thread had a processor.
    static std::chrono::nanoseconds threadTime()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    int m_depth = 0;
    bool m_hasPainted = false;
    std::chrono::nanoseconds m_busy{};
    std::chrono::nanoseconds m_worked{};
    bench::Figures m_figures;
    bench::Figures m_work;
};

template <class Widget>
Widget *named(const QWidget &window, QStringView name)
{
    for (auto *const widget : window.findChildren<Widget *>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    qFatal("the window has no %s", qPrintable(name.toString()));
}

void press(QWidget &widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &up);
}

/// In a loop of its own: what is to be deleted later is deleted only in one, and until then nothing sleeps.
void spinUntil(const std::function<bool()> &isDone, std::chrono::milliseconds most = 10s)
{
    if (isDone()) {
        return;
    }
    const auto end = std::chrono::steady_clock::now() + most;
    QEventLoop loop;
    QTimer wake;
    wake.setTimerType(Qt::PreciseTimer);
    QObject::connect(&wake, &QTimer::timeout, &loop, [&] {
        if (isDone() || std::chrono::steady_clock::now() >= end) {
            loop.quit();
        }
    });
    wake.start(1ms);
    loop.exec();
}

void spin(std::chrono::milliseconds time)
{
    spinUntil([] { return false; }, time);
}

/// What the process has for itself, in MiB.
double ownMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    double kilobytes = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &line : file.readAll().split('\n')) {
            if (line.startsWith("Private_")) {
                kilobytes += line.simplified().split(' ').value(1).toDouble();
            }
        }
    }
    return kilobytes / 1024;
}

/// Stores new messages on a thread of its own, as the recorder does, and tells the window.
class Arrivals
{
public:
    Arrivals(const QString &path, ui::HistoryWindow &window, int perSecond)
        : m_thread(QThread::create([this, path, &window, perSecond] { run(path, window, perSecond); }))
    {
        m_thread->start();
    }
    ~Arrivals()
    {
        m_isWanted = false;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Arrivals)

    [[nodiscard]] int count() const { return m_count; }

private:
    void run(const QString &path, ui::HistoryWindow &window, int perSecond)
    {
        constexpr int batchesInSecond = 10;
        const SystemClock clock;
        bench::HistoryGenerator generator(quint32(clock.now().time_since_epoch().count()), clock.now(), 1, 10'000);
        const auto store = history::Store::open(path);
        auto next = std::chrono::steady_clock::now();
        while (m_isWanted && store) {
            auto records = generator.batch(perSecond / batchesInSecond);
            for (auto &record : records) {
                record.time = record.incoming.receivedAt = clock.now();
            }
            if (!(*store)->append(records)) {
                return;
            }
            m_count += int(records.size());
            const QList<history::Record> told(records.begin(), records.end());
            QMetaObject::invokeMethod(&window, [&window, told] { window.insertRecorded(told); });
            std::this_thread::sleep_until(next += 1000ms / batchesInSecond);
        }
    }

    std::atomic<bool> m_isWanted = true;
    std::atomic<int> m_count = 0;
    std::unique_ptr<QThread> m_thread;
};

class Bench
{
public:
    Bench(const QString &path, const Clock &clock, FrameWatch &frames)
        : m_path(path)
        , m_clock(clock)
        , m_frames(frames)
        , m_reader(path, {})
        , m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    {
    }

    /// Those parts of it that are named; all if none is.
    void run(const QStringList &parts)
    {
        open();
        tellMemory();
        const std::pair<QString, void (Bench::*)()> all[] = {{u"page"_s, &Bench::scrollByPage},
            {u"wheel"_s, &Bench::scrollByLine}, {u"jump"_s, &Bench::jump}, {u"type"_s, &Bench::type},
            {u"arrive"_s, &Bench::arrive}};
        for (const auto &[name, part] : all) {
            if (parts.isEmpty() || parts.contains(name)) {
                (this->*part)();
                tellMemory();
            }
        }
    }

private:
    void tellMemory() const
    {
        std::printf("%d rows in the list; %.1f MiB of its own\n", m_list->model()->rowCount(), ownMemory());
        std::fflush(stdout);
    }

    void open()
    {
        QElapsedTimer timer;
        timer.start();
        m_window = std::make_unique<ui::HistoryWindow>(m_reader, m_clock, m_settings);
        m_window->resize(1300, 800);
        m_window->show();
        m_list = named<ui::ListView>(*m_window, u"Messages");
        spinUntil([this] { return isShown(); });
        bench::Figures figures;
        figures.add(std::chrono::nanoseconds(timer.nsecsElapsed()));
        figures.print(u"window made and shown with its first rows"_s);
        spin(500ms);
        m_frames.print(u"opening"_s);
        m_list->setFocus();
    }

    void scrollByPage()
    {
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
        measure(u"page down, to its rows"_s, 400, [this](int) { press(*m_list, Qt::Key_PageDown); });
        m_frames.print(u"page down"_s);
        measure(u"page up, to its rows"_s, 400, [this](int) { press(*m_list, Qt::Key_PageUp); });
        m_frames.print(u"page up"_s);
    }

    void scrollByLine()
    {
        auto *const bar = m_list->verticalScrollBar();
        measure(u"three lines further, as a wheel does"_s, 1000, [bar](int) { bar->setValue(bar->value() + 3); });
        m_frames.print(u"wheel"_s);
    }

    void jump()
    {
        auto *const bar = m_list->verticalScrollBar();
        QRandomGenerator random(1);
        measure(u"anywhere in the list, to its rows"_s, 200,
            [&](int) { bar->setValue(int(random.bounded(quint32(bar->maximum() + 1)))); });
        m_frames.print(u"anywhere"_s);
        bar->setValue(0);
        spinUntil([this] { return isShown(); });
    }

    void type()
    {
        auto *const edit = named<QLineEdit>(*m_window, u"Search the history");
        const auto *const model = m_list->model();
        bool isNew = false;
        const auto connection = QObject::connect(model, &QAbstractItemModel::modelReset, [&isNew] { isNew = true; });
        edit->setFocus();
        bench::Figures figures;
        for (const auto &word : {u"failed"_s, u"python-ka"_s, u"build"_s, u"libru"_s, u"karma"_s, u"updates"_s}) {
            for (const auto letter : word) {
                isNew = false;
                QElapsedTimer timer;
                timer.start();
                press(*edit, Qt::Key(letter.toUpper().unicode()), letter);
                spinUntil([&] { return isNew && (model->rowCount() == 0 || isShown()); });
                figures.add(std::chrono::nanoseconds(timer.nsecsElapsed()));
                spin(150ms);
            }
            edit->clear();
            spin(500ms);
        }
        QObject::disconnect(connection);
        figures.print(u"a typed letter, to its rows"_s);
        m_frames.print(u"typing"_s);
        m_list->setFocus();
    }

    void arrive()
    {
        constexpr int perSecond = 500;
        spinUntil([this] { return isShown(); });
        const Arrivals arrivals(m_path, *m_window, perSecond);
        spin(1s);
        m_frames.print(u"(beginning)"_s);
        measure(u"page down while %1 a second arrive"_s.arg(perSecond), 400,
            [this](int i) { press(*m_list, i % 20 < 15 ? Qt::Key_PageDown : Qt::Key_PageUp); });
        m_frames.print(u"page down while %1 a second arrive"_s.arg(perSecond));
        m_list->verticalScrollBar()->setValue(0);
        spin(5s);
        m_frames.print(u"at the top while %1 a second arrive"_s.arg(perSecond));
        std::printf("%d have arrived\n", arrivals.count());
    }

    /// Each at most sixty times a second.
    void measure(const QString &what, int times, const std::function<void(int)> &action)
    {
        bench::Figures figures;
        for (int i = 0; i < times; ++i) {
            const auto next = std::chrono::steady_clock::now() + 16ms;
            QElapsedTimer timer;
            timer.start();
            action(i);
            spinUntil([this] { return isShown(); });
            figures.add(std::chrono::nanoseconds(timer.nsecsElapsed()));
            spinUntil([next] { return std::chrono::steady_clock::now() >= next; });
        }
        figures.print(what);
    }

    /// All rows in view have come from the database.
    [[nodiscard]] bool isShown() const
    {
        auto index = m_list->indexAt({1, 1});
        if (!index.isValid()) {
            return false;
        }
        for (; index.isValid() && m_list->visualRect(index).top() < m_list->viewport()->height();
             index = m_list->indexBelow(index)) {
            if (!index.data(ui::LoadedRole).toBool()) {
                return false;
            }
        }
        return true;
    }

    QString m_path;
    const Clock &m_clock;
    FrameWatch &m_frames;
    QTemporaryDir m_folder;
    pipeline::AsyncReader m_reader;
    QSettings m_settings;
    std::unique_ptr<ui::HistoryWindow> m_window;
    ui::ListView *m_list = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    // GLib's event dispatcher says that it sleeps when it only looks.
    qputenv("QT_NO_GLIB", "1");
    FrameWatch application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"How fast the history window is."_s);
    parser.addHelpOption();
    parser.addOption({u"database"_s, u"A history that make-history has made; it grows by some thousand."_s, u"F"_s});
    parser.addPositionalArgument(u"PART"_s, u"page, wheel, jump, type, arrive; none: all"_s, u"[PART…]"_s);
    parser.process(application);
    if (!QFile::exists(parser.value(u"database"_s))) {
        std::fprintf(stderr, "bench_window: name a history that is there: --database F\n");
        return 1;
    }
    const SystemClock clock;
    Bench(parser.value(u"database"_s), clock, application).run(parser.positionalArguments());
    return 0;
}
