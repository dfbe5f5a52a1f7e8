// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autocity
{

/** What draws the screens, and why. */
struct RendererChoice {
    QString backend; ///< value for QT_QUICK_BACKEND; empty: Qt's own choice, OpenGL
    QString reason;  ///< for the log
};

/**
 * Without a GPU Qt's software renderer is several times faster than OpenGL drawn by the processor, so it is taken
 * wherever no render node in `driFolder` can be opened, and for pictures without a display. What `environment`
 * (the value of QT_QUICK_BACKEND) names, is taken as it is.
 */
[[nodiscard]] RendererChoice chooseRenderer(const QString &environment, const QString &platform,
                                            const QString &driFolder = QStringLiteral("/dev/dri"));

} // namespace autocity
