// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "displaysize.h"

#include <cmath>

namespace autocity
{
namespace
{

constexpr double mmPerInch = 25.4;
constexpr double smallestInches = 10;
constexpr double largestInches = 120;
/** How far the stated shape may be from that of the pixels. */
constexpr double shapeTolerance = .1;

double diagonal(double width, double height)
{
    return std::hypot(width, height);
}

bool isPlausible(const QSize &pixels, const QSizeF &panel)
{
    if (panel.width() <= 0 || panel.height() <= 0)
        return false;
    const double inches = diagonal(panel.width(), panel.height()) / mmPerInch;
    const double shape = (panel.width() / panel.height()) / (double(pixels.width()) / pixels.height());
    return inches >= smallestInches && inches <= largestInches && std::abs(shape - 1) <= shapeTolerance;
}

} // namespace

DisplaySize::DisplaySize(const QSize &pixels, double inches, Origin origin)
    : m_inches(inches), m_pixelsPerMm(diagonal(pixels.width(), pixels.height()) / (inches * mmPerInch)), m_origin(origin)
{
}

DisplaySize DisplaySize::of(const QSize &pixels, std::optional<double> inches, const QSizeF &panel)
{
    if (inches)
        return {pixels, *inches, Origin::Option};
    if (isPlausible(pixels, panel))
        return {pixels, diagonal(panel.width(), panel.height()) / mmPerInch, Origin::Panel};
    return {pixels, assumedInches, Origin::Assumed};
}

} // namespace autocity
