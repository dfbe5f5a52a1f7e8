// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framepicture.h"

#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <algorithm>

namespace autocity
{
namespace
{

/** Of 1/256: how much of Cr goes into red, of Cb and Cr out of green, of Cb into blue. Rec. ITU-R BT.709-6 and BT.601-7, studio range. */
struct Matrix {
    int redOfCr = 459;
    int greenOfCb = 55;
    int greenOfCr = 136;
    int blueOfCb = 541;
};
constexpr Matrix bt709;
constexpr Matrix bt601{409, 100, 208, 516};
constexpr int lumaScale = 298; ///< 255 / (235 − 16), of 1/256

/** Two planes of half the size each way; step is 2 where both lie in one. */
struct Chroma {
    const uchar *cb = nullptr;
    const uchar *cr = nullptr;
    int stride = 0;
    int step = 1;
};

QRgb colour(int luma, int red, int green, int blue)
{
    const auto bounded = [](int value) { return std::clamp(value >> 8, 0, 255); };
    return qRgb(bounded(luma + red), bounded(luma - green), bounded(luma + blue));
}

QImage converted(const QVideoFrame &frame, const Chroma &chroma, const Matrix &matrix)
{
    QImage image(frame.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const uchar *luma = frame.bits(0) + static_cast<qptrdiff>(y) * frame.bytesPerLine(0);
        const uchar *cb = chroma.cb + static_cast<qptrdiff>(y / 2) * chroma.stride;
        const uchar *cr = chroma.cr + static_cast<qptrdiff>(y / 2) * chroma.stride;
        auto *out = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); x += 2, cb += chroma.step, cr += chroma.step) {
            const int blueness = *cb - 128;
            const int redness = *cr - 128;
            const int red = matrix.redOfCr * redness + 128;
            const int green = matrix.greenOfCb * blueness + matrix.greenOfCr * redness - 128;
            const int blue = matrix.blueOfCb * blueness + 128;
            out[x] = colour((luma[x] - 16) * lumaScale, red, green, blue);
            if (x + 1 < image.width())
                out[x + 1] = colour((luma[x + 1] - 16) * lumaScale, red, green, blue);
        }
    }
    return image;
}

} // namespace

QImage pictureOfFrame(const QVideoFrame &given)
{
    QVideoFrame frame = given;
    const auto format = frame.pixelFormat();
    const bool planar = format == QVideoFrameFormat::Format_YUV420P;
    if ((!planar && format != QVideoFrameFormat::Format_NV12) || !frame.map(QVideoFrame::ReadOnly))
        return frame.toImage();
    const Chroma chroma = planar ? Chroma{frame.bits(1), frame.bits(2), frame.bytesPerLine(1), 1}
                                 : Chroma{frame.bits(1), frame.bits(1) + 1, frame.bytesPerLine(1), 2};
    const Matrix &matrix = frame.surfaceFormat().colorSpace() == QVideoFrameFormat::ColorSpace_BT601 ? bt601 : bt709;
    QImage image = converted(frame, chroma, matrix);
    frame.unmap();
    return image;
}

} // namespace autocity
