// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediabackend.h"

using namespace Qt::StringLiterals;

namespace autocity
{

MediaBackendChoice chooseMediaBackend(const QString &environment, const QVersionNumber &qt)
{
    if (!environment.isEmpty())
        return {environment, u"QT_MEDIA_BACKEND names it"_s};
    if (qt < QVersionNumber(6, 5))
        return {u"gstreamer"_s, u"FFmpeg of Qt %1 crashes without a sound device"_s.arg(qt.toString())};
    return {{}, u"Qt %1 knows best"_s.arg(qt.toString())};
}

} // namespace autocity
