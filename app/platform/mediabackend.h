// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVersionNumber>

namespace autocity
{

/** What plays films, and why. */
struct MediaBackendChoice {
    QString backend; ///< value for QT_MEDIA_BACKEND; empty: Qt's own choice
    QString reason;  ///< for the log
};

/**
 * Before Qt 6.5 GStreamer: the FFmpeg backend of Qt 6.4 crashes when there is no sound device, does not loop, and does
 * not know how long a WebM film is. From 6.5 on Qt's own choice. What `environment` (the value of QT_MEDIA_BACKEND)
 * names, is taken as it is.
 */
[[nodiscard]] MediaBackendChoice chooseMediaBackend(const QString &environment, const QVersionNumber &qt);

} // namespace autocity
