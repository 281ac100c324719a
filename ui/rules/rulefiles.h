// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/choices.h"

#include <QObject>

#include <memory>

namespace tidings::ui {

/// What a file of rules holds.
struct RuleFile
{
    QList<rules::Rule> rules;
    /// What could not be carried over, for the user's eyes.
    QStringList notes;
    /// Why there are no rules; empty if it is a file of rules.
    QString error;
};

/// Rules from FMN (JSON) or in our own form (TOML, [[rules]]); bounded, whatever is in it.
[[nodiscard]] RuleFile readRules(const QByteArray &text, const QString &name, const QString &reader);
/// [[rules]], as the settings have them.
[[nodiscard]] QByteArray writeRules(const QList<rules::Rule> &rules);

/// Reads and writes such files on a thread of its own. Each request ends in exactly one signal, but at the end: then
/// what waits is still written, and nobody told.
class RuleFiles final : public QObject
{
    Q_OBJECT

public:
    explicit RuleFiles(QObject *parent = nullptr);
    ~RuleFiles() override;
    Q_DISABLE_COPY_MOVE(RuleFiles)

    void read(const QString &path, const QString &reader);
    void write(const QString &path, const QByteArray &text);

Q_SIGNALS:
    void wasRead(const RuleFile &file);
    /// Empty: it is written.
    void wasWritten(const QString &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::ui
