// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/bus.h"

#include "core/bus/backlog.h"
#include "core/crypto/trustfetcher.h"
#include "core/pipeline/absence.h"
#include "core/pipeline/watchdog.h"

#include <QLoggingCategory>
#include <QThread>

namespace tidings::pipeline {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.trust", QtInfoMsg)

BusOptions withTrust(BusOptions options, const crypto::TrustOptions &trust)
{
    options.trust = trust;
    return options;
}

/// What lives on the bus's thread.
class Worker : public QObject
{
public:
    Worker(const BusOptions &options, const Clock &clock, Handover<history::Record> &out, Handover<BusStatus> &statuses)
        : m_profile(options.profile)
        , m_trust(options.trust, crypto::TrustFetcher::usualFolder(), clock)
        , m_pipeline(withTrust(options, m_trust.options()), clock, out)
        , m_source(options.makeSource([this](bus::Incoming &&incoming) { receive(std::move(incoming)); }, clock))
        , m_watchdog(*m_source, clock)
        , m_backlog(
              options.archive, [this](bus::Incoming &&incoming) { m_pipeline.receive(std::move(incoming)); }, clock)
        , m_absence(options.missingSince, options.archive.age, options.shortestAbsence)
        , m_archiveLag(options.archive.lag)
        , m_clock(clock)
        , m_statuses(statuses)
    {
        m_lateLook.setSingleShot(true);
        connect(&m_lateLook, &QTimer::timeout, this, [this] { m_backlog.fill(m_connectedAt); });
        connect(m_source.get(), &bus::Source::stateChanged, this, &Worker::onConnection);
        connect(&m_backlog, &bus::Backlog::stateChanged, this, &Worker::report);
        connect(&m_trust, &crypto::TrustFetcher::fetched, this, &Worker::startWhenReady);
        connect(&m_trust, &crypto::TrustFetcher::failed, this, &Worker::onTrustFailed);
        m_trust.renew();
        startWhenReady();
    }

    ~Worker() override
    {
        if (m_isStarted) {
            m_source->stop();
        }
        m_pipeline.finish();
        report();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    /// On disk, or there before.
    void acknowledge(Handover<Receipt> &receipts)
    {
        for (const auto &receipt : receipts.take()) {
            for (const auto tag : receipt) {
                m_source->acknowledge(tag);
            }
        }
    }

    void report()
    {
        auto status = BusStatus{m_profile, m_source->state(), m_pipeline.counts(), m_backlog.state()};
        // What never became a message is as unreadable as what did not parse.
        status.counts.received += status.state.malformed;
        status.counts.unreadable += status.state.malformed;
        m_statuses.push(std::move(status));
    }

    void check() { m_source->check(); }
    void signInAgain() { m_source->signInAgain(); }
    void setChoices(Handover<rules::Choices> &choices)
    {
        if (const auto taken = choices.take(); !taken.empty()) {
            m_pipeline.setChoices(taken.back());
        }
    }
    void stopCatchUp()
    {
        m_lateLook.stop();
        m_backlog.stop();
    }

private:
    void receive(bus::Incoming &&incoming)
    {
        m_watchdog.heard();
        const auto tag = incoming.tag;
        const auto fate = m_pipeline.receive(std::move(incoming));
        if (fate == Pipeline::Fate::Done) {
            m_source->acknowledge(tag);
        } else if (fate == Pipeline::Fate::Unreadable) {
            m_source->refuse(tag);
        }
    }

    void onConnection()
    {
        report();
        if (const auto since = m_absence.look(m_source->state(), m_clock.now())) {
            m_backlog.fill(*since);
            // What was sent last may not be there yet, and never comes by the bus.
            m_connectedAt = m_clock.now();
            m_lateLook.start(m_archiveLag);
        }
    }

    /// Without the authorities nothing could be checked: they are waited for, but not for ever.
    void startWhenReady()
    {
        if (!m_isStarted && (m_trust.isComplete() || !m_trust.isFetching())) {
            m_isStarted = true;
            m_source->start();
            m_watchdog.start();
        }
    }

    void onTrustFailed(const QString &address, const QString &why)
    {
        if (m_toldFailures.value(address) != why) {
            m_toldFailures.insert(address, why);
            qCInfo(log).noquote() << u"%1: %2"_s.arg(m_profile, why);
        }
        startWhenReady();
    }

    QString m_profile;
    crypto::TrustFetcher m_trust;
    Pipeline m_pipeline;
    std::unique_ptr<bus::Source> m_source;
    Watchdog m_watchdog;
    bus::Backlog m_backlog;
    Absence m_absence;
    std::chrono::milliseconds m_archiveLag;
    QTimer m_lateLook;
    Time m_connectedAt;
    const Clock &m_clock;
    Handover<BusStatus> &m_statuses;
    bool m_isStarted = false;
    // By address; each is told once, until it is another.
    QHash<QString, QString> m_toldFailures;
};

} // namespace

class Bus::Private
{
public:
    Private(
        BusOptions busOptions, const Clock &busClock, Handover<history::Record> &busOut, Handover<Receipt> *busReceipts)
        : options(std::move(busOptions))
        , clock(busClock)
        , out(busOut)
        , receipts(busReceipts)
    {
        status.profile = options.profile;
    }

