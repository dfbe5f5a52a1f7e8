// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/framepicture.h"

#include <QTest>
#include <QVideoFrame>
#include <QVideoFrameFormat>

using namespace autocity;

namespace
{
/** A plain frame of odd width: luma, then both chromas. */
QVideoFrame plain(QVideoFrameFormat::PixelFormat format, uchar luma, uchar cb, uchar cr)
{
    QVideoFrameFormat surface(QSize(5, 4), format);
    surface.setColorSpace(QVideoFrameFormat::ColorSpace_BT709);
    QVideoFrame frame(surface);
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    std::fill_n(frame.bits(0), frame.mappedBytes(0), luma);
    for (int i = 0; i < frame.mappedBytes(1); ++i)
        frame.bits(1)[i] = format == QVideoFrameFormat::Format_NV12 && i % 2 == 1 ? cr : cb;
    if (format == QVideoFrameFormat::Format_YUV420P)
        std::fill_n(frame.bits(2), frame.mappedBytes(2), cr);
    frame.unmap();
    return frame;
}

bool near(QColor a, QColor b)
{
    return qAbs(a.red() - b.red()) <= 2 && qAbs(a.green() - b.green()) <= 2 && qAbs(a.blue() - b.blue()) <= 2;
}
} // namespace

class FramePictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsColours_data()
    {
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
        QTest::newRow("planar") << QVideoFrameFormat::Format_YUV420P;
        QTest::newRow("half planar") << QVideoFrameFormat::Format_NV12;
    }

    void keepsColours()
    {
        QFETCH(QVideoFrameFormat::PixelFormat, format);
        // By BT.709-6, section 3: the red of the line, #D5261C, is (80, 106, 205) in studio range.
        const QImage red = pictureOfFrame(plain(format, 80, 106, 205));
        QCOMPARE(red.size(), QSize(5, 4));
        for (const QPoint at : {QPoint(0, 0), QPoint(4, 3)})
            QVERIFY2(near(red.pixelColor(at), QColor(0xd5, 0x26, 0x1c)), qPrintable(red.pixelColor(at).name()));
        QVERIFY(near(pictureOfFrame(plain(format, 16, 128, 128)).pixelColor(2, 2), Qt::black));
        QVERIFY(near(pictureOfFrame(plain(format, 235, 128, 128)).pixelColor(2, 2), Qt::white));
    }
};

QTEST_APPLESS_MAIN(FramePictureTest)
#include "tst_framepicture.moc"
