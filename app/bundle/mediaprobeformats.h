// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/mediaprobe.h"

#include <QByteArrayView>
#include <QFile>

#include <algorithm>

namespace autocity
{

/** Unsigned integer of `length` bytes, most significant first; 0 past the end. */
[[nodiscard]] inline quint64 bigEndian(QByteArrayView bytes, qsizetype at, int length)
{
    quint64 value = 0;
    if (at < 0 || at > bytes.size() - length)
        return 0;
    for (int i = 0; i < length; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/** Unsigned integer of `length` bytes, least significant first; 0 past the end. */
[[nodiscard]] inline quint64 littleEndian(QByteArrayView bytes, qsizetype at, int length)
{
    quint64 value = 0;
    if (at < 0 || at > bytes.size() - length)
        return 0;
    for (int i = length - 1; i >= 0; --i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/** A probe that failed with this problem. */
[[nodiscard]] inline MediaProbe refused(const QString &problem, const QString &detail)
{
    return {{}, 0, 0, 0, problem, detail};
}

/** Whether a film of this size can be decoded smoothly. */
[[nodiscard]] inline bool fitsVideo(int width, int height)
{
    return width > 0 && height > 0 && std::max(width, height) <= MediaLimits::videoLongSide &&
           std::min(width, height) <= MediaLimits::videoShortSide;
}

[[nodiscard]] MediaProbe probePicture(QFile &file, const QByteArray &format);
[[nodiscard]] MediaProbe probeMp4(QFile &file);
[[nodiscard]] MediaProbe probeWebm(QFile &file);
[[nodiscard]] MediaProbe probeOgg(QFile &file);
[[nodiscard]] MediaProbe probeWav(QFile &file);
[[nodiscard]] MediaProbe probeCaptions(QFile &file);

} // namespace autocity
