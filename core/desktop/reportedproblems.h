// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>

class QDBusMessage;

namespace tidings::desktop {

/// Where problems of this machine were reported: bugs and reports, by their web addresses. From ABRT, over the system
/// bus, where it is; where it is not, or there is no bus, there are none.
///
/// Asks in either of ABRT's two ways (org.freedesktop.problems, org.freedesktop.Problems2), one question at a time, and
/// never waits for an answer. It looks once an hour, and soon after something has crashed; what the user reports
/// becomes known by the hour.
class ReportedProblems : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds renew = std::chrono::hours(1);
        /// After a crash, which is told in several pieces and seldom alone.
        std::chrono::milliseconds soon = std::chrono::seconds(30);
        /// For one answer.
        std::chrono::milliseconds patience = std::chrono::seconds(25);
    };

    /// More problems than this are not looked at.
    static constexpr qsizetype mostProblems = 1000;

    /// Begins to ask.
    explicit ReportedProblems(const QDBusConnection &systemBus, QObject *parent = nullptr);
    ReportedProblems(const QDBusConnection &systemBus, const Pace &pace, QObject *parent = nullptr);

    [[nodiscard]] const QSet<QString> &links() const { return m_links; }

Q_SIGNALS:
    /// links() are others.
    void changed();

private Q_SLOTS:
    void onCrash();

private:
    enum class Dialect
    {
        First,
        Second,
    };

    void renew();
    void call(const QDBusMessage &question, void (ReportedProblems::*take)(const QDBusMessage &answer));
    void askForProblems(Dialect dialect);
    void takeProblems(const QDBusMessage &answer);
    void takeRefusal(const QDBusMessage &answer);
    void askForNext();
    void takeProblem(const QDBusMessage &answer);
    void end(const QSet<QString> &links);

    QDBusConnection m_bus;
    Pace m_pace;
    Dialect m_dialect = Dialect::First;
    bool m_isAsking = false;
    // Those that were not asked about yet.
    QStringList m_problems;
    // What was found this time.
    QSet<QString> m_found;
    QSet<QString> m_links;
    QTimer m_renew;
    QTimer m_soon;
};

} // namespace tidings::desktop
