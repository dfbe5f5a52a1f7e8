// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reduction.h"

#include <QHash>

#include <array>
#include <vector>

namespace visual
{
namespace
{

using Sum = std::array<int, 3>;

/** Adds a line of pixels to the cells it runs through. */
void addLine(const QRgb *line, int width, std::vector<Sum> &cells)
{
    for (int x = 0; x < width; ++x) {
        Sum &cell = cells[std::size_t(x / cellSide)];
        cell[0] += qRed(line[x]);
        cell[1] += qGreen(line[x]);
        cell[2] += qBlue(line[x]);
    }
}

int levelOf(int sum, int pixels)
{
    const int average = (sum + pixels / 2) / pixels;
    return average - average % levelStep;
}

/** How many pixels a cell has along one side; the last may be cut. */
int extent(int cell, int side)
{
    return std::min(cellSide, side - cell * cellSide);
}

} // namespace

QImage reduced(const QImage &picture)
{
    const QImage full = picture.convertToFormat(QImage::Format_RGB32);
    const QSize size((full.width() + cellSide - 1) / cellSide, (full.height() + cellSide - 1) / cellSide);
    QImage small(size, QImage::Format_RGB32);
    for (int row = 0; row < size.height(); ++row) {
        std::vector<Sum> cells(std::size_t(size.width()), Sum{});
        const int lines = extent(row, full.height());
        for (int line = 0; line < lines; ++line)
            addLine(reinterpret_cast<const QRgb *>(full.constScanLine(row * cellSide + line)), full.width(), cells);
        auto *out = reinterpret_cast<QRgb *>(small.scanLine(row));
        for (int column = 0; column < size.width(); ++column) {
            const int pixels = lines * extent(column, full.width());
            const Sum &sum = cells[std::size_t(column)];
            out[column] = qRgb(levelOf(sum[0], pixels), levelOf(sum[1], pixels), levelOf(sum[2], pixels));
        }
    }
    return small;
}

QImage packed(const QImage &picture)
{
    constexpr qsizetype room = 256;
    QHash<QRgb, uchar> places;
    QList<QRgb> colours;
    QImage small(picture.size(), QImage::Format_Indexed8);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *out = small.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            const auto known = places.constFind(line[x]);
            if (known == places.constEnd()) {
                if (colours.size() == room)
                    return picture.convertToFormat(QImage::Format_RGB888);
                out[x] = uchar(colours.size());
                places.insert(line[x], out[x]);
                colours.append(line[x]);
            } else {
                out[x] = *known;
            }
        }
    }
    small.setColorTable(colours);
    return small;
}

} // namespace visual
