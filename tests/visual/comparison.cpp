// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "reduction.h"

#include <QPainter>

namespace visual
{
namespace
{

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

/** Pale grey, so that red stands out. */
QRgb faint(QRgb colour)
{
    const int grey = 160 + qGray(colour) * 95 / 255;
    return qRgb(grey, grey, grey);
}

QImage marked(const QImage &expected, const QImage &actual)
{
    QImage picture(actual.size(), QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const bool differs =
                !expected.valid(x, y) || distance(expected.pixel(x, y), actual.pixel(x, y)) > tolerance;
            picture.setPixel(x, y, differs ? qRgb(220, 0, 0) : faint(actual.pixel(x, y)));
        }
    }
    return picture;
}

} // namespace

Comparison compare(const QImage &expected, const QImage &actual)
{
    Comparison result;
    result.cells = actual.width() * actual.height();
    if (expected.size() != actual.size()) {
        result.sameSize = false;
        return result;
    }
    QRect cells;
    for (int y = 0; y < actual.height(); ++y) {
        for (int x = 0; x < actual.width(); ++x) {
            const int difference = distance(expected.pixel(x, y), actual.pixel(x, y));
            if (difference <= tolerance)
                continue;
            ++result.differing;
            result.worst = std::max(result.worst, difference);
            cells |= QRect(x, y, 1, 1);
        }
    }
    result.where = QRect(cells.topLeft() * cellSide, cells.size() * cellSide);
    return result;
}

QImage differencePicture(const QImage &expected, const QImage &actual)
{
    constexpr int enlarged = 2;
    constexpr int gap = 8;
    const bool upright = actual.height() > actual.width();
    const QSize one = actual.size() * enlarged;
    const QPoint step = upright ? QPoint(one.width() + gap, 0) : QPoint(0, one.height() + gap);
    QImage picture(one + QSize(2 * step.x(), 2 * step.y()), QImage::Format_RGB32);
    picture.fill(Qt::black);
    QPainter painter(&picture);
    QPoint corner;
    for (const QImage &part : {expected, actual, marked(expected, actual)}) {
        painter.drawImage(QRect(corner, part.size() * enlarged), part);
        corner += step;
    }
    return picture;
}

} // namespace visual
