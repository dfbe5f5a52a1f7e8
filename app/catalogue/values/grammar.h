// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

Q_NAMESPACE
QML_NAMED_ELEMENT(Grammar)

/** How a thing is drawn: the road-marking grammar of truth. */
enum class Stroke {
    Solid,   ///< happened, counted, exists
    Hollow,  ///< aimed at
    Dashed,  ///< planned
    Hatched, ///< under construction
    Thin     ///< not stated
};
Q_ENUM_NS(Stroke)

} // namespace autocity
