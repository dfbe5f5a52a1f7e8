// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Ui.Theme

/*! Three sides of a frame, open where it stands on the line: whole for a target, dashed for a plan. */
Canvas {
    id: root

    property bool lying: false
    property bool dashed: false
    property color ink: Ink.outline
    readonly property real thick: Metrics.px(4)

    onDashedChanged: root.requestPaint()
    onInkChanged: root.requestPaint()
    onLyingChanged: root.requestPaint()
    onPaint: {
        const c = root.getContext("2d");
        c.reset();
        c.strokeStyle = root.ink;
        c.lineWidth = root.thick;
        c.setLineDash(root.dashed ? [3, 2] : []);
        const m = root.thick / 2;
        const corners = root.lying ? [[0, m], [root.width - m, m], [root.width - m, root.height - m], [0, root.height - m]]
                                   : [[m, root.height], [m, m], [root.width - m, m], [root.width - m, root.height]];
        c.beginPath();
        corners.forEach(([x, y], i) => i === 0 ? c.moveTo(x, y) : c.lineTo(x, y));
        c.stroke();
    }
}
