// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/providers/toolrun.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace tidings::rules {

/// The source packages of what is installed here, as the databases of dpkg and of rpm have them, each where it is.
/// Where neither is, or in a sandbox, there are none, and that is no error.
///
/// On one thread, with an event loop.
class InstalledPackages : public QObject
{
    Q_OBJECT

public:
    /// A database: the tool that reads it, and what its output means.
    struct Database
    {
        Tool tool;
        QSet<QString> (*read)(const QByteArray &output) = nullptr;
    };

    /// Those whose tools are there.
    [[nodiscard]] static std::vector<Database> databasesHere();

    explicit InstalledPackages(std::vector<Database> databases = databasesHere(), const ToolRun::Limits &limits = {});
    ~InstalledPackages() override;
    Q_DISABLE_COPY_MOVE(InstalledPackages)

    /// Reads all databases anew. finished() follows, once, after this has returned, unless they are being read already.
    void renew();

    /// What one database had stays when it cannot be read any more.
    [[nodiscard]] QSet<QString> packages() const;
    /// Why the last reading failed; nothing if it did not.
    [[nodiscard]] std::optional<ProviderError> error() const;

Q_SIGNALS:
    void finished();

private:
    struct Part
    {
        Database database;
        QSet<QString> packages;
        std::optional<ProviderError> error;
        // Null when it is not being read.
        std::unique_ptr<ToolRun> run;
    };

    [[nodiscard]] bool isReading() const;
    void take(Part &part, const ProviderResult<QByteArray> &output);

    ToolRun::Limits m_limits;
    std::vector<Part> m_parts;
    // For the case that there is nothing to read.
    QTimer m_end;
};

} // namespace tidings::rules
