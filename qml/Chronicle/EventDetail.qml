// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! The chosen event: date, name, one sentence, source. */
Column {
    id: root

    required property eventItem event
    property int textLines: 2
    /*! Whom it is about stands beside its date. */
    property bool subject: true

    visible: root.event.id.length > 0

    StatusTag {
        width: parent.width
        stroke: root.event.stroke
        text: root.event.date
        detail: root.event.planned ? qsTr("announced") : root.subject ? root.event.subjectName : ""
    }

    Words {
        width: parent.width
        level: Words.Item
        maximumLineCount: 1
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Metrics.px(22)
        elide: Text.ElideRight
        text: root.event.title
    }

    Words {
        width: parent.width
        visible: text.length > 0 && root.textLines > 0
        font.pixelSize: Type.size(24)
        lineHeight: Type.size(34)
        maximumLineCount: Math.max(1, root.textLines)
        elide: Text.ElideRight
        text: root.event.text
    }

    SourceTag {
        width: parent.width
        source: root.event.source
    }
}
