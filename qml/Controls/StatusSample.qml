// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autocity.Media
import Autocity.Ui.Theme

/*! A sample of how a thing is drawn: solid, hollow, dashed, half hatched or thin. Never without its word beside it. */
SampleStroke {
    implicitWidth: Metrics.sampleWidth
    implicitHeight: Metrics.sampleHeight
    color: Ink.outline

    Accessible.ignored: true
}
