// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desktop/announcer.h"
#include "core/desktop/programstatus.h"
#include "core/pipeline/historysource.h"
#include "core/rules/rulebook.h"

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>

#include <deque>
#include <memory>

namespace tidings::desktop {

/// What `Mutes` gives of one, (sss): what, name, and until when (ISO 8601; empty: for good).
struct MuteEntry
{
    QString what;
    QString name;
    QString until;
};

/// What the service tells of and steers: the program. On the service's thread; nothing of it waits.
class ServiceBackend
{
public:
    ServiceBackend() = default;
    virtual ~ServiceBackend() = default;
    Q_DISABLE_COPY_MOVE(ServiceBackend)

    [[nodiscard]] virtual ProgramStatus status() const = 0;
    [[nodiscard]] virtual rules::Choices choices() const = 0;
    virtual void pause(PauseLength length) = 0;
    virtual void resume() = 0;
    virtual void mute(const rules::Mute &mute) = 0;
    virtual void unmute(const rules::Mute &mute) = 0;
    /// The service's own: nobody else takes its answers.
    [[nodiscard]] virtual pipeline::HistorySource &history() = 0;
};

/// org.tidings.Tidings1, by which other programs hear of messages and steer this one;
/// desktop/org.tidings.Tidings1.xml is its documentation. Part of the object it is a child of.
///
/// Everything that comes is checked and bounded. What needs the history is asked there, one question at a time, and
/// answered when that answers; at most mostWaiting wait, others are told to come back. Without a backend every call is
/// an error that says so.
class Service : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.tidings.Tidings1")
    Q_PROPERTY(bool Paused READ isPaused)
    Q_PROPERTY(uint Unread READ unread)

public:
    static constexpr std::size_t mostWaiting = 64;
    static constexpr int mostListed = 1000;

    /// `parent` is registered on this bus, at this path. The clock has to outlive the service.
    Service(const QDBusConnection &bus, QString path, const Clock &clock, QObject *parent);
    ~Service() override;
    Q_DISABLE_COPY_MOVE(Service)

    /// Null: the program is about to end. Who waits is told.
    void setBackend(ServiceBackend *backend);
    /// The backend's status may be another one: tells those who watch the properties.
    void noteStatus();
    /// What has just been stored: emits MessageReceived for what is trusted and was heard live.
    void announce(const std::vector<history::Record> &records);

    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] uint unread() const { return m_unread; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): these are the bus's names. What those return that answer later or
    // with an error is not sent.
    QVariantMap Status(const QDBusMessage &call);
    QStringList Recent(int limit, const QDBusMessage &call);
    QStringList Search(const QString &words, int limit, const QDBusMessage &call);
    QString Explain(const QString &id, const QDBusMessage &call);
    void Pause(const QString &length, const QDBusMessage &call);
    void Resume(const QDBusMessage &call);
    QString Mute(const QString &what, const QString &name, const QString &period, const QDBusMessage &call);
    void Unmute(const QString &what, const QString &name, const QDBusMessage &call);
    QList<tidings::desktop::MuteEntry> Mutes(const QDBusMessage &call);
    QString Rules(const QDBusMessage &call);

Q_SIGNALS:
    /// For Introspect: Announcer sends it.
    void MessageReceived(const QString &topic, const QString &json);
    // NOLINTEND(readability-identifier-naming)

private:
    struct Waiting
    {
        QDBusMessage call;
        pipeline::Question question;
    };

    [[nodiscard]] bool hasBackend(const QDBusMessage &call);
    [[nodiscard]] std::optional<rules::Mute> muteOf(
        const QString &what, const QString &name, const QDBusMessage &call) const;
    void askForRows(const history::Query &query, int limit, const QDBusMessage &call);
    void ask(pipeline::Question question, const QDBusMessage &call);
    void askNext();
    void onAnswered();
    void onSent();
    [[nodiscard]] Announcer &announcer();
    void answer(const QDBusMessage &call, const pipeline::Answer &answer);
    void fail(const QDBusMessage &call, QLatin1StringView error, const QString &words) const;

    QDBusConnection m_bus;
    QString m_path;
    const Clock &m_clock;
    ServiceBackend *m_backend = nullptr;
    /// The first is being asked, unless an answer is being sent.
    std::deque<Waiting> m_waiting;
    bool m_isSending = false;
    quint64 m_lastToken = 0;
    bool m_isPaused = false;
    uint m_unread = 0;
    /// Not before there is something to tell.
    std::unique_ptr<Announcer> m_announcer;
};

QDBusArgument &operator<<(QDBusArgument &argument, const MuteEntry &entry);
const QDBusArgument &operator>>(const QDBusArgument &argument, MuteEntry &entry);

} // namespace tidings::desktop

Q_DECLARE_METATYPE(tidings::desktop::MuteEntry)
