// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/housekeeper.h"

#include "core/history/check.h"
#include "core/history/progresswatch.h"
#include "core/history/upkeep.h"

namespace tidings::pipeline {

using namespace Qt::StringLiterals;
using Phase = HousekeepingState::Phase;
using Task = HousekeepingState::Task;
using history::Store;

/// Between the GUI's thread and those that work.
struct Housekeeper::Shared
{
    Handover<HousekeepingState> states;
    std::atomic<bool> isWanted = true;
};

/// What is done on the recorder's thread: a row of parts, each of many steps.
class Housekeeper::Work final : public StoreWork
{
public:
    /// A step of it; false: there is no more.
    using Part = history::Result<bool> (Work::*)(Store &);

    Work(HousekeepingState state, std::shared_ptr<Shared> shared, std::vector<Part> parts,
        history::Tally difference = {})
        : m_state(std::move(state))
        , m_shared(std::move(shared))
        , m_parts(std::move(parts))
        , m_difference(std::move(difference))
    {
    }

    history::Result<bool> step(Store &store) override
    {
        if (!m_shared->isWanted) {
            end(Phase::Stopped);
            return false;
        }
        const auto isMore = (this->*m_parts[m_part])(store);
        if (!isMore) {
            return isMore;
        }
        m_part += *isMore ? 0 : 1;
        if (m_part == m_parts.size()) {
            end(Phase::Done);
            return false;
        }
        m_shared->states.push(m_state);
        return true;
    }

    void fail(const history::Error &error) override
    {
        m_state.error = error.detail;
        end(error.code == history::ErrorCode::Interrupted ? Phase::Stopped : Phase::Failed);
    }

    history::Result<bool> count(Store &store)
    {
        return store.countAbout(m_state.name).map([this](qint64 count) {
            m_state.about = count;
            return false;
        });
    }

    history::Result<bool> forget(Store &store)
    {
        return store.forget(m_state.name, m_from).map([this](const history::Forgetter::Forgotten &forgotten) {
            m_state.done += forgotten.messages;
            m_hasFound = m_hasFound || forgotten.messages > 0;
            m_from = forgotten.next.value_or(0);
            // What has come meanwhile may be of an earlier time: once more from the beginning.
            return forgotten.next || std::exchange(m_hasFound, false);
        });
    }

    history::Result<bool> mergeIndex(Store &store)
    {
        return history::upkeep::mergeIndex(store.database(), !std::exchange(m_hasMerged, true));
    }

    history::Result<bool> emptyLog(Store &store)
    {
        return history::upkeep::emptyLog(store.database()).map([] { return false; });
    }

    history::Result<bool> mendCounts(Store &store)
    {
        return store.amend(m_difference).map([] { return false; });
    }

    history::Result<bool> mendIndex(Store &store)
    {
        const auto mended = m_state.wasIndexWrong
                                ? store.database().execute(u"INSERT INTO search (search) VALUES ('rebuild')"_s)
                                : history::Result<void>();
        return mended.map([] { return false; });
    }

    history::Result<bool> measureBefore(Store &store)
    {
        m_state.bytesBefore = history::upkeep::bytesOf(store.database().path());
        return false;
    }

    history::Result<bool> rewriteOnce(Store &store)
    {
        auto &database = store.database();
        const auto isFixed = history::upkeep::isFixed(database);
        if (!isFixed || !*isFixed) {
            return isFixed;
        }
        // The one step that is long can be stopped, too.
        const std::function<bool()> isWanted = [this] { return m_shared->isWanted.load(); };
        const history::ProgressWatch watch(database, isWanted);
        return history::upkeep::rewrite(database).map([] { return false; });
    }

    history::Result<bool> giveBack(Store &store)
    {
        const auto left = history::upkeep::unusedPages(store.database());
        if (!left) {
            return tl::make_unexpected(left.error());
        }
        m_state.about = std::max(m_state.about, *left);
        m_state.done = m_state.about - *left;
        return history::upkeep::giveBack(store.database());
    }

