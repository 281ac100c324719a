// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/badcable.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace tidings::test {

/// Two networks with a cable between them, and nothing else. The far one is this process's own (see own-network), at
/// farAddress(); what is started by inNear() lives in the near one, where "localhost" is that address too, so that a
/// certificate for localhost is good for a server at the other end.
class TwoNetworks
{
public:
    TwoNetworks();
    ~TwoNetworks();
    Q_DISABLE_COPY_MOVE(TwoNetworks)

    /// Why they are not there; empty if they are.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] static QString farAddress();
    /// The words that run a command in the near one.
    [[nodiscard]] QStringList inNear(const QStringList &command) const;

    /// Takes the cable out, which the near one sees.
    void unplug() const;
    void plugIn() const;
    /// Loses whatever is sent either way, which nobody is told.
    void swallow() const;
    void deliver() const;
    /// Delays and loses packets, either way. False where the system does not let us.
    [[nodiscard]] bool degrade(const BadCable::Quality &quality);
    void repair() { m_badCable.reset(); }
    /// Since degrade().
    [[nodiscard]] int packetsLost() const { return m_badCable ? m_badCable->lost() : 0; }

private:
    [[nodiscard]] bool start();
    [[nodiscard]] bool near(const QString &command) const;

    QTemporaryDir m_folder;
    QProcess m_near;
    std::unique_ptr<BadCable> m_badCable;
    QString m_problem;
};

} // namespace tidings::test