    /// Whether there was a newer status.
    bool takeStatus()
    {
        auto taken = statuses.take();
        if (taken.empty()) {
            return false;
        }
        status = std::move(taken.back());
        return true;
    }

    BusOptions options;
    const Clock &clock;
    Handover<history::Record> &out;
    Handover<Receipt> *receipts;
    Handover<BusStatus> statuses;
    BusStatus status;
    QThread thread;
    // Only the bus's own thread touches what it points to.
    std::unique_ptr<Worker> worker;
    HandoverSignal statusAsked;
    HandoverSignal checkAsked;
    HandoverSignal signInAsked;
    HandoverSignal catchUpStopped;
    Handover<rules::Choices> choices;
};

Bus::Bus(BusOptions options, const Clock &clock, Handover<history::Record> &out, Handover<Receipt> *receipts)
    : d(std::make_unique<Private>(std::move(options), clock, out, receipts))
{
    d->thread.setObjectName(d->options.profile);
    connect(&d->statuses, &HandoverSignal::look, this, [this] {
        if (d->takeStatus()) {
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
            QObject::connect(&d->checkAsked, &HandoverSignal::look, d->worker.get(),
                [worker = d->worker.get()] { worker->check(); });
            QObject::connect(&d->signInAsked, &HandoverSignal::look, d->worker.get(),
                [worker = d->worker.get()] { worker->signInAgain(); });
            QObject::connect(&d->catchUpStopped, &HandoverSignal::look, d->worker.get(),
                [worker = d->worker.get()] { worker->stopCatchUp(); });
            QObject::connect(&d->choices, &HandoverSignal::look, d->worker.get(),
                [worker = d->worker.get(), choices = &d->choices] { worker->setChoices(*choices); });
            // What was chosen before it was there.
            d->worker->setChoices(d->choices);
            if (d->receipts != nullptr) {
                QObject::connect(d->receipts, &HandoverSignal::look, d->worker.get(),
                    [worker = d->worker.get(), receipts = d->receipts] { worker->acknowledge(*receipts); });
            }
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
    d->takeStatus();
}

void Bus::askStatus()
{
    Q_EMIT d->statusAsked.look();
}

void Bus::check()
{
    Q_EMIT d->checkAsked.look();
}

void Bus::signInAgain()
{
    Q_EMIT d->signInAsked.look();
}

void Bus::setChoices(const rules::Choices &choices)
{
    d->choices.push(choices);
}

void Bus::stopCatchUp()
{
    Q_EMIT d->catchUpStopped.look();
}

const BusStatus &Bus::status() const
{
    return d->status;
}

} // namespace tidings::pipeline