    history::Result<bool> measureAfter(Store &store)
    {
        m_state.bytesAfter = history::upkeep::bytesOf(store.database().path());
        return false;
    }

private:
    void end(Phase phase)
    {
        m_state.phase = phase;
        m_shared->states.push(m_state);
    }

    HousekeepingState m_state;
    std::shared_ptr<Shared> m_shared;
    std::vector<Part> m_parts;
    std::size_t m_part = 0;
    history::Tally m_difference;
    /// Of forget(): the spot it goes on from, and whether this round has found any.
    qint64 m_from = 0;
    bool m_hasFound = false;
    bool m_hasMerged = false;
};

Housekeeper::Housekeeper(Recorder &recorder, QString database, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_database(std::move(database))
    , m_shared(std::make_shared<Shared>())
    , m_job(u"housekeeper"_s)
{
    connect(&m_shared->states, &HandoverSignal::look, this, &Housekeeper::take);
}

Housekeeper::~Housekeeper()
{
    stop();
}

bool Housekeeper::begin(Task task, const QString &name)
{
    if (m_state.isRunning()) {
        return false;
    }
    const auto isAboutNobody = (task == Task::Count || task == Task::Forget) && name.isEmpty();
    m_state = {.task = task, .phase = isAboutNobody ? Phase::Failed : Phase::Running, .name = name};
    if (isAboutNobody) {
        m_state.error = u"there is no name: say who is to be forgotten"_s;
    }
    m_shared->isWanted = true;
    Q_EMIT stateChanged();
    return !isAboutNobody;
}

void Housekeeper::count(const QString &name)
{
    if (begin(Task::Count, name.trimmed())) {
        m_recorder.work(std::make_unique<Work>(m_state, m_shared, std::vector{&Work::count}));
    }
}

void Housekeeper::forget(const QString &name)
{
    if (begin(Task::Forget, name.trimmed())) {
        // The index and the log beside the file have it for longer than the rows.
        m_recorder.work(std::make_unique<Work>(
            m_state, m_shared, std::vector{&Work::count, &Work::forget, &Work::mergeIndex, &Work::emptyLog}));
    }
}

void Housekeeper::check()
{
    if (!begin(Task::Check)) {
        return;
    }
    m_job.start([state = m_state, shared = m_shared, path = m_database, &recorder = m_recorder]() mutable {
        state.about = 1000;
        auto found = history::check(
            path, [&shared] { return shared->isWanted.load(); },
            [&](int thousandths) {
                state.done = thousandths;
                shared->states.push(state);
            });
        if (!found) {
            state.error = found.error().detail;
            state.phase = found.error().code == history::ErrorCode::Interrupted ? Phase::Stopped : Phase::Failed;
            shared->states.push(state);
            return;
        }
        state.damage = found->damage;
        state.wasIndexWrong = found->isIndexWrong;
        state.wrongCounts = found->wrongCounts;
        if (!state.wasIndexWrong && state.wrongCounts == 0) {
            state.phase = Phase::Done;
            shared->states.push(state);
            return;
        }
        recorder.work(std::make_unique<Work>(
            state, shared, std::vector{&Work::mendCounts, &Work::mendIndex}, std::move(found->difference)));
    });
}

void Housekeeper::compact()
{
    if (begin(Task::Compact)) {
        m_recorder.work(std::make_unique<Work>(m_state, m_shared,
            std::vector{&Work::measureBefore, &Work::mergeIndex, &Work::rewriteOnce, &Work::giveBack, &Work::emptyLog,
                &Work::measureAfter}));
    }
}

void Housekeeper::stop()
{
    m_shared->isWanted = false;
}

void Housekeeper::take()
{
    const auto states = m_shared->states.take();
    if (!states.empty() && states.back() != m_state) {
        m_state = states.back();
        Q_EMIT stateChanged();
    }
}

} // namespace tidings::pipeline
