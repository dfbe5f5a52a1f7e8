// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QQuickWindow>
#include <QString>

namespace audit
{

/** One fault of a screen. */
struct Finding {
    QString rule; ///< its stable name, such as text-overlap
    QString path; ///< where in the program
    QString what; ///< in words, with numbers
};

/** What a screen is measured by. */
struct Terms {
    double pixelsPerMm = 1.58;
    double unit = 1;    ///< pixels per design pixel
    double reachTop = 0; ///< in pixels: what is touched has its middle below
    bool low = false;    ///< low reach is on, and has brought down what comes down
};

/** Measures what a window shows now against the rules of the design; docs/testing.md lists them. */
[[nodiscard]] QList<Finding> auditWindow(QQuickWindow &window, const Terms &terms);

} // namespace audit
