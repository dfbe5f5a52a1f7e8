// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace visual
{

/** How many pixels of a picture become one of its reduction, each way. */
inline constexpr int cellSide = 5;
/** The averages of a reduction are multiples of this: far fewer colours, so a file of a third the size. */
inline constexpr int levelStep = 4;

/** A small likeness of a picture, the same with every version of Qt: each pixel is the average of a cell of it. */
[[nodiscard]] QImage reduced(const QImage &picture);

/** The same pixels with a palette if 256 colours suffice: a smaller file. */
[[nodiscard]] QImage packed(const QImage &picture);

} // namespace visual
