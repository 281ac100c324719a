// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/avatars.h"

#include <QBuffer>
#include <QImageReader>
#include <QStandardPaths>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

/// Large enough for a row at 300 %.
constexpr int side = 64;
constexpr int largestSide = 512;
/// Those that never come are not asked for again until then.
constexpr qsizetype mostAsked = 20'000;

} // namespace

QImage avatarFrom(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // Of the others some read files, or run programs.
    const auto format = reader.format();
    const auto size = reader.size();
    if ((format != "png" && format != "jpeg") || !size.isValid() || size.width() > largestSide ||
        size.height() > largestSide) {
        return {};
    }
    const auto image = reader.read();
    if (image.isNull()) {
        return {};
    }
    const auto large = image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return large.copy((large.width() - side) / 2, (large.height() - side) / 2, side, side);
}

pipeline::PictureOptions avatarOptions()
{
    return {.folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/avatars"_s,
        .hosts = {u"libravatar.org"_s}};
}

Avatars::Avatars(pipeline::PictureOptions options, QObject *parent)
    : QObject(parent)
    , m_pictures(std::move(options))
{
    connect(&m_pictures, &pipeline::Pictures::answered, this, &Avatars::take);
}

QImage Avatars::image(const QString &address)
{
    if (const auto *const known = m_images.object(address)) {
        return *known;
    }
    if (m_asked.size() >= mostAsked) {
        m_asked.clear();
    }
    if (!address.isEmpty() && !m_asked.contains(address)) {
        m_asked.insert(address);
        m_pictures.ask(address);
    }
    return {};
}

void Avatars::take()
{
    for (const auto &picture : m_pictures.take()) {
        if (auto image = avatarFrom(picture.bytes); !image.isNull()) {
            m_images.insert(picture.address, new QImage(std::move(image)));
            // It may be asked for again once it is forgotten here.
            m_asked.remove(picture.address);
        }
    }
    Q_EMIT changed();
}

} // namespace tidings::ui
