// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! The page of a place: a thing with a way to its sign on the map and to its neighbours in the gallery. */
ThingScreen {
    mapRoute: "/map/" + page.id
}
