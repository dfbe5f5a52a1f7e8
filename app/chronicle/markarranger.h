// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeparts.h"
#include "timescale.h"

#include <QHash>
#include <QPair>
#include <QSizeF>

namespace autocity
{

/** Places marks, labels and notes of the timeline, along a scale and in lanes or rows, without overlaps. */
class MarkArranger
{
public:
    /** Events by year and lane, in order of date; those of all lanes under an empty one. */
    using Events = QHash<QPair<int, QString>, QList<EventItem>>;

    struct Input {
        Events events;
        QList<Label> lanes;
        QList<YearBand> bands;
        TimeScale scale;
        bool upright = false;
        QSizeF extent; ///< what is seen; along the line it may be shorter than the scale
        double unit = 1;
        double textScale = 1;
        QString family;
        QString selected;
    };

    /** Widths of labels that were measured before, with the same unit, text scale and family. */
    struct Widths {
        QHash<QString, double> plain;
        QHash<QString, double> bold;
    };

    MarkArranger(const Input &input, Widths &known);

    [[nodiscard]] const QList<LaneBand> &laneBands() const { return m_laneBands; }
    [[nodiscard]] const QList<EventMark> &marks() const { return m_marks; }
    [[nodiscard]] const QList<MoreNote> &notes() const { return m_notes; }

    /** The mark of an event, `across` pixels from the edge of its lane or column. */
    [[nodiscard]] EventMark mark(const EventItem &event, double across) const;

    /** The rectangle of a mark: from its first day to its last along the scale, from `across` on across it. */
    [[nodiscard]] static QRectF markRect(const Input &input, const EventItem &event, double across);

private:
    void arrange();
    void arrangeWideLane(const LaneBand &lane, const YearBand &band, const QList<EventItem> &events);
    void arrangeFoldedCell(const LaneBand &lane, const YearBand &band, const QList<EventItem> &events);
    void arrangeWideRows(const YearBand &band, const QList<EventItem> &events);
    void arrangeFoldedRows(const YearBand &band, const QList<EventItem> &events);
    void addRows(const QList<EventItem> &events, const QList<double> &tops, double height, bool wide);

    [[nodiscard]] const QList<EventItem> &eventsIn(int year, const QString &lane) const;
    [[nodiscard]] double size(double designPixels) const { return designPixels * m_input.unit; }
    [[nodiscard]] double letters(double designPixels) const { return designPixels * m_input.unit * m_input.textScale; }
    [[nodiscard]] double labelWidth(const EventItem &event, bool bold) const;
    [[nodiscard]] QList<int> columns(const QList<EventItem> &events) const;

    const Input &m_input;
    Widths &m_known;
    QList<LaneBand> m_laneBands;
    QList<EventMark> m_marks;
    QList<MoreNote> m_notes;
};

} // namespace autocity
