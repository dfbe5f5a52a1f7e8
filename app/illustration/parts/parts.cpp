// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

namespace autocity
{

const QHash<QString, Part> &kitParts()
{
    static const QHash<QString, Part> parts = [] {
        QHash<QString, Part> all;
        addBuildings(all);
        addSites(all);
        addVehicles(all);
        addThings(all);
        addGround(all);
        return all;
    }();
    return parts;
}

} // namespace autocity
