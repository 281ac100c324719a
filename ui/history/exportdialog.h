// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/exporter.h"

#include <QFileDialog>

namespace tidings::ui {

/// Asks to which file messages are to be exported, and in which form: the end of its name says that. Opened with
/// open(); goes by itself.
class ExportDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// `what` is completed with file and format.
    ExportDialog(pipeline::ExportRequest what, QWidget *parent);

Q_SIGNALS:
    void chosen(const tidings::pipeline::ExportRequest &request);

private:
    void onFileSelected(const QString &file);

    pipeline::ExportRequest m_what;
};

} // namespace tidings::ui
