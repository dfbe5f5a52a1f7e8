// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/mediaprobeformats.h"

#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/**
 * Whether a JPEG has its end marker after the last scan. libjpeg only warns about a file that was cut off and fills
 * the rest with grey, so Qt calls it readable.
 */
bool hasJpegEnd(const QByteArray &bytes)
{
    return bytes.lastIndexOf(QByteArrayView("\xff\xd9")) > bytes.lastIndexOf(QByteArrayView("\xff\xda"));
}

} // namespace

MediaProbe probePicture(QFile &file, const QByteArray &format)
{
    if (file.size() > MediaLimits::pictureBytes)
        return refused(u"oversized-picture"_s, u"%1 MiB"_s.arg(file.size() / 1024 / 1024));
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    QImageReader::setAllocationLimit(
        static_cast<int>(MediaLimits::picturePixels * 8 / 1024 / 1024)); // 16 bits a channel
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refused(u"unreadable-picture"_s, reader.errorString());
    const qint64 pixels = qint64(size.width()) * size.height();
    if (qMax(size.width(), size.height()) > MediaLimits::pictureSide || pixels > MediaLimits::picturePixels)
        return refused(u"oversized-picture"_s, u"%1 × %2"_s.arg(size.width()).arg(size.height()));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(u"unreadable-picture"_s, reader.errorString());
    if (format == "jpeg") {
        file.seek(0);
        if (!hasJpegEnd(file.readAll()))
            return refused(u"unreadable-picture"_s, u"truncated"_s);
    }
    return {format == "png" ? u"image/png"_s : u"image/jpeg"_s, size.width(), size.height(), 0, {}, {}};
}

} // namespace autocity
