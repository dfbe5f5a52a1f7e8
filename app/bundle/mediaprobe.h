// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autocity
{

/** Limits of pictures and films; data/FORMAT.md names them. */
namespace MediaLimits
{
constexpr qint64 pictureBytes = qint64{24} * 1024 * 1024;
constexpr int pictureSide = 8192;
constexpr qint64 picturePixels = 40'000'000;
constexpr int videoLongSide = 3840;
constexpr int videoShortSide = 2160;
} // namespace MediaLimits

/** What a media file holds, judged by its bytes and never by its name. */
struct MediaProbe {
    QString type;        ///< media type such as image/png; empty if it is none we play
    int width = 0;       ///< pixels, 0 if not a picture or video
    int height = 0;      ///< pixels
    qint64 duration = 0; ///< milliseconds, 0 if still
    QString problem;     ///< diagnostic code; empty if it can be played
    QString detail;      ///< what was found: format, numbers, codec names
};

/**
 * Looks into a file: PNG and JPEG are decoded whole; MP4 (H.264 up to High, AAC), WebM (VP8, VP9, Opus, Vorbis),
 * Ogg Opus and WAV PCM have their structure read; WebVTT its syntax. Reads at most 64 MiB and allocates no more
 * than a picture of the greatest size needs, whatever the file claims.
 *
 * Problems: unreadable-media, unknown-media, oversized-picture, unreadable-picture, unplayable-video,
 * unplayable-sound, bad-captions.
 */
[[nodiscard]] MediaProbe probeMedia(const QString &path);

} // namespace autocity
