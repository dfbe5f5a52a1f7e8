// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Theme

/*! An icon by its name in assets/icons/icons.json. */
IconStroke {
    id: root

    property real size: Metrics.icon

    implicitWidth: root.size
    implicitHeight: root.size
    color: Ink.text

    Accessible.ignored: true
}
