// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QVideoFrame;

namespace autocity
{

/**
 * A frame as a picture, by ITU-R BT.709 (BT.601 if the frame says so) from studio range. Planar frames are converted here: the
 * conversion of Qt 6.4 without a GPU gives too much green, which turns red into orange. Other formats are left to Qt.
 */
[[nodiscard]] QImage pictureOfFrame(const QVideoFrame &frame);

} // namespace autocity
