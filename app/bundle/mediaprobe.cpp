// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/mediaprobe.h"

#include "bundle/mediaprobeformats.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Names formats people try that the display does not play. */
QString foreignFormat(const QByteArray &head)
{
    if (head.startsWith("GIF8"))
        return u"GIF"_s;
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return u"WebP"_s;
    if (head.startsWith("RIFF") && head.mid(8, 4) == "AVI ")
        return u"AVI"_s;
    if (head.startsWith("II*") || head.startsWith("MM"))
        return u"TIFF"_s;
    if (head.startsWith("BM"))
        return u"BMP"_s;
    if (head.startsWith("%PDF"))
        return u"PDF"_s;
    if (head.startsWith("ID3") || head.startsWith("\xff\xfb"))
        return u"MP3"_s;
    if (head.contains("<svg"))
        return u"SVG"_s;
    if (head.startsWith("PK"))
        return u"ZIP/Office"_s;
    return u"?"_s;
}

} // namespace

MediaProbe probeMedia(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"unreadable-media"_s, file.errorString());
    const QByteArray head = file.read(1024);
    file.seek(0);
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return probePicture(file, "png");
    if (head.startsWith("\xff\xd8\xff"))
        return probePicture(file, "jpeg");
    if (head.mid(4, 4) == "ftyp")
        return probeMp4(file);
    if (head.startsWith("\x1a\x45\xdf\xa3"))
        return probeWebm(file);
    if (head.startsWith("OggS"))
        return probeOgg(file);
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WAVE")
        return probeWav(file);
    if (head.startsWith("WEBVTT") || head.startsWith("\xef\xbb\xbfWEBVTT"))
        return probeCaptions(file);
    return refused(u"unknown-media"_s, head.isEmpty() ? u"0 bytes"_s : foreignFormat(head));
}

} // namespace autocity
