// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Catalogue
import Autocity.Ui.Controls
import Autocity.Ui.Theme

/*! After the last question: what the round was about, each a way to its page. No score. */
Grid {
    id: root

    required property Catalogue catalogue
    required property string language
    property list<string> cards: []

    signal opened(string route)

    columns: Metrics.portrait ? 1 : 2
    columnSpacing: Metrics.gutter
    rowSpacing: Metrics.gap

    Repeater {
        model: root.cards

        Plate {
            id: card

            required property string modelData
            readonly property quizQuestion question: root.catalogue.quizQuestion(card.modelData, root.language)

            width: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns
            leftPadding: Space.large
            rightPadding: Space.large
            trailing: "chev"
            text: card.question.correct.label + (card.question.label.length > 0 ? " · " + card.question.label : "")
            spoken: card.question.question + " " + card.question.correct.label
            onClicked: root.opened(card.question.route)
        }
    }
}
