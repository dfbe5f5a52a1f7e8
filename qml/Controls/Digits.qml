// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! Digits and Latin capitals in DIN, for dates, axes and values that were worked out. */
Text {
    id: root

    property real pixelSize: Type.body

    textFormat: Text.PlainText
    color: Ink.text
    font.family: Type.din
    font.pixelSize: root.pixelSize
    font.letterSpacing: Type.dinSpacing * root.pixelSize / 4

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text.length === 0
}
