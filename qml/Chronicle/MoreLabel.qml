// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Chronicle
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! How many events found no room for their label. */
Words {
    id: root

    required property moreNote note

    x: root.note.rect.x
    y: root.note.rect.y
    width: root.note.rect.width
    height: root.note.rect.height
    level: Words.Caption
    color: Ink.text
    verticalAlignment: Text.AlignVCenter
    //: So many events more have no room here
    text: qsTr("+%1").arg(root.note.count)
}
