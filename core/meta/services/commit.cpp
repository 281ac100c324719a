// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/commit.h"

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

QString textAt(const Context &context, std::string_view path)
{
    return sanitized(context.text(path), limits::value).trimmed();
}

} // namespace

void computeCommit(const Context &context, Fields &fields)
{
    const auto summary = textAt(context, "commit.summary");
    const bool isAll = textAt(context, "commit.message").size() <= summary.size();
    fields.set("summary", summary.isEmpty() || isAll ? summary : summary + u" …"_s);
    QStringList files;
    for (const auto &file : context.at("commit.stats.files").members()) {
        if (files.size() < limits::items) {
            files.append(QString::fromUtf8(file.key.data(), static_cast<qsizetype>(file.key.size())));
        }
    }
    fields.set("files", files);
}

} // namespace tidings::meta
