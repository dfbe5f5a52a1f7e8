// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace audit
{

/** A rectangle in words: x,y width×height. */
[[nodiscard]] inline QString shown(const QRectF &rect)
{
    return QStringLiteral("%1,%2 %3×%4").arg(qRound(rect.x())).arg(qRound(rect.y())).arg(qRound(rect.width())).arg(qRound(rect.height()));
}

} // namespace audit
