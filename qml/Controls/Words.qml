// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! Plain text in one of five sizes; all words on the screens go through it. */
Text {
    id: root

    enum Level { Title, Head, Item, Body, Caption }

    property int level: Words.Body

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: root.level === Words.Caption ? Ink.secondary : Ink.text
    font.family: Type.sans
    font.pixelSize: [Type.title, Type.head, Type.item, Type.body, Type.caption][root.level]
    font.weight: [Type.black, Type.bold, Type.bold, Type.regular, Type.regular][root.level]
    lineHeightMode: Text.FixedHeight
    lineHeight: root.font.pixelSize * [84 / 72, 56 / 44, 42 / 32, 44 / 28, 32 / 22][root.level]

    Accessible.role: root.level <= Words.Item ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text.length === 0
}
