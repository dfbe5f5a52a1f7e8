// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! Right or not in the first word, then why, the source, and how it was dated. */
Grid {
    id: root

    required property quizQuestion question
    property bool correct: false
    property bool beside: true

    columns: root.beside ? 2 : 1
    columnSpacing: Metrics.gutter
    rowSpacing: Space.medium

    Column {
        width: root.beside ? root.width * 0.66 - root.columnSpacing : root.width

        Words {
            width: parent.width
            level: Metrics.textScale > 1.3 ? Words.Item : Words.Head
            //: First word of the answer: right
            text: root.correct ? qsTr("Right: %1").arg(root.question.correct.label)
                //: First word of the answer: not right
                : qsTr("No: %1").arg(root.question.correct.label)
        }

        Words {
            width: parent.width
            text: root.question.explanation
        }
    }

    Column {
        width: root.beside ? root.width * 0.34 : root.width
        spacing: Space.small / 2

        SourceTag {
            width: parent.width
            source: root.question.source
        }

        Words {
            width: parent.width
            visible: text.length > 0
            level: Words.Caption
            text: root.question.source.dateNote
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
}
