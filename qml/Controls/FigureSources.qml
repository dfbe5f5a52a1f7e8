// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! The source sheet of one figure: what it is, whence, and the page that holds all of its measure. */
SourceSheet {
    id: root

    /*! Opens with a figure of the catalogue. A var, since controls know no domain. */
    function ask(figure: var): void {
        root.statements = [{stroke: figure.stroke, heading: `${figure.label}　${figure.text}`,
                            text: [figure.period, figure.kindLabel, figure.note].filter(part => part.length > 0).join(" · "),
                            source: figure.source}];
        root.pageRoute = figure.route;
        root.open = true;
    }

    pageText: qsTr("All of this measure")
    onClosed: root.open = false
}
