// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/bus.h"

#include <QThread>

namespace tidings::pipeline {
namespace {

/// What lives on the bus's thread.
class Worker : public QObject
{
public:
    Worker(const BusOptions &options, const Clock &clock, Handover<history::Record> &out, Handover<BusStatus> &statuses)
        : m_profile(options.profile)
        , m_pipeline(options, clock, out)
        , m_source(
              options.makeSource([this](bus::Incoming &&incoming) { m_pipeline.receive(std::move(incoming)); }, clock))
        , m_statuses(statuses)
    {
        connect(m_source.get(), &bus::Source::stateChanged, this, &Worker::report);
        m_source->start();
    }

    ~Worker() override
    {
        m_source->stop();
        report();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void report()
    {
        auto status = BusStatus{m_profile, m_source->state(), m_pipeline.counts()};
        // What never became a message is as unreadable as what did not parse.
        status.counts.received += status.state.malformed;
        status.counts.unreadable += status.state.malformed;
        m_statuses.push(std::move(status));
    }

private:
    QString m_profile;
    Pipeline m_pipeline;
    std::unique_ptr<bus::Source> m_source;
    Handover<BusStatus> &m_statuses;
};

} // namespace

class Bus::Private
{
public:
    Private(BusOptions busOptions, const Clock &busClock, Handover<history::Record> &busOut)
        : options(std::move(busOptions))
        , clock(busClock)
        , out(busOut)
    {
        status.profile = options.profile;
    }

    BusOptions options;
    const Clock &clock;
    Handover<history::Record> &out;
    Handover<BusStatus> statuses;
    BusStatus status;
    QThread thread;
    // Only the bus's own thread touches what it points to.
    std::unique_ptr<Worker> worker;
    HandoverSignal statusAsked;
};

Bus::Bus(BusOptions options, const Clock &clock, Handover<history::Record> &out)
    : d(std::make_unique<Private>(std::move(options), clock, out))
{
    d->thread.setObjectName(d->options.profile);
    connect(&d->statuses, &HandoverSignal::look, this, [this] {
        if (auto taken = d->statuses.take(); !taken.empty()) {
            d->status = std::move(taken.back());
            Q_EMIT statusReported();
        }
    });
}

Bus::~Bus()
{
    stop();
}

void Bus::start()
{
    // Both run on the new thread, where started() and finished() are emitted.
    connect(
        &d->thread, &QThread::started, this,
        [this] {
            d->worker = std::make_unique<Worker>(d->options, d->clock, d->out, d->statuses);
            QObject::connect(&d->statusAsked, &HandoverSignal::look, d->worker.get(),
                [worker = d->worker.get()] { worker->report(); });
        },
        Qt::DirectConnection);
    connect(
        &d->thread, &QThread::finished, this, [this] { d->worker.reset(); }, Qt::DirectConnection);
    d->thread.start();
}

void Bus::stop()
{
    d->thread.quit();
    d->thread.wait();
}

void Bus::askStatus()
{
    Q_EMIT d->statusAsked.look();
}

const BusStatus &Bus::status() const
{
    return d->status;
}

} // namespace tidings::pipeline
